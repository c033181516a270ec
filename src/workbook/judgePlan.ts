import { DEFAULT_CHECK_SETTINGS } from "../domain/checks/checkSettings";
import { guessPhase } from "../domain/checks/planPhase";
import { runChecks } from "../domain/checks/runChecks";
import type { JudgeInput } from "../domain/judgement/judgement";
import { judge } from "../domain/judgement/judge";
import type { Indicator } from "../domain/plan/plan";
import { countByStatus } from "../domain/summary/statusCounts";
import type { PlanReading } from "./recognise/recognisePlan";
import type { JudgeReport } from "./report";

/** Judges every indicator of a plan and runs the checks over the whole. Pure: the same plan always gives the same report. */
export function judgePlan({ plan, unread, addressOf }: PlanReading): JudgeReport {
  const results = plan.indicators.map((indicator) => ({
    indicator,
    judgement: judge(judgeInput(indicator)),
    address: addressOf(indicator.targetCell),
  }));
  const findings = runChecks({
    plan,
    indicators: results,
    phase: guessPhase(plan),
    settings: DEFAULT_CHECK_SETTINGS,
  });
  return {
    plan,
    results,
    unread,
    findings: findings.map((finding) => ({ ...finding, address: addressOf(finding.cell) })),
    byStatus: countByStatus(results.map(({ judgement }) => judgement.status)),
  };
}

/** What a judgement may depend on, from the cells of one indicator. */
export function judgeInput(indicator: Indicator): JudgeInput {
  const { name, target, unit, actual, baseline, actualKind } = indicator;
  return {
    // A row that only refers to another one (再掲) says so in its name.
    target: target ? directed(target.text, indicator) : name.text.includes("再掲") ? name.text : "",
    indicator: name.text,
    actual: actual?.value ?? null,
    actualKind,
    ...(unit === null ? {} : { unit }),
    ...(baseline === null ? {} : { previous: baseline.text }),
  };
}

const BARE_AMOUNT = /^[\d０-９.,，．]+\s*([^\d０-９\s以未超増減維毎]{0,6})$/u;

/** A bare number beside a column 方向 means 「3件以下」 or 「80%以上」; words of the target itself come first. */
function directed(target: string, { direction, unit }: Indicator): string {
  const match = direction ? BARE_AMOUNT.exec(target.trim()) : null;
  if (!match) return target;
  const ownUnit = match[1] === "" ? (unit ?? "") : "";
  return `${target.trim()}${ownUnit}${direction === "lower" ? "以下" : "以上"}`;
}
