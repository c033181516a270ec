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
 * Lists of several years have one target and one result column per year. The latest year with a result is
 * the one to judge; the result before it is what the target is compared from. A result without a year is that of
 * the plan's year.
 *
 * @param planYear year in the title of the sheet
 */
export function chooseColumns(
  grid: SheetGrid,
  header: ListHeader,
  end: number,
  planYear: string | null,
): ChosenColumns {
  const finals = columnsOf(header, "actual");
  const dated = finals.filter(({ year }) => year !== null);
  const filled = dated.filter(({ column }) => isFilled(grid, header, column, end));
  const latest = filled.at(-1) ?? dated.find(isOf(planYear)) ?? dated.at(-1);
  const undated = finals.filter(({ year }) => year === null);
  const current = undated.length > 0 || !latest ? undated : [latest];
  const earlier = filled.filter((column) => !current.includes(column));
  const year = current[0]?.year ?? null;

  const targets = columnsOf(header, "target");
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
      ...columnsOf(header, "interimActual"),
    ],
    isYearUnknown:
      !ofYear &&
      target.year !== null &&
      targets.some((other) => other.year !== null && other.year !== target.year),
    baseline: columnsOf(header, "baseline")[0] ?? earlier.at(-1) ?? null,
  };
}

/** 「R5」, 「令和5年度」 and 「2023年度」 are the same year. */
function isOf(year: string | null): (column: ListColumn) => boolean {
  const wanted = year === null ? null : yearKey(year);
  return (column) => wanted !== null && column.year !== null && yearKey(column.year) === wanted;
}

function yearKey(text: string): string {
  const year = findYears(text)[0]?.year;
  return typeof year === "number" ? String(year) : text;
}

function isFilled(grid: SheetGrid, header: ListHeader, column: number, end: number): boolean {
  for (let row = header.bottom + 1; row <= end; row++) {
    if (!grid.isBlank(row, column)) return true;
  }
  return false;
}
