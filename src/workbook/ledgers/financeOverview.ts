import type { Plan } from "../../domain/plan/plan";
import type { CellRef } from "../../domain/plan/cellRef";
import type { RememberedMappings } from "../../domain/settings/planSettings";
import { WorkbookError } from "../errors";
import { withHostErrors } from "../hostErrors";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookSnapshot } from "../read/snapshot";
import { readingOf } from "../readingOf";
import { settingsOf } from "../settings/settingsOf";
import { ledgerFigures, type LedgerFigure } from "./ledgerFigures";
import { readLedgers, type LocatedLedger } from "./readLedgers";

/** The ledgers of a workbook and what they have to do with its plan. */
export interface FinanceReading {
  readonly ledgers: readonly LocatedLedger[];
  /** Indicators that a ledger can give its actual to; empty where there is no plan. */
  readonly figures: readonly (LedgerFigure & {
    readonly address: string;
    readonly linked: boolean;
  })[];
  readonly importMappings: RememberedMappings;
}

/** Reads the ledgers. Two round trips; a workbook without a plan is no failure. */
export async function readFinance(context: Excel.RequestContext): Promise<FinanceReading> {
  return withHostErrors(async () => {
    const workbook = await readWorkbook(context);
    const ledgers = readLedgers(workbook);
    const found = planOf(workbook);
    const isLinked = ({ sheetId, row, column }: CellRef): boolean =>
      workbook.own.links.some(
        ({ cell }) => cell.sheetId === sheetId && cell.row === row && cell.column === column,
      );
    return {
      ledgers,
      figures: found
        ? ledgerFigures(found.plan, ledgers).flatMap((figure) => {
            const cell = figure.indicator.actualCell;
            return cell
              ? [{ ...figure, address: found.addressOf(cell), linked: isLinked(cell) }]
              : [];
          })
        : [],
      importMappings: settingsOf(workbook.own).importMappings,
    };
  });
}

function planOf(
  workbook: WorkbookSnapshot,
): { readonly plan: Plan; readonly addressOf: (cell: CellRef) => string } | null {
  try {
    return readingOf(workbook);
  } catch (error) {
    const isAbsent =
      error instanceof WorkbookError &&
      (error.code === "noPlanFound" || error.code === "planIsEmpty");
    if (isAbsent) return null;
    throw error;
  }
}
