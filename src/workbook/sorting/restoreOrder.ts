import { applyWritePlan } from "../apply/applyWritePlan";
import { rangeOf } from "../apply/rangeOf";
import { assertWritable } from "../compose/assertWritable";
import { composeRemovedColumns } from "../compose/removal";
import type { Area, WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { withHostErrors } from "../hostErrors";
import type { OwnOrder, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import type { WorkbookOptions } from "../report";
import { originalOrder } from "./originalOrder";
import { putRowsBack, queueRowSort, type RowSort } from "./rowSort";

/**
 * Puts the rows back into the order that they had before they were sorted, and takes the column that remembered it
 * away. Rows that were added since come last. Four round trips, none where nothing is sorted.
 *
 * @param workbook as it was just read
 * @returns names of the sheets whose lists are as before; none where nothing was sorted
 * @throws WorkbookError `sheetProtected`, `listFiltered`: nothing was changed
 */
export async function restoreOrder(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  options: WorkbookOptions,
): Promise<readonly string[]> {
  return withHostErrors(async () => {
    const orders = workbook.own.orders ?? [];
    if (orders.length === 0) return [];
    const removed = composeRemovedColumns(workbook, orders);
    const plan: WritePlan = {
      ...{ newSheets: [], names: [], deletedSheets: [] },
      ...{ sheets: removed.sheets, deletedNames: removed.deletedNames },
      changedCells: removed.clearedCells,
    };
    assertWritable(workbook, plan, options);
    await assertShown(context, orders);
    const sorts = orders.map(({ range }) => rowSort(workbook, range));
    try {
      for (const sort of sorts) queueRowSort(context, sort);
      await context.sync();
      await applyWritePlan(context, plan, options);
    } catch (error) {
      await putRowsBack(context, sorts);
      throw error;
    }
    return orders.map(({ range }) => sheetById(workbook, range.sheetId).name);
  });
}

/**
 * Excel leaves hidden rows where they are when it sorts. One round trip.
 *
 * @throws WorkbookError `listFiltered`
 */
async function assertShown(
  context: Excel.RequestContext,
  orders: readonly OwnOrder[],
): Promise<void> {
  const columns = orders.map(({ range }) =>
    rangeOf(context.workbook.worksheets.getItem(range.sheetId), range),
  );
  for (const column of columns) column.load("rowHidden");
  await context.sync();
  const isShown = columns.every(({ rowHidden }) => !((rowHidden as boolean | null) ?? true));
  if (!isShown) throw new WorkbookError("listFiltered");
}

/** Sorts by the numbers that the column remembers. */
function rowSort(workbook: WorkbookSnapshot, range: OwnOrder["range"]): RowSort {
  const rows = sortedRows(workbook, range);
  const sheet = sheetById(workbook, range.sheetId);
  const before = Array.from({ length: rows.rowCount }, (_, index) =>
    valueAt(sheet, rows.row + index, range.column),
  );
  const { sheetId, column } = range;
  return { sheetId, rows, column, keys: originalOrder(before), before };
}

/** The rows below the header of an order column, as far as they belong together. */
function sortedRows(workbook: WorkbookSnapshot, range: OwnOrder["range"]): Area {
  const sheet = sheetById(workbook, range.sheetId);
  const table = sheet.tables.find(
    ({ range: own }) =>
      own.row === range.row &&
      own.column <= range.column &&
      range.column < own.column + own.columnCount,
  );
  const right = sheet.left + (sheet.values[0]?.length ?? 0);
  const left = table?.range.column ?? sheet.left;
  const end = table
    ? table.range.column + table.range.columnCount
    : Math.max(right, range.column + 1);
  return {
    ...{ row: range.row + 1, column: left },
    ...{ rowCount: range.rowCount - 1, columnCount: end - left },
  };
}
