import { labelText } from "../labelText";
import type { SheetGrid } from "../sheetGrid";

/** The printed labels of 様式3. */
export type FormLabel =
  | "item"
  | "plan"
  | "activities"
  | "midYear"
  | "yearEnd"
  | "results"
  | "improvement"
  | "effortMark"
  | "outlookMark"
  | "outcomeMark";

/** A label where it stands. */
export interface LabelCell {
  readonly label: FormLabel;
  readonly row: number;
  readonly column: number;
}

/** Widths, blanks and line breaks do not matter; a remark behind the label (※…) is allowed. */
const WORDS: readonly (readonly [RegExp, FormLabel])[] = [
  [/^取組項目\d{1,3}/, "item"],
  [/^取組の方針[・、及び]*目標(?:の)?内容$/, "plan"],
  [/^(?:当|本|今)年度の取組内容$/, "activities"],
  [/^中間振り?返り$/, "midYear"],
  [/^(?:年度末)?(?:自己評価|年度末評価)$/, "yearEnd"],
  [/^(?:当|本|今)年度の取組実績(?:及び|と|・)?(?:目標の)?達成状況$/, "results"],
  [/^課題[とや・及び]*改善(?:策|内容)(?:[※(].*)?$/, "improvement"],
  [/^取組(?:内容)?の実施見込み?$/, "effortMark"],
  [/^目標の達成見込み?$/, "outlookMark"],
  [/^目標の達成状況$/, "outcomeMark"],
];

/** Longer texts are contents that begin like a label. */
const MAX_LABEL = 60;

/** Finds every label on the sheet, in reading order. */
export function findFormLabels(grid: SheetGrid): readonly LabelCell[] {
  const labels: LabelCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      const label = typeof value === "string" ? labelOf(value) : null;
      if (label) labels.push({ label, row, column });
    }
  }
  return labels;
}

function labelOf(text: string): FormLabel | null {
  if (text === "" || text.length > MAX_LABEL) return null;
  const compact = labelText(text);
  return WORDS.find(([words]) => words.test(compact))?.[1] ?? null;
}
