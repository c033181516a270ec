import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import { formatReference, mapFormulaReferences, rectOfReference } from "./formulaReferences";

/** Rows, columns or cells that were inserted, deleted or moved within a sheet. */
export type StructuralChange = LineChange | BlockMove;

/** Whole rows or columns that were inserted or deleted. */
export interface LineChange {
  readonly kind: "insert" | "delete";
  readonly axis: "rows" | "columns";
  /** First inserted or deleted row (column). */
  readonly index: number;
  readonly count: number;
}

/** A block of cells that was moved, by dragging or because cells were inserted or deleted before it. */
export interface BlockMove {
  readonly kind: "move";
  readonly from: Rect;
  /** Top left corner of the new place. */
  readonly toRow: number;
  readonly toColumn: number;
}

/** Where a rectangle lies after a change; `null` where all its cells are gone. */
export function shiftRect(rect: Rect, change: StructuralChange): Rect | null {
  if (change.kind === "move") return moveRect(rect, change);
  const rows = change.axis === "rows";
  const start = rows ? rect.row : rect.column;
  const count = rows ? rect.rowCount : rect.columnCount;
  const limit = rows ? MAX_ROWS : MAX_COLUMNS;
  // Whole columns stay whole when rows come or go.
  if (count >= limit) return rect;
  const moved =
    change.kind === "insert" ? inserted(start, count, change) : deleted(start, count, change);
  if (!moved || moved[0] >= limit) return null;
  const [newStart, newCount] = moved;
  const clipped = Math.min(newCount, limit - newStart);
  return rows
    ? { ...rect, row: newStart, rowCount: clipped }
    : { ...rect, column: newStart, columnCount: clipped };
}

/** Only what lies wholly inside the block moves with it, as in Excel. */
function moveRect(rect: Rect, { from, toRow, toColumn }: BlockMove): Rect {
  const inside =
    rect.row >= from.row &&
    rect.column >= from.column &&
    rect.row + rect.rowCount <= from.row + from.rowCount &&
    rect.column + rect.columnCount <= from.column + from.columnCount;
  if (!inside) return rect;
  return {
    ...rect,
    row: rect.row + toRow - from.row,
    column: rect.column + toColumn - from.column,
  };
}

/** The rectangle after a whole history of changes. */
export function shiftRectThrough(rect: Rect, changes: readonly StructuralChange[]): Rect | null {
  let current: Rect | null = rect;
  for (const change of changes) {
    if (!current) return null;
    current = shiftRect(current, change);
  }
  return current;
}

export function shiftRects(rects: readonly Rect[], changes: readonly StructuralChange[]): Rect[] {
  return rects.flatMap((rect) => shiftRectThrough(rect, changes) ?? []);
}

/**
 * A formula after changes to sheets.
 *
 * @param changesOf the changes of the sheet that a reference names (`null`: the formula's own sheet).
 */
export function shiftFormula(
  formula: string,
  changesOf: (sheet: string | null) => readonly StructuralChange[],
): string {
  return mapFormulaReferences(formula, (reference) => {
    const changes = changesOf(reference.sheet);
    if (changes.length === 0) return null;
    const before = rectOfReference(reference);
    const after = shiftRectThrough(before, changes);
    return after ? formatReference(reference, after) : "#REF!";
  });
}

function inserted(start: number, count: number, change: LineChange): [number, number] {
  if (change.index <= start) return [start + change.count, count];
  return change.index < start + count ? [start, count + change.count] : [start, count];
}

function deleted(start: number, count: number, change: LineChange): [number, number] | null {
  const end = start + count;
  const cutEnd = change.index + change.count;
  const before = Math.max(0, Math.min(end, change.index) - start);
  const after = Math.max(0, end - Math.max(start, cutEnd));
  if (before + after === 0) return null;
  const newStart = change.index <= start ? Math.max(change.index, start - change.count) : start;
  return [newStart, before + after];
}
