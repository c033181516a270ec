import { rangeOf } from "../apply/rangeOf";
import { isCriterionOn, queueSheetFilter, type SheetFilterState } from "../apply/sheetFilter";
import { isSameArea, lastRowOf } from "../compose/areas";
import type { Area } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import type { FilterPlace, FilterRefusal } from "./filterPlaces";

/** What is filtered or hidden around status cells. */
export interface FilterState {
  /** `null` where the sheet has none, or its Excel cannot tell (before ExcelApi 1.9). */
  readonly sheet: SheetFilterState | null;
  /** By column of the table; empty where the cells are in none. */
  readonly table: readonly boolean[];
  readonly hasHiddenRows: boolean;
}

/** How a filter reaches status cells. */
export type FilterReach =
  /** The table's own. */
  | { readonly kind: "table" }
  /** There is none yet. */
  | { readonly kind: "new" }
  /** The add-in put it there, for other rows than those of today if `isMoved`. */
  | { readonly kind: "own"; readonly area: Area; readonly isMoved: boolean }
  /** The user's, which covers the status cells already. */
  | { readonly kind: "covering"; readonly area: Area }
  /** The user's, which ends right before the status column and shows everything. */
  | { readonly kind: "extensible"; readonly area: Area };

/** Queues what {@link FilterState} says; to be taken after a `sync`. */
export function queueFilterState(
  { workbook }: Excel.RequestContext,
  { sheetId, cells, table }: FilterPlace,
  { supports }: Pick<WorkbookOptions, "supports">,
): () => FilterState {
  const sheet = workbook.worksheets.getItem(sheetId);
  const rows = rangeOf(sheet, cells);
  rows.load("rowHidden");
  const takeTable = table ? queueTableFilter(sheet, table.id) : () => [];
  const takeSheet = supports("ExcelApi", "1.9") ? queueSheetFilter(sheet) : () => null;
  return () => ({
    sheet: takeSheet(),
    table: takeTable(),
    hasHiddenRows: (rows.rowHidden as boolean | null) !== false,
  });
}

function queueTableFilter(sheet: Excel.Worksheet, tableId: string): () => readonly boolean[] {
  const { columns } = sheet.tables.getItem(tableId);
  columns.load("items/filter/criteria");
  return () => columns.items.map(({ filter }) => isCriterionOn(filter.criteria));
}

/** How the status cells can be filtered without losing a filter or a hidden row of the user's. */
export function filterReach(
  { cells, table, filter, isOwnSheet }: FilterPlace,
  state: FilterState,
  { supports }: Pick<WorkbookOptions, "supports">,
): FilterReach | FilterRefusal {
  const { hasHiddenRows } = state;
  if (table) {
    return hasHiddenRows && !state.table.includes(true) ? "hidden" : { kind: "table" };
  }
  if (!supports("ExcelApi", "1.9")) return "old";
  const { sheet } = state;
  const isFiltered = sheet?.isOn.includes(true) ?? false;
  if (hasHiddenRows && !isFiltered) return "hidden";
  if (!sheet) return { kind: "new" };
  const { area } = sheet;
  if (isOwnSheet || isWithin(area, filter)) {
    return { kind: "own", area, isMoved: !isSameArea(area, filter) };
  }
  const isBeside = area.row === filter.row && lastRowOf(area) >= lastRowOf(cells);
  const end = area.column + area.columnCount;
  if (!isBeside || area.column > cells.column) return "ownFilter";
  if (cells.column < end) return { kind: "covering", area };
  return end === cells.column && !isFiltered ? { kind: "extensible", area } : "ownFilter";
}

/** Whether a filter looks at nothing but own columns, whatever rows it has. */
function isWithin(area: Area, own: Area): boolean {
  return (
    area.row === own.row &&
    area.column >= own.column &&
    area.column + area.columnCount <= own.column + own.columnCount
  );
}
