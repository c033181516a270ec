import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";
import { uniform } from "./cellMatrix";
import type { RangeRef } from "./rangeRef";

/**
 * Rows that can differ from the default: those of the range as far as the sheet is used, and one
 * more that stands for the rest. A whole column would otherwise mean a million questions.
 */
function* rowsThatMatter(sheet: SheetModel, rect: Rect): Iterable<number> {
  const used = sheet.usedRect(false);
  const usedEnd = used ? used.row + used.rowCount : 0;
  const end = Math.min(rect.row + rect.rowCount, Math.max(usedEnd, rect.row) + 1);
  for (let row = rect.row; row < end; row += 1) yield row;
}

function* columnsOf({ column, columnCount }: Rect): Iterable<number> {
  for (let at = column; at < column + columnCount; at += 1) yield at;
}

function* map<A, B>(values: Iterable<A>, convert: (value: A) => B): Iterable<B> {
  for (const value of values) yield convert(value);
}

/** Points; `null` where rows differ. */
export const uniformRowHeight = ({ sheet, rect }: RangeRef): number | null =>
  uniform(map(rowsThatMatter(sheet, rect), (row) => sheet.rowHeight(row)));

/** Points; `null` where columns differ. */
export const uniformColumnWidth = ({ sheet, rect }: RangeRef): number | null =>
  uniform(map(columnsOf(rect), (column) => sheet.columnWidth(column)));

/** Whether all columns have the standard width; `null` where some do. */
export const standardWidth = ({ sheet, rect }: RangeRef): boolean | null =>
  uniform(map(columnsOf(rect), (column) => sheet.hasStandardWidth(column)));

/** Whether all rows are hidden; `null` where some are. */
export const rowsHidden = ({ sheet, rect }: RangeRef): boolean | null =>
  uniform(map(rowsThatMatter(sheet, rect), (row) => sheet.isRowHidden(row)));

/** Whether all columns are hidden; `null` where some are. */
export const columnsHidden = ({ sheet, rect }: RangeRef): boolean | null =>
  uniform(map(columnsOf(rect), (column) => sheet.isColumnHidden(column)));

/** Points from the sheet's left edge to `column`; hidden columns take no room. */
export function leftOf(sheet: SheetModel, column: number): number {
  let left = 0;
  for (let at = 0; at < column; at += 1)
    left += sheet.isColumnHidden(at) ? 0 : sheet.columnWidth(at);
  return left;
}

/** Points from the sheet's top edge to `row`; hidden rows take no room. */
export function topOf(sheet: SheetModel, row: number): number {
  let top = 0;
  for (let at = 0; at < row; at += 1) top += sheet.isRowHidden(at) ? 0 : sheet.rowHeight(at);
  return top;
}
