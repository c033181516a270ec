import type { Judgement } from "../judgement/judgement";
import type { CellRef } from "../plan/cellRef";
import type { Indicator, Plan } from "../plan/plan";
import type { LocalizedText } from "../text/localizedText";
import type { PeriodLock } from "../settings/periodLock";
import type { CheckSettings } from "./checkSettings";
import type { CheckCode, Finding, Severity } from "./finding";

/** Where the year stands: what may be missing in a plan is due at the year-end. */
export type PlanPhase = "plan" | "midYear" | "yearEnd";

/** An indicator with its judgement; the target as it was understood is part of the judgement. */
export interface CheckedIndicator {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
}

/** An actual that was typed although a ledger of the same year says something else. */
export interface DifferingFigure {
  readonly indicatorId: string;
  readonly cell: CellRef;
  /** As it stands in the plan. */
  readonly typed: string;
  /** As the ledger gives it. */
  readonly inLedger: string;
  /** Sheet of the ledger. */
  readonly sheetName: string;
}

/** Everything that a check may depend on. The same input always gives the same findings. */
export interface CheckInput {
  readonly plan: Plan;
  /** Every indicator of `plan`, in its order. */
  readonly indicators: readonly CheckedIndicator[];
  readonly phase: PlanPhase;
  readonly settings: CheckSettings;
  /** Absent where the workbook holds no ledger. */
  readonly ledgerFigures?: readonly DifferingFigure[];
  /** Periods that a supervisor closed; none where absent. */
  readonly locks?: readonly PeriodLock[];
}

/** One rule. */
export interface Check {
  readonly code: CheckCode;
  /** Of most of its findings; a single finding may be more or less severe. */
  readonly severity: Severity;
  /** Short name for the list of rules in the settings. */
  readonly title: LocalizedText;
  /** What the rule looks for and why, for the person who decides whether to switch it off. */
  readonly explanation: LocalizedText;
  /** Findings in the order of the plan. Time grows in proportion to the plan. */
  run(input: CheckInput): readonly Finding[];
}
