import type { Initiative } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { markerNumber, splitItems, type Item } from "../statements/items";
import { canBeSameMeasure } from "../../../domain/text/sameMeasure";
import { similarity } from "../../../domain/text/similarity";
import { readTargetStatement, type TargetStatement } from "../statements/targetStatement";
import { readAchievements, type Achievement } from "./achievement";
import { findOutcomeForm, type OutcomeBlock, type OutcomeForm } from "./outcomeBlocks";

/** The two lists of one issue name the same indicator in nearly the same words. */
const SAME_NAME = 0.6;

/** 「…の割合 令和6年度末」 names the date of the target, not what is measured. */
const DUE =
  /[\s（(]*(?:令和|平成|[RHＲＨ])\s*(?:元|[\d０-９]{1,2})\s*年度末?(?:まで)?(?:に|の)?[)）]?$/u;

interface Reported {
  readonly achievement: Achievement;
  readonly cell: SourcedText["cell"];
}

interface Asked {
  readonly item: Item;
  readonly statement: TargetStatement;
  readonly cell: SourcedText["cell"];
}

/**
 * The form used since 令和5年度: for every 経営課題 its アウトカム指標 and their 達成状況, where result, target and
 * grade stand in one line. A and B are read as printed; 今後の方針 stands once for the whole plan.
 *
 * @returns `null` where the sheet has no such form
 */
export function readOutcomeSheet(grid: SheetGrid): SheetReading | null {
  const form = findOutcomeForm(grid);
  if (!form) return null;
  const collector = new IndicatorCollector(grid, "outcome");
  const unread: Unread[] = [];
  const initiatives = new Map<string, Initiative>();
  for (const block of form.blocks) {
    const initiative = initiativeOf(grid, block);
    readBlock(form, block, initiative, collector, unread);
    if (initiative) initiatives.set(initiative.id, initiative);
  }
  return {
    ...readPlanTitle(grid, form.firstRow),
    indicators: collector.indicators,
    ...(initiatives.size > 0 ? { initiatives: [...initiatives.values()] } : {}),
    unread,
    lists: [],
  };
}

function readBlock(
  form: OutcomeForm,
  block: OutcomeBlock,
  initiative: Initiative | null,
  collector: IndicatorCollector,
  unread: Unread[],
): void {
  const asked = block.indicators.flatMap(({ text, cell }) =>
    splitItems(text).map((item): Asked => ({
      item,
      statement: readTargetStatement(item.text),
      cell,
    })),
  );
  const reported = block.achievements.flatMap(({ text, cell }) =>
    readAchievements(text).map((achievement): Reported => ({ achievement, cell })),
  );
  const answers = matchAnswers(asked, reported);
  const place = block.achievements[0]?.cell ?? null;
  const add = (
    name: SourcedText,
    target: SourcedText | null,
    cell: SourcedText["cell"],
    answer: Reported | null,
    baseline: string | null = null,
  ): void => {
    const { grade = null, actual = null, previous = null } = answer?.achievement ?? {};
    const at = (text: string | null): SourcedText | null =>
      text === null || !answer ? null : { text, cell: answer.cell };
    const printedActual = at(actual);
    collector.add({
      path: block.issue ? [block.issue.text] : [],
      ...(initiative ? { initiativeId: initiative.id } : {}),
      name,
      target,
      targetCell: target?.cell ?? cell,
      baseline: at(previous) ?? (baseline === null ? null : { text: baseline, cell }),
      actual: printedActual && { value: printedActual.text, ...printedActual },
      actualCell: answer?.cell ?? place,
      actualKind: answer?.achievement.isForecast ? "forecast" : "final",
      stated: at(grade),
      improvement: form.policy,
      improvementCell: form.policyCell,
    });
  };
  asked.forEach(({ statement, cell }, index) => {
    const answer = answers[index] ?? null;
    const target = targetOf({ statement, cell }, answer);
    const name = { text: statement.name.replace(DUE, ""), cell };
    add(name, target, cell, answer, statement.baseline);
    if (!target) unread.push({ cell, text: statement.name, reason: "target-missing" });
  });
  for (const line of reported.filter((each) => !answers.includes(each))) {
    const { achievement, cell } = line;
    const { name, target } = achievement;
    const isWhole = name !== "" && target !== null && block.indicators.length === 0;
    if (isWhole) add({ text: name, cell }, { text: target, cell }, cell, line);
    else unread.push({ cell, text: achievement.text, reason: "indicator-missing" });
  }
}

/** The target beside the indicator; else the one in brackets behind its result. */
function targetOf(
  { statement, cell }: Pick<Asked, "statement" | "cell">,
  answer: Reported | null,
): SourcedText | null {
  if (statement.name !== statement.target) return { text: statement.target, cell };
  const printed = answer?.achievement.target ?? null;
  return printed === null || !answer ? null : { text: printed, cell: answer.cell };
}

/** By number, by name, and where lines have neither by their place in lists of equal length. */
function matchAnswers(
  asked: readonly Asked[],
  reported: readonly Reported[],
): readonly (Reported | null)[] {
  const free = new Set(reported);
  const take = (line: Reported | undefined): Reported | null => {
    if (line) free.delete(line);
    return line ?? null;
  };
  const named = asked.map(({ item, statement }) => {
    const number = markerNumber(item.marker) ?? circled(item.marker);
    const candidates = [...free];
    const numbered = candidates.find(({ achievement: { marker } }) => {
      const own = markerNumber(marker) ?? circled(marker);
      return number !== null && own === number;
    });
    const alike = candidates
      .filter((line) => canBeSameMeasure(statement.name, line.achievement.name))
      .map((line) => ({ line, score: similarity(statement.name, line.achievement.name) }))
      .sort((a, b) => b.score - a.score)
      .find(({ score }) => score >= SAME_NAME)?.line;
    return take(numbered ?? alike);
  });
  return named.map((line, index) => {
    const here =
      asked.length === reported.length
        ? reported[index]
        : onlyBeside(asked, reported, asked[index]?.cell.row);
    const isNameless =
      here?.achievement.name === "" &&
      free.has(here) &&
      isSameTarget(asked[index]?.statement, here.achievement);
    return line ?? (isNameless ? take(here) : null);
  });
}

/** The only line in a row of a table with only one indicator. */
function onlyBeside(
  asked: readonly Asked[],
  reported: readonly Reported[],
  row: number | undefined,
): Reported | undefined {
  const inRow = ({ cell }: { readonly cell: SourcedText["cell"] }): boolean => cell.row === row;
  const [line, ...others] = reported.filter(inRow);
  return others.length === 0 && asked.filter(inRow).length === 1 ? line : undefined;
}

/** A line that prints another target than the indicator in its place answers another one. */
function isSameTarget(asked: TargetStatement | undefined, { target }: Achievement): boolean {
  if (!asked || target === null || asked.name === asked.target) return true;
  const figures = (text: string): string => text.normalize("NFKC").replace(/[^\d.]/gu, "");
  return figures(asked.target) === figures(target);
}

/** ① … ⑳ where the list is not numbered otherwise. */
function circled(marker: string): number | null {
  const index = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳".indexOf(marker);
  return marker === "" || index < 0 ? null : index + 1;
}

/** The management issue; its grades stand with the indicators, not with the issue. */
function initiativeOf(grid: SheetGrid, { issue }: OutcomeBlock): Initiative | null {
  if (!issue) return null;
  return {
    id: `${quotedSheetName(grid.sheet.name)}!${cellAddress(issue.cell.row, issue.cell.column)}`,
    path: [],
    number: null,
    name: issue,
    budget: null,
    activities: [],
    midYear: null,
    yearEnd: null,
    withdrawalCriterion: null,
  };
}
