import type { PlanService } from "./planService";

/** A part of the add-in itself could not be fetched from its server. */
export class PartNotLoaded extends Error {
  constructor(options: ErrorOptions) {
    super("A part of the add-in could not be loaded.", options);
    this.name = "PartNotLoaded";
  }
}

/**
 * Fetches a part of the add-in that few users need.
 *
 * @throws PartNotLoaded where its server does not answer
 */
export async function loadPart<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    throw new PartNotLoaded({ cause: error });
  }
}

/**
 * A service whose program is fetched while the user reads the first screen, so that the screen need not wait
 * for it. A fetch that failed is tried again when the service is next used.
 *
 * @param load fetches the program and makes the service
 * @returns a service that rejects as the loaded one does, or with `PartNotLoaded`
 */
export function createLazyPlanService(load: () => Promise<PlanService>): PlanService {
  let loading: Promise<PlanService> | null = null;
  const loaded = (): Promise<PlanService> => {
    loading ??= load().catch((error: unknown) => {
      loading = null;
      throw new PartNotLoaded({ cause: error });
    });
    return loading;
  };
  loaded().catch(() => {
    // Nobody asked for anything yet: whoever does hears of it, if it fails then too.
  });
  return {
    judgeWorkbook: async (control) => (await loaded()).judgeWorkbook(control),
    readAndJudge: async (control) => (await loaded()).readAndJudge(control),
    refreshResults: async (control) => (await loaded()).refreshResults(control),
    previewJudgement: async () => (await loaded()).previewJudgement(),
    removeResults: async (removal) => (await loaded()).removeResults(removal),
    insertTemplate: async (form) => (await loaded()).insertTemplate(form),
    insertSample: async (id) => (await loaded()).insertSample(id),
    applyFixes: async (fixes) => (await loaded()).applyFixes(fixes),
    undoChange: async (change) => (await loaded()).undoChange(change),
    saveSettings: async (change) => (await loaded()).saveSettings(change),
    loadSettings: async () => (await loaded()).loadSettings(),
    changeSettings: async (change) => (await loaded()).changeSettings(change),
    readMapping: async () => (await loaded()).readMapping(),
    readSelectedHeader: async () => (await loaded()).readSelectedHeader(),
    saveMapping: async (given) => (await loaded()).saveMapping(given),
    forgetMapping: async () => (await loaded()).forgetMapping(),
    finance: async () => (await loaded()).finance(),
    sortByStatus: async () => (await loaded()).sortByStatus(),
    restoreOrder: async () => (await loaded()).restoreOrder(),
    filterByStatus: async (statuses) => (await loaded()).filterByStatus(statuses),
    clearStatusFilter: async () => (await loaded()).clearStatusFilter(),
    loadHistory: async () => (await loaded()).loadHistory(),
    startLive: async (report, listener) => (await loaded()).startLive(report, listener),
    selectCell: async (cell) => (await loaded()).selectCell(cell),
  };
}
