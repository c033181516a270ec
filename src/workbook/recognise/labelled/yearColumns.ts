import { findYears } from "../../../domain/text/years";
import { headerYear } from "../headerText";
import type { SheetGrid } from "../sheetGrid";

/** A column that holds the figures of one year. */
export interface YearColumn {
  readonly column: number;
  /** As printed. */
  readonly year: string;
  /** Calendar number; `null` where the era is not printed. */
  readonly number: number | null;
  /** 「R6（見込）」: its results are expected, not reached. */
  readonly isForecast: boolean;
}

/** Where the target of a measure stands and where its result does. */
export interface ChosenYear {
  readonly target: number;
  readonly actual: number;
  /** The year before the one to judge; `null` where no column holds it. */
  readonly previous: number | null;
  /** The target is of a later year than the result. */
  readonly isAhead: boolean;
}

const REMARK = /[（(［[【][^）)］\]】]*[）)］\]】]/gu;
const FORECAST = /見込|予測|予定|計画|forecast|projected/iu;

/** The year columns of a header row within some columns, from the earliest to the latest. */
export function yearColumnsAt(
  grid: SheetGrid,
  row: number,
  from: number,
  to: number,
): readonly YearColumn[] {
  const columns: YearColumn[] = [];
  for (let column = from; column <= to; column++) {
    const text = grid.text(row, column);
    const plain = text.replace(REMARK, "").replace(FORECAST, "").trim();
    const year = headerYear(plain);
    if (year === null) continue;
    const number = findYears(year)[0]?.year ?? null;
    columns.push({ column, year, number, isForecast: FORECAST.test(text) });
  }
  if (columns.some(({ number }) => number === null)) return columns;
  return columns.sort((a, b) => (a.number ?? 0) - (b.number ?? 0));
}

/**
 * The year to judge: the latest one with a result among those with a target; else the plan's year, else the last one
 * with a target, which the latest result is on its way to.
 *
 * @returns `null` where no year has a target
 */
export function chooseYear(
  columns: readonly YearColumn[],
  hasTarget: (column: YearColumn) => boolean,
  hasActual: (column: YearColumn) => boolean,
  planYear: string | null,
): ChosenYear | null {
  const withTarget = columns.filter(hasTarget);
  const withActual = columns.filter((column) => !column.isForecast && hasActual(column));
  const both = withActual.filter((column) => withTarget.includes(column)).at(-1);
  const ofPlan = planYear === null ? null : (findYears(planYear)[0]?.year ?? null);
  const planned = withTarget.find(({ number }) => number !== null && number === ofPlan);
  const target = both ?? planned ?? withTarget.at(-1);
  if (!target) return null;
  const latest = withActual.at(-1);
  // Without a result of any target's year, the latest one shows how far the work has come.
  const isAhead = !both && !planned && latest !== undefined && isBefore(latest, target);
  const actual = isAhead ? latest : target;
  const before = withActual.filter((column) => isBefore(column, actual)).at(-1);
  return {
    target: target.column,
    actual: actual.column,
    previous: before?.column ?? null,
    isAhead,
  };
}

function isBefore(a: YearColumn, b: YearColumn): boolean {
  if (a.number !== null && b.number !== null) return a.number < b.number;
  return a.column < b.column;
}
