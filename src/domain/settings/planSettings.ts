import type { PlanPhase } from "../checks/check";
import { DEFAULT_CHECK_SETTINGS, type CheckSettings } from "../checks/checkSettings";
import type { ImportColumn } from "../revenue/import/importColumns";
import type { Language } from "../text/localizedText";
import type { PeriodLock } from "./periodLock";
import type { StatusOverride } from "./statusOverride";

/** What an office decided about one plan workbook. It is stored in that workbook, so colleagues share it. */
export interface PlanSettings {
  /** Where the year stands; `null` leaves it to what the plan shows. */
  readonly phase: PlanPhase | null;
  /** Fiscal year as the office writes it (令和7年度); `null` leaves it to what the plan shows. */
  readonly fiscalYear: string | null;
  /** Id of a built-in rating scale that is shown besides the status; `null` shows none. */
  readonly scaleId: string | null;
  /** Language of the pane and of what is written; `null` follows Excel. */
  readonly language: Language | null;
  /** Whether an edited target or actual is judged at once while the pane is open. */
  readonly liveUpdate: boolean;
  /** Whether every run is added to the history sheet. */
  readonly keepHistory: boolean;
  readonly checks: CheckSettings;
  /** Judgements that a person replaced, oldest first; at most one for each indicator. */
  readonly overrides: readonly StatusOverride[];
  /** Periods whose figures a supervisor closed, oldest first. */
  readonly locks: readonly PeriodLock[];
  /** How the columns of the finance system's exports were mapped, by the fingerprint of their header. */
  readonly importMappings: RememberedMappings;
}

export type RememberedMappings = Readonly<Record<string, readonly ImportColumn[]>>;

/** Settings of a workbook in which nobody decided anything yet. */
export const DEFAULT_PLAN_SETTINGS: PlanSettings = {
  phase: null,
  fiscalYear: null,
  scaleId: null,
  language: null,
  liveUpdate: true,
  keepHistory: false,
  checks: DEFAULT_CHECK_SETTINGS,
  overrides: [],
  locks: [],
  importMappings: {},
};
