import type { PlanPhase } from "../checks/check";

/** The texts of one indicator at the time of locking. */
export interface LockedFigure {
  /** {@link indicatorKey} */
  readonly key: string;
  readonly target: string;
  /** `null` where none was entered. */
  readonly actual: string | null;
}

/** A period that a supervisor closed: from then on a change of a target or actual is flagged. */
export interface PeriodLock {
  readonly phase: PlanPhase;
  /** ISO 8601. */
  readonly lockedAt: string;
  /** Who locked it, where known; may be empty. */
  readonly lockedBy: string;
  /** In the order of the workbook. */
  readonly figures: readonly LockedFigure[];
}
