import { rangeOf } from "../apply/rangeOf";
import { columnArea, lastRowOf } from "../compose/areas";
import type { Area } from "../compose/writePlan";
import type { CellValue } from "../read/snapshot";

/** Rows that Excel sorts by the numbers in one of their columns, and what is needed to bring them back. */
export interface RowSort {
  readonly sheetId: string;
  /** The rows without their header, with the column that they are sorted by. */
  readonly rows: Area;
  readonly column: number;
  /** Numbers to sort by, the smallest first; by old position. */
  readonly keys: readonly number[];
  /** What the column held before; by old position. */
  readonly before: readonly CellValue[];
  /** What the column holds afterwards, by new position; absent where the keys stay. Nothing of it is among the keys. */
  readonly after?: readonly number[];
}

/** Queues a sorting. */
export function queueRowSort(context: Excel.RequestContext, sort: RowSort): void {
  const column = columnOf(context, sort);
  column.values = cells(sort.keys);
  sortByKeys(context, sort);
  if (sort.after) column.values = cells(sort.after);
}

/**
 * Brings the rows back that were sorted before Excel failed: where the column does not hold what it did, its rows
 * stand in the new order. Two round trips.
 */
export async function putRowsBack(
  context: Excel.RequestContext,
  sorts: readonly RowSort[],
): Promise<void> {
  const columns = sorts.map((sort) => {
    const range = columnOf(context, sort);
    range.load("values");
    return { sort, range };
  });
  await context.sync();
  for (const { sort, range } of columns) {
    const now = JSON.stringify((range.values as CellValue[][]).flat());
    const isOld = [sort.keys, sort.before].some((values) => JSON.stringify(values) === now);
    if (!isOld) {
      range.values = cells(orderOf(sort.keys).map((position) => position + 1));
      sortByKeys(context, sort);
    }
    range.values = cells(sort.before);
  }
  await context.sync();
}

/** Old positions in the new order. */
function orderOf(keys: readonly number[]): readonly number[] {
  return keys
    .map((key, position) => ({ key, position }))
    .sort((a, b) => a.key - b.key || a.position - b.position)
    .map(({ position }) => position);
}

function sortByKeys({ workbook }: Excel.RequestContext, sort: RowSort): void {
  const range = rangeOf(workbook.worksheets.getItem(sort.sheetId), sort.rows);
  const key = sort.column - sort.rows.column;
  range.sort.apply([{ key, ascending: true }], false, false, "Rows");
}

function columnOf({ workbook }: Excel.RequestContext, sort: RowSort): Excel.Range {
  const { rows, column } = sort;
  const area = columnArea(column, rows.row, lastRowOf(rows));
  return rangeOf(workbook.worksheets.getItem(sort.sheetId), area);
}

function cells(values: readonly CellValue[]): CellValue[][] {
  return values.map((value) => [value]);
}
