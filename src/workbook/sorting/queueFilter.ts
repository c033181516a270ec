import { rangeOf } from "../apply/rangeOf";
import type { Area } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import type { FilterPlace } from "./filterPlaces";
import type { FilterReach } from "./filterState";

/** Status cells that can be filtered, and how. */
export interface ReachedPlace {
  readonly place: FilterPlace;
  readonly reach: FilterReach;
  /** Whether a filter looks at the status column now. */
  readonly isOn: boolean;
  /** Whether a filter looks at other columns too. */
  readonly areOthersOn: boolean;
}

type Host = Pick<WorkbookOptions, "supports">;

/**
 * Queues a filter on status cells.
 *
 * @param values texts that it lets through
 */
export function queueFilter(
  { workbook }: Excel.RequestContext,
  { place, reach }: ReachedPlace,
  values: readonly string[],
  { supports }: Host,
): void {
  const sheet = workbook.worksheets.getItem(place.sheetId);
  if (place.table) columnFilter(sheet, place.table).applyValuesFilter([...values]);
  else if (supports("ExcelApi", "1.9")) filterSheet(sheet, place, reach, values);
}

/** Queues the end of a filter on status cells. */
export function queueUnfilter(
  { workbook }: Excel.RequestContext,
  { place, reach, areOthersOn }: ReachedPlace,
  { supports }: Host,
): void {
  const sheet = workbook.worksheets.getItem(place.sheetId);
  if (place.table) {
    columnFilter(sheet, place.table).clear();
  } else if (reach.kind === "own" && supports("ExcelApi", "1.9")) {
    sheet.autoFilter.remove();
  } else if (reach.kind === "covering") {
    const offset = place.cells.column - reach.area.column;
    if (!areOthersOn && supports("ExcelApi", "1.9")) emptyFilter(sheet, reach.area, offset);
    else if (supports("ExcelApi", "1.14")) sheet.autoFilter.clearColumnCriteria(offset);
    else if (supports("ExcelApi", "1.9")) {
      // As in VBA: a column without a criterion lets everything through.
      sheet.autoFilter.apply(rangeOf(sheet, reach.area), offset);
    }
  }
}

function filterSheet(
  sheet: Excel.Worksheet,
  { cells: { column }, filter }: FilterPlace,
  reach: FilterReach,
  values: readonly string[],
): void {
  const put = (area: Area): void => {
    const criteria: Excel.FilterCriteria = { filterOn: "Values", values: [...values] };
    sheet.autoFilter.apply(rangeOf(sheet, area), column - area.column, criteria);
  };
  switch (reach.kind) {
    case "table":
    case "new":
      put(filter);
      return;
    case "own":
      // Rows came or went since: the filter would let the others pass unseen.
      if (reach.isMoved) sheet.autoFilter.remove();
      put(filter);
      return;
    case "covering":
      put(reach.area);
      return;
    case "extensible":
      sheet.autoFilter.remove();
      put({ ...reach.area, columnCount: column - reach.area.column + 1 });
  }
}

/** The user's filter without a condition; one that was extended to the status column ends where the user's did. */
function emptyFilter(sheet: Excel.Worksheet, area: Area, offset: number): void {
  const isExtended = offset > 0 && offset === area.columnCount - 1;
  sheet.autoFilter.remove();
  sheet.autoFilter.apply(rangeOf(sheet, isExtended ? { ...area, columnCount: offset } : area));
}

function columnFilter(
  sheet: Excel.Worksheet,
  { id, index }: NonNullable<FilterPlace["table"]>,
): Excel.Filter {
  return sheet.tables.getItem(id).columns.getItemAt(index).filter;
}
