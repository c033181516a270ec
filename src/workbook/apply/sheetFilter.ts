import { plainArea } from "../compose/areas";
import type { Area } from "../compose/writePlan";
import { loadPlace, rangePlace } from "../read/rangePlace";
import type { Take } from "./beforeState";

/** The filter of a sheet outside its tables. */
export interface SheetFilterState {
  readonly area: Area;
  /** By column, from the left edge of the filter: whether it lets only some rows through. */
  readonly isOn: readonly boolean[];
}

/** Queues the filter of a sheet outside its tables (ExcelApi 1.9: the caller asks before). */
export function queueSheetFilter(sheet: Excel.Worksheet): Take<SheetFilterState | null> {
  const { autoFilter } = sheet;
  autoFilter.load("criteria");
  const range = autoFilter.getRangeOrNullObject();
  loadPlace(range);
  return () => takeSheetFilter(range, autoFilter);
}

function takeSheetFilter(
  range: Excel.Range,
  { criteria }: Excel.AutoFilter,
): SheetFilterState | null {
  if (range.isNullObject) return null;
  const known = criteria as readonly (Excel.FilterCriteria | null)[] | null;
  return { area: plainArea(rangePlace(range)), isOn: (known ?? []).map(isCriterionOn) };
}

/** Excel answers for a column without a criterion with none, or with one whose parts are all `null`. */
export function isCriterionOn(criteria: Excel.FilterCriteria | null): boolean {
  if (!criteria) return false;
  const { filterOn, values, criterion1 } = criteria;
  if (filterOn === "Values") return (values?.length ?? 0) > 0;
  return (filterOn as string | null) !== null && (criterion1 as string | null) !== null;
}
