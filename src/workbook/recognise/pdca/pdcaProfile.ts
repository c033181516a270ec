import type { Initiative } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { labelText } from "../labelText";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { joinActivities } from "../statements/activities";
import { markerNumber, splitItems } from "../statements/items";
import { canBeSameMeasure } from "../../../domain/text/sameMeasure";
import { similarity } from "../../../domain/text/similarity";
import {
  hasAmount,
  readTargetStatement,
  type TargetStatement,
} from "../statements/targetStatement";
import { readCheckTable, type CheckRow } from "./checkTable";
import { findPdcaBlocks, type PdcaBlock } from "./pdcaBlocks";

const TARGET_LABEL = /^(?:業績|成果|数値)?目標/;
const WORK_LABEL =
  /^(?:(?:令和|平成)?(?:元|\d{1,2})年度)?(?:の)?(?:主な)?取り?組み?(?:計画|内容|予定)$/;
const THEME = /^[（(]\d{1,2}[)）]/;
const ISSUE = /^\d{1,2}[\s「.．、]/;
/** Wording changes a little between the plan and the evaluation of the same sheet. */
const SAME_NAME = 0.6;

/**
 * PDCA sheets: P with a list of targets, D, C with a table 目標 | 結果, A. The same target stands in P and in
 * C and counts once: its cell is the one in P, its result the one in C.
 *
 * @returns `null` where the sheet has no such blocks
 */
export function readPdcaSheet(grid: SheetGrid): SheetReading | null {
  const blocks = findPdcaBlocks(grid);
  const first = blocks[0];
  if (!first) return null;
  const collector = new IndicatorCollector(grid, "pdca");
  const unread: Unread[] = [];
  const title = readPlanTitle(grid, first.plan);
  const initiatives = blocks.map((block) => readBlock(grid, block, collector, unread));
  return { ...title, indicators: collector.indicators, initiatives, unread, lists: [] };
}

function readBlock(
  grid: SheetGrid,
  block: PdcaBlock,
  collector: IndicatorCollector,
  unread: Unread[],
): Initiative {
  const plan = planTargets(grid, block);
  const { rows, isInterim } = readCheckTable(grid, block);
  const items = plan ? splitItems(plan.text) : [];
  const statements = items.map(({ text }) => readTargetStatement(text));
  const matches = matchRows(
    statements,
    items.map(({ marker }) => marker),
    rows,
  );
  const initiative = initiativeOf(grid, block);
  const { yearEnd } = initiative;
  const common = {
    path: headings(grid, block),
    initiativeId: initiative.id,
    improvement: yearEnd?.improvement ?? null,
    improvementCell: yearEnd?.improvementCell ?? null,
    actualKind: isInterim ? ("interim" as const) : ("final" as const),
  };
  if (!plan) {
    const cell = grid.ref(block.plan, block.column);
    unread.push({ cell, text: common.path.at(-1) ?? "", reason: "target-missing" });
  }
  statements.forEach(({ name, target }, index) => {
    if (!plan) return;
    const { cell } = plan;
    collector.add({
      ...common,
      ...{ name: { text: name, cell }, target: { text: target, cell }, targetCell: cell },
      ...resultOf(matches[index] ?? null),
    });
  });
  for (const row of rows.filter((candidate) => !matches.includes(candidate))) {
    collector.add({
      ...common,
      ...{ name: row.name, target: row.target, targetCell: row.target?.cell ?? row.name.cell },
      ...resultOf(row),
    });
  }
  return initiative;
}

/** The theme of a block: its A part is where a missed target is explained; the form has no marks. */
function initiativeOf(grid: SheetGrid, block: PdcaBlock): Initiative {
  const path = headings(grid, block);
  const cell = grid.ref(block.plan, block.column);
  const name = path.at(-1);
  const improvement = block.action === null ? null : behindLabel(grid, block.action, block.column);
  return {
    id: `${quotedSheetName(grid.sheet.name)}!${cellAddress(cell.row, cell.column)}`,
    path: path.slice(0, -1),
    number: null,
    name: name === undefined ? null : { text: name, cell },
    budget: null,
    activities: joinActivities(listOf(plannedWork(grid, block)), listOf(reportedWork(grid, block))),
    midYear: null,
    yearEnd:
      block.action === null
        ? null
        : {
            outcome: null,
            effort: null,
            improvement,
            improvementCell: improvement?.cell ?? grid.ref(block.action, block.column + 1),
          },
    withdrawalCriterion: null,
  };
}

function resultOf(row: CheckRow | null) {
  const result = row?.result ?? null;
  return {
    actual: result && { value: result.text, text: result.text, cell: result.cell },
    actualCell: row?.resultCell ?? null,
  };
}

/** Numbers decide where both sides have them (the rows of C may be in another order); else the names. */
function matchRows(
  statements: readonly TargetStatement[],
  markers: readonly string[],
  rows: readonly CheckRow[],
): readonly (CheckRow | null)[] {
  const free = new Set(rows);
  return statements.map(({ name }, index) => {
    const number = markerNumber(markers[index] ?? "");
    const candidates = [...free];
    const numbered = candidates.find(
      (row) => number !== null && markerNumber(row.marker) === number,
    );
    const similar = candidates
      .filter((row) => canBeSameMeasure(name, row.name.text))
      .map((row) => ({ row, score: similarity(name, row.name.text) }))
      .sort((a, b) => b.score - a.score)
      .find(({ score }) => score >= SAME_NAME)?.row;
    const match = numbered ?? similar ?? null;
    if (match) free.delete(match);
    return match;
  });
}

/** The text beside the label 業績目標 in the P part. */
function planTargets(grid: SheetGrid, block: PdcaBlock): SourcedText | null {
  for (let row = block.plan; row <= block.planEnd; row++) {
    for (let column = block.column; column <= grid.right; column++) {
      if (!TARGET_LABEL.test(labelText(grid.text(row, column)))) continue;
      return lastText(grid, row, column);
    }
  }
  return null;
}

/** 「27年度取組計画」 in the P part. */
function plannedWork(grid: SheetGrid, block: PdcaBlock): SourcedText | null {
  for (let row = block.plan; row <= block.planEnd; row++) {
    for (let column = block.column; column <= grid.right; column++) {
      if (WORK_LABEL.test(labelText(grid.text(row, column)))) return lastText(grid, row, column);
    }
  }
  return null;
}

/** 「実績」 of the D part. */
function reportedWork(grid: SheetGrid, block: PdcaBlock): SourcedText | null {
  return block.work === null ? null : behindLabel(grid, block.work, block.column);
}

function listOf(source: SourcedText | null) {
  return source && { cell: source.cell, items: splitItems(source.text) };
}

/**
 * The content behind the labels of a row: the last filled cell right of a column, unless it is a line beside a list or
 * an amount, which is a remark.
 */
function lastText(grid: SheetGrid, row: number, after: number): SourcedText | null {
  let found: SourcedText | null = null;
  for (let column = after + 1; column <= grid.right; column++) {
    const sourced = grid.sourced(row, column);
    const isRemark = found !== null && sourced !== null && isContent(found) && !isList(sourced);
    if (sourced && !isRemark) found = sourced;
  }
  return found;
}

const isContent = (sourced: SourcedText): boolean =>
  isList(sourced) ||
  splitItems(sourced.text).some(({ text }) => hasAmount(readTargetStatement(text)));

const isList = ({ text }: SourcedText): boolean => text.includes("\n");

/** The content of a part: what follows its label, such as 「今年度反映した内容」. */
function behindLabel(grid: SheetGrid, row: number, after: number): SourcedText | null {
  for (let column = after + 1; column <= grid.right; column++) {
    if (!grid.isBlank(row, column)) return lastText(grid, row, column);
  }
  return null;
}

/** The nearest heading of a theme above the block, and the heading of the sheet. */
function headings(grid: SheetGrid, block: PdcaBlock): readonly string[] {
  let theme: string | null = null;
  let issue: string | null = null;
  for (let row = grid.top; row < block.plan; row++) {
    for (let column = grid.left; column <= grid.right; column++) {
      const text = grid.text(row, column).replace(/\s+/gu, " ").normalize("NFKC");
      if (THEME.test(text)) theme = text;
      else if (ISSUE.test(text) && theme === null) issue = text;
    }
  }
  return [issue, theme].filter((text) => text !== null);
}
