import type {
  ICellData,
  IObjectMatrixPrimitiveType,
  IStyleData,
  Nullable,
  Worksheet,
} from "@univerjs/core";
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  type ISetRangeValuesMutationParams,
} from "@univerjs/sheets";

import type { CellStyleChange } from "../model/cellStyle";
import { invalidArgument } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { CellScalar } from "../model/workbookModel";
import type { Edit, GridContext } from "./gridContext";
import { swapStyles, type FormattedCell } from "./styleSwap";
import { typedValue } from "./sheetSnapshot";
import { mergeStyle } from "./styleMerge";
import { parseTypedText } from "./text/typedText";

type CellMatrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/**
 * Univer drops the formula of every cell that a mutation names without it, except while a style is set for
 * the first time: a style that is set again (redo) must say the formula too.
 */
function keptFormula(cell: Nullable<ICellData>): ICellData {
  return {
    ...(cell?.f ? { f: cell.f } : {}),
    ...(cell?.si ? { si: cell.si } : {}),
  };
}

/** Empties a cell but leaves its format. */
const NO_CONTENT: ICellData = { v: null, t: null, f: null, si: null, p: null, custom: null };

/** Writes rectangles of cells, one mutation a call however large the rectangle. */
export class CellWriter {
  constructor(
    private readonly context: GridContext,
    private readonly worksheet: Worksheet,
  ) {}

  /**
   * @param stored turns a formula as the user writes it into the one that the engine calculates.
   */
  write(
    rect: Rect,
    cells: readonly (readonly (CellScalar | null)[])[],
    stored: (formula: string, row: number, column: number) => string,
  ): void {
    if (cells.length !== rect.rowCount) throw invalidArgument();
    const matrix: CellMatrix = {};
    const texts = cells.some((line) => line.some((cell) => typeof cell === "string"));
    const indexes = texts ? this.formatIndexes(rect) : [];
    cells.forEach((line, rowOffset) => {
      if (line.length !== rect.columnCount) throw invalidArgument();
      const row = rect.row + rowOffset;
      const target: Record<number, ICellData> = {};
      line.forEach((cell, columnOffset) => {
        if (cell === null) return;
        const column = rect.column + columnOffset;
        const format = indexes[rowOffset]?.[columnOffset] ?? 0;
        target[column] = this.contentOf(cell, format, (formula) => stored(formula, row, column));
      });
      if (Object.keys(target).length > 0) matrix[row] = target;
    });
    this.apply([this.edit(matrix)]);
  }

  setNumberFormats(rect: Rect, formats: readonly (readonly (string | null)[])[]): void {
    if (formats.length !== rect.rowCount) throw invalidArgument();
    this.restyle(rect, (index, row, column) => {
      const numberFormat = formats[row - rect.row]?.[column - rect.column];
      if (numberFormat === undefined) throw invalidArgument();
      if (numberFormat === null) return index;
      return this.context.formats.indexOf({ ...this.context.formats.format(index), numberFormat });
    });
  }

  applyStyle(rect: Rect, style: CellStyleChange): void {
    const changed = new Map<number, number>();
    this.restyle(rect, (index) => {
      let result = changed.get(index);
      if (result === undefined) {
        const format = this.context.formats.format(index);
        result = this.context.formats.indexOf({
          ...format,
          style: mergeStyle(format.style, style),
        });
        changed.set(index, result);
      }
      return result;
    });
  }

  clear(rect: Rect, what: { readonly contents: boolean; readonly formats: boolean }): void {
    const matrix: CellMatrix = {};
    const existing = this.worksheet.getCellMatrix().getMatrix();
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      const line = existing[row];
      if (!line) continue;
      const target: Record<number, Nullable<ICellData>> = {};
      for (const key of Object.keys(line)) {
        const column = Number(key);
        if (column < rect.column || column >= rect.column + rect.columnCount) continue;
        target[column] = {
          ...(what.contents ? NO_CONTENT : keptFormula(line[column])),
          ...(what.formats ? { s: null } : {}),
        };
      }
      matrix[row] = target;
    }
    this.apply([this.edit(matrix, !what.contents)]);
  }

  /** Styles of a rectangle as numbers of the format registry. */
  formatIndexes(rect: Rect): number[][] {
    const matrix = this.worksheet.getCellMatrix().getMatrix();
    const styles = this.context.workbook.getStyles();
    const known = new Map<string, number>();
    const indexOf = (style: Nullable<IStyleData | string>): number => {
      if (typeof style !== "string") return this.context.formats.indexOfStyle(style);
      let index = known.get(style);
      if (index === undefined) {
        index = this.context.formats.indexOfStyle(styles.get(style));
        known.set(style, index);
      }
      return index;
    };
    const columnStyles = Array.from(
      { length: rect.columnCount },
      (_, offset) => this.worksheet.getColumnManager().getColumn(rect.column + offset)?.s,
    );
    return Array.from({ length: rect.rowCount }, (_, rowOffset) => {
      const row = rect.row + rowOffset;
      const line = matrix[row];
      const rowStyle = this.worksheet.getRowManager().getRow(row)?.s;
      return columnStyles.map((columnStyle, columnOffset) =>
        indexOf(line?.[rect.column + columnOffset]?.s ?? rowStyle ?? columnStyle),
      );
    });
  }

  private restyle(
    rect: Rect,
    change: (index: number, row: number, column: number) => number,
  ): void {
    if (this.context.headless) {
      swapStyles(this.context, this.worksheet, this.changedFormats(rect, change));
      return;
    }
    const matrix: CellMatrix = {};
    const existing = this.worksheet.getCellMatrix().getMatrix();
    this.formatIndexes(rect).forEach((line, rowOffset) => {
      const row = rect.row + rowOffset;
      const target: Record<number, ICellData> = {};
      line.forEach((index, columnOffset) => {
        const column = rect.column + columnOffset;
        const next = change(index, row, column);
        if (next !== index)
          target[column] = {
            ...keptFormula(existing[row]?.[column]),
            s: this.context.formats.replacement(next),
          };
      });
      if (Object.keys(target).length > 0) matrix[row] = target;
    });
    this.apply([this.edit(matrix, true)]);
  }

  private changedFormats(
    rect: Rect,
    change: (index: number, row: number, column: number) => number,
  ): readonly FormattedCell[] {
    const cells: FormattedCell[] = [];
    this.formatIndexes(rect).forEach((line, rowOffset) => {
      line.forEach((index, columnOffset) => {
        const [row, column] = [rect.row + rowOffset, rect.column + columnOffset];
        const format = change(index, row, column);
        if (format !== index) cells.push({ row, column, format });
      });
    });
    return cells;
  }

  private contentOf(
    cell: CellScalar,
    index: number,
    stored: (formula: string) => string,
  ): ICellData {
    if (cell === "") return NO_CONTENT;
    if (typeof cell !== "string") return { ...NO_CONTENT, ...typedValue(cell, "") };
    const format = this.context.formats.format(index);
    if (format.numberFormat === "@") return { ...NO_CONTENT, ...typedValue(cell, "@") };
    if (cell.startsWith("=") && cell.length > 1) return { ...NO_CONTENT, f: stored(cell) };
    const { value, numberFormat } = parseTypedText(cell);
    const content = { ...NO_CONTENT, ...typedValue(value, "") };
    if (numberFormat === undefined || format.numberFormat !== "General") return content;
    const formatted = this.context.formats.indexOf({ ...format, numberFormat });
    return { ...content, s: this.context.formats.replacement(formatted) };
  }

  private edit(cellValue: CellMatrix, formatsOnly = false): Edit | null {
    if (Object.keys(cellValue).length === 0) return null;
    const params: ISetRangeValuesMutationParams & { trigger?: string } = {
      unitId: this.context.unitId,
      subUnitId: this.worksheet.getSheetId(),
      cellValue,
      // Tells the formula engine that no value changed.
      ...(formatsOnly ? { trigger: SetStyleCommand.id } : {}),
    };
    const undo = SetRangeValuesUndoMutationFactory(this.context.injector, params);
    return {
      redo: { id: SetRangeValuesMutation.id, params },
      undo: { id: SetRangeValuesMutation.id, params: undo },
    };
  }

  private apply(edits: readonly (Edit | null)[]): void {
    this.context.edit(edits.filter((edit) => edit !== null));
  }
}
