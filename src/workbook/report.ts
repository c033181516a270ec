import type { UndoSnapshot } from "./apply/undoSnapshot";
import type { Finding } from "../domain/checks/finding";
import type { HistoryRun } from "../domain/history/historyRun";
import type { Judgement, Status } from "../domain/judgement/judgement";
import type { CellRef } from "../domain/plan/cellRef";
import type { Indicator, Plan } from "../domain/plan/plan";
import type { ScaleMark } from "../domain/judgement/scales/rateOnScale";
import type { PlanSettings } from "../domain/settings/planSettings";
import type { StatusOverride } from "../domain/settings/statusOverride";
import type { WorkbookSnapshot } from "./read/snapshot";
import type { PlanPhase } from "../domain/checks/check";
import type { Language } from "../domain/text/localizedText";
import type { PlanReading } from "./recognise/recognisePlan";

/** What the host can do and what the user chose; passed in so that this layer needs no globals. */
export interface WorkbookOptions {
  readonly language: Language;
  /** `Office.context.requirements.isSetSupported`, or its twin on the headless host. */
  readonly supports: (set: string, version: string) => boolean;
  /** Time of the run, shown on the dashboard. */
  readonly now: Date;
  /** Told how far the work is, from 0 to 1. Must be quick. */
  readonly onProgress?: (fraction: number, stage: WorkStage) => void;
  /** Ends the work at the next safe place: the workbook is as it was before. */
  readonly signal?: AbortSignal;
  /** Handed what was read, before it is judged: it can be judged again with other settings. */
  readonly onRead?: (reading: PlanReading) => void;
  /** Handed what was read and judged: single cells can be judged again without reading everything. */
  readonly onJudged?: (judged: JudgedWorkbook) => void;
  /** Settings in place of the stored ones, where the workbook cannot keep them. */
  readonly sessionSettings?: PlanSettings;
  /** Who is at work, for the history; absent where nobody knows. */
  readonly by?: string;
  /** `false`: the run is not added to the history, because it only follows a change made in the pane. */
  readonly recordsRun?: boolean;
  /** Whether the list of results is sorted by status, the unachieved ones first; as it stands where absent. */
  readonly sortsResultList?: boolean;
  /** Handed what takes the run back, once it was written. */
  readonly onWritten?: (undo: UndoSnapshot) => void;
}

/** What is being done. */
export type WorkStage = "reading" | "judging" | "checking" | "writing";

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
  readonly reason:
    | "target-missing"
    | "indicator-missing"
    | "error-value"
    /** The header of a table that has indicators and results but no column that is known to hold targets. */
    | "table-unread"
    /** A header cell that a person assigned, where no table could be read with it. */
    | "mapping-unused";
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
  /** What the history recorded last before this run; absent or `null` where nothing is recorded. */
  readonly previousRun?: HistoryRun | null;
  /** Where the year stands: as chosen, or as the plan shows it. */
  readonly phase: PlanPhase;
  /** What the office decided, as stored in the workbook. */
  readonly settings: PlanSettings;
}

/** Everything that a judgement came from. */
export interface JudgedWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly reading: PlanReading;
  readonly report: JudgeReport;
}

/** What writing the result did. */
export interface WriteReport {
  /** Sheets that carry status columns or blocks, by name. */
  readonly statusSheets: readonly string[];
  /** Forms without a status block, because they are protected or have no room; absent where there are none. */
  readonly withoutBlock?: readonly string[];
  readonly dashboardSheet: string;
  /** Cells whose content differs from before the run; 0 on an unchanged second run. */
  readonly changedCells: number;
}

/** What a removal leaves in the workbook. */
export interface RemoveOptions {
  /** The history stays, as the record that it is; otherwise everything goes. */
  readonly keepHistory?: boolean;
}

/** What `removeResults` took away. */
export interface RemoveReport {
  readonly statusSheets: readonly string[];
  readonly dashboardSheet: string | null;
  /** The history, where it was taken away; absent where there is none or where it was kept. */
  readonly historySheet?: string;
}

/** What was inserted: the names of the new sheets, in tab order. */
export interface InsertReport {
  readonly sheets: readonly string[];
}
