import { columnArea, lastRowOf, plainArea } from "../compose/areas";
import { matchLists, type MatchedList } from "../compose/matchLists";
import { RESULT_LIST_STATUS } from "../compose/resultList";
import { isColumnOf } from "../compose/tableRoom";
import type { Area } from "../compose/writePlan";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { PlanReading } from "../recognise/recognisePlan";
import { standsAlone } from "./sortableList";

/** Why the rows of a list cannot be filtered by their status. */
export type FilterRefusal =
  /** The sheet is protected. */
  | "protected"
  /** Another table or list stands in the same rows, or the status columns stand outside the list's table. */
  | "beside"
  /** Several lists stand on the sheet, which takes one filter only. */
  | "several"
  /** Rows are hidden by hand: whoever ends a filter shows them too. */
  | "hidden"
  /** The sheet has a filter of the user's that does not reach the status column, or is at work. */
  | "ownFilter"
  /** Excel is too old to be told to filter cells that are no table (before ExcelApi 1.9). */
  | "old"
  /** No status stands beside the list yet. */
  | "notJudged";

/** A list that was left as it is. */
export interface RefusedFilter {
  readonly sheet: string;
  readonly why: FilterRefusal;
}

/** Status cells that a filter can look at. */
export interface FilterPlace {
  readonly sheetId: string;
  /** Status words without their header. */
  readonly cells: Area;
  /** The table and its column that they are in; `null` where they are in none. */
  readonly table: { readonly id: string; readonly index: number } | null;
  /** Where a filter is put if there is none, header first. */
  readonly filter: Area;
  /** The add-in's own sheet: a filter there is nobody else's. */
  readonly isOwnSheet: boolean;
}

/** Finds the status cells of all lists and of the list of results, and says which cannot be filtered. */
export function filterPlaces(
  workbook: WorkbookSnapshot,
  reading: PlanReading,
): { readonly places: readonly FilterPlace[]; readonly refused: readonly RefusedFilter[] } {
  const places: FilterPlace[] = [];
  const refused: RefusedFilter[] = [];
  const sort = (sheetId: string, found: FilterPlace | FilterRefusal): void => {
    if (typeof found !== "string") places.push(found);
    else refused.push({ sheet: sheetById(workbook, sheetId).name, why: found });
  };
  for (const matched of matchLists(reading.lists, workbook.own.columns).lists) {
    sort(matched.list.sheetId, placeInList(workbook, reading, matched));
  }
  const { resultList } = workbook.own;
  if (resultList) sort(resultList.range.sheetId, placeInResults(workbook, resultList.range));
  return { places, refused };
}

function placeInList(
  workbook: WorkbookSnapshot,
  reading: PlanReading,
  matched: MatchedList,
): FilterPlace | FilterRefusal {
  const { list, columns } = matched;
  const { sheetId, headerRow, firstRow, lastRow, table } = list;
  const status = columns.find(({ kind }) => kind === "status");
  if (status?.range.row !== headerRow || lastRowOf(status.range) < lastRow) return "notJudged";
  if (sheetById(workbook, sheetId).protected) return "protected";
  if (!standsAlone(workbook, reading, list)) return "beside";
  const { column } = status.range;
  const place = {
    ...{ sheetId, cells: columnArea(column, firstRow, lastRow), isOwnSheet: false },
    filter: columnArea(column, headerRow, lastRow),
  };
  if (table) {
    if (!isColumnOf(table, status)) return "beside";
    return { ...place, table: { id: table.id, index: column - table.range.column } };
  }
  const plain = reading.lists.filter((other) => other.sheetId === sheetId && other.table === null);
  return plain.length > 1 ? "several" : { ...place, table: null };
}

function placeInResults(
  workbook: WorkbookSnapshot,
  range: Area & { readonly sheetId: string },
): FilterPlace | FilterRefusal {
  const { sheetId, row, column } = range;
  if (sheetById(workbook, sheetId).protected) return "protected";
  return {
    ...{ sheetId, table: null, filter: plainArea(range), isOwnSheet: true },
    cells: columnArea(column + RESULT_LIST_STATUS, row + 1, lastRowOf(range)),
  };
}
