import type { Initiative } from "../../../domain/plan/initiative";
import type { Indicator } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { joinActivities } from "../statements/activities";
import { splitItems, type Item } from "../statements/items";
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
import { cellHolding, formBlocks, type BlockText, type FormBlock } from "./formBlock";
import { readMidYear, readYearEnd } from "./formReviews";
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
  const initiatives: Initiative[] = [];
  for (const block of blocks) {
    const initiative = readInitiative(grid, block);
    initiatives.push(initiative);
    if (!readBlock(block, initiative, collector)) {
      const label = block.label("plan");
      const cell = grid.ref(label?.row ?? block.firstRow, label?.column ?? grid.left);
      unread.push({ cell, text: initiativeName(initiative) ?? "", reason: "target-missing" });
    }
  }
  const title = readPlanTitle(grid, first.firstRow);
  const plan = first.label("plan");
  return {
    ...title,
    ...(plan ? { targetPlace: first.placeUnder(plan) } : {}),
    ...{ indicators: collector.indicators, initiatives, unread, lists: [] },
  };
}

/** The self-evaluation judges the main target, and its 課題と改善策 explains that one. */
type MainReview = Pick<Indicator, "stated" | "improvement" | "improvementCell">;
const NO_REVIEW: MainReview = { stated: null, improvement: null, improvementCell: null };

/** @returns whether the form holds any target */
function readBlock(
  block: FormBlock,
  initiative: Initiative,
  collector: IndicatorCollector,
): boolean {
  const plan = block.below(block.label("plan"));
  const activities = block.below(block.label("activities"));
  const results = block.below(block.label("results"));
  const resultSections = results ? splitSections(results.text) : [];
  const activityLines = linesOf(resultSections, (label) => !isOutcome(label));
  const outcomes = sectionText(resultSections, isOutcome);
  const name = initiativeName(initiative);
  const path = name === null ? [] : [name];
  const before = collector.indicators.length;
  const resultsLabel = block.label("results");
  const place = results?.cell ?? (resultsLabel && block.placeUnder(resultsLabel));

  const add = (
    { statement, text }: PlannedEntry,
    source: BlockText,
    answer: string | null,
    review: MainReview | null,
  ): void => {
    const cell = cellHolding(source, text);
    const { baseline, year } = statement;
    collector.add({
      path,
      name: { text: statement.name, cell },
      target: { text: statement.target, cell },
      targetCell: cell,
      baseline: baseline === null ? null : { text: baseline, cell },
      actual:
        results && answer !== null
          ? { value: answer, text: answer, cell: cellHolding(results, answer) }
          : null,
      // The self-evaluation asks for the main target and the activities, not for the further targets.
      actualCell: review === null && answer === null ? null : place,
      initiativeId: initiative.id,
      targetYear: year === null ? null : { text: year, cell },
      ...(review ?? NO_REVIEW),
    });
  };

  if (plan) {
    const sections = splitSections(plan.text);
    const main = statementsOf(sections, isMainTarget);
    const { outcome = null, improvement = null, improvementCell = null } = initiative.yearEnd ?? {};
    const review = { stated: outcome, improvement, improvementCell };
    const answers = mainAnswers(main, outcomes);
    main.forEach((entry, index) => {
      add(entry, plan, answers[index] ?? null, review);
    });
    const further = statementsOf(sections, isFurtherTarget);
    const reported = assignResults(namesOf(further), activityLines);
    further.forEach((entry, index) => {
      add(entry, plan, reported[index]?.value ?? null, null);
    });
  }
  if (activities) {
    const planned = statementsOf(splitSections(activities.text), () => true);
    const reported = pairResults(namesOf(planned), activityLines);
    planned.forEach((entry, index) => {
      // An activity without a count (随時) is no target.
      if (hasAmount(entry.statement)) add(entry, activities, reported[index] ?? null, NO_REVIEW);
    });
  }
  return collector.indicators.length > before;
}

/** The self-evaluation answers the main target only, often in other words: one target, one answer. */
function mainAnswers(main: readonly PlannedEntry[], outcomes: string): readonly (string | null)[] {
  if (outcomes === "") return main.map(() => null);
  const lines = readResults(splitItems(outcomes));
  const assigned = assignResults(namesOf(main), lines);
  const only = lines.length === 1 ? lines[0]?.value : outcomes;
  return assigned.map((result) => result?.value ?? (main.length === 1 ? (only ?? null) : null));
}

/** An entry of the plan, as it stands there and as it was understood. */
interface PlannedEntry {
  readonly text: string;
  readonly statement: TargetStatement;
}

function namesOf(entries: readonly PlannedEntry[]): readonly string[] {
  return entries.map(({ statement }) => statement.name);
}

function statementsOf(
  sections: readonly Section[],
  isWanted: (label: string) => boolean,
): readonly PlannedEntry[] {
  return sections
    .filter(({ label }) => isWanted(label))
    .flatMap(({ text }): readonly Item[] => splitItems(text))
    .map(({ text }) => ({ text, statement: readTargetStatement(text) }));
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

/** What the form says about its initiative as a whole. */
function readInitiative(grid: SheetGrid, block: FormBlock): Initiative {
  const label = block.label("item");
  const start = label ?? block.label("plan");
  const row = start?.row ?? block.firstRow;
  const column = start?.column ?? grid.left;
  const name = block.rightOf(label)[0] ?? null;
  const activities = block.below(block.label("activities"));
  const results = block.below(block.label("results"));
  return {
    id: `${quotedSheetName(grid.sheet.name)}!${cellAddress(row, column)}`,
    path: [],
    number: label && grid.sourced(label.row, label.column),
    name: name && { ...name, text: name.text.replace(/^【\s*(.*?)\s*】$/su, "$1") },
    budget: null,
    activities: joinActivities(
      activities && { cell: activities.cell, items: itemsOf(activities.text, () => true) },
      results && {
        cell: results.cell,
        items: itemsOf(results.text, (section) => !isOutcome(section)),
      },
    ),
    midYear: readMidYear(block),
    yearEnd: readYearEnd(block),
    withdrawalCriterion: null,
  };
}

function itemsOf(text: string, isWanted: (label: string) => boolean): readonly Item[] {
  return splitSections(text)
    .filter(({ label }) => isWanted(label))
    .flatMap((section) => splitItems(section.text));
}

/** 「取組項目4【国民健康保険料の…】」. */
function initiativeName({ number, name }: Initiative): string | null {
  if (!number) return null;
  const title = name === null ? "" : `【${name.text}】`;
  return `${number.text}${title}`.replace(/\s+/gu, "");
}
