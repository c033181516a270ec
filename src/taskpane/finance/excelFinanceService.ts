import type { PlanSettings } from "../../domain/settings/planSettings";
import { readFinance } from "../../workbook/ledgers/financeOverview";
import { followLedgers } from "../../workbook/ledgers/followLedgers";
import { emptyLedger, insertLedger } from "../../workbook/ledgers/insertLedger";
import { loadLedgerSample } from "../../workbook/ledgers/ledgerSamples";
import { linkActual, unlinkActual } from "../../workbook/ledgers/linkActual";
import { writeFigures } from "../../workbook/ledgers/writeFigures";
import type { WorkbookOptions } from "../../workbook/report";
import { undoLastRun } from "../../workbook/undoLastRun";
import type { FinanceService } from "./financeService";
import { ledgerViews } from "./ledgerViews";

/** What the finance service shares with the service of the plan. */
export interface FinanceSurroundings {
  readonly command: <T>(work: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly runOptions: () => WorkbookOptions;
  readonly saveSettings: (change: (stored: PlanSettings) => PlanSettings) => Promise<void>;
}

/** The ledgers of the workbook that is open in Excel. Rejects with `WorkbookError` for what Excel refuses. */
export function createExcelFinanceService(surroundings: FinanceSurroundings): FinanceService {
  const { command, runOptions, saveSettings } = surroundings;
  return {
    readLedgers: async () => {
      const reading = await command(readFinance);
      return {
        ledgers: ledgerViews(reading, runOptions().now),
        remembered: reading.importMappings,
      };
    },
    followLedgers: (sheetIds, onChanged) =>
      followLedgers(command, sheetIds, runOptions(), onChanged),
    insertLedger: (kind) => {
      const options = runOptions();
      return command((context) => insertLedger(context, emptyLedger(kind, options.now), options));
    },
    insertLedgerSample: async (id) => {
      const sample = await loadLedgerSample(id);
      return command((context) => insertLedger(context, sample, runOptions()));
    },
    writeImport: async ({ target, changes, mapping }) => {
      const undo = await command((context) =>
        writeFigures(context, target.id, changes, runOptions()),
      );
      const { fingerprint, columns } = mapping;
      await saveSettings((stored) => ({
        ...stored,
        importMappings: { ...stored.importMappings, [fingerprint]: columns },
      }));
      return async () => {
        if (undo) await command((context) => undoLastRun(context, undo, runOptions()));
      };
    },
    linkActual: (ledgerId, indicatorId) =>
      command((context) => linkActual(context, indicatorId, ledgerId, runOptions())),
    unlinkActual: (indicatorId) =>
      command((context) => unlinkActual(context, indicatorId, runOptions())),
  };
}
