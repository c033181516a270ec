import { labelText } from "../labelText";
import type { SheetGrid } from "../sheetGrid";

/** The printed labels of 様式2 that matter for its indicators; `other` ends the content of the label before. */
export type Form2Label =
  | "issue"
  | "strategy"
  | "initiative"
  | "outcome"
  | "outcomeResult"
  | "process"
  | "processResult"
  | "activities"
  | "results"
  | "previous"
  | "withdrawal"
  | "improvement"
  | "midYear"
  | "yearEnd"
  | "other";

/** A label where it stands; `rest` is what follows it in its own cell. */
export interface Form2LabelCell {
  readonly label: Form2Label;
  readonly row: number;
  readonly column: number;
  readonly rest: string;
}

/** Words of the first line of a label: remarks in brackets may follow on the same or the next lines. */
const WORDS: readonly (readonly [RegExp, Form2Label])[] = [
  [/^[【[]?経営課題\d{0,2}/u, "issue"],
  [/^[【[]?戦略\d{1,2}[-－―ー]\d{1,2}/u, "strategy"],
  [/^[【[]?具体的取組\d{1,2}[-－―ー]\d{1,2}[-－―ー]\d{1,2}/u, "initiative"],
  [/^アウトカム(?:\(成果\))?指標の達成状況/u, "outcomeResult"],
  [/^アウトカム(?:\(成果\))?指標/u, "outcome"],
  [/^プロセス(?:\(過程\))?指標の達成状況/u, "processResult"],
  [/^プロセス(?:\(過程\))?指標/u, "process"],
  [/^(?:当|本|今)年度の取組内容$/u, "activities"],
  [/^(?:(?:当|本|今)年度の)?(?:主な)?取組実績$/u, "results"],
  [/^前年度までの(?:取組)?実績/u, "previous"],
  [/^撤退・?再構築基準/u, "withdrawal"],
  [/^(?:課題(?:と|や|・|及び)?改善策|改善策)/u, "improvement"],
  [/^中間振り?返り/u, "midYear"],
  [/^(?:年度末)?自己評価/u, "yearEnd"],
  [
    /^(?:めざす(?:べき将来像|状態|姿)|現状|要因分析|課題(?:$|\()|戦略(?:$|\(|に対する|の)|計画$|有効性)/u,
    "other",
  ],
];

/** Longer first lines are contents that begin like a label. */
const MAX_LABEL = 60;
/** What a label's own cell may hold besides it: 「(取組によりめざす指標)」, 「<概ね10~20年間を念頭に設定>」. */
const REMARK = /^\s*(?:[（(<＜〈※].*|.*[)）>＞〉])$/u;

/** Finds every label on the sheet, in reading order. */
export function findForm2Labels(grid: SheetGrid): readonly Form2LabelCell[] {
  const labels: Form2LabelCell[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      const found = typeof value === "string" && value !== "" ? labelOf(value) : null;
      if (found) labels.push({ ...found, row, column });
    }
  }
  return labels;
}

function labelOf(text: string): Pick<Form2LabelCell, "label" | "rest"> | null {
  const [first = "", ...lines] = text.trim().split(/\r?\n/);
  if (first.length > MAX_LABEL) return null;
  const plain = labelText(first);
  const label = WORDS.find(([words]) => words.test(plain))?.[1];
  if (label === undefined) return null;
  const rest = lines.filter((line) => !REMARK.test(line)).join("\n");
  return { label, rest: rest.trim() };
}
