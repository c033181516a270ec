import type { CellRef } from "../../../domain/plan/cellRef";
import type { Initiative, Review } from "../../../domain/plan/initiative";
import type { Indicator, SourcedText } from "../../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../../address";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { answerTargets } from "../statements/answers";
import { joinActivities } from "../statements/activities";
import { readBudget } from "../statements/budget";
import { splitItems } from "../statements/items";
import { readReviewText } from "../statements/reviewText";
import { HeadingPath } from "../headingPath";
import { isNote } from "../noteText";
import { announcedTarget } from "./announcedTarget";
import { headersOf, isSecondHeader, tableHeaderAt, type TableHeader } from "./tableHeader";
import { readTableRow, type RowTarget, type TableRow } from "./tableRow";

/** Rows beside an initiative table that belong to the strategy, not to an initiative. */
const STRATEGY_LABEL = /^(?:めざす(?:状態|姿|べき将来像)|現状|課題|要因分析|アウトカム)/u;

const SUM_OF_MONEY = /[\d０-９,，]+\s*[千百万億]*円/u;

/**
 * Tables with one initiative a row under headings for issue and strategy: the mid-year table of a 運営方針
 * (`interim-table`) and its outline with targets only (`outline`). A cell may hold several targets, an
 * initiative several rows.
 *
 * @returns `null` where the sheet has no such table
 */
export function readInitiativeTables(grid: SheetGrid): SheetReading | null {
  const headers = findHeaders(grid);
  const first = [...headers.values()][0];
  if (!first) return null;
  const hasReview = [...headers.values()].some(({ results, review }) => results ?? review);
  const profile = hasReview ? "interim-table" : "outline";
  const columns = [...headers.values()].flatMap(({ cells }) => cells.map(({ column }) => column));
  const reader = new TableReader(grid, profile, Math.max(...columns));
  let header: TableHeader | null = null;
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (grid.isBlankRow(row)) continue;
    const here = headers.get(row);
    if (here) header = here;
    else if (header?.row === row - 1 && isSecondHeader(grid, row)) continue;
    else if (isTitle(grid, row)) header = null;
    // Where every part has a header of its own, one without is no table; a single header holds for all parts.
    else if (reader.readHeading(row)) header = headers.size > 1 ? null : header;
    else if (header) reader.readRow(header, row);
  }
  reader.finishInitiative();
  return {
    ...readPlanTitle(grid, first.row - 1),
    indicators: reader.indicators,
    initiatives: reader.initiatives,
    unread: reader.unread,
    headers: [...headers.values()].map((each) => headersOf(grid, each)),
    lists: [],
  };
}

function findHeaders(grid: SheetGrid): ReadonlyMap<number, TableHeader> {
  const headers = new Map<number, TableHeader>();
  for (let row = grid.top; row <= grid.bottom; row++) {
    const header = grid.isBlankRow(row) ? null : tableHeaderAt(grid, row);
    if (header) headers.set(row, header);
  }
  return headers;
}

/** 「令和３年度 港区運営方針 中間振り返り」: another plan or page begins, and with it another table. */
function isTitle(grid: SheetGrid, row: number): boolean {
  return /年度.*運営方針/u.test(firstText(grid, row));
}

function firstText(grid: SheetGrid, row: number): string {
  for (let column = grid.left; column <= grid.right; column++) {
    if (!grid.isBlank(row, column)) return grid.text(row, column);
  }
  return "";
}

class TableReader {
  readonly unread: Unread[] = [];
  readonly initiatives: Initiative[] = [];
  private readonly collector: IndicatorCollector;
  private readonly path: HeadingPath;
  private initiative: SourcedText | null = null;
  private number: SourcedText | null = null;
  /** Where the review of the initiative stands or should stand. */
  private reviewCell: CellRef | null = null;
  private targets: RowTarget[] = [];
  private results: SourcedText | null = null;
  private review: SourcedText | null = null;
  private mark: SourcedText | null = null;

  constructor(
    private readonly grid: SheetGrid,
    private readonly profile: "interim-table" | "outline",
    lastColumn: number,
  ) {
    this.collector = new IndicatorCollector(grid, profile);
    this.path = new HeadingPath(grid, lastColumn);
  }

  get indicators(): SheetReading["indicators"] {
    return this.collector.indicators;
  }

  /** Takes note of a heading; `true` where the row is one. */
  readHeading(row: number): boolean {
    const isHeading = this.path.isHeading(row);
    if (!isHeading) return false;
    this.finishInitiative();
    this.path.read(row);
    return true;
  }

  readRow(header: TableHeader, row: number): void {
    const content = readTableRow(this.grid, header, row);
    if (content.initiative && STRATEGY_LABEL.test(content.initiative.text)) return;
    if (isNote(firstText(this.grid, row))) return;
    this.remember(content, header, row);
    if (content.targets.length === 0 && content.initiative) this.reportMissing(header, row);
    this.targets.push(...content.targets);
  }

  /** Takes up the targets of an initiative once all of its rows and results are known. */
  finishInitiative(): void {
    const { targets, results } = this;
    const answers = answerTargets(
      targets.map(({ name, target }) => ({ name: name.text, target: target?.text ?? "" })),
      results && { items: splitItems(results.text), text: results.text, answersWords: false },
    );
    const parts = targets.map((target, index) => this.add(target, answers[index] ?? null));
    if (results) this.addAnnounced(results, parts);
    this.addInitiative();
    this.targets = [];
    this.results = null;
    this.review = null;
    this.mark = null;
  }

  /** A blank cell continues the merged cell above it, as long as the initiative is the same. */
  private remember(
    { number, initiative, results, review, mark }: TableRow,
    header: TableHeader,
    row: number,
  ): void {
    if (initiative) {
      this.finishInitiative();
      this.initiative = initiative;
      this.number = number;
      this.reviewCell = header.review && this.grid.ref(row, header.review.first);
    }
    this.results = results ?? this.results;
    this.review = review ?? this.review;
    this.mark = mark ?? this.mark;
    this.reviewCell = review?.cell ?? this.reviewCell;
  }

  /** The initiative itself, once its rows are read; rows without one belong to none. */
  private addInitiative(): void {
    const { initiative, results } = this;
    const id = this.initiativeId();
    if (!initiative || id === null || this.initiatives.at(-1)?.id === id) return;
    this.initiatives.push({
      id,
      path: this.path.current(),
      number: this.number,
      name: initiative,
      budget: readBudget(initiative),
      activities: joinActivities(
        null,
        results && { cell: results.cell, items: splitItems(results.text) },
      ),
      midYear: this.reviewCell && { ...this.readReview(), improvementCell: this.reviewCell },
      yearEnd: null,
      withdrawalCriterion: null,
    });
  }

  private initiativeId(): string | null {
    if (!this.initiative) return null;
    const { row, column } = this.initiative.cell;
    return `${quotedSheetName(this.grid.sheet.name)}!${cellAddress(row, column)}`;
  }

  private readReview(): Omit<Review, "improvementCell"> {
    const { review } = this;
    const read = review && readReviewText(review.text);
    const sourced = (text: string | null | undefined): SourcedText | null =>
      review && text ? { text, cell: review.cell } : null;
    return {
      outcome: sourced(read?.outcome) ?? this.mark,
      effort: sourced(read?.effort),
      improvement: sourced(read?.improvement),
    };
  }

  private add({ name, target, cell, baseline }: RowTarget, answer: string | null): Indicator {
    const results = target && this.results;
    return this.collector.add({
      ...this.common(),
      ...{ name, target, targetCell: cell, baseline },
      actual: results && answer ? { value: answer, text: answer, cell: results.cell } : null,
      actualCell: results?.cell ?? null,
    });
  }

  /** A target for the whole that stands among the results, with its forecast. */
  private addAnnounced(results: SourcedText, others: readonly Indicator[]): void {
    const announced = announcedTarget(splitItems(results.text));
    if (!announced) return;
    const { cell } = results;
    const { target, actual, isForecast } = announced;
    const name = announced.name ?? this.initiative?.text ?? target;
    const total = this.collector.add({
      ...this.common(),
      name: { text: name, cell },
      target: { text: target, cell },
      targetCell: cell,
      actual: actual === null ? null : { value: actual, text: actual, cell },
      actualCell: cell,
      actualKind: isForecast ? "forecast" : "interim",
    });
    const isSum = (text: string): boolean => SUM_OF_MONEY.test(text);
    const parts = others.filter((other) => other.target && isSum(other.target.text));
    // One part alone would be the total itself under another name.
    if (isSum(target) && parts.length > 1) {
      this.collector.setParts(new Set(parts.map(({ id }) => id)), total);
    }
  }

  private common() {
    const { outcome, improvement } = this.readReview();
    const initiativeId = this.initiativeId();
    return {
      path: [...this.path.current(), ...(this.initiative ? [oneLine(this.initiative.text)] : [])],
      ...(initiativeId === null ? {} : { initiativeId }),
      stated: outcome,
      improvement,
      improvementCell: this.reviewCell,
      actualKind: this.profile === "interim-table" ? ("interim" as const) : ("final" as const),
    };
  }

  private reportMissing(header: TableHeader, row: number): void {
    const cell = this.grid.ref(row, header.target.first);
    this.unread.push({ cell, text: this.initiative?.text ?? "", reason: "target-missing" });
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
