import Big from "big.js";

import type { Clause } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";
import { isExtreme, otherMeasure } from "../actual/figureWords";
import type { KnownText } from "../actual/knownText";
import { doubtInText, wordsInDoubt } from "../words/unreadWords";
import { countsOtherwise } from "../actual/repeatedCounts";
import { only } from "../only";
import { amountText, numberText } from "../reason/numberText";
import { readPrevious, type ActualReading } from "../actual/readActual";
import { isMissing } from "../actual/missingActual";
import { basisKind, isSameBasis, mayStandFor } from "./basisKind";
import { isPastYear } from "./chooseFigure";
import type { Doubt, ReferenceValue } from "./verdict";

/** Reference values that may be used, or why there is none. */
export type References =
  | { readonly values: readonly [ReferenceValue, ...ReferenceValue[]]; readonly doubt?: never }
  | { readonly doubt: Doubt; readonly values?: never };

function referenceOf(figure: ActualFigure): ReferenceValue {
  return { value: figure.value, unit: figure.unit, printed: figure.printed };
}

/** A reference that is itself rough, a bound, a change or misprinted gives no level. */
function isUsable(figure: ActualFigure): boolean {
  return (
    figure.readable && figure.bound === "exact" && !figure.approximate && figure.change === null
  );
}

/** The one result of several (R4：24件、R3：30件) that names the reference of the target. */
function namedAmong(figures: readonly ActualFigure[], clause: Clause): ActualFigure | undefined {
  const wanted = basisKind(clause.basis);
  return only(figures.filter(({ label }) => isSameBasis(wanted, basisKind(label))));
}

/** Results that may be below zero: balances and differences. */
const MAY_BE_NEGATIVE = /収支|損益|差|増減|純|伸び|－/u;

/**
 * Whether a figure of the caller's reference may not be the result of that year: it is a plan, a part, an extreme,
 * a mean or a sum of another kind, or words stand beside it that leave it open.
 */
function isInDoubt(figure: ActualFigure, reading: ActualReading, known: KnownText): boolean {
  if (figure.role !== "value" && figure.role !== "reference") return true;
  if (figure.value.lt(0) && !known.matches(MAY_BE_NEGATIVE)) return true;
  if (otherMeasure(figure, known) !== null || isExtreme(figure.label, known)) return true;
  if (SUM.test(figure.label + figure.behind) && !known.matches(SUM)) return true;
  return wordsInDoubt(figure, known) !== null || doubtInText(reading.text, known) !== null;
}

/** 累計 is more than a year; 延べ and 計 may be the year's own. */
const SUM = /累計|通算/u;
/** The caller's reference, checked against what it says about itself. */
function fromPrevious(
  clause: Clause,
  previous: string,
  actual: ActualReading,
  known: KnownText,
): ReferenceValue | Doubt {
  const reading = readPrevious(previous, known);
  const { figures, text } = reading;
  const candidates = figures.filter(({ role }) => role !== "target");
  const figure = only(candidates) ?? namedAmong(candidates, clause);
  if (figure === undefined || !isUsable(figure)) {
    return { code: "noReference", basis: clause.basis };
  }
  const other = { code: "otherReference", basis: clause.basis, printed: previous.trim() } as const;
  const wanted = basisKind(clause.basis);
  // A figure of the running year stands only for the same time of the year before.
  const isWholeYear = reading.kind === "final" || wanted.kind === "priorPeriod";
  if (!isWholeYear || reading.kind === "forecast" || isInDoubt(figure, reading, known))
    return other;
  const ofShorterTime = figure.per !== null && figure.per !== "年";
  if (ofShorterTime && !actual.figures.some(({ per }) => per === figure.per)) return other;
  if (countsOtherwise(text, actual.text)) return other;
  const named = basisKind(candidates.length > 1 ? figure.label : text.replace(figure.printed, ""));
  return mayStandFor(wanted, named) ? referenceOf(figure) : other;
}

/** References in the actual itself: 「12,480千円（前年度12,000千円）」. */
function fromActual(clause: Clause, reading: ActualReading): readonly ReferenceValue[] {
  const wanted = basisKind(clause.basis);
  return reading.figures
    .filter((figure) => figure.role === "reference" || isPastYear(figure))
    .filter((figure) => isUsable(figure) && isSameBasis(wanted, basisKind(figure.label)))
    .map(referenceOf);
}

/**
 * The value that a relative condition is measured from: the text's own, else the caller's and the
 * actual's (all of them, so that the caller can see whether they agree).
 */
export function referencesOf(
  clause: Clause,
  reading: ActualReading,
  known: KnownText,
  previous: string | null,
): References {
  if (clause.basisValue !== null) {
    const value = new Big(clause.basisValue);
    const printed = amountText(numberText(value), clause.unit);
    return { values: [{ value, unit: clause.unit, printed }] };
  }
  const given =
    previous === null || isMissing(previous)
      ? null
      : fromPrevious(clause, previous, reading, known);
  const values = [
    ...(given !== null && "value" in given ? [given] : []),
    ...fromActual(clause, reading),
  ];
  const [first, ...others] = values;
  if (first !== undefined) return { values: [first, ...others] };
  if (given !== null && "code" in given) return { doubt: given };
  return { doubt: { code: "noReference", basis: clause.basis } };
}
