import { invalidArgument } from "../model/hostError";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";

export const SINGLE_CELL = { rowCount: 1, columnCount: 1 } as const;

export function cellCount({ rowCount, columnCount }: Rect): number {
  return rowCount * columnCount;
}

export function isWholeColumns({ row, rowCount }: Rect): boolean {
  return row === 0 && rowCount >= MAX_ROWS;
}

export function isWholeRows({ column, columnCount }: Rect): boolean {
  return column === 0 && columnCount >= MAX_COLUMNS;
}

/** @throws HostError InvalidArgument outside the grid */
export function insideGrid(rect: Rect): Rect {
  const { row, column, rowCount, columnCount } = rect;
  if (
    row < 0 ||
    column < 0 ||
    rowCount < 1 ||
    columnCount < 1 ||
    row + rowCount > MAX_ROWS ||
    column + columnCount > MAX_COLUMNS
  ) {
    throw invalidArgument();
  }
  return rect;
}

export function offsetRect(rect: Rect, rows: number, columns: number): Rect {
  return insideGrid({ ...rect, row: rect.row + rows, column: rect.column + columns });
}

export function resizeRect(rect: Rect, rowCount: number, columnCount: number): Rect {
  return insideGrid({ ...rect, rowCount, columnCount });
}

export function boundingRect(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function intersectRects(a: Rect, b: Rect): Rect | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : null;
}

export function containsRect(outer: Rect, inner: Rect): boolean {
  const common = intersectRects(outer, inner);
  return common !== null && cellCount(common) === cellCount(inner);
}

/** One row of the rectangle, by index within it. */
export function rowOf(rect: Rect, index: number): Rect {
  if (index < 0 || index >= rect.rowCount) throw invalidArgument();
  return { ...rect, row: rect.row + index, rowCount: 1 };
}

/** One column of the rectangle, by index within it. */
export function columnOf(rect: Rect, index: number): Rect {
  if (index < 0 || index >= rect.columnCount) throw invalidArgument();
  return { ...rect, column: rect.column + index, columnCount: 1 };
}

/** The `count` rows next to the rectangle: above for a negative count, below for a positive one. */
export function adjacentRows(rect: Rect, count: number): Rect {
  if (count === 0) throw invalidArgument();
  const row = count < 0 ? rect.row + count : rect.row + rect.rowCount;
  return insideGrid({ ...rect, row, rowCount: Math.abs(count) });
}

/** The `count` columns next to the rectangle: left for a negative count, right for a positive one. */
export function adjacentColumns(rect: Rect, count: number): Rect {
  if (count === 0) throw invalidArgument();
  const column = count < 0 ? rect.column + count : rect.column + rect.columnCount;
  return insideGrid({ ...rect, column, columnCount: Math.abs(count) });
}

export function wholeRows(rect: Rect): Rect {
  return { ...rect, column: 0, columnCount: MAX_COLUMNS };
}

export function wholeColumns(rect: Rect): Rect {
  return { ...rect, row: 0, rowCount: MAX_ROWS };
}

export const WHOLE_SHEET: Rect = {
  row: 0,
  column: 0,
  rowCount: MAX_ROWS,
  columnCount: MAX_COLUMNS,
};

/** The parts of a rectangle that do not belong to another: above, below, left and right of it. */
export function rectOutside(rect: Rect, other: Rect): readonly Rect[] {
  const common = intersectRects(rect, other);
  if (!common) return [rect];
  const below = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  return [
    { ...rect, rowCount: common.row - rect.row },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
    { ...common, column: rect.column, columnCount: common.column - rect.column },
    { ...common, column: right, columnCount: rect.column + rect.columnCount - right },
  ].filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}
