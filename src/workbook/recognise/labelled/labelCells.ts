import type { SourcedText } from "../../../domain/plan/plan";
import type { HeaderMeaning } from "../headerText";
import type { SheetGrid } from "../sheetGrid";

/** A label with what stands behind it: 「目標値 | 150人」. */
export interface LabelCell extends HeaderMeaning {
  readonly row: number;
  readonly column: number;
  /** Where the value stands or should stand. */
  readonly valueColumn: number;
  readonly value: SourcedText | null;
}

/** Rows and columns, all inclusive. */
export interface LabelArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** Longer texts are contents. */
const MAX_LABEL = 30;

/** Every label of a sheet in reading order; a value stands in the same row before the next label. */
export function findLabelCells(grid: SheetGrid): readonly LabelCell[] {
  const cells: LabelCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (grid.isBlankRow(row)) continue;
    const labels: { column: number; meaning: HeaderMeaning }[] = [];
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "" || value.length > MAX_LABEL) continue;
      const meaning = grid.header(row, column);
      if (meaning) labels.push({ column, meaning });
    }
    labels.forEach(({ column, meaning }, index) => {
      const last = (labels[index + 1]?.column ?? grid.right + 1) - 1;
      const valueColumn = firstFilled(grid, row, column + 1, last) ?? column + 1;
      const value = valueColumn <= last ? grid.sourced(row, valueColumn) : null;
      cells.push({ ...meaning, row, column, valueColumn, value });
    });
  }
  return cells;
}

function firstFilled(grid: SheetGrid, row: number, from: number, to: number): number | null {
  for (let column = from; column <= to; column++) {
    if (!grid.isBlank(row, column)) return column;
  }
  return null;
}

/**
 * The area of every label that begins a block: down to the next such label over its columns, and to the right up to the
 * next one in its row.
 */
export function areasOf(
  grid: SheetGrid,
  starts: readonly LabelCell[],
): readonly (readonly [LabelCell, LabelArea])[] {
  return starts.map((start) => {
    const beside = starts.filter(({ row }) => row === start.row);
    const left = beside[0] === start ? grid.left : start.column;
    const next = beside.find(({ column }) => column > start.column);
    const right = (next?.column ?? grid.right + 1) - 1;
    const below = starts.find(
      ({ row, column }) => row > start.row && column >= left && column <= right,
    );
    const bottom = (below?.row ?? grid.bottom + 1) - 1;
    return [start, { top: start.row, bottom, left, right }] as const;
  });
}

export function isInside({ row, column }: LabelCell, area: LabelArea): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
