import Big from "big.js";

import type { ActualFigure } from "../../judgement/actual/actualFigure";
import { unitKind } from "../../text/units";
import { numberText } from "./figures";
import { decimalsOf } from "./rounding";

/** A number printed in a cell that the other numbers of the cell do not give. */
export interface Miscalculation {
  readonly printed: string;
  /** With one digit more than is printed, so that the difference shows. */
  readonly computed: string;
  /** How it is computed, with the figures as printed: 97件÷98件. */
  readonly from: string;
}

const SHARE_LABEL = /率|割合|比率?|占め/u;
const RATE_OF_TARGET = /達成率|達成度|対?目標比/u;
const DIFFERENCE_TAIL = /^(?:の)?(?:差|開き|乖離)/u;
const HUNDRED = 100;
/** A share that is further away than this measures something else. */
const SAME_MEASURE = 5;

/**
 * Rounded, cut off or rounded up: all of them are usual.
 *
 * @param size what the figure says, where that is not its value: 前年度比105% is a change of 5
 */
function agrees(printed: ActualFigure, computed: Big, size = printed.value): boolean {
  const step = new Big(10).pow(-decimalsOf(printed.printed));
  return size.abs().minus(computed.abs()).abs().lt(step);
}

function miscalculation(
  figure: ActualFigure,
  computed: Big,
  unit: string,
  from: string,
): Miscalculation {
  const shown = computed.round(decimalsOf(figure.printed) + 1);
  return { printed: figure.printed, computed: numberText(shown, unit), from };
}

interface Counts {
  readonly part: Big;
  readonly whole: Big;
  readonly unit: string | null;
  /** 「98件中97件」 says itself what is a part of what. */
  readonly isStated: boolean;
}

/** The counts that a percentage in the same cell may be the share of; `null` where that is not clear. */
function countsBeside(figures: readonly ActualFigure[]): Counts | null {
  const stated = figures.flatMap(({ unit, value, whole }) =>
    whole === null ? [] : { part: value, whole, unit, isStated: true },
  );
  const [only, ...others] = stated;
  if (only !== undefined) return others.length === 0 ? only : null;
  const counts = figures.filter(
    ({ change, role, unit }) =>
      role === "value" && change === null && unit !== null && unitKind(unit).startsWith("count:"),
  );
  const [one, other, ...more] = counts;
  if (!one || !other || more.length > 0 || one.unit !== other.unit) return null;
  const [part, whole] = one.value.lt(other.value) ? [one, other] : [other, one];
  return { part: part.value, whole: whole.value, unit: one.unit, isStated: false };
}

/**
 * 98件中97件（98.5%）; 支援146件、就職85件（就職率58.2％）: a percentage that is not the share of the counts beside it.
 *
 * @param figures all numbers of the cell
 */
export function wrongShare(
  figures: readonly ActualFigure[],
  percent: ActualFigure,
): Miscalculation | null {
  if (percent.unit !== "%" || percent.role !== "value" || percent.change !== null) return null;
  if (RATE_OF_TARGET.test(percent.label)) return null;
  const counts = countsBeside(figures);
  if (counts === null || counts.whole.lte(0)) return null;
  const { isStated, part, unit, whole } = counts;
  const isNamed = SHARE_LABEL.test(percent.label);
  if (!isStated && !isNamed) return null;
  const computed = part.times(HUNDRED).div(whole);
  if (agrees(percent, computed)) return null;
  // With a name of its own (満足度85%) it is a share of something else, unless it is nearly the same.
  const isBare = isStated && percent.label === "";
  if (!isBare && percent.value.minus(computed).abs().gt(SAME_MEASURE)) return null;
  const from = `${numberText(part, unit)}÷${numberText(whole, unit)}`;
  return miscalculation(percent, computed, "%", from);
}

/**
 * 7,684千円（達成率 741.7%）: an attainment rate that is not the judgement's.
 *
 * @param rate attainment in percent; `null` where it means nothing
 */
export function wrongAttainment(percent: ActualFigure, rate: number | null): Miscalculation | null {
  if (percent.unit !== "%" || rate === null || !RATE_OF_TARGET.test(percent.label)) return null;
  const computed = new Big(rate);
  return agrees(percent, computed) ? null : miscalculation(percent, computed, "%", "実績÷目標");
}

/**
 * 34.6％（前年度31.4％、＋3.2ポイント）; 57.5%(目標75.0%と比較すると17.1%の差): a difference that the two values beside it
 * do not have.
 *
 * @param figures all numbers of the cell
 */
export function wrongDifference(
  figures: readonly ActualFigure[],
  difference: ActualFigure,
): Miscalculation | null {
  const { change } = difference;
  const isGap = DIFFERENCE_TAIL.test(difference.tail);
  if (change === null && !isGap) return null;
  const values = figures.filter(
    (figure) => figure.role === "value" && figure.change === null && figure.bracket === 0,
  );
  const references = figures.filter(
    ({ bracket, role, years }) =>
      role === "reference" || (isGap && role === "target") || (bracket !== 0 && years.length > 0),
  );
  const [[value], [reference]] = [values, references];
  if (!value || !reference || values.length > 1 || references.length > 1) return null;
  if (value.unit !== reference.unit || value.unit === null || reference.value.lte(0)) return null;
  const distance = value.value.minus(reference.value);
  const isRatio = difference.unit === "%" && value.unit !== "%";
  if (!isRatio && difference.unit !== value.unit && difference.unit !== "ポイント") return null;
  const computed = isRatio ? distance.times(HUNDRED).div(reference.value) : distance;
  const isOtherWay =
    change !== null && !distance.eq(0) && (change.direction === "decrease") !== distance.lt(0);
  if (agrees(difference, computed, change?.size) && !isOtherWay) return null;
  const from = isRatio
    ? `(${value.printed}－${reference.printed})÷${reference.printed}`
    : `${value.printed}－${reference.printed}`;
  return miscalculation(difference, computed, difference.unit, from);
}
