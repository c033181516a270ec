import type { Initiative, Review } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { headerMeaning } from "../headerText";
import { labelText } from "../labelText";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { joinActivities } from "../statements/activities";
import { splitItems } from "../statements/items";
import { readMark } from "../statements/marks";
import { readTargetStatement, type TargetStatement } from "../statements/targetStatement";
import { findForm2Labels, type Form2Label, type Form2LabelCell } from "./form2Labels";
import { answersIn, type ReportedFigure } from "./form2Answers";
import { Form2Part } from "./form2Part";

/** Labels that begin another part of the plan. */
const PARTS: readonly Form2Label[] = ["issue", "strategy", "initiative"];

/**
 * 様式2 of a 運営方針: boxes for every 戦略 with its アウトカム指標 and for every 具体的取組 with its プロセス指標, 中間振り返り and
 * 自己評価. The year-end answers a target by name, else the mid-year does; marks are read from their cell and never from
 * the legend beside it.
 *
 * @returns `null` where the sheet holds no such form
 */
export function readForm2Sheet(grid: SheetGrid): SheetReading | null {
  const labels = findForm2Labels(grid);
  const first = labels.find(({ label }) => PARTS.includes(label) || label === "process");
  if (!first || !isForm(grid, labels)) return null;
  const reader = new Form2Reader(grid, labels);
  reader.readAll();
  return {
    ...readPlanTitle(grid, first.row),
    indicators: reader.collector.indicators,
    initiatives: reader.initiatives,
    unread: reader.unread,
    lists: [],
  };
}

const BLOCK = /^計画$/u;

/** Boxes for plan and review under a numbered 具体的取組; a table with these words in its header is none. */
function isForm(grid: SheetGrid, labels: readonly Form2LabelCell[]): boolean {
  const has = (kind: Form2Label): boolean => labels.some(({ label }) => label === kind);
  const process = labels.find(({ label }) => label === "process");
  if (!process || !(has("midYear") || has("yearEnd")) || !has("initiative")) return false;
  for (let column = grid.left; column <= grid.right; column++) {
    const text = grid.text(process.row, column);
    const concept = headerMeaning(text)?.concept;
    // 「計画」 stands in front of the boxes of the plan.
    if (!BLOCK.test(labelText(text)) && (concept === "target" || concept === "actual"))
      return false;
  }
  return true;
}

class Form2Reader {
  readonly collector: IndicatorCollector;
  readonly initiatives: Initiative[] = [];
  readonly unread: Unread[] = [];
  private issue: string | null = null;
  private strategy: string | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly labels: readonly Form2LabelCell[],
  ) {
    this.collector = new IndicatorCollector(grid, "form3");
  }

  readAll(): void {
    const whole = new Form2Part(this.grid, this.labels, this.grid.top, this.grid.bottom);
    for (const start of this.labels.filter(({ label }) => PARTS.includes(label))) {
      const part = whole.from(start, ...PARTS);
      const heading = this.rowText(start.row);
      if (start.label === "issue") [this.issue, this.strategy] = [heading, null];
      if (start.label === "strategy") this.strategy = heading;
      if (start.label === "initiative") this.readInitiative(part, start, heading);
      else this.readStrategy(part);
    }
  }

  /** アウトカム指標, answered in the table アウトカム指標の達成状況 of the same box. */
  private readStrategy(part: Form2Part): void {
    const label = part.label("outcome");
    const result = part.label("outcomeResult");
    const targets = statementsIn(part.content(label));
    const figures = result ? tableFigures(this.grid, part, result) : [];
    const answers = answersIn(targets, figures, targets.length === 1);
    targets.forEach((asked, index) => {
      this.add(asked, answers[index] ?? null, { stated: null, review: null });
    });
  }

  private readInitiative(part: Form2Part, start: Form2LabelCell, heading: string): void {
    const yearEnd = part.label("yearEnd");
    const midYear = part.label("midYear");
    const plan = part.before(midYear ?? yearEnd);
    const ends = yearEnd && part.from(yearEnd, "midYear");
    const halves = midYear && part.from(midYear, "yearEnd");
    const reviews = { midYear: halves && reviewOf(halves), yearEnd: ends && reviewOf(ends) };
    const id = `${quotedSheetName(this.grid.sheet.name)}!${cellAddress(start.row, start.column)}`;
    const cell = this.grid.ref(start.row, start.column);
    const doing = plan.content(plan.label("activities"))[0] ?? null;
    const done = ends?.content(ends.label("results"))[0] ?? null;
    this.initiatives.push({
      ...{ id, path: this.path(), number: null, name: { text: heading, cell }, budget: null },
      activities: joinActivities(listOf(doing), listOf(done)),
      ...reviews,
      withdrawalCriterion: plan.content(plan.label("withdrawal"))[0] ?? null,
    });
    const targets = statementsIn(plan.content(plan.label("process")));
    if (targets.length === 0) {
      this.unread.push({ cell, text: heading, reason: "target-missing" });
    }
    const isOnly = targets.length === 1;
    const final = answersIn(targets, ends ? boxFigures(ends) : [], isOnly);
    const interim = answersIn(targets, halves ? boxFigures(halves) : [], isOnly);
    targets.forEach((asked, index) => {
      const answer = final[index] ?? null;
      const review = reviews.yearEnd?.outcome ? reviews.yearEnd : reviews.midYear;
      this.add(asked, answer ?? interim[index] ?? null, {
        stated: review?.outcome ?? null,
        review: answer || !reviews.midYear ? reviews.yearEnd : (reviews.yearEnd ?? reviews.midYear),
        ...{ initiativeId: id, isInterim: !answer && interim[index] !== null, heading },
      });
    });
  }

  private add(
    { statement, cell }: AskedTarget,
    answer: ReportedFigure | null,
    context: {
      readonly stated: SourcedText | null;
      readonly review: Review | null;
      readonly initiativeId?: string;
      readonly isInterim?: boolean;
      readonly heading?: string;
    },
  ): void {
    const { stated, review, initiativeId, isInterim = false, heading } = context;
    const { name, target, baseline, year } = statement;
    this.collector.add({
      path: [...this.path(), ...(heading === undefined ? [] : [heading])],
      ...(initiativeId === undefined ? {} : { initiativeId }),
      ...{ name: { text: name, cell }, target: { text: target, cell }, targetCell: cell },
      baseline: baseline === null ? null : { text: baseline, cell },
      actual: answer && { value: answer.value, text: answer.value, cell: answer.cell },
      actualCell: answer?.cell ?? null,
      actualKind: isInterim ? "interim" : "final",
      targetYear: year === null ? null : { text: year, cell },
      stated,
      improvement: review?.improvement ?? null,
      improvementCell: review?.improvementCell ?? null,
    });
  }

  private path(): readonly string[] {
    return [this.issue, this.strategy].filter((text) => text !== null);
  }

  private rowText(row: number): string {
    const texts: string[] = [];
    for (let column = this.grid.left; column <= this.grid.right; column++) {
      if (!this.grid.isBlank(row, column)) texts.push(this.grid.text(row, column));
    }
    return texts.join(" ").replace(/\s+/gu, " ");
  }
}

interface AskedTarget {
  readonly statement: TargetStatement;
  readonly cell: SourcedText["cell"];
}

/** Remarks of the form between the targets: 「【撤退・再構築基準】」 and what follows it are none. */
const WITHDRAWAL = /^[^\n]*撤退・?再構築/mu;

function statementsIn(cells: readonly SourcedText[]): readonly AskedTarget[] {
  return cells.flatMap(({ text, cell }) => {
    const [targets = ""] = text.split(WITHDRAWAL);
    return splitItems(targets).map((item) => ({
      statement: readTargetStatement(item.text),
      cell,
    }));
  });
}

function reviewOf(part: Form2Part): Review {
  const mark = part.label("processResult");
  const label = part.label("improvement");
  const improvement = part.content(label)[0] ?? null;
  return {
    outcome: readMark(part.content(mark)),
    effort: null,
    improvement,
    improvementCell: improvement?.cell ?? (label && part.placeOf(label)),
  };
}

/** The texts of a review: each names what it answers, or is the figure of the only target. */
function boxFigures(part: Form2Part): readonly SourcedText[] {
  return [...part.content(part.label("processResult")), ...part.content(part.label("results"))];
}

const PAST = /前年|前回/u;

/** The rows of a table 達成状況 | 年度実績 | 前年度 | 個別 | 全体, as lines 「name：figure」; else its text. */
function tableFigures(
  grid: SheetGrid,
  part: Form2Part,
  label: Form2LabelCell,
): readonly SourcedText[] {
  const column = resultColumn(grid, label);
  if (column === null) return part.content(label);
  return part.rowsUnder(label).flatMap((cells) => {
    const name = cells[0];
    const figure = cells.find(({ cell }) => cell.column === column);
    if (!name || !figure || name === figure) return [];
    return { text: `${name.text.replace(/\s+/gu, " ")}：${figure.text}`, cell: figure.cell };
  });
}

function resultColumn(grid: SheetGrid, { row, column }: Form2LabelCell): number | null {
  for (let right = column + 1; right <= grid.right; right++) {
    const text = grid.text(row, right);
    const isResult = headerMeaning(text)?.concept === "actual" || /年度$/u.test(text.trim());
    if (isResult && !PAST.test(text)) return right;
  }
  return null;
}

function listOf(source: SourcedText | null) {
  return source && { cell: source.cell, items: splitItems(source.text) };
}
