import type { CellRange } from "../../domain/plan/cellRef";

/** Queues what {@link rangePlace} needs. */
export function loadPlace(range: Excel.Range): void {
  range.load("rowIndex,columnIndex,rowCount,columnCount,worksheet/id");
}

/** Where a range is, after `loadPlace` and a `sync`. */
export function rangePlace(range: Excel.Range): CellRange {
  return {
    sheetId: range.worksheet.id,
    row: range.rowIndex,
    column: range.columnIndex,
    rowCount: range.rowCount,
    columnCount: range.columnCount,
  };
}
