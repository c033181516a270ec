import type { Finding } from "../domain/checks/finding";
import type { Judgement, Status } from "../domain/judgement/judgement";
import type { CellRef } from "../domain/plan/cellRef";
import type { Indicator, Plan } from "../domain/plan/plan";
import type { ScaleMark } from "../domain/judgement/scales/rateOnScale";
import type { PlanSettings } from "../domain/settings/planSettings";
import type { StatusOverride } from "../domain/settings/statusOverride";
import type { PlanPhase } from "../domain/checks/check";
import type { Language } from "../domain/text/localizedText";

/** What the host can do and what the user chose; passed in so that this layer needs no globals. */
export interface WorkbookOptions {
  readonly language: Language;
  /** `Office.context.requirements.isSetSupported`, or its twin on the headless host. */
  readonly supports: (set: string, version: string) => boolean;
  /** Time of the run, shown on the dashboard. */
  readonly now: Date;
}

/** An indicator and what was found about it. */
export interface JudgedIndicator {
  readonly indicator: Indicator;
  /** With the status that a person set, where one did. */
  readonly judgement: Judgement;
  /** What the program computed. */
  readonly computed: Judgement;
  /** The person's decision that holds. */
  readonly override: StatusOverride | null;
  /** A person's decision that no longer holds, because the target or the actual is another one now. */
  readonly outdatedOverride: StatusOverride | null;
  /** Mark on the rating scale that the office chose; `null` where it chose none. */
  readonly mark: ScaleMark | null;
  /** Address for people, such as 「目標一覧!H5」. */
  readonly address: string;
}

/** A row or cell that looks like part of the plan but was not understood; nothing is dropped silently. */
export interface UnreadCell {
  readonly cell: CellRef;
  readonly address: string;
  readonly text: string;
  readonly reason: "target-missing" | "indicator-missing" | "error-value";
}

/** What a check found, with its cell as people write it. */
export interface LocatedFinding extends Finding {
  /** Address for people, such as 「目標一覧!H5」. */
  readonly address: string;
}

/** Result of reading and judging a workbook. */
export interface JudgeReport {
  readonly plan: Plan;
  /** In the order of the workbook. */
  readonly results: readonly JudgedIndicator[];
  readonly unread: readonly UnreadCell[];
  /** What the checks found, rule by rule; each names its indicator or initiative where it is about one. */
  readonly findings: readonly LocatedFinding[];
  readonly byStatus: Readonly<Record<Status, number>>;
  /** Where the year stands: as chosen, or as the plan shows it. */
  readonly phase: PlanPhase;
  /** What the office decided, as stored in the workbook. */
  readonly settings: PlanSettings;
}

/** What writing the result did. */
export interface WriteReport {
  /** Sheets that carry status columns, and the dashboard sheet, by name. */
  readonly statusSheets: readonly string[];
  readonly dashboardSheet: string;
  /** Cells whose content differs from before the run; 0 on an unchanged second run. */
  readonly changedCells: number;
}

/** What `removeResults` took away. */
export interface RemoveReport {
  readonly statusSheets: readonly string[];
  readonly dashboardSheet: string | null;
}

/** What was inserted: the names of the new sheets, in tab order. */
export interface InsertReport {
  readonly sheets: readonly string[];
}
