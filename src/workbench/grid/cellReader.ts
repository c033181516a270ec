import {
  CellValueType as UniverType,
  type ICellData,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";

import type { Rect } from "../model/rect";
import type { CellScalar, CellValueType } from "../model/workbookModel";
import type { GridContext } from "./gridContext";
import { cellText } from "./text/numberText";
import { ERROR_VALUES } from "./text/typedText";

/** Reads rectangles of cells straight from the sheet's matrix. */
export class CellReader {
  constructor(
    private readonly context: GridContext,
    private readonly worksheet: Worksheet,
  ) {}

  values(rect: Rect): CellScalar[][] {
    return this.map(rect, (cell) => scalarOf(cell) ?? "");
  }

  valueTypes(rect: Rect): CellValueType[][] {
    return this.map(rect, (cell) => valueTypeOf(scalarOf(cell), cell));
  }

  /** Formulas with "=", values for all other cells. */
  formulas(
    rect: Rect,
    display: (formula: string, row: number, column: number) => string,
  ): CellScalar[][] {
    return this.map(rect, (cell, row, column) => {
      const formula = this.formulaOf(cell, row, column);
      return formula === null ? (scalarOf(cell) ?? "") : display(formula, row, column);
    });
  }

  texts(rect: Rect): string[][] {
    return this.map(rect, (cell, row, column) =>
      cellText(scalarOf(cell), this.numberFormat(cell, row, column)),
    );
  }

  numberFormats(rect: Rect): string[][] {
    return this.map(rect, (cell, row, column) => this.numberFormat(cell, row, column));
  }

  /** Formula with "=", `null` for a constant; cells that were filled down share one formula by id. */
  formulaOf(cell: Nullable<ICellData>, row: number, column: number): string | null {
    if (cell?.f) return cell.f;
    if (!cell?.si) return null;
    const formulas = this.context.injector.get(FormulaDataModel);
    const sheetId = this.worksheet.getSheetId();
    return formulas.getFormulaStringByCell(row, column, sheetId, this.context.unitId) ?? null;
  }

  private numberFormat(cell: Nullable<ICellData>, row: number, column: number): string {
    const styles = this.context.workbook.getStyles();
    const own = cell && styles.getStyleByCell(cell);
    const style =
      own ??
      styles.get(this.worksheet.getRowManager().getRow(row)?.s ?? undefined) ??
      styles.get(this.worksheet.getColumnManager().getColumn(column)?.s ?? undefined);
    return style ? (style.n?.pattern ?? "General") : this.context.formats.format(0).numberFormat;
  }

  private map<T>(
    rect: Rect,
    read: (cell: Nullable<ICellData>, row: number, column: number) => T,
  ): T[][] {
    const matrix = this.worksheet.getCellMatrix().getMatrix();
    const spilled = this.spilledCells();
    return Array.from({ length: rect.rowCount }, (_, rowOffset) => {
      const row = rect.row + rowOffset;
      const line = matrix[row];
      return Array.from({ length: rect.columnCount }, (__, columnOffset) => {
        const column = rect.column + columnOffset;
        const cell = line?.[column];
        return read(withSpill(cell, spilled?.[row]?.[column]), row, column);
      });
    });
  }

  /** Results that an array formula shows in the cells beside it; they are not part of the matrix. */
  private spilledCells(): Record<number, Record<number, Nullable<ICellData>>> | undefined {
    const all = this.context.injector.get(FormulaDataModel).getArrayFormulaCellData();
    return all[this.context.unitId]?.[this.worksheet.getSheetId()];
  }
}

function withSpill(cell: Nullable<ICellData>, spill: Nullable<ICellData>): Nullable<ICellData> {
  if (!spill || (cell?.v !== undefined && cell.v !== null)) return cell;
  return { ...cell, v: spill.v ?? null, t: spill.t ?? null };
}

/** The value of a cell; `undefined` for an empty one. */
export function scalarOf(cell: Nullable<ICellData>): CellScalar | undefined {
  const value = cell?.v;
  if (value === undefined || value === null) return cell?.p?.body?.dataStream.replace(/\r\n$/, "");
  if (cell?.t === UniverType.BOOLEAN) return value === 1 || value === true || value === "1";
  return value;
}

function valueTypeOf(value: CellScalar | undefined, cell: Nullable<ICellData>): CellValueType {
  if (value === undefined) return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  if (value === "" && !cell?.f) return "Empty";
  return ERROR_VALUES.has(value) && cell?.t !== UniverType.FORCE_STRING ? "Error" : "String";
}
