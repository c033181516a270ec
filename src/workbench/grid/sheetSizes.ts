import { BooleanNumber, type IColumnData, type IRowData, type Worksheet } from "@univerjs/core";
import {
  SetColDataMutation,
  SetColDataMutationFactory,
  SetRowDataMutation,
  SetRowDataMutationFactory,
  SetWorksheetColumnCountMutation,
  SetWorksheetRowCountMutation,
} from "@univerjs/sheets";

import { MAX_COLUMNS, MAX_ROWS } from "../model/rect";
import type { GridContext } from "./gridContext";
import { toPixels, toPoints } from "./pixels";

/** Widths, heights and hidden rows and columns of a sheet, in points. */
export class SheetSizes {
  constructor(
    private readonly context: GridContext,
    private readonly worksheet: Worksheet,
  ) {}

  columnWidth(column: number): number {
    const width = this.worksheet.getColumnManager().getColumn(column)?.w;
    return toPoints(width ?? this.worksheet.getConfig().defaultColumnWidth);
  }

  rowHeight(row: number): number {
    const { ia, ah, h } = this.worksheet.getRowManager().getRow(row) ?? {};
    const height = ia === BooleanNumber.TRUE ? (ah ?? h) : (h ?? ah);
    return toPoints(height ?? this.worksheet.getConfig().defaultRowHeight);
  }

  hasStandardWidth(column: number): boolean {
    return this.worksheet.getColumnManager().getColumn(column)?.w === undefined;
  }

  setColumnWidth(column: number, count: number, points: number | null): void {
    // Univer copies what it is given, `undefined` included: that takes the width away.
    const w = (points === null ? undefined : toPixels(points)) as number;
    this.setColumns(column, count, { w });
  }

  setRowHeight(row: number, count: number, points: number): void {
    this.setRows(row, count, { h: toPixels(points), ia: BooleanNumber.FALSE });
  }

  isColumnHidden(column: number): boolean {
    return this.worksheet.getColumnManager().getColumn(column)?.hd === BooleanNumber.TRUE;
  }

  isRowHidden(row: number): boolean {
    return this.worksheet.getRowManager().getRow(row)?.hd === BooleanNumber.TRUE;
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.setColumns(column, count, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.setRows(row, count, { hd: hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE });
  }

  /** Makes the grid large enough for `rows` rows and `columns` columns. */
  ensureSize(rows: number, columns: number): void {
    const params = { unitId: this.context.unitId, subUnitId: this.worksheet.getSheetId() };
    const rowCount = this.worksheet.getRowCount();
    const columnCount = this.worksheet.getColumnCount();
    if (rows > rowCount)
      this.context.command(SetWorksheetRowCountMutation.id, {
        ...params,
        rowCount: Math.min(rows + 100, MAX_ROWS),
      });
    if (columns > columnCount)
      this.context.command(SetWorksheetColumnCountMutation.id, {
        ...params,
        columnCount: Math.min(columns + 10, MAX_COLUMNS),
      });
  }

  private setColumns(column: number, count: number, data: Partial<IColumnData>): void {
    const last = Math.min(column + count, this.worksheet.getColumnCount());
    const columnData: Record<number, Partial<IColumnData>> = {};
    for (let at = column; at < last; at += 1) columnData[at] = data;
    const params = {
      unitId: this.context.unitId,
      subUnitId: this.worksheet.getSheetId(),
      columnData,
    };
    this.context.edit([
      {
        redo: { id: SetColDataMutation.id, params },
        undo: {
          id: SetColDataMutation.id,
          params: SetColDataMutationFactory(params, this.worksheet),
        },
      },
    ]);
  }

  private setRows(row: number, count: number, data: Partial<IRowData>): void {
    const last = Math.min(row + count, this.worksheet.getRowCount());
    const rowData: Record<number, Partial<IRowData>> = {};
    for (let at = row; at < last; at += 1) rowData[at] = data;
    const params = { unitId: this.context.unitId, subUnitId: this.worksheet.getSheetId(), rowData };
    this.context.edit([
      {
        redo: { id: SetRowDataMutation.id, params },
        undo: {
          id: SetRowDataMutation.id,
          params: SetRowDataMutationFactory(params, this.worksheet),
        },
      },
    ]);
  }
}
