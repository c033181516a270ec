import type { Clause, Target } from "../../target/target";
import { compareClause, type ClauseContext } from "./compareClause";
import { compareRange, rangeOf, type Range } from "./compareRange";
import type { Verdict } from "./verdict";

/** One condition, or the two ends of a range. */
export type Condition = Clause | Range;

const isRange = (condition: Condition): condition is Range => "lower" in condition;

/** The clause that says of what a condition speaks (unit, year, period). */
export function leadClause(condition: Condition): Clause {
  return isRange(condition) ? condition.lower : condition;
}

/** The conditions of a target in printed order; both ends of a range are one. */
export function conditionsOf(target: Target): readonly Condition[] {
  const hasRange = target.notes.some((note) => note.code === "range");
  const oneIndicator = !target.notes.some((note) => note.code === "multi_indicator");
  const mayHoldRanges = target.connective === "and" && (hasRange || oneIndicator);
  if (!mayHoldRanges || target.clauses.length === 1) return target.clauses;
  const conditions: Condition[] = [];
  for (let at = 0; at < target.clauses.length; at++) {
    const clause = target.clauses[at];
    if (clause === undefined) continue;
    const range = rangeOf(clause, target.clauses[at + 1]);
    conditions.push(range ?? clause);
    if (range !== null) at++;
  }
  return conditions;
}

/** Compares one condition. */
export function compareCondition(condition: Condition, context: ClauseContext): Verdict {
  if (!isRange(condition)) return compareClause(condition, context);
  const atLower = compareClause(condition.lower, context);
  const atUpper = compareClause(condition.upper, context);
  return compareRange(atLower, atUpper, context.direction);
}
