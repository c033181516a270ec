import Big from "big.js";

import type { ActualFigure } from "../actual/actualFigure";
import { takesAway } from "../actual/figureWords";
import type { ActualReading } from "../actual/readActual";
import { only } from "../only";
import { comparableUnits, splitFrequency } from "./unitsOfFigures";
import type { Doubt } from "./verdict";

/** Which figure a condition asks for. */
export interface Wanted {
  readonly unit: string | null;
  /** The target is a sum over time or over all parts (延べ, 累計, R3～R5合計). */
  readonly isCumulative: () => boolean;
}

/** The one figure that a condition is compared with, or why there is none. */
export type Choice =
  | { readonly figure: ActualFigure; readonly doubt?: never }
  | { readonly doubt: Doubt; readonly figure?: never };

const printed = (figures: readonly ActualFigure[]): readonly string[] =>
  figures.map((figure) => figure.printed);

/** Why an actual holds no figure to compare. */
function withoutValue(figures: readonly ActualFigure[]): Doubt {
  const contrary = figures.find((figure) => figure.role === "contrary");
  if (contrary !== undefined) {
    return { code: "onlyContrary", printed: contrary.label + contrary.printed };
  }
  const target = figures.find((figure) => figure.role === "target");
  return target === undefined
    ? { code: "noFigure" }
    : { code: "onlyTargetRepeated", printed: target.printed };
}

/** A result in brackets with its year: 85%（R4:83%）. */
export function isPastYear(figure: ActualFigure): boolean {
  return figure.bracket !== 0 && figure.years.length > 0 && figure.total === null;
}

/** Units of one kind, seen without their frequency (回/月 and 回). */
function sameKind(one: string | null, other: string | null): boolean {
  return comparableUnits(splitFrequency(one).unit, splitFrequency(other).unit);
}

/**
 * The one figure that stands in the open, where everything else explains it: 3回（参加者120人）,
 * 85%（前年度比3ポイント増）, 85%（R4:83%）, 72団体（35＋21＋16）.
 */
function withoutExplanations(
  figures: readonly ActualFigure[],
  wanted: Wanted,
): readonly ActualFigure[] {
  const open = figures.filter((figure) => figure.bracket === 0 && figure.change === null);
  const main = only(open);
  if (main === undefined || !sameKind(main.unit, wanted.unit)) return figures;
  const rest = figures.filter((figure) => figure !== main);
  const explains = (figure: ActualFigure): boolean => {
    if (figure.change !== null || figure.value.eq(main.value)) return true;
    if (isPastYear(figure)) return !wanted.isCumulative();
    return figure.unit !== null && main.unit !== null && !sameKind(figure.unit, main.unit);
  };
  return rest.every(explains) || isBreakdown(main, rest) ? [main] : figures;
}

/** 72団体（35＋21＋16）: parts that add up to the figure confirm it. */
function isBreakdown(whole: ActualFigure, parts: readonly ActualFigure[]): boolean {
  if (parts.length < 2 || parts.some((part) => part.bracket === 0)) return false;
  if (!parts.every((part) => comparableUnits(part.unit, whole.unit))) return false;
  return parts.reduce((sum, part) => sum.plus(part.value), new Big(0)).eq(whole.value);
}

/** The figure marked as the sum, where the target asks for it. */
function totalAmong(figures: readonly ActualFigure[], wanted: Wanted): ActualFigure | null {
  const fitting = figures.filter((figure) => sameKind(figure.unit, wanted.unit));
  const sums = fitting.filter((figure) => figure.total === "cumulative");
  if (sums.length > 0) return wanted.isCumulative() && sums.length === 1 ? (sums[0] ?? null) : null;
  const sum = only(fitting.filter((figure) => figure.total === "whole"));
  if (sum?.bracket !== 0) return null;
  const parts = fitting.filter((figure) => figure !== sum && figure.bracket !== 0);
  // Parts that are printed with their sum and do not add up to it: one of the numbers is wrong.
  const addUp = parts.length < 2 || sum.unit === "%" || isBreakdown(sum, parts);
  return addUp ? sum : null;
}

/** A share may be off by this much from the count printed beside it, because it was rounded. */
const ROUNDING = 1;

/** Whether a percentage is the share that n of N beside it gives. */
export function isShareOf(percent: ActualFigure, part: ActualFigure): boolean {
  if (part.whole === null || part.whole.lte(0) || percent.unit !== "%") return false;
  return part.value.times(100).div(part.whole).minus(percent.value).abs().lt(ROUNDING);
}

/** 97/98件（98.98%）: the percentage, where a percentage is asked for and the counts agree with it. */
function confirmedShare(figures: readonly ActualFigure[], wanted: Wanted): readonly ActualFigure[] {
  if (wanted.unit !== "%") return figures;
  const share = only(figures.filter((figure) => figure.unit === "%"));
  if (share === undefined || share.change !== null) return figures;
  const rest = figures.filter((figure) => figure !== share);
  return rest.every((figure) => isShareOf(share, figure)) ? [share] : figures;
}

/**
 * The figure to compare with a condition. Parts are never added up silently: where several figures could
 * be meant, a person decides.
 */
export function chooseFigure(reading: ActualReading, wanted: Wanted): Choice {
  if (reading.truncated) return { doubt: { code: "longActual" } };
  if (reading.figures.some(takesAway)) {
    return { doubt: { code: "severalFigures", printed: printed(reading.figures) } };
  }
  const values = reading.figures.filter((figure) => figure.role === "value");
  if (values.length === 0) return { doubt: withoutValue(reading.figures) };
  const [first] = values;
  const opposite = reading.figures.some(
    ({ role, bracket, unit }) =>
      role === "contrary" && bracket === 0 && sameKind(unit, first?.unit ?? null),
  );
  if (opposite) return { doubt: { code: "severalFigures", printed: printed(reading.figures) } };
  const candidates =
    values.length === 1 ? values : confirmedShare(withoutExplanations(values, wanted), wanted);
  const figure = only(candidates);
  if (figure !== undefined) return { figure };
  const total = totalAmong(candidates, wanted);
  if (total !== null) return { figure: total };
  return { doubt: { code: "severalFigures", printed: printed(candidates) } };
}
