import type { FormProfile, Plan } from "../plan/plan";
import type { PlanPhase } from "./check";
import { readPrintedMark } from "./reading/printedMark";

const REPORTS: ReadonlySet<FormProfile> = new Set(["results-block", "pdca", "outcome"]);

/**
 * Where the year stands, as far as the plan shows it: a suggestion that the user can change.
 *
 * A year-end mark, or more results than running figures, says year-end; anything entered before that says mid-year.
 */
export function guessPhase(plan: Plan): PlanPhase {
  if (plan.profile === "outline") return "plan";
  if (plan.profile === "interim-table") return "midYear";
  // These are published after the year, also where their targets are due later.
  if (REPORTS.has(plan.profile)) return "yearEnd";
  let results = 0;
  let running = 0;
  let isMidYear = false;
  for (const { midYear, yearEnd } of plan.initiatives ?? []) {
    if (yearEnd?.outcome) {
      if (readPrintedMark(yearEnd.outcome.text).outcome !== null) return "yearEnd";
    }
    if (midYear?.outcome ?? midYear?.effort) isMidYear = true;
  }
  for (const { actual, actualKind, stated } of plan.indicators) {
    if (stated !== null) {
      const { isOutlook, outcome } = readPrintedMark(stated.text);
      if (outcome !== null && isOutlook === false) return "yearEnd";
      if (isOutlook === true) isMidYear = true;
    }
    if (actual === null) continue;
    if (actualKind === "final") results++;
    else running++;
  }
  if (results > running) return "yearEnd";
  return running > 0 || isMidYear ? "midYear" : "plan";
}
