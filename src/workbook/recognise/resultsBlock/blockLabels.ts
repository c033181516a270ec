import { labelText } from "../labelText";
import type { SheetGrid } from "../sheetGrid";

/** A 「取組実績」 with the texts of its initiative above it. */
export interface ResultsLabel {
  readonly row: number;
  readonly column: number;
  /** What follows the label in its own cell: 「【取組実績】⏎・訓練 3回」; "" where nothing does. */
  readonly rest: string;
}

const RESULTS = /^(?:主な)?取り?組み?実績$/;
const TARGET = /^(?:業績|数値|成果)?目標$/;
/** 「【目標】」 or 「目標：」 on the first line. */
const FRAMED =
  /^\s*((?:[【〔《<＜［[（(][^\n]{1,16}[】〕》>＞］\])）]|[^\n]{1,16}[：:])[^\S\n]*)\n(.+)$/su;
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
      if (typeof value !== "string" || value === "") continue;
      const label = withRest(value);
      if (label && words.test(labelText(label.text))) found.push({ row, column, rest: label.rest });
    }
  }
  return found;
}

/** A label is short; its text may follow on the next lines, under a label in brackets. */
function withRest(value: string): { readonly text: string; readonly rest: string } | null {
  if (value.length <= MAX_LABEL && !FRAMED.test(value)) return { text: value, rest: "" };
  const [, text, rest = ""] = FRAMED.exec(value) ?? [];
  return text === undefined || text.length > MAX_LABEL ? null : { text, rest: rest.trim() };
}

/** In a table header other header words stand beside the label. */
function hasTextBeside(grid: SheetGrid, row: number, column: number): boolean {
  const others: number[] = [];
  for (let beside = grid.left; beside <= grid.right; beside++) {
    if (beside !== column && !grid.isBlank(row, beside)) others.push(beside);
  }
  // 「目標 | 取組実績」 alone head the two boxes of one initiative.
  const [only] = others;
  if (others.length === 1 && only !== undefined && TARGET.test(labelText(grid.text(row, only))))
    return false;
  for (const beside of others) {
    if (/^(?:目標|具体的取組|達成状況|課題)/.test(labelText(grid.text(row, beside)))) return true;
  }
  return false;
}
