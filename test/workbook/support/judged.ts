import type { Judgement, Status } from "../../../src/domain/judgement/judgement";
import type { Indicator } from "../../../src/domain/plan/plan";
import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import { countByStatus } from "../../../src/domain/summary/statusCounts";
import type { PlanReading } from "../../../src/workbook/recognise/recognisePlan";
import type { JudgeReport, WorkbookOptions } from "../../../src/workbook/report";

/** A judgement as it would come from the domain, for tests that are not about judging. */
export function judgementOf(status: Status, properties: Partial<Judgement> = {}): Judgement {
  return {
    comparison: status === "notAchieved" ? "not_met" : "met",
    status,
    rate: null,
    gap: null,
    reason: { ja: `理由：${status}`, en: `Reason: ${status}` },
    target: { indicator: null, clauses: [], connective: "and", direction: "higher", notes: [] },
    actual: null,
    ...properties,
  };
}

/** 目標86.20%に対し実績85.96%. */
export const KOKUHO_JUDGEMENT = judgementOf("notAchieved", {
  rate: (85.96 / 86.2) * 100,
  gap: -0.24,
  reason: {
    ja: "目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成",
    en: "Not achieved: 85.96% against a target of at least 86.20% (−0.24 points)",
  },
  target: {
    indicator: null,
    clauses: [{ op: ">=", value: 86.2, unit: "%", basis: null, basisValue: null, delta: null }],
    connective: "and",
    direction: "higher",
    notes: [],
  },
});

/** A report over a reading, judged by the given function. */
export function reportOf(
  reading: PlanReading,
  judge: (indicator: Indicator) => Judgement,
): JudgeReport {
  const results = reading.plan.indicators.map((indicator) => {
    const judgement = judge(indicator);
    return {
      ...{ indicator, judgement, computed: judgement },
      ...{ override: null, outdatedOverride: null, mark: null },
      address: reading.addressOf(indicator.targetCell),
    };
  });
  return {
    plan: reading.plan,
    results,
    unread: reading.unread,
    findings: [],
    byStatus: countByStatus(results.map(({ judgement }) => judgement.status)),
    phase: "yearEnd",
    settings: DEFAULT_PLAN_SETTINGS,
  };
}

export const OPTIONS: WorkbookOptions = {
  language: "ja",
  supports: () => true,
  now: new Date(2020, 5, 1, 9, 5),
};
