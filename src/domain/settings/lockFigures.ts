import type { PlanPhase } from "../checks/check";
import type { Indicator } from "../plan/plan";
import { indicatorKey } from "./indicatorKey";
import type { PeriodLock } from "./periodLock";
import type { PlanSettings } from "./planSettings";

/** The figures of a plan as a lock keeps them, so that a later change is seen. */
export function periodLock(
  indicators: readonly Indicator[],
  phase: PlanPhase,
  lockedAt: Date,
  lockedBy: string,
): PeriodLock {
  return {
    phase,
    lockedAt: lockedAt.toISOString(),
    lockedBy,
    figures: indicators.map((indicator) => ({
      key: indicatorKey(indicator),
      target: indicator.target?.text ?? "",
      actual: indicator.actual?.text ?? null,
    })),
  };
}

/** The settings with a period closed; a period has one lock at most, the latest. */
export function withLock(settings: PlanSettings, lock: PeriodLock): PlanSettings {
  return { ...settings, locks: [...withoutLock(settings, lock.phase).locks, lock] };
}

/** The settings with a period open again. */
export function withoutLock(settings: PlanSettings, phase: PlanPhase): PlanSettings {
  return { ...settings, locks: settings.locks.filter((lock) => lock.phase !== phase) };
}
