import { findYears } from "../../../domain/text/years";
import type { SheetGrid } from "../sheetGrid";
import { columnsOf, type ListColumn, type ListHeader } from "./listHeader";

/** The columns of a list after years and duplicates are sorted out. */
export interface ChosenColumns {
  readonly header: ListHeader;
  readonly target: ListColumn;
  /** Columns for the same year in other units: a row fills one of them. */
  readonly otherTargets: readonly ListColumn[];
  /** Results of the year that the target is for; the first filled one counts. */
  readonly actuals: readonly ListColumn[];
  readonly baseline: ListColumn | null;
  /** There is a target for each of several years, and nothing says which year the results are of. */
  readonly isYearUnknown: boolean;
}

/**
 * Lists of several years have one target and one result column per year, in any order. The latest year with a result is
 * the one to judge, among those that have a target where the targets are dated; the result before it is what the target
 * is compared from. A result without a year is that of the plan's year.
 *
 * @param planYear year in the title of the sheet
 */
export function chooseColumns(
  grid: SheetGrid,
  header: ListHeader,
  end: number,
  planYear: string | null,
): ChosenColumns {
  const targets = columnsOf(header, "target");
  const finals = columnsOf(header, "actual");
  const dated = byYear(finals.filter(({ year }) => year !== null));
  const filled = dated.filter(({ column }) => isFilled(grid, header, column, end));
  const undated = finals.filter(({ year }) => year === null);
  const latest = latestOf(dated, filled, targets, planYear);
  const current = undated.length > 0 || !latest ? undated : [latest];
  const year = current[0]?.year ?? null;
  const earlier = filled.filter(
    (column) => !current.includes(column) && !(year !== null && isLater(column.year, year)),
  );

  const ofYear = targets.find(isOf(year ?? planYear));
  const target = ofYear ?? targets.find((column) => column.year === null) ?? targets.at(-1);
  if (!target) throw new Error("A list header without a target column was accepted.");
  return {
    header,
    target,
    otherTargets: targets.filter(
      (other) => other !== target && other.year === target.year && other.unit !== target.unit,
    ),
    actuals: [
      ...current,
      ...columnsOf(header, "forecastActual"),
      // 「9月末」 says more than 「6月末」.
      ...[...columnsOf(header, "interimActual")].reverse(),
    ],
    isYearUnknown: isAheadOfResults(target, targets, year, ofYear !== undefined),
    baseline: columnsOf(header, "baseline")[0] ?? earlier.at(-1) ?? null,
  };
}

/** The result column of the year to judge. */
function latestOf(
  dated: readonly ListColumn[],
  filled: readonly ListColumn[],
  targets: readonly ListColumn[],
  planYear: string | null,
): ListColumn | undefined {
  const hasTarget = ({ year }: ListColumn): boolean => targets.some(isOf(year));
  const withTarget = dated.filter(hasTarget);
  // Where targets and results are of the same years, last year's result says nothing about this year's target.
  if (withTarget.length > 0) {
    return filled.filter(hasTarget).at(-1) ?? withTarget.find(isOf(planYear)) ?? withTarget.at(-1);
  }
  return filled.at(-1) ?? dated.find(isOf(planYear)) ?? dated.at(-1);
}

/** Whether a result cannot be the final one for the target: it is of an earlier year, or of an unknown one of several. */
function isAheadOfResults(
  target: ListColumn,
  targets: readonly ListColumn[],
  resultYear: string | null,
  isOfResultYear: boolean,
): boolean {
  if (isOfResultYear || target.year === null) return false;
  if (resultYear !== null && isLater(target.year, resultYear)) return true;
  return targets.some((other) => other.year !== null && other.year !== target.year);
}

/** From the earliest to the latest; as they stand where a year cannot be told. */
function byYear(columns: readonly ListColumn[]): readonly ListColumn[] {
  const years = columns.map(({ year }) => calendarYear(year));
  if (years.includes(null)) return columns;
  return [...columns].sort((a, b) => (calendarYear(a.year) ?? 0) - (calendarYear(b.year) ?? 0));
}

function isLater(year: string | null, than: string): boolean {
  const [a, b] = [calendarYear(year), calendarYear(than)];
  return a !== null && b !== null && a > b;
}

/** 「R5」, 「令和5年度」 and 「2023年度」 are the same year. */
function isOf(year: string | null): (column: ListColumn) => boolean {
  const wanted = year === null ? null : yearKey(year);
  return (column) => wanted !== null && column.year !== null && yearKey(column.year) === wanted;
}

function yearKey(text: string): string {
  return String(calendarYear(text) ?? text);
}

function calendarYear(text: string | null): number | null {
  return text === null ? null : (findYears(text)[0]?.year ?? null);
}

function isFilled(grid: SheetGrid, header: ListHeader, column: number, end: number): boolean {
  for (let row = header.bottom + 1; row <= end; row++) {
    if (!grid.isBlank(row, column)) return true;
  }
  return false;
}
