import type { SourcedText } from "../../../domain/plan/plan";
import { labelText } from "../labelText";
import { headerMeaning } from "../headerText";
import type { SheetGrid } from "../sheetGrid";

/** One management issue of the form: the cells that hold its indicators and what was achieved. */
export interface OutcomeBlock {
  /** The heading of the issue; `null` where none is printed. */
  readonly issue: SourcedText | null;
  readonly indicators: readonly SourcedText[];
  readonly achievements: readonly SourcedText[];
}

type Kind =
  "issue" | "perception" | "strategy" | "indicator" | "achievement" | "overall" | "policy";

interface Label {
  readonly kind: Kind;
  readonly row: number;
  readonly column: number;
}

/** As they remain when widths are unified and blanks taken away; a remark in brackets may follow. */
const WORDS: readonly (readonly [RegExp, Kind])[] = [
  [
    /^(?:アウトカム(?:\(成果\))?指標の?)?(?:(?:年度)?実績(?:と|及び|・))?達成状況(?:\(.*\))?$/u,
    "achievement",
  ],
  [/^アウトカム(?:\(成果\))?指標(?:\(.*\))?$/u, "indicator"],
  [/^(?:現状・?)?課題認識(?:\(.*\))?$/u, "perception"],
  [/^主な戦略(?:\(.*\))?$/u, "strategy"],
  [/^自己評価(?:\(.*\))?$/u, "overall"],
  [/^今後の方針(?:\(.*\))?$/u, "policy"],
  [/^[【[]?経営課題\d{0,2}/u, "issue"],
];
/** Longer texts are contents; the heading of an issue may be a sentence. */
const MAX_LABEL = 80;

/** The form used since 令和5年度 as it lies on a sheet. */
export interface OutcomeForm {
  readonly firstRow: number;
  readonly blocks: readonly OutcomeBlock[];
  /** 今後の方針, or where it should stand; one for the whole plan. */
  readonly policy: SourcedText | null;
  readonly policyCell: SourcedText["cell"] | null;
}

/** Finds the form, `null` where the sheet has no アウトカム指標の達成状況 with its アウトカム指標. */
export function findOutcomeForm(grid: SheetGrid): OutcomeForm | null {
  const labels = findLabels(grid);
  const starts = labels.filter(({ kind }) => kind === "indicator");
  const blocks = starts.flatMap((start, index) => {
    const next = starts[index + 1]?.row ?? grid.bottom + 1;
    const achievement = labels.find(
      ({ kind, row }) =>
        kind === "achievement" && row >= start.row && row < Math.max(next, start.row + 1),
    );
    if (!achievement) return [];
    return achievement.row === start.row
      ? tableBlocks(grid, labels, start, achievement)
      : [stackedBlock(grid, labels, start, achievement)];
  });
  if (starts.length === 0) blocks.push(...blocksWithoutIndicators(grid, labels));
  const first = labels[0];
  if (!first || blocks.length === 0) return null;
  const label = labels.filter(({ kind }) => kind === "policy").at(-1);
  const policy = label ? (contentOf(grid, labels, label)[0] ?? null) : null;
  return {
    firstRow: first.row,
    blocks,
    policy,
    policyCell: policy?.cell ?? (label ? grid.ref(label.row, label.column + 1) : null),
  };
}

function findLabels(grid: SheetGrid): readonly Label[] {
  const labels: Label[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      if (typeof value !== "string" || value === "" || value.length > MAX_LABEL) continue;
      const text = labelText(value);
      const kind = WORDS.find(([words]) => words.test(text))?.[1];
      if (kind) labels.push({ kind, row, column });
    }
  }
  return labels;
}

/** Labels below one another, each with its text beside or below it. */
function stackedBlock(
  grid: SheetGrid,
  labels: readonly Label[],
  start: Label,
  achievement: Label,
): OutcomeBlock {
  const issue = labels.filter(({ kind, row }) => kind === "issue" && row <= start.row).at(-1);
  return {
    issue: issue ? issueText(grid, issue) : null,
    indicators: contentOf(grid, labels, start),
    achievements: contentOf(grid, labels, achievement),
  };
}

/** A sheet that prints the results only: every line names its indicator and target itself. */
function blocksWithoutIndicators(
  grid: SheetGrid,
  labels: readonly Label[],
): readonly OutcomeBlock[] {
  return labels
    .filter(({ kind }) => kind === "achievement")
    .map((achievement) => ({
      ...stackedBlock(grid, labels, achievement, achievement),
      indicators: [],
    }));
}

/** 「経営課題１ | 【…】」: the number and the name may stand in two cells. */
function issueText(grid: SheetGrid, { row, column }: Label): SourcedText {
  const texts = cellsIn(grid, row, row, column, grid.right).map(({ text }) => text);
  return { text: texts.join(" ").replace(/\s+/gu, " "), cell: grid.ref(row, column) };
}

/** Labels beside one another are the header of a table with one issue a row. */
function tableBlocks(
  grid: SheetGrid,
  labels: readonly Label[],
  start: Label,
  achievement: Label,
): readonly OutcomeBlock[] {
  const header = cellsIn(grid, start.row, start.row, grid.left, grid.right);
  // With columns for target and result it is a list with an indicator a row.
  const isList = header.some(({ text }) => {
    const concept = headerMeaning(text)?.concept;
    return concept === "target" || concept === "actual";
  });
  if (isList) return [];
  const end = labels.find(
    ({ kind, row }) =>
      row > start.row && (kind === "indicator" || kind === "overall" || kind === "policy"),
  );
  const last = (end?.row ?? grid.bottom + 1) - 1;
  const blocks: OutcomeBlock[] = [];
  const issueColumn = labels.find(({ kind, row }) => kind === "issue" && row === start.row)?.column;
  for (let row = start.row + 1; row <= last; row++) {
    const at = (column: number | undefined): readonly SourcedText[] =>
      column === undefined ? [] : cellsIn(grid, row, row, column, column);
    const indicators = at(start.column);
    const achievements = at(achievement.column);
    const own = at(issueColumn)[0] ?? null;
    const previous = blocks.at(-1);
    // A row with both is whole: its result answers its own indicator.
    const isNew = own !== null || !previous || indicators.length * achievements.length > 0;
    if (indicators.length + achievements.length === 0) continue;
    if (isNew) blocks.push({ issue: own ?? previous?.issue ?? null, indicators, achievements });
    else {
      blocks[blocks.length - 1] = {
        ...previous,
        indicators: [...previous.indicators, ...indicators],
        achievements: [...previous.achievements, ...achievements],
      };
    }
  }
  return blocks;
}

/** The cells beside a label down to the next label; else those below it. */
function contentOf(
  grid: SheetGrid,
  labels: readonly Label[],
  { row, column }: Label,
): readonly SourcedText[] {
  const next = labels.find((other) => other.row > row)?.row ?? grid.bottom + 1;
  const beside = cellsIn(grid, row, next - 1, column + 1, grid.right);
  return beside.length > 0 ? beside : cellsIn(grid, row + 1, next - 1, column, column);
}

function cellsIn(
  grid: SheetGrid,
  top: number,
  bottom: number,
  left: number,
  right: number,
): readonly SourcedText[] {
  const cells: SourcedText[] = [];
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const sourced = grid.sourced(row, column);
      if (sourced) cells.push(sourced);
    }
  }
  return cells;
}
