import { withHostErrors } from "../../workbook/hostErrors";
import {
  judgeWorkbook,
  previewJudgement,
  readAndJudge,
  refreshResults,
} from "../../workbook/judgeWorkbook";
import { removeResults } from "../../workbook/removeResults";
import type { JudgedWorkbook, WorkbookOptions } from "../../workbook/report";
import { loadSample } from "../../workbook/samples/samplePlan";
import { selectCell } from "../../workbook/selectCell";

import { rememberedName } from "../override/rememberedName";

import { inTurn } from "./inTurn";
import { loadPart } from "./lazyPlanService";
import type { PlanService, RunControl } from "./planService";
import { SettingsKeeper } from "./settingsKeeper";
import type { StoreSettings } from "./settingsKeeper";

/** What the service needs to know of its surroundings; `now` is asked at every run. */
export interface ExcelPlanServiceOptions extends Omit<WorkbookOptions, "now"> {
  readonly now: () => Date;
}

/** Commands of the user wait until a cell that is being edited is left, instead of failing. */
const USER_COMMAND = { delayForCellEdit: true };

/** The service over the workbook that is open in Excel. Rejects with `WorkbookError` for what Excel refuses. */
export function createExcelPlanService(options: ExcelPlanServiceOptions): PlanService {
  const keeper = new SettingsKeeper();
  let latest: JudgedWorkbook | null = null;
  const runOptions = (control: RunControl = {}): WorkbookOptions => ({
    ...options,
    ...keeper.options(),
    ...control,
    onJudged: (judged) => {
      latest = judged;
    },
    by: rememberedName(),
    now: options.now(),
  });
  // Who presses a button right behind a typed figure meets the update that follows the figure.
  const turn = inTurn();
  const command = <T>(work: (context: Excel.RequestContext) => Promise<T>): Promise<T> =>
    turn(() => withHostErrors(() => Excel.run(USER_COMMAND, work)));
  const storeSettings: StoreSettings = async (change) => {
    const { saveSettings } = await loadPart(() => import("../../workbook/settings/saveSettings"));
    return command((context) => saveSettings(context, change, runOptions()));
  };
  return {
    judgeWorkbook: (control) => command((context) => judgeWorkbook(context, runOptions(control))),
    readAndJudge: (control) => command((context) => readAndJudge(context, runOptions(control))),
    refreshResults: (control) => command((context) => refreshResults(context, runOptions(control))),
    previewJudgement: () => command((context) => previewJudgement(context, runOptions())),
    removeResults: (removal) => command((context) => removeResults(context, runOptions(), removal)),
    insertTemplate: async (form) => {
      const { insertTemplate } = await loadPart(
        () => import("../../workbook/templates/insertTemplate"),
      );
      return command((context) => insertTemplate(context, form, runOptions()));
    },
    insertSample: async (id) => {
      const [{ insertSample }, sample] = await loadPart(() =>
        Promise.all([import("../../workbook/samples/insertSample"), loadSample(id)]),
      );
      return command((context) => insertSample(context, sample, runOptions()));
    },
    applyFixes: async (fixes) => {
      const { applyFixes } = await loadPart(() => import("../../workbook/fixes/applyFixes"));
      return command((context) => applyFixes(context, fixes, runOptions()));
    },
    undoChange: async (change) => {
      const { undoLastRun } = await loadPart(() => import("../../workbook/undoLastRun"));
      return command((context) => undoLastRun(context, change, runOptions()));
    },
    saveSettings: async (change) => (await keeper.store(storeSettings, change)).settings,
    loadSettings: async () => {
      const { loadSettings } = await loadPart(() => import("../../workbook/settings/saveSettings"));
      return keeper.load(() => command((context) => loadSettings(context)));
    },
    changeSettings: (change) => keeper.change(storeSettings, change),
    readMapping: async () => {
      const { readMapping } = await loadPart(() => import("../../workbook/mapping/readMapping"));
      return command((context) => readMapping(context));
    },
    readSelectedHeader: async () => {
      const { readSelectedHeader } = await loadPart(
        () => import("../../workbook/mapping/readMapping"),
      );
      return command((context) => readSelectedHeader(context));
    },
    saveMapping: async (given) => {
      const { saveMapping } = await loadPart(() => import("../../workbook/mapping/saveMapping"));
      return command((context) => saveMapping(context, given, runOptions()));
    },
    forgetMapping: async () => {
      const { forgetMapping } = await loadPart(() => import("../../workbook/mapping/saveMapping"));
      return command((context) => forgetMapping(context, runOptions()));
    },
    finance: async () => {
      const { createExcelFinanceService } = await loadPart(
        () => import("../finance/excelFinanceService"),
      );
      return createExcelFinanceService({
        command,
        runOptions,
        saveSettings: async (change) => {
          await keeper.store(storeSettings, change);
        },
      });
    },
    sortByStatus: async () => {
      const { sortSheets } = await loadPart(() => import("../../workbook/sorting/sortSheets"));
      return command((context) => sortSheets(context, runOptions()));
    },
    restoreOrder: async () => {
      const { restoreSheets } = await loadPart(() => import("../../workbook/sorting/sortSheets"));
      return command((context) => restoreSheets(context, runOptions()));
    },
    filterByStatus: async (statuses) => {
      const { filterByStatus } = await loadPart(() => import("../../workbook/sorting/filterLists"));
      return command((context) => filterByStatus(context, statuses, runOptions()));
    },
    clearStatusFilter: async () => {
      const { clearStatusFilter } = await loadPart(
        () => import("../../workbook/sorting/filterLists"),
      );
      return command((context) => clearStatusFilter(context, runOptions()));
    },
    loadHistory: async () => {
      const { loadHistory } = await loadPart(() => import("../../workbook/history/loadHistory"));
      return command((context) => loadHistory(context));
    },
    startLive: async (report, listener) => {
      const { LiveSession } = await loadPart(() => import("../../workbook/live/liveSession"));
      if (latest === null) throw new Error("Nothing was read that could be followed.");
      return LiveSession.start(command, { ...latest, report }, runOptions(), listener);
    },
    // A selection that comes late would surprise: while a cell is edited it is refused with a sentence.
    selectCell: (cell) => withHostErrors(() => Excel.run((context) => selectCell(context, cell))),
  };
}
