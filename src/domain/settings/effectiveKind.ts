import type { PlanPhase } from "../checks/check";
import type { ActualKind } from "../judgement/judgement";

/**
 * An actual without a date counts as the year's result, unless the office says that the year is still running: then
 * it can only be a figure on the way. What the sheet itself dates as interim stays interim in every phase, so
 * that choosing 「年度末」 never turns half a year into a result.
 */
export function effectiveKind(printed: ActualKind, phase: PlanPhase | null): ActualKind {
  return printed === "final" && (phase === "midYear" || phase === "plan") ? "interim" : printed;
}
