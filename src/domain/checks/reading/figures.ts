import type Big from "big.js";

import type { ActualFigure } from "../../judgement/actual/actualFigure";
import { knownText } from "../../judgement/actual/knownText";
import { isMissing } from "../../judgement/actual/missingActual";
import { readActual, readPrevious, type ActualReading } from "../../judgement/actual/readActual";
import type { Indicator, SourcedText } from "../../plan/plan";
import type { Clause, Target } from "../../target/target";
import { scanQuantities } from "../../text/quantities";
import { convert, unitKind } from "../../text/units";
import type { CheckedIndicator } from "../check";
import { brief } from "./wording";

const READ = new WeakMap<Indicator, ActualReading | null>();

/** The actual of an indicator with every number in it; `null` where none is entered. */
export function readingOf({ indicator }: CheckedIndicator): ActualReading | null {
  const known = READ.get(indicator);
  if (known !== undefined) return known;
  const { actual, actualKind, name, target } = indicator;
  const reading =
    actual === null || isMissing(actual.value)
      ? null
      : readActual(actual.value, knownText(name.text, target?.text ?? ""), actualKind);
  READ.set(indicator, reading);
  return reading;
}

const BASELINES = new WeakMap<SourcedText, ActualFigure | null>();

/** The one number of a reference value cell (29年度実績:63.6%); `null` where there is none, or several. */
export function baselineFigure({ baseline }: Indicator): ActualFigure | null {
  if (baseline === null) return null;
  const known = BASELINES.get(baseline);
  if (known !== undefined) return known;
  const figure = readBaseline(baseline);
  BASELINES.set(baseline, figure);
  return figure;
}

function readBaseline(baseline: SourcedText): ActualFigure | null {
  const figures = readPrevious(baseline.text, knownText("", "")).figures.filter(
    ({ role }) => role !== "target",
  );
  const [only, ...others] = figures;
  return only !== undefined && others.length === 0 && only.readable && only.change === null
    ? only
    : null;
}

/** Conditions of a target without withdrawal rules. */
export function conditionsOf(target: Target): readonly Clause[] {
  return target.clauses.filter(({ role }) => role !== "withdrawal");
}

/** A condition with a printed level. */
export interface LevelClause extends Clause {
  readonly value: number;
}

function hasLevel(clause: Clause): clause is LevelClause {
  return clause.value !== null && clause.op !== "qualitative";
}

export function levelsOf(target: Target): readonly LevelClause[] {
  return conditionsOf(target).filter(hasLevel);
}

/** The level of a target that has exactly one condition, and that with a printed number. */
export function singleLevel(target: Target): LevelClause | null {
  const [only, ...others] = conditionsOf(target);
  return only !== undefined && others.length === 0 && hasLevel(only) ? only : null;
}

/** Whether both units are printed and cannot be compared (地域 and 回); 回/月 and 回 can. */
export function differInKind(one: string | null, other: string | null): boolean {
  if (one === null || other === null) return false;
  const kind = (unit: string): string => unitKind(unit.replace(/\/.+$/u, ""));
  return unitKind(one) !== unitKind(other) && kind(one) !== kind(other);
}

/** A figure in another unit of its kind; a figure without a unit is in the wanted one. */
export function inUnit(
  figure: Pick<ActualFigure, "value" | "unit">,
  unit: string | null,
): Big | null {
  if (figure.unit === null || unit === null || figure.unit === unit) return figure.value;
  return convert(figure.value, figure.unit, unit);
}

/** Longer cells are quoted by their number alone. */
const SHORT_CELL = 20;

/** The number with this value as it is printed in a text. */
function printedNumber(text: string, value: number): string | null {
  const found = scanQuantities(text).find(
    (quantity) => Math.abs(quantity.value) === Math.abs(value),
  );
  return found === undefined ? null : text.slice(found.start, found.end).replace(/\s+/gu, "");
}

/** The target as a message names it: the cell itself where it is short, else the number that counts. */
export function printedTarget({ indicator, judgement }: CheckedIndicator): string {
  const text = indicator.target?.text ?? "";
  if (text.trim().length <= SHORT_CELL) return brief(text);
  const level = singleLevel(judgement.target);
  const number = level === null ? null : printedNumber(text, level.value);
  return number ?? brief(text);
}

/** The actual as a message names it. */
export function printedActual({ indicator, judgement }: CheckedIndicator): string {
  const text = indicator.actual?.text ?? "";
  if (text.trim().length <= SHORT_CELL) return brief(text);
  const number = judgement.actual === null ? null : printedNumber(text, judgement.actual.value);
  return number ?? brief(text);
}

/** A number with thousands separators and its unit, as a sum in a message. */
export function numberText(value: Big, unit: string | null): string {
  const [whole = "0", fraction] = value.abs().toFixed().split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/gu, ",");
  const sign = value.lt(0) ? "△" : "";
  return `${sign}${grouped}${fraction === undefined ? "" : `.${fraction}`}${unit ?? ""}`;
}
