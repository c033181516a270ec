import { cellArea } from "../compose/areas";
import type { ImportChange } from "../../domain/revenue/import/planImport";
import { applyWritePlan } from "../apply/applyWritePlan";
import type { UndoSnapshot } from "../apply/undoSnapshot";
import { assertWritable } from "../compose/assertWritable";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { CellGuard } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { withHostErrors } from "../hostErrors";
import { readWorkbook } from "../read/readWorkbook";
import { numberFormatAt, sheetById } from "../read/snapshotCells";
import type { WorkbookOptions } from "../report";
import { readLedgers } from "./readLedgers";

/**
 * Writes imported figures into a ledger: only cells that still hold what the preview showed. Four round trips.
 *
 * @returns what undoes it, `null` where nothing had to be written
 * @throws WorkbookError `changedMeanwhile` where a figure of the preview is another one now, `sheetProtected`: nothing
 * was changed
 */
export async function writeFigures(
  context: Excel.RequestContext,
  ledgerId: string,
  changes: readonly ImportChange[],
  options: WorkbookOptions,
): Promise<UndoSnapshot | null> {
  return withHostErrors(async () => {
    const workbook = await readWorkbook(context);
    const ledger = readLedgers(workbook).find(({ id }) => id === ledgerId);
    if (!ledger) throw new WorkbookError("changedMeanwhile");
    const sheet = sheetById(workbook, ledger.cell.sheetId);
    const builder = new SheetWriteBuilder(sheet.id);
    const guards: CellGuard[] = [];
    for (const { figure, before } of changes) {
      const cell = ledger.cellOf(figure);
      if (!cell) throw new WorkbookError("changedMeanwhile", sheet.name);
      const { row, column } = cell;
      builder.contents(row, column, [
        [{ value: figure.yen, numberFormat: numberFormatAt(sheet, row, column) }],
      ]);
      guards.push({
        ...{ sheetId: sheet.id, values: [[before ?? ""]] },
        area: cellArea(row, column),
      });
    }
    const plan = {
      ...{ newSheets: [], sheets: [builder.build()], deletedNames: [], names: [] },
      ...{ deletedSheets: [], changedCells: changes.length, guards },
    };
    assertWritable(workbook, plan, options);
    return applyWritePlan(context, plan, options);
  });
}
