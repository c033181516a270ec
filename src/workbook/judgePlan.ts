import { guessPhase } from "../domain/checks/planPhase";
import { runChecks } from "../domain/checks/runChecks";
import type { JudgeInput } from "../domain/judgement/judgement";
import { judge } from "../domain/judgement/judge";
import { builtInScale } from "../domain/judgement/scales/builtInScales";
import { rateOnScale, type ScaleMark } from "../domain/judgement/scales/rateOnScale";
import { scaleInputOf } from "../domain/judgement/scales/scaleInput";
import type { Judgement } from "../domain/judgement/judgement";
import { effectiveKind } from "../domain/settings/effectiveKind";
import { DEFAULT_PLAN_SETTINGS, type PlanSettings } from "../domain/settings/planSettings";
import { overridden, overrideFinder } from "../domain/settings/statusOverride";
import type { Indicator, Plan } from "../domain/plan/plan";
import { countByStatus } from "../domain/summary/statusCounts";
import type { PlanReading } from "./recognise/recognisePlan";
import type { JudgeReport } from "./report";

/**
 * Judges every indicator of a plan and runs the checks over the whole. Pure: the same plan and settings always give the
 * same report.
 */
export function judgePlan(
  reading: Pick<PlanReading, "plan" | "unread" | "addressOf" | "ledgerFigures">,
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS,
): JudgeReport {
  const { unread, addressOf, ledgerFigures = [] } = reading;
  const plan = withSettings(reading.plan, settings);
  const overrideOf = overrideFinder(settings.overrides);
  const markOf = marking(settings.scaleId);
  const results = plan.indicators.map((indicator) => {
    const computed = judge(judgeInput(indicator));
    const { valid, outdated } = overrideOf(indicator);
    return {
      indicator,
      judgement: valid ? overridden(computed, valid) : computed,
      computed,
      override: valid,
      outdatedOverride: outdated,
      mark: markOf(computed),
      address: addressOf(indicator.targetCell),
    };
  });
  const phase = settings.phase ?? guessPhase(plan);
  const { checks, locks } = settings;
  const findings = runChecks({
    plan,
    indicators: results,
    phase,
    settings: checks,
    locks,
    ledgerFigures,
  });
  return {
    plan,
    results,
    unread,
    findings: findings.map((finding) => ({ ...finding, address: addressOf(finding.cell) })),
    byStatus: countByStatus(results.map(({ judgement }) => judgement.status)),
    phase,
    settings,
  };
}

/** The plan as the office says it is to be taken. */
function withSettings(plan: Plan, { phase, fiscalYear }: PlanSettings): Plan {
  return {
    ...plan,
    fiscalYear: fiscalYear ?? plan.fiscalYear,
    indicators: plan.indicators.map((indicator) => ({
      ...indicator,
      actualKind: effectiveKind(indicator.actualKind, phase),
    })),
  };
}

function marking(scaleId: string | null): (judgement: Judgement) => ScaleMark | null {
  const scale = scaleId === null ? undefined : builtInScale(scaleId);
  return (judgement) => (scale ? rateOnScale(scale, scaleInputOf(judgement)) : null);
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
