import type { Clause, Direction } from "../../target/target";
import type { Verdict } from "./verdict";
import { undecided } from "./verdict";

/** Both ends of a range (70～85%), lower end first. */
export interface Range {
  readonly lower: Clause;
  readonly upper: Clause;
}

const isLower = (clause: Clause): boolean => clause.op === ">=" || clause.op === ">";
const isUpper = (clause: Clause): boolean => clause.op === "<=" || clause.op === "<";

/** The range that two neighbouring conditions make, or `null`. */
export function rangeOf(first: Clause, second: Clause | undefined): Range | null {
  if (second === undefined || first.value === null || second.value === null) return null;
  if (first.unit !== second.unit || first.year !== second.year) return null;
  const ordered = isLower(first) && isUpper(second) && first.value <= second.value;
  return ordered ? { lower: first, upper: second } : null;
}

/**
 * Result for a range from the results at its ends: inside is met, beyond the worse end is not met, beyond
 * the better end is asked.
 */
export function compareRange(atLower: Verdict, atUpper: Verdict, direction: Direction): Verdict {
  if (atLower.outcome === "undecided") return atLower;
  if (atUpper.outcome === "undecided") return atUpper;
  const lower = atLower.evidence;
  const upper = atUpper.evidence;
  if (lower.kind !== "level" || upper.kind !== "level") return atLower;
  const evidence = { kind: "range", lower, upper } as const;
  if (atLower.outcome === "met" && atUpper.outcome === "met") return { outcome: "met", evidence };
  const below = atLower.outcome === "not_met";
  const worse = direction === "higher" ? below : direction === "lower" ? !below : false;
  if (worse) return { outcome: "not_met", evidence };
  return undecided({ code: "beyondRange", comparison: evidence });
}
