import type { SourcedText } from "../../../domain/plan/plan";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { splitItems, type Item } from "../statements/items";
import { readMark } from "../statements/marks";
import {
  assignResults,
  pairResults,
  readResults,
  type ReportedResult,
} from "../statements/reportedResults";
import { splitSections, type Section } from "../statements/sections";
import {
  hasAmount,
  readTargetStatement,
  type TargetStatement,
} from "../statements/targetStatement";
import { formBlocks, type FormBlock } from "./formBlock";
import { findFormLabels } from "./formLabels";

/**
 * 様式3 of a 市政改革プラン: one form an initiative with the blocks 計画, 中間振り返り and 自己評価. The plan
 * cell holds the main target, which the self-evaluation answers, and further targets, which it does not;
 * planned activities with a count are joined with the reported ones.
 *
 * @returns `null` where the sheet holds no such form
 */
export function readForm3Sheet(grid: SheetGrid): SheetReading | null {
  const labels = findFormLabels(grid);
  const blocks = formBlocks(grid, labels);
  const first = blocks[0];
  if (!first || !labels.some(({ label }) => label === "activities" || label === "results")) {
    return null;
  }
  const collector = new IndicatorCollector(grid, "form3");
  const unread: Unread[] = [];
  for (const block of blocks) {
    if (!readBlock(grid, block, collector)) {
      const label = block.label("plan");
      const cell = grid.ref(label?.row ?? block.firstRow, label?.column ?? grid.left);
      unread.push({ cell, text: initiativeName(grid, block) ?? "", reason: "target-missing" });
    }
  }
  const title = readPlanTitle(grid, first.firstRow);
  return { ...title, indicators: collector.indicators, unread, lists: [] };
}

/** @returns whether the form holds any target */
function readBlock(grid: SheetGrid, block: FormBlock, collector: IndicatorCollector): boolean {
  const plan = block.below(block.label("plan"));
  const activities = block.below(block.label("activities"));
  const results = block.below(block.label("results"));
  const resultSections = results ? splitSections(results.text) : [];
  const activityLines = linesOf(resultSections, (label) => !isOutcome(label));
  const outcomes = sectionText(resultSections, isOutcome);
  const name = initiativeName(grid, block);
  const path = name === null ? [] : [name];
  const before = collector.indicators.length;

  const add = (
    statement: TargetStatement,
    source: SourcedText,
    answer: string | null,
    stated: SourcedText | null,
  ): void => {
    const { cell } = source;
    const { baseline } = statement;
    collector.add({
      path,
      name: { text: statement.name, cell },
      target: { text: statement.target, cell },
      targetCell: cell,
      baseline: baseline === null ? null : { text: baseline, cell },
      actual:
        results && answer !== null ? { value: answer, text: answer, cell: results.cell } : null,
      actualCell: results?.cell ?? null,
      stated,
    });
  };

  if (plan) {
    const sections = splitSections(plan.text);
    const main = statementsOf(sections, isMainTarget);
    const stated = readMark(block.rightOf(block.label("outcomeMark", yearEndRow(block))));
    const answers = mainAnswers(main, outcomes);
    main.forEach((statement, index) => {
      add(statement, plan, answers[index] ?? null, stated);
    });
    const further = statementsOf(sections, isFurtherTarget);
    const reported = assignResults(namesOf(further), activityLines);
    further.forEach((statement, index) => {
      add(statement, plan, reported[index]?.value ?? null, null);
    });
  }
  if (activities) {
    const planned = statementsOf(splitSections(activities.text), () => true);
    const reported = pairResults(namesOf(planned), activityLines);
    planned.forEach((statement, index) => {
      // An activity without a count (随時) is no target.
      if (hasAmount(statement)) add(statement, activities, reported[index] ?? null, null);
    });
  }
  return collector.indicators.length > before;
}

/** The self-evaluation answers the main target only, often in other words: one target, one answer. */
function mainAnswers(
  main: readonly TargetStatement[],
  outcomes: string,
): readonly (string | null)[] {
  if (outcomes === "") return main.map(() => null);
  const lines = readResults(splitItems(outcomes));
  const assigned = assignResults(namesOf(main), lines);
  const only = lines.length === 1 ? lines[0]?.value : outcomes;
  return assigned.map((result) => result?.value ?? (main.length === 1 ? (only ?? null) : null));
}

function namesOf(statements: readonly TargetStatement[]): readonly string[] {
  return statements.map(({ name }) => name);
}

function statementsOf(
  sections: readonly Section[],
  isWanted: (label: string) => boolean,
): readonly TargetStatement[] {
  return sections
    .filter(({ label }) => isWanted(label))
    .flatMap(({ text }): readonly Item[] => splitItems(text))
    .map(({ text }) => readTargetStatement(text));
}

function linesOf(
  sections: readonly Section[],
  isWanted: (label: string) => boolean,
): readonly ReportedResult[] {
  return sections
    .filter(({ label }) => isWanted(label))
    .flatMap(({ text }) => readResults(splitItems(text)));
}

function sectionText(sections: readonly Section[], isWanted: (label: string) => boolean): string {
  return sections
    .filter(({ label }) => isWanted(label))
    .map(({ text }) => text)
    .join("\n");
}

const isMainTarget = (label: string): boolean => /^(?:主な)?目標$/.test(label);
const isFurtherTarget = (label: string): boolean => label.includes("目標") && !isMainTarget(label);
const isOutcome = (label: string): boolean => label.includes("達成状況");

function yearEndRow(block: FormBlock): number {
  return block.label("results")?.row ?? block.label("yearEnd")?.row ?? block.firstRow;
}

/** 課題と改善策 of the self-evaluation: beside its label or under it. */
function improvementOf(block: FormBlock): SourcedText | null {
  const label = block.label("improvement", yearEndRow(block));
  return block.rightOf(label)[0] ?? block.below(label);
}

/** 「取組項目 4 | 【国民健康保険料の…】」. */
function initiativeName(grid: SheetGrid, block: FormBlock): string | null {
  const label = block.label("item");
  if (!label) return null;
  const parts = [grid.text(label.row, label.column), block.rightOf(label)[0]?.text ?? ""];
  return parts.join("").replace(/\s+/gu, "");
}
