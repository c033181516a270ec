import type Big from "big.js";

import type { Target } from "../../target/target";
import type { CombinedVerdict } from "../compare/combineVerdicts";
import { only } from "../only";
import { valueIn } from "../compare/unitsOfFigures";

/** Attainment and distance of a decided comparison. */
export interface RateAndGap {
  readonly rate: number | null;
  readonly gap: number | null;
}

const NONE: RateAndGap = { rate: null, gap: null };

/** The largest number below 100: a missed target never shows 100 %. */
const BELOW_HUNDRED = 99.99999999999999;

/** A number that JSON can hold; a quotient may be too large for one. */
const finite = (value: number): number | null => (Number.isFinite(value) ? value : null);

/** Binary division is exact to 15 digits; only the border of 100 is decided exactly. */
function attainment(actual: Big, level: Big): number | null {
  const order = actual.cmp(level);
  if (order === 0) return 100;
  const rate = Number(actual.times(100)) / Number(level);
  return rate >= 100 && order < 0 ? BELOW_HUNDRED : finite(rate);
}

/**
 * `gap` = actual − level in the target's unit; `rate` = actual ÷ level × 100 where more is better. Both
 * exist only for one printed level and one figure, and are `null` where the comparison is not decided.
 */
export function rateAndGap(target: Target, combined: CombinedVerdict): RateAndGap {
  if (combined.outcome === "undecided") return NONE;
  const evidence = only(combined.evidence);
  if (
    target.clauses.length !== 1 ||
    evidence?.kind !== "level" ||
    evidence.source !== null ||
    evidence.gap === null
  ) {
    return NONE;
  }
  const gap = finite(Number(evidence.gap));
  const actual = valueIn(evidence.figure, evidence.unit);
  if (actual === null || target.direction !== "higher" || evidence.level.lte(0)) {
    return { rate: null, gap };
  }
  return { rate: attainment(actual, evidence.level), gap };
}
