import {
  Dimension,
  Direction,
  type ICellData,
  type IMutationInfo,
  type Nullable,
  type Worksheet,
} from "@univerjs/core";
import {
  AddMergeUndoMutationFactory,
  AddWorksheetMergeMutation,
  copyRangeStyles,
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  getInsertRangeMutations,
  getRemoveRangeMutations,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  RemoveColByRangeCommand,
  RemoveMergeUndoMutationFactory,
  RemoveRowByRangeCommand,
  RemoveWorksheetMergeMutation,
  ReorderRangeCommand,
  SheetInterceptorService,
} from "@univerjs/sheets";

import type { Rect } from "../model/rect";
import { intersectRects } from "../objects/rectMath";
import { toRange, toRect } from "./gridRange";
import type { GridContext } from "./gridContext";
import type { SheetSizes } from "./sheetSizes";

/** Inserts, deletes and merges cells; formulas, names, merges and validation follow inside Univer. */
export class SheetStructure {
  constructor(
    private readonly context: GridContext,
    private readonly worksheet: Worksheet,
    private readonly sizes: SheetSizes,
  ) {}

  insertRows(row: number, count: number): void {
    const columns = this.worksheet.getColumnCount();
    this.sizes.ensureSize(row + count, 0);
    const range = toRange({ row, rowCount: count, column: 0, columnCount: columns });
    this.context.onSheet(this.id, () => {
      this.context.command(InsertRowByRangeCommand.id, {
        ...this.target,
        range,
        direction: row === 0 ? Direction.UP : Direction.DOWN,
        // New rows look like the one above, as in Excel.
        cellValue:
          row === 0
            ? {}
            : copyRangeStyles(this.worksheet, row, row + count - 1, 0, columns - 1, true, row - 1),
      });
    });
  }

  insertColumns(column: number, count: number): void {
    const rows = this.worksheet.getRowCount();
    this.sizes.ensureSize(0, column + count);
    const range = toRange({ row: 0, rowCount: rows, column, columnCount: count });
    this.context.onSheet(this.id, () => {
      this.context.command(InsertColByRangeCommand.id, {
        ...this.target,
        range,
        direction: column === 0 ? Direction.LEFT : Direction.RIGHT,
        cellValue:
          column === 0
            ? {}
            : copyRangeStyles(
                this.worksheet,
                0,
                rows - 1,
                column,
                column + count - 1,
                false,
                column - 1,
              ),
      });
    });
  }

  deleteRows(row: number, count: number): void {
    const range = toRange({
      row,
      rowCount: Math.min(count, this.worksheet.getRowCount() - row),
      column: 0,
      columnCount: this.worksheet.getColumnCount(),
    });
    this.context.onSheet(this.id, () => {
      this.context.command(RemoveRowByRangeCommand.id, { ...this.target, range });
    });
  }

  deleteColumns(column: number, count: number): void {
    const range = toRange({
      row: 0,
      rowCount: this.worksheet.getRowCount(),
      column,
      columnCount: Math.min(count, this.worksheet.getColumnCount() - column),
    });
    this.context.onSheet(this.id, () => {
      this.context.command(RemoveColByRangeCommand.id, { ...this.target, range });
    });
  }

  insertCells(rect: Rect, shift: "Down" | "Right"): void {
    const range = toRange(rect);
    const down = shift === "Down";
    this.sizes.ensureSize(
      this.worksheet.getCellMatrix().getDataRange().endRow + 1 + (down ? rect.rowCount : 0),
      this.worksheet.getCellMatrix().getDataRange().endColumn + 1 + (down ? 0 : rect.columnCount),
    );
    this.context.onSheet(this.id, () => {
      const { redo, undo } = getInsertRangeMutations(this.context.injector, {
        ...this.target,
        range,
        shiftDimension: down ? Dimension.ROWS : Dimension.COLUMNS,
        cellValue: this.neighbourStyles(rect, down),
      });
      const command = down ? InsertRangeMoveDownCommand.id : InsertRangeMoveRightCommand.id;
      this.runIntercepted(command, rect, redo, undo);
    });
  }

  deleteCells(rect: Rect, shift: "Up" | "Left"): void {
    const up = shift === "Up";
    this.context.onSheet(this.id, () => {
      const { redo, undo } = getRemoveRangeMutations(this.context.injector, {
        ...this.target,
        range: toRange(rect),
        shiftDimension: up ? Dimension.ROWS : Dimension.COLUMNS,
      });
      const command = up ? DeleteRangeMoveUpCommand.id : DeleteRangeMoveLeftCommand.id;
      this.runIntercepted(command, rect, redo, undo);
    });
  }

  merges(): Rect[] {
    return this.worksheet.getMergeData().map(toRect);
  }

  merge(rect: Rect, across: boolean): void {
    const rects = across
      ? Array.from({ length: rect.rowCount }, (_, offset) => ({
          ...rect,
          row: rect.row + offset,
          rowCount: 1,
        }))
      : [rect];
    const ranges = rects.filter((one) => one.rowCount * one.columnCount > 1).map(toRange);
    if (ranges.length === 0) return;
    this.unmerge(rect);
    const params = { ...this.target, ranges };
    this.context.edit([
      {
        redo: { id: AddWorksheetMergeMutation.id, params },
        undo: {
          id: RemoveWorksheetMergeMutation.id,
          params: AddMergeUndoMutationFactory(this.context.injector, params),
        },
      },
    ]);
  }

  unmerge(rect: Rect): void {
    const ranges = this.merges()
      .filter((merged) => intersectRects(merged, rect))
      .map(toRange);
    if (ranges.length === 0) return;
    const params = { ...this.target, ranges };
    this.context.edit([
      {
        redo: { id: RemoveWorksheetMergeMutation.id, params },
        undo: {
          id: AddWorksheetMergeMutation.id,
          params: RemoveMergeUndoMutationFactory(this.context.injector, params),
        },
      },
    ]);
  }

  /** Puts the rows of a block into a new order; entry n of `order` is the old index of new row n. */
  reorder(rect: Rect, order: readonly number[]): void {
    const rows = Object.fromEntries(
      order.map((from, to) => [rect.row + to, rect.row + from] as const),
    );
    this.context.onSheet(this.id, () => {
      this.context.command(ReorderRangeCommand.id, {
        ...this.target,
        range: toRange(rect),
        order: rows,
      });
    });
  }

  private get id(): string {
    return this.worksheet.getSheetId();
  }

  private get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.context.unitId, subUnitId: this.id };
  }

  /** Runs what a command of Univer would run, with everything that its plug-ins add to it. */
  private runIntercepted(
    command: string,
    rect: Rect,
    redo: readonly IMutationInfo[],
    undo: readonly IMutationInfo[],
  ): void {
    const interceptors = this.context.injector.get(SheetInterceptorService);
    const added = interceptors.onCommandExecute({ id: command, params: { range: toRange(rect) } });
    this.context.rewrite(() => {
      this.context.editSteps(
        [...(added.preRedos ?? []), ...redo, ...added.redos],
        [...(added.preUndos ?? []), ...undo, ...added.undos],
      );
    });
  }

  /** New cells look like those above or to the left. */
  private neighbourStyles(
    rect: Rect,
    down: boolean,
  ): Record<number, Record<number, Nullable<ICellData>>> {
    const matrix = this.worksheet.getCellMatrix();
    const values: Record<number, Record<number, Nullable<ICellData>>> = {};
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      const line: Record<number, Nullable<ICellData>> = {};
      for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
        const style = down
          ? matrix.getValue(rect.row - 1, column)?.s
          : matrix.getValue(row, rect.column - 1)?.s;
        line[column] = style ? { s: style } : null;
      }
      values[row] = line;
    }
    return values;
  }
}
