import type { IRange } from "@univerjs/core";

import type { Rect } from "../model/rect";
import { containsRect, intersectRects } from "../objects/rectMath";

export function toRange(rect: Rect): IRange {
  return {
    startRow: rect.row,
    endRow: rect.row + rect.rowCount - 1,
    startColumn: rect.column,
    endColumn: rect.column + rect.columnCount - 1,
  };
}

export function toRect(range: IRange): Rect {
  return {
    row: range.startRow,
    rowCount: range.endRow - range.startRow + 1,
    column: range.startColumn,
    columnCount: range.endColumn - range.startColumn + 1,
  };
}

export function sameRect(first: Rect, second: Rect): boolean {
  return containsRect(first, second) && containsRect(second, first);
}

/** What is left of `rect` outside `hole`: at most four rectangles. */
export function subtractRect(rect: Rect, hole: Rect): Rect[] {
  const cut = intersectRects(rect, hole);
  if (!cut) return [rect];
  const below = cut.row + cut.rowCount;
  const right = cut.column + cut.columnCount;
  const pieces: Rect[] = [
    { ...rect, rowCount: cut.row - rect.row },
    { ...rect, row: below, rowCount: rect.row + rect.rowCount - below },
    { ...cut, column: rect.column, columnCount: cut.column - rect.column },
    { ...cut, column: right, columnCount: rect.column + rect.columnCount - right },
  ];
  return pieces.filter((piece) => piece.rowCount > 0 && piece.columnCount > 0);
}
