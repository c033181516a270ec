import type { SheetGrid } from "../sheetGrid";
import { columnsOf, type ListColumn, type ListHeader } from "./listHeader";

/** The columns of a list after years and duplicates are sorted out. */
export interface ChosenColumns {
  readonly header: ListHeader;
  readonly target: ListColumn;
  /** Results of the year that the target is for; the first filled one counts. */
  readonly actuals: readonly ListColumn[];
  readonly baseline: ListColumn | null;
}

/**
 * Lists of several years have one target and one result column per year. The latest year with a result is
 * the one to judge; the result before it is what the target is compared from.
 */
export function chooseColumns(grid: SheetGrid, header: ListHeader, end: number): ChosenColumns {
  const finals = columnsOf(header, "actual");
  const dated = finals.filter(({ year }) => year !== null);
  const filled = dated.filter(({ column }) => isFilled(grid, header, column, end));
  const latest = filled.at(-1) ?? dated.at(-1);
  const undated = finals.filter(({ year }) => year === null);
  const current = undated.length > 0 || !latest ? undated : [latest];
  const earlier = filled.filter((column) => !current.includes(column));
  const year = current[0]?.year ?? null;

  const targets = columnsOf(header, "target");
  const ofYear = targets.find((target) => year !== null && target.year === year);
  const target = ofYear ?? targets.find((column) => column.year === null) ?? targets.at(-1);
  if (!target) throw new Error("A list header without a target column was accepted.");
  return {
    header,
    target,
    actuals: [
      ...current,
      ...columnsOf(header, "forecastActual"),
      ...columnsOf(header, "interimActual"),
    ],
    baseline: columnsOf(header, "baseline")[0] ?? earlier.at(-1) ?? null,
  };
}

function isFilled(grid: SheetGrid, header: ListHeader, column: number, end: number): boolean {
  for (let row = header.bottom + 1; row <= end; row++) {
    if (!grid.isBlank(row, column)) return true;
  }
  return false;
}
