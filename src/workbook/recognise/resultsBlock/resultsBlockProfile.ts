import type { Initiative } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { answerTargets } from "../statements/answers";
import { joinActivities } from "../statements/activities";
import { readBudget } from "../statements/budget";
import { splitItems, type Item } from "../statements/items";
import { readTargetStatement, type TargetStatement } from "../statements/targetStatement";
import { findResultsLabels, findTargetLabels, type ResultsLabel } from "./blockLabels";
import { HeadingTrail } from "./headingTrail";
import { readPlainTargets } from "./plainTargets";

/**
 * Sheets with a box 取組実績 under every initiative: either the targets stand beside a label 「目標」 above it,
 * or in the right column of the initiative itself, as a list without a heading.
 *
 * @returns `null` where the sheet has no such boxes
 */
export function readResultsBlockSheet(grid: SheetGrid): SheetReading | null {
  const boxes = findResultsLabels(grid);
  if (boxes.length === 0) return null;
  const labels = findTargetLabels(grid);
  const trail = new HeadingTrail(grid);
  const collector = new IndicatorCollector(grid, "results-block");
  const initiatives: Initiative[] = [];
  boxes.forEach((box, index) => {
    const above = boxes[index - 1]?.row ?? grid.top - 1;
    const label = labels.find(({ row }) => row > above && row <= box.row);
    const source = label ? targetsOf(grid, label, box) : rightColumn(grid, box, above);
    if (!source) return;
    const statements = label ? listed(source.text) : readPlainTargets(source.text);
    const results = boxText(grid, box, boxes[index + 1]);
    const path = trail.at(source.cell.row, !label);
    const initiative = initiativeAt(grid, { box, above, path, results });
    initiatives.push(initiative);
    addAll(collector, statements, source, results, { path, initiativeId: initiative.id });
  });
  const first = boxes[0]?.row ?? grid.top;
  return {
    ...readPlanTitle(grid, first - 1),
    indicators: collector.indicators,
    initiatives,
    unread: [],
    lists: [],
  };
}

/** The initiative over a box; this form has no marks and no place for 課題と改善策. */
function initiativeAt(
  grid: SheetGrid,
  at: {
    readonly box: ResultsLabel;
    /** The row of the box before. */
    readonly above: number;
    readonly path: readonly string[];
    readonly results: SourcedText | null;
  },
): Initiative {
  const { box, path, results } = at;
  const first = filledCells(grid, at.above + 1, box.row);
  const name = path.at(-1);
  // A later heading replaces an earlier one: the nearest to the box is its own.
  const heading = first.filter(({ text }) => name !== undefined && isTitle(text, name)).at(-1);
  return {
    id: `${quotedSheetName(grid.sheet.name)}!${cellAddress(box.row, box.column)}`,
    path: path.slice(0, -1),
    number: null,
    name:
      name === undefined
        ? null
        : { text: name, cell: (heading ?? { cell: grid.ref(box.row, box.column) }).cell },
    budget: first.flatMap((cell) => readBudget(cell) ?? []).at(-1) ?? null,
    activities: joinActivities(
      null,
      results && { cell: results.cell, items: splitItems(results.text) },
    ),
    midYear: null,
    yearEnd: null,
    withdrawalCriterion: null,
  };
}

const isTitle = (text: string, name: string): boolean =>
  text
    .replace(/^[・○●\s]+/u, "")
    .replace(/\s+/gu, " ")
    .startsWith(name);

function filledCells(grid: SheetGrid, from: number, end: number): readonly SourcedText[] {
  const cells: SourcedText[] = [];
  for (let row = from; row < end; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const sourced = grid.sourced(row, column);
      if (sourced) cells.push(sourced);
    }
  }
  return cells;
}

function addAll(
  collector: IndicatorCollector,
  statements: readonly TargetStatement[],
  source: SourcedText,
  results: SourcedText | null,
  common: { readonly path: readonly string[]; readonly initiativeId: string },
): void {
  const { cell } = source;
  // Whether words were done is for a person to say, from all that the box reports.
  const box = results && {
    items: splitItems(results.text).flatMap(withParts),
    text: results.text,
    answersWords: true,
  };
  const answers = answerTargets(statements, box);
  statements.forEach(({ name, target, baseline }, index) => {
    const answer = answers[index] ?? null;
    collector.add({
      ...common,
      ...{ name: { text: name, cell }, target: { text: target, cell }, targetCell: cell },
      baseline: baseline === null ? null : { text: baseline, cell },
      actual: results && answer ? { value: answer, text: answer, cell: results.cell } : null,
      actualCell: results?.cell ?? null,
    });
  });
}

function listed(text: string): readonly TargetStatement[] {
  return splitItems(text).map((item) => readTargetStatement(item.text));
}

/** 「・目的外使用料 5,493千円（駐車場収入 2,929千円、自動販売機 2,523千円）」: the parts are results too. */
function withParts(item: Item): readonly Item[] {
  const match = /^(.*?)\s*[（(]([^（()）]*(?:[（(][^（()）]*[)）][^（()）]*)*)[)）]$/su.exec(
    item.text,
  );
  const inside = match?.[2] ?? "";
  const parts = inside.split(/、(?![^（(]*[)）])/u);
  if (!match || parts.length < 2 || !parts.every((part) => /[\d０-９]/.test(part))) return [item];
  const split = parts.map((text) => ({ marker: "", text: spaced(text) }));
  return [{ ...item, text: match[1] ?? item.text }, ...split];
}

/** 「モニター648千円」 → 「モニター 648千円」: the amount is read from behind a blank. */
function spaced(text: string): string {
  return text
    .trim()
    .replace(/([^\d０-９,，.．\s])([\d０-９][\d０-９,，.．]*[^\d０-９\s]{0,6})$/u, "$1 $2");
}

/** The targets behind their label: in its own cell, beside it, or under it where the label of the box stands beside it. */
function targetsOf(grid: SheetGrid, label: ResultsLabel, box: ResultsLabel): SourcedText | null {
  if (label.rest !== "") return ownRest(grid, label);
  if (label.row < box.row) return besideLabel(grid, label);
  return underLabel(grid, label, grid.bottom);
}

function ownRest(grid: SheetGrid, { row, column, rest }: ResultsLabel): SourcedText {
  return { text: rest, cell: grid.ref(row, column) };
}

/** The first text under a label, not far below it. */
function underLabel(
  grid: SheetGrid,
  { row, column }: ResultsLabel,
  last: number,
): SourcedText | null {
  for (let below = row + 1; below <= Math.min(row + MAX_GAP, last); below++) {
    const sourced = grid.sourced(below, column);
    if (sourced) return sourced;
  }
  return null;
}

/** The text to the right of the label; names in one cell and figures in the next are joined line by line. */
function besideLabel(grid: SheetGrid, { row, column }: ResultsLabel): SourcedText | null {
  const texts: SourcedText[] = [];
  for (let right = column + 1; right <= grid.right; right++) {
    const sourced = grid.sourced(row, right);
    if (sourced) texts.push(sourced);
  }
  const [names, figures] = texts;
  if (!names || !figures) return names ?? null;
  const nameItems = splitItems(names.text);
  // A figure alone in its line would continue the line above it.
  const amounts = figures.text.split(/\r?\n/).filter((line) => line.trim() !== "");
  const isPaired =
    nameItems.length === amounts.length && amounts.every((line) => /[\d０-９]/u.test(line));
  if (!isPaired) return names;
  const lines = nameItems.map(({ text }, index) => {
    const amount = (amounts[index] ?? "").replace(/^[・：:\s]+/u, "");
    return `・${text.replace(/[：:\s]+$/u, "")}：${amount}`;
  });
  return { text: lines.join("\n"), cell: figures.cell };
}

/** The right one of two texts in the row above the box; a short remark may stand behind it. */
function rightColumn(grid: SheetGrid, box: ResultsLabel, above: number): SourcedText | null {
  for (let row = box.row - 1; row > above; row--) {
    const texts: SourcedText[] = [];
    for (let column = grid.left; column <= grid.right; column++) {
      const sourced = grid.sourced(row, column);
      if (sourced) texts.push(sourced);
    }
    const [, ...right] = texts;
    if (right.length > 0) return longest(right);
  }
  return null;
}

function longest(texts: readonly SourcedText[]): SourcedText | null {
  return texts.reduce<SourcedText | null>(
    (best, each) => (best === null || each.text.length >= best.text.length ? each : best),
    null,
  );
}

/** The text of the box is no further below its label. */
const MAX_GAP = 3;

/** The text of the box: beside its label, or below it. */
function boxText(
  grid: SheetGrid,
  box: ResultsLabel,
  next: ResultsLabel | undefined,
): SourcedText | null {
  if (box.rest !== "") return ownRest(grid, box);
  return besideLabel(grid, box) ?? underLabel(grid, box, (next?.row ?? grid.bottom + 1) - 1);
}
