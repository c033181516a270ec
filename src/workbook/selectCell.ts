import type { CellRef } from "../domain/plan/cellRef";
import { WorkbookError } from "./errors";
import { withHostErrors } from "./hostErrors";

/**
 * Shows a cell: its sheet comes to the front and the cell is selected.
 *
 * @throws WorkbookError `changedMeanwhile` where the sheet is gone
 */
export async function selectCell(context: Excel.RequestContext, cell: CellRef): Promise<void> {
  return withHostErrors(async () => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheetId);
    sheet.load("id");
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookError("changedMeanwhile");
    sheet.activate();
    sheet.getRangeByIndexes(cell.row, cell.column, 1, 1).select();
    await context.sync();
  });
}
