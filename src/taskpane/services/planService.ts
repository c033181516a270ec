import type { FindingFix } from "../../domain/checks/finding";
import type { Status } from "../../domain/judgement/judgement";
import type { CellRef } from "../../domain/plan/cellRef";
import type { HistoryRun } from "../../domain/history/historyRun";
import type { PlanSettings } from "../../domain/settings/planSettings";
import type { FinanceService } from "../finance/financeService";
import type { UndoSnapshot } from "../../workbook/apply/undoSnapshot";
import type { FixReport } from "../../workbook/fixes/applyFixes";
import type { LiveListener } from "../../workbook/live/liveSession";
import type { MappedTable } from "../../workbook/mapping/readMapping";
import type { GivenRole } from "../../workbook/mapping/saveMapping";
import type { WritePreview } from "../../workbook/preview/writePreview";
import type {
  InsertReport,
  JudgeReport,
  RemoveOptions,
  RemoveReport,
  WorkbookOptions,
  WriteReport,
} from "../../workbook/report";
import type { SampleId } from "../../workbook/samples/sampleIds";
import type { FilterReport, UnfilterReport } from "../../workbook/sorting/filterLists";
import type { SortReport } from "../../workbook/sorting/sortLists";
import type { TemplateForm } from "../../workbook/templates/templateForm";

/** What was found, and what writing it into the workbook did. */
export interface JudgeOutcome {
  readonly report: JudgeReport;
  readonly written: WriteReport;
}

/** Settings, and whether the workbook keeps them. */
export interface KeptSettings {
  readonly settings: PlanSettings;
  /** `false` where the workbook is protected or read-only: they hold until the pane is closed. */
  readonly isStored: boolean;
}

/** Changed settings, and what they make of the plan that was read last. */
export interface SettingsOutcome extends KeptSettings {
  /** Judged anew without reading the workbook again; `null` where no plan was read yet. */
  readonly report: JudgeReport | null;
}

/** Edits that are followed. */
export interface FollowedWorkbook {
  stop(): Promise<void>;
}

/** How a run tells how far it is, and how it is ended. */
export type RunControl = Pick<WorkbookOptions, "onProgress" | "signal">;

/**
 * What the pane can ask of the open workbook. Every method may reject with a `WorkbookError`; any other
 * rejection is a defect and is shown as `hostFailed`.
 */
export interface PlanService {
  /** Reads the workbook, judges every indicator and writes the result into it. */
  judgeWorkbook(control?: RunControl): Promise<JudgeOutcome>;
  /** The same without writing anything. */
  readAndJudge(control?: RunControl): Promise<JudgeReport>;
  /** Reads and judges again after a change; results that stand in the workbook are brought up to date. */
  refreshResults(control?: RunControl): Promise<JudgeReport>;
  /** What `judgeWorkbook` would write now. */
  previewJudgement(): Promise<WritePreview>;
  /** Takes away exactly what `judgeWorkbook` wrote; the history stays where the user wants to keep it. */
  removeResults(removal?: RemoveOptions): Promise<RemoveReport>;
  /** Adds the empty standard template as new sheets. */
  insertTemplate(form: TemplateForm): Promise<InsertReport>;
  /** Adds a published plan as new sheets, as an example. */
  insertSample(id: SampleId): Promise<InsertReport>;
  /** Applies corrections of findings to the user's cells. */
  applyFixes(fixes: readonly FindingFix[]): Promise<FixReport>;
  /** Takes a change back, unless its cells were changed since. */
  undoChange(change: UndoSnapshot): Promise<void>;
  /** Changes what the office decided about this workbook; answers with what is stored now. */
  saveSettings(change: (stored: PlanSettings) => PlanSettings): Promise<PlanSettings>;
  /** What the office decided about this workbook. */
  loadSettings(): Promise<KeptSettings>;
  /** As `saveSettings`, but where the workbook cannot keep the settings they hold until the pane is closed. */
  changeSettings(change: (stored: PlanSettings) => PlanSettings): Promise<SettingsOutcome>;
  /** Every table of the workbook, and what its columns are taken for. */
  readMapping(): Promise<readonly MappedTable[]>;
  /** The selected row as a header; `null` where no text stands in it. */
  readSelectedHeader(): Promise<MappedTable | null>;
  /** Remembers in the workbook what columns hold. */
  saveMapping(given: readonly GivenRole[]): Promise<void>;
  /** Forgets all that was said about columns of this workbook. */
  forgetMapping(): Promise<void>;
  /** What may be done with ledgers; fetched when it is first wanted. */
  finance(): Promise<FinanceService>;
  /** Sorts the lists in the sheets by status, as far as nothing breaks, and writes the results again. */
  sortByStatus(): Promise<SortReport>;
  /** Puts sorted lists back into their own order; answers with the names of their sheets. */
  restoreOrder(): Promise<readonly string[]>;
  /** Shows only the rows with certain statuses in the sheets, as far as no filter of the user's is in the way. */
  filterByStatus(statuses: readonly Status[]): Promise<FilterReport>;
  /** Shows all rows again. */
  clearStatusFilter(): Promise<UnfilterReport>;
  /** All recorded runs, the oldest first. */
  loadHistory(): Promise<readonly HistoryRun[]>;
  /** Follows the edits of the workbook that `report` is about, until it is stopped. */
  startLive(report: JudgeReport, listener: LiveListener): Promise<FollowedWorkbook>;
  /** Shows a cell's sheet and selects the cell. */
  selectCell(cell: CellRef): Promise<void>;
}
