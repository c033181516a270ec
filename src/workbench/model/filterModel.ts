import type { Rect } from "./rect";

/** What a filtered column lets through. */
export type FilterCriterion =
  /** Rows whose cell shows one of these texts; "" stands for blank cells. */
  | { readonly kind: "values"; readonly values: readonly string[] }
  /** A criterion of the file that the host keeps but does not evaluate; `source` is its column in the file. */
  | { readonly kind: "kept"; readonly source: number };

/** The criterion of one column, counted from the left edge of the filter. */
export interface ColumnFilter {
  readonly column: number;
  readonly criterion: FilterCriterion;
}

/** The filter of a sheet (not of a table): a header row with drop-downs and the rows below it. */
export interface SheetFilter {
  readonly rect: Rect;
  readonly columns: readonly ColumnFilter[];
}
