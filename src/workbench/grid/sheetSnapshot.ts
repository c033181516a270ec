import {
  BooleanNumber,
  CellValueType,
  isRealNum,
  type ICellData,
  type IColumnData,
  type IObjectMatrixPrimitiveType,
  type IRowData,
  type IWorksheetData,
} from "@univerjs/core";

import type { CellScalar } from "../model/workbookModel";
import type { CellContent, SheetContent } from "../xlsx/content";
import { FormatRegistry } from "./formatRegistry";
import { toRange } from "./gridRange";
import { toPixels } from "./pixels";

/** Empty rows and columns around the data, so that there is room to type. */
const SPARE_ROWS = 200;
const SPARE_COLUMNS = 20;
const MIN_COLUMNS = 40;

/** A sheet as Univer opens it. Rules, tables and names go in beside it. */
export function sheetSnapshot(sheet: SheetContent, id: string): Partial<IWorksheetData> {
  const extent = extentOf(sheet);
  const { rows, columns } = sheet.freeze;
  return {
    id,
    name: sheet.name,
    tabColor: sheet.tabColor,
    hidden: sheet.visibility === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    showGridlines: sheet.showGridlines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
    },
    rowCount: extent.rows + SPARE_ROWS,
    columnCount: Math.max(extent.columns + SPARE_COLUMNS, MIN_COLUMNS),
    defaultColumnWidth: toPixels(sheet.defaultColumnWidth),
    defaultRowHeight: toPixels(sheet.defaultRowHeight),
    mergeData: sheet.merges.map(toRange),
    cellData: cellMatrix(sheet),
    rowData: rowData(sheet),
    columnData: columnData(sheet, Math.max(extent.columns + SPARE_COLUMNS, MIN_COLUMNS)),
  };
}

/** Type and stored value of a scalar; Univer draws rules only on cells that have a type. */
export function typedValue(
  value: CellScalar,
  numberFormat: string,
): { v: string | number; t: CellValueType } {
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  // A text that looks like a number must say that it is one, or the next edit turns it into a number.
  const forced = numberFormat !== "@" && isRealNum(value);
  return { v: value, t: forced ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

function extentOf(sheet: SheetContent): { rows: number; columns: number } {
  let rows = 0;
  let columns = 0;
  for (const [row, cells] of sheet.cells) {
    rows = Math.max(rows, row + 1);
    for (const column of cells.keys()) columns = Math.max(columns, column + 1);
  }
  for (const row of sheet.rows.keys()) rows = Math.max(rows, row + 1);
  for (const rect of [...sheet.merges, ...sheet.tables.map((table) => table.rect)]) {
    rows = Math.max(rows, rect.row + rect.rowCount);
    columns = Math.max(columns, rect.column + rect.columnCount);
  }
  return { rows, columns };
}

function cellMatrix(sheet: SheetContent): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, cells] of sheet.cells) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) line[column] = cellData(cell);
    matrix[row] = line;
  }
  return matrix;
}

function cellData(cell: CellContent): ICellData {
  const data: ICellData = {};
  if (cell.value !== undefined) Object.assign(data, typedValue(cell.value, ""));
  if (cell.formula !== undefined) data.f = `=${cell.formula}`;
  if (cell.format !== 0) data.s = FormatRegistry.styleId(cell.format);
  if (cell.source !== undefined) data.custom = { source: cell.source };
  return data;
}

function rowData(sheet: SheetContent): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, content] of sheet.rows)
    rows[row] = {
      ...(content.height === undefined
        ? {}
        : { h: toPixels(content.height), ia: BooleanNumber.FALSE }),
      ...(content.fitted === undefined ? {} : { ah: toPixels(content.fitted) }),
      ...(content.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(content.format === undefined ? {} : { s: FormatRegistry.styleId(content.format) }),
      ...(content.source === undefined ? {} : { custom: { source: content.source } }),
    };
  return rows;
}

function columnData(sheet: SheetContent, limit: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, content] of sheet.columns) {
    if (column >= limit) continue;
    columns[column] = {
      ...(content.width === undefined ? {} : { w: toPixels(content.width) }),
      ...(content.hidden ? { hd: BooleanNumber.TRUE } : {}),
      ...(content.format === undefined ? {} : { s: FormatRegistry.styleId(content.format) }),
      ...(content.source === undefined ? {} : { custom: { source: content.source } }),
    };
  }
  return columns;
}
