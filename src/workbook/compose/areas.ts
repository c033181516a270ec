import type { Area } from "./writePlan";

/** One cell. */
export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** One column of cells from `first` to `last`. */
export function columnArea(column: number, first: number, last: number): Area {
  return { row: first, column, rowCount: last - first + 1, columnCount: 1 };
}

export function lastRowOf({ row, rowCount }: Area): number {
  return row + rowCount - 1;
}

export function isSameArea(a: Area, b: Area): boolean {
  return (
    a.row === b.row &&
    a.column === b.column &&
    a.rowCount === b.rowCount &&
    a.columnCount === b.columnCount
  );
}

/** The rows of `area` above and below `kept`, in the columns of `area`. */
export function rowsOutside(area: Area, kept: Area): readonly Area[] {
  const above = Math.min(lastRowOf(area), kept.row - 1);
  const below = Math.max(area.row, lastRowOf(kept) + 1);
  return [
    { ...plainArea(area), rowCount: above - area.row + 1 },
    { ...plainArea(area), row: below, rowCount: lastRowOf(area) - below + 1 },
  ].filter(({ rowCount }) => rowCount > 0);
}

/** The whole area without range objects' extras, so that plans compare as plain data. */
export function plainArea({ row, column, rowCount, columnCount }: Area): Area {
  return { row, column, rowCount, columnCount };
}

/** Whether two rectangles share a cell. */
export function rectanglesTouch(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}
