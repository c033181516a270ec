import { cellArea, rectanglesTouch } from "../compose/areas";
import type { Area, SheetWrite, WritePlan } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import type { BeforeSheet, BeforeState } from "./beforeState";
import { rangeOf } from "./rangeOf";
import { existingWrites, givenUpAreas } from "./readBefore";
import type { SheetLookup } from "./sheetLookup";
import type { SheetFilterState } from "./sheetFilter";

/**
 * Queues the end of filters that look at own cells which a plan gives up: rows would stay hidden with nothing left to
 * tell why, and Excel deletes no column of a filtered table.
 */
export function endOwnFilters(
  plan: WritePlan,
  before: BeforeState,
  sheets: SheetLookup,
  { supports }: Pick<WorkbookOptions, "supports">,
): void {
  for (const write of existingWrites(plan)) {
    const found = before.written.find(({ sheetId }) => sheetId === write.sheetId);
    if (!found) continue;
    const sheet = sheets.get(write.sheetId);
    for (const { tableId, index } of filteredColumns(write, found)) {
      sheet.tables.getItem(tableId).columns.getItemAt(index).filter.clear();
    }
    if (found.filter && supports("ExcelApi", "1.9")) {
      endSheetFilter(sheet, found.filter, givenUpAreas(write));
    }
  }
}

/** Own columns of tables whose rows are not all in sight. */
function filteredColumns({ deletedColumns = [] }: SheetWrite, { contents }: BeforeSheet) {
  const hidden = contents.filter(({ hasHiddenRows }) => hasHiddenRows);
  return deletedColumns.filter((column) =>
    hidden.some(({ area }) => rectanglesTouch(area, column.area)),
  );
}

/** The filter ends before the own columns, as it did before it was extended to them. */
function endSheetFilter(
  sheet: Excel.Worksheet,
  { area, isOn }: SheetFilterState,
  gone: readonly Area[],
): void {
  const offsets = Array.from({ length: area.columnCount }, (_, offset) => offset);
  const isGone = (offset: number): boolean =>
    gone.some((own) => rectanglesTouch(own, cellArea(area.row, area.column + offset)));
  const first = offsets.find(isGone);
  if (first === undefined) return;
  const areOthersOn = offsets.some((offset) => isOn[offset] === true && !isGone(offset));
  const areLast = offsets.slice(first).every(isGone);
  if (areOthersOn || !areLast) {
    // As in VBA: a column without a criterion lets everything through.
    for (const offset of offsets) {
      if (isGone(offset) && isOn[offset]) sheet.autoFilter.apply(rangeOf(sheet, area), offset);
    }
    return;
  }
  sheet.autoFilter.remove();
  if (first > 0) sheet.autoFilter.apply(rangeOf(sheet, { ...area, columnCount: first }));
}
