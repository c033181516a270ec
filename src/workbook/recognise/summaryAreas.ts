import { compactText } from "../../domain/text/normalize";
import type { CellRange } from "../../domain/plan/cellRef";
import type { Concept } from "./headerWords";
import type { SheetGrid } from "./sheetGrid";

/** Columns of tables that count indicators, and the captions of pivot tables. */
const COUNT =
  /^(?:目標数|指標数|件数|個数|達成数|未達成数|達成|未達成|達成見込み?|未達成見込み?|未入力|要確認|構成比|割合|合計|総?計|行ラベル|列ラベル|count|total|achieved|notachieved|rowlabels|columnlabels|grandtotal)$|^(?:(?:データの)?個数|合計|平均)[/:]|^(?:sum|count|average)of/;
/** One such word may stand anywhere. */
const MIN_COUNTS = 2;
const OF_LISTS: readonly Concept[] = ["indicator", "target", "actual", "baseline"];

interface Run {
  readonly left: number;
  readonly right: number;
}

/**
 * Summaries and pivot tables that stand apart beside or below a plan: their cells belong to no indicator, and no form
 * must read them. A table that touches others is none.
 */
export function summaryAreas(grid: SheetGrid): readonly CellRange[] {
  const areas: CellRange[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (const run of runsIn(grid, row)) {
      if (!isCaption(grid, row, run)) continue;
      const last = lastRow(grid, row, run);
      if (touches(grid, row, last, run.left - 1) || touches(grid, row, last, run.right + 1))
        continue;
      areas.push({
        sheetId: grid.sheet.id,
        ...{ row, column: run.left },
        ...{ rowCount: last - row + 1, columnCount: run.right - run.left + 1 },
      });
    }
  }
  return areas;
}

/** Filled cells that stand beside one another. */
function runsIn(grid: SheetGrid, row: number): readonly Run[] {
  const runs: { left: number; right: number }[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const last = runs.at(-1);
    if (last?.right === column - 1) last.right = column;
    else runs.push({ left: column, right: column });
  }
  return runs.filter(({ left, right }) => right > left);
}

function isCaption(grid: SheetGrid, row: number, { left, right }: Run): boolean {
  let count = 0;
  for (let column = left; column <= right; column++) {
    if (grid.givenRole(row, column) !== null) return false;
    if (COUNT.test(compactText(grid.text(row, column)).text.toLowerCase())) count++;
    else if (OF_LISTS.some((concept) => concept === grid.header(row, column)?.concept))
      return false;
  }
  return count >= MIN_COUNTS && count * 2 >= right - left + 1;
}

function lastRow(grid: SheetGrid, row: number, { left, right }: Run): number {
  let last = row;
  while (last < grid.bottom && !grid.isBlankRow(last + 1, left, right)) last++;
  return last;
}

function touches(grid: SheetGrid, first: number, last: number, column: number): boolean {
  if (column < grid.left || column > grid.right) return false;
  for (let row = first; row <= last; row++) if (!grid.isBlank(row, column)) return true;
  return false;
}
