import { labelText } from "../labelText";
import type { SheetGrid } from "../sheetGrid";

/** A 「取組実績」 with the texts of its initiative above it. */
export interface ResultsLabel {
  readonly row: number;
  readonly column: number;
}

const RESULTS = /^(?:主な)?取り?組み?実績$/;
const TARGET = /^(?:業績|数値|成果)?目標$/;
/** Longer texts are contents. */
const MAX_LABEL = 20;

/** Finds every 「取組実績」 on the sheet that stands in front of or above its text, not in a table header. */
export function findResultsLabels(grid: SheetGrid): readonly ResultsLabel[] {
  return findLabels(grid, RESULTS).filter(({ row, column }) => !hasTextBeside(grid, row, column));
}

/** Finds every 「目標」 that stands in front of its text. */
export function findTargetLabels(grid: SheetGrid): readonly ResultsLabel[] {
  return findLabels(grid, TARGET);
}

function findLabels(grid: SheetGrid, words: RegExp): ResultsLabel[] {
  const found: ResultsLabel[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value.length > MAX_LABEL || value === "") continue;
      if (words.test(labelText(value))) found.push({ row, column });
    }
  }
  return found;
}

/** In a table header other header words stand beside the label. */
function hasTextBeside(grid: SheetGrid, row: number, column: number): boolean {
  for (let beside = grid.left; beside <= grid.right; beside++) {
    if (beside === column || grid.isBlank(row, beside)) continue;
    if (/^(?:目標|具体的取組|達成状況|課題)/.test(labelText(grid.text(row, beside)))) return true;
  }
  return false;
}
