import type { CheckInput, PlanPhase } from "../../src/domain/checks/check";
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from "../../src/domain/checks/checkSettings";
import { judge } from "../../src/domain/judgement/judge";
import type { Plan } from "../../src/domain/plan/plan";
import { judgeInput } from "../../src/workbook/judgePlan";

/** A plan judged and ready to be checked. */
export function checkedPlan(
  plan: Plan,
  phase: PlanPhase,
  settings: CheckSettings = DEFAULT_CHECK_SETTINGS,
): CheckInput {
  return {
    plan,
    phase,
    settings,
    indicators: plan.indicators.map((indicator) => ({
      indicator,
      judgement: judge(judgeInput(indicator)),
    })),
  };
}
