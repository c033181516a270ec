import type { JudgeInput } from "../domain/judgement/judgement";
import { judge } from "../domain/judgement/judge";
import type { Indicator } from "../domain/plan/plan";
import { countByStatus } from "../domain/summary/statusCounts";
import type { PlanReading } from "./recognise/recognisePlan";
import type { JudgeReport } from "./report";

/** Judges every indicator of a plan. Pure: the same plan always gives the same report. */
export function judgePlan({ plan, unread, addressOf }: PlanReading): JudgeReport {
  const results = plan.indicators.map((indicator) => ({
    indicator,
    judgement: judge(judgeInput(indicator)),
    address: addressOf(indicator.targetCell),
  }));
  return {
    plan,
    results,
    unread,
    byStatus: countByStatus(results.map(({ judgement }) => judgement.status)),
  };
}

/** What a judgement may depend on, from the cells of one indicator. */
export function judgeInput(indicator: Indicator): JudgeInput {
  const { name, target, unit, actual, baseline, actualKind } = indicator;
  return {
    // A row that only refers to another one (再掲) says so in its name.
    target: target?.text ?? (name.text.includes("再掲") ? name.text : ""),
    indicator: name.text,
    actual: actual?.value ?? null,
    actualKind,
    ...(unit === null ? {} : { unit }),
    ...(baseline === null ? {} : { previous: baseline.text }),
  };
}
