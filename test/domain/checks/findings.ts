import type { Check, PlanPhase } from "../../../src/domain/checks/check";
import type { CheckSettings } from "../../../src/domain/checks/checkSettings";
import type { Finding } from "../../../src/domain/checks/finding";
import { checkedPlan } from "../../support/checkedPlan";
import { planOf, type IndicatorDraft, type PlanDraft } from "../../support/planBuilder";

/** What one rule says about a plan written as a literal. */
export function findingsOf(
  check: Check,
  draft: PlanDraft,
  phase: PlanPhase = "yearEnd",
  settings?: CheckSettings,
): readonly Finding[] {
  return check.run(checkedPlan(planOf(draft), phase, settings));
}

/** What one rule says about single indicators. */
export function findingsOn(
  check: Check,
  ...indicators: readonly IndicatorDraft[]
): readonly Finding[] {
  return findingsOf(check, { indicators });
}

export function messages(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ message }) => message.ja);
}
