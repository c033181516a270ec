import type { ColumnFilter } from "../model/filterModel";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";

/** The cells that a filter judges, and the rows that it hides. */
type FilteredSheet = Pick<SheetModel, "texts" | "isRowHidden" | "setRowsHidden">;

/**
 * Shows and hides the rows below a filter's header after its criteria changed. A row that a kept criterion of the file
 * hides stays hidden: nobody here can tell what it lets through.
 *
 * @param body rows below the header, in the columns of the filter
 */
export function showFilteredRows(
  sheet: FilteredSheet,
  body: Rect,
  before: readonly ColumnFilter[],
  after: readonly ColumnFilter[],
): void {
  if (body.rowCount <= 0 || before.length + after.length === 0) return;
  const passed = passingRows(sheet, body, before);
  const passes = passingRows(sheet, body, after);
  const isKept = after.some(({ criterion }) => criterion.kind === "kept");
  const rows = Array.from({ length: body.rowCount }, (_, index) => body.row + index);
  const hides = (row: number): boolean => {
    const wasHiddenByOthers = isKept && sheet.isRowHidden(row) && (passed[row - body.row] ?? true);
    return wasHiddenByOthers || !(passes[row - body.row] ?? true);
  };
  for (const { first, count, hidden } of runsOf(rows.map((row) => ({ row, hidden: hides(row) })))) {
    sheet.setRowsHidden(first, count, hidden);
  }
}

function passingRows(
  sheet: FilteredSheet,
  body: Rect,
  filters: readonly ColumnFilter[],
): readonly boolean[] {
  const passes = Array.from({ length: body.rowCount }, () => true);
  for (const { column, criterion } of filters) {
    if (criterion.kind !== "values") continue;
    const wanted = new Set(criterion.values.map((value) => value.toLowerCase()));
    const cells = sheet.texts({ ...body, column: body.column + column, columnCount: 1 });
    cells.forEach(([text = ""], index) => {
      if (!wanted.has(text.toLowerCase())) passes[index] = false;
    });
  }
  return passes;
}

/** Rows beside one another with the same visibility. */
function runsOf(
  rows: readonly { readonly row: number; readonly hidden: boolean }[],
): readonly { readonly first: number; readonly count: number; readonly hidden: boolean }[] {
  const runs: { first: number; count: number; hidden: boolean }[] = [];
  for (const { row, hidden } of rows) {
    const run = runs.at(-1);
    if (run?.hidden === hidden) run.count += 1;
    else runs.push({ first: row, count: 1, hidden });
  }
  return runs;
}
