import type { FindingFix } from "../../../src/domain/checks/finding";
import type { HistoryRun } from "../../../src/domain/history/historyRun";
import type { Status } from "../../../src/domain/judgement/judgement";
import type { CellRef } from "../../../src/domain/plan/cellRef";
import type {
  FollowedWorkbook,
  JudgeOutcome,
  KeptSettings,
  PlanService,
  RunControl,
  SettingsOutcome,
} from "../../../src/taskpane/services/planService";
import type { MappedTable } from "../../../src/workbook/mapping/readMapping";
import type { GivenRole } from "../../../src/workbook/mapping/saveMapping";
import type { WritePreview } from "../../../src/workbook/preview/writePreview";
import type {
  InsertReport,
  JudgeReport,
  RemoveOptions,
  RemoveReport,
} from "../../../src/workbook/report";

import { DEFAULT_PLAN_SETTINGS } from "../../../src/domain/settings/planSettings";
import type { PlanSettings } from "../../../src/domain/settings/planSettings";
import type { LiveListener } from "../../../src/workbook/live/liveSession";
import type { FilterReport, UnfilterReport } from "../../../src/workbook/sorting/filterLists";
import type { SortReport } from "../../../src/workbook/sorting/sortLists";
import type { UndoSnapshot } from "../../../src/workbook/apply/undoSnapshot";
import type { FixReport } from "../../../src/workbook/fixes/applyFixes";

import { FinanceServiceDouble } from "./financeServiceDouble";
import { samplePlan } from "./samplePlan";

/** A promise that the test settles itself. */
interface Deferred<T> {
  readonly promise: Promise<T>;
  readonly resolve: (value: T) => void;
  readonly reject: (error: unknown) => void;
}

function deferred<T>(): Deferred<T> {
  let resolve: (value: T) => void = () => undefined;
  let reject: (error: unknown) => void = () => undefined;
  const promise = new Promise<T>((accept, refuse) => {
    resolve = accept;
    reject = refuse;
  });
  return { promise, resolve, reject };
}

/** Takes nothing back. */
const NO_CHANGE: UndoSnapshot = {
  plan: {
    ...{ newSheets: [], sheets: [], deletedNames: [], names: [], deletedSheets: [] },
    changedCells: 0,
  },
  lostSheets: [],
};

/** What writing the sample plan reports. */
export function sampleOutcome(changedCells = 52): JudgeOutcome {
  return {
    report: samplePlan(),
    written: {
      statusSheets: ["目標一覧"],
      dashboardSheet: "KPIダッシュボード",
      changedCells,
    },
  };
}

/**
 * A service whose answers a test gives when it wants to. Each call is recorded and opens a new pending answer;
 * `judging`, `reading`, `removing` and `inserting` are those of the latest call.
 */
export class PlanServiceDouble implements PlanService {
  readonly selected: CellRef[] = [];
  selectionError: Error | null = null;
  calls: string[] = [];
  judging = deferred<JudgeOutcome>();
  reading = deferred<JudgeReport>();
  removing = deferred<RemoveReport>();
  inserting = deferred<InsertReport>();

  /** What the latest run was started with: it can be told how far the run is, and tells when it is ended. */
  control: RunControl = {};

  judgeWorkbook(control: RunControl = {}): Promise<JudgeOutcome> {
    this.calls.push("judge");
    this.control = control;
    this.judging = deferred();
    return this.judging.promise;
  }

  readAndJudge(control: RunControl = {}): Promise<JudgeReport> {
    this.calls.push("read");
    this.control = control;
    this.reading = deferred();
    return this.reading.promise;
  }

  refreshResults(control: RunControl = {}): Promise<JudgeReport> {
    this.calls.push("refresh");
    this.control = control;
    this.reading = deferred();
    return this.reading.promise;
  }

  /** What the latest removal was asked to leave. */
  removal: RemoveOptions | undefined;

  removeResults(removal?: RemoveOptions): Promise<RemoveReport> {
    this.calls.push("remove");
    this.removal = removal;
    this.removing = deferred();
    return this.removing.promise;
  }

  insertTemplate(form: string): Promise<InsertReport> {
    return this.insert(`template:${form}`);
  }

  insertSample(id: string): Promise<InsertReport> {
    return this.insert(`sample:${id}`);
  }

  private insert(call: string): Promise<InsertReport> {
    this.calls.push(call);
    this.inserting = deferred();
    return this.inserting.promise;
  }

  /** Fixes that were asked for, in one list for each call; all of them are applied unless `fixing` says otherwise. */
  readonly fixed: (readonly FindingFix[])[] = [];
  fixing: ((fixes: readonly FindingFix[]) => FixReport) | null = null;
  /** Changes that were taken back. */
  readonly undone: UndoSnapshot[] = [];
  settings: PlanSettings = DEFAULT_PLAN_SETTINGS;

  applyFixes(fixes: readonly FindingFix[]): Promise<FixReport> {
    this.calls.push("fix");
    this.fixed.push(fixes);
    const report = this.fixing?.(fixes) ?? { applied: fixes, refused: [], undo: NO_CHANGE };
    return Promise.resolve(report);
  }

  undoChange(change: UndoSnapshot): Promise<void> {
    this.calls.push("undo");
    this.undone.push(change);
    return Promise.resolve();
  }

  saveSettings(change: (stored: PlanSettings) => PlanSettings): Promise<PlanSettings> {
    this.calls.push("settings");
    this.settings = change(this.settings);
    return Promise.resolve(this.settings);
  }

  /** Whether the workbook keeps settings. */
  keepsSettings = true;
  settingsError: Error | null = null;
  /** What changed settings make of the plan; `null` where none was read. */
  rejudged: ((settings: PlanSettings) => JudgeReport) | null = null;

  loadSettings(): Promise<KeptSettings> {
    if (this.settingsError !== null) return Promise.reject(this.settingsError);
    return Promise.resolve({ settings: this.settings, isStored: this.keepsSettings });
  }

  changeSettings(change: (stored: PlanSettings) => PlanSettings): Promise<SettingsOutcome> {
    this.calls.push("changeSettings");
    if (this.settingsError !== null) return Promise.reject(this.settingsError);
    this.settings = change(this.settings);
    return Promise.resolve({
      settings: this.settings,
      isStored: this.keepsSettings,
      report: this.rejudged?.(this.settings) ?? null,
    });
  }

  previewing = deferred<WritePreview>();

  previewJudgement(): Promise<WritePreview> {
    this.calls.push("preview");
    this.previewing = deferred();
    return this.previewing.promise;
  }

  tables: readonly MappedTable[] = [];
  selectedHeader: MappedTable | null = null;
  mappingError: Error | null = null;
  /** Roles that were remembered, in one list for each call. */
  readonly mapped: (readonly GivenRole[])[] = [];

  readMapping(): Promise<readonly MappedTable[]> {
    return this.mappingError === null
      ? Promise.resolve(this.tables)
      : Promise.reject(this.mappingError);
  }

  readSelectedHeader(): Promise<MappedTable | null> {
    return Promise.resolve(this.selectedHeader);
  }

  saveMapping(given: readonly GivenRole[]): Promise<void> {
    this.calls.push("mapping");
    this.mapped.push(given);
    return this.mappingError === null ? Promise.resolve() : Promise.reject(this.mappingError);
  }

  forgetMapping(): Promise<void> {
    this.calls.push("forget");
    return Promise.resolve();
  }

  sorting: SortReport = { sorted: ["目標一覧"], refused: [] };

  sortByStatus(): Promise<SortReport> {
    this.calls.push("sort");
    return Promise.resolve(this.sorting);
  }

  restoreOrder(): Promise<readonly string[]> {
    this.calls.push("restore");
    return Promise.resolve(this.sorting.sorted);
  }

  filtering: FilterReport = {
    ...{ filtered: ["目標一覧"], without: [], refused: [], shown: null },
  };

  filterByStatus(statuses: readonly Status[]): Promise<FilterReport> {
    this.calls.push(`filter ${statuses.join(",")}`);
    return Promise.resolve(this.filtering);
  }

  clearStatusFilter(): Promise<UnfilterReport> {
    this.calls.push("unfilter");
    return Promise.resolve({ cleared: this.filtering.filtered, refused: [] });
  }

  history: readonly HistoryRun[] = [];
  historyError: Error | null = null;

  loadHistory(): Promise<readonly HistoryRun[]> {
    return this.historyError === null
      ? Promise.resolve(this.history)
      : Promise.reject(this.historyError);
  }

  /** Who is told of edits; `null` where nobody follows the workbook. */
  live: LiveListener | null = null;

  startLive(_report: JudgeReport, listener: LiveListener): Promise<FollowedWorkbook> {
    this.live = listener;
    return Promise.resolve({
      stop: () => {
        if (this.live === listener) this.live = null;
        return Promise.resolve();
      },
    });
  }

  /** The ledgers of the workbook. */
  readonly finances = new FinanceServiceDouble();

  finance(): Promise<FinanceServiceDouble> {
    return Promise.resolve(this.finances);
  }

  selectCell(cell: CellRef): Promise<void> {
    this.selected.push(cell);
    return this.selectionError === null ? Promise.resolve() : Promise.reject(this.selectionError);
  }
}
