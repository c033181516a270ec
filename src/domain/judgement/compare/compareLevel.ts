import type Big from "big.js";

import type { Operator } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";
import { decided, undecided, type LevelComparison, type Verdict } from "./verdict";

/** Relative tolerance for numbers that were binary before: 0.1 + 0.2 counts as 0.3. */
const BINARY_TOLERANCE = "1e-9";

/** A rough target (約, 概ね) missed by no more than this share needs a person. */
export const ROUGH_SHARE = "0.05";

/** Orders two numbers; numbers that were binary before are equal within the tolerance. */
export function orderOf(actual: Big, level: Big, binary: boolean): -1 | 0 | 1 {
  const order = actual.cmp(level);
  if (order === 0 || !binary) return order;
  const size = actual.abs().gt(level.abs()) ? actual.abs() : level.abs();
  return actual.minus(level).abs().lte(size.times(BINARY_TOLERANCE)) ? 0 : order;
}

/** Whether a number that stands in `order` to the level satisfies the operator. */
export function satisfies(op: Operator, order: -1 | 0 | 1): boolean {
  switch (op) {
    case ">=":
      return order >= 0;
    case ">":
      return order > 0;
    case "<=":
      return order <= 0;
    case "<":
      return order < 0;
    case "=":
      return order === 0;
    case "qualitative":
      return false;
  }
}

/** Whether every number that the bound allows satisfies the operator. */
function boundSatisfies(figure: ActualFigure, op: Operator, order: -1 | 0 | 1): boolean {
  switch (figure.bound) {
    case "atLeast":
      return (op === ">=" || op === ">") && satisfies(op, order);
    case "above":
      return (op === ">=" || op === ">") && order >= 0;
    case "atMost":
      return (op === "<=" || op === "<") && satisfies(op, order);
    case "below":
      return (op === "<=" || op === "<") && order <= 0;
    case "exact":
      return satisfies(op, order);
  }
}

function within(distance: Big, level: Big): boolean {
  return distance.abs().lte(level.abs().times(ROUGH_SHARE));
}

/**
 * Compares a figure with a level, exactly and without rounding.
 *
 * @param actual the figure in the unit of the level
 */
export function compareLevel(comparison: LevelComparison, actual: Big): Verdict {
  const { op, level, figure, clause } = comparison;
  const order = orderOf(actual, level, figure.binary);
  const distance = actual.minus(level);
  if (figure.bound !== "exact") {
    return boundSatisfies(figure, op, order)
      ? decided(true, comparison)
      : undecided({ code: "openBound", printed: figure.printed });
  }
  if (figure.approximate && within(distance, level)) {
    return undecided({ code: "roughActual", printed: figure.printed });
  }
  if (satisfies(op, order)) return decided(true, comparison);
  if (clause.approximate === true && within(distance, level)) {
    return undecided({ code: "nearRoughTarget", comparison });
  }
  return decided(false, comparison);
}
