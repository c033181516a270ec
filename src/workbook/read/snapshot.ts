import type { CellRange } from "../../domain/plan/cellRef";

/** A cell's value as Excel keeps it; an empty cell is "". */
export type CellValue = string | number | boolean;

/** An Excel table on a sheet; the range includes its header row and totals row. */
export interface TableSnapshot {
  readonly id: string;
  readonly name: string;
  readonly range: CellRange;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/**
 * The used range of one sheet as plain data. `values[0][0]` is the cell at (`top`, `left`), 0-based; the
 * three arrays have the same shape, all empty where the sheet is.
 */
export interface SheetSnapshot {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** As displayed; "####" where a column is too narrow. */
  readonly texts: readonly (readonly string[])[];
  /** Invariant (en-US) format codes. */
  readonly numberFormats: readonly (readonly string[])[];
  readonly tables: readonly TableSnapshot[];
  /** First column to the right of everything that holds or once held a content or format. */
  readonly firstFreeColumn: number;
  /** Widths in points of the columns from `firstFreeColumn` on: those that the add-in may take. */
  readonly freeColumnWidths: readonly number[];
}

/** Everything that is read of a workbook. Nothing in it belongs to Excel any more. */
export interface WorkbookSnapshot {
  /** In tab order, hidden ones included. */
  readonly sheets: readonly SheetSnapshot[];
  readonly structureProtected: boolean;
  readonly own: OwnSnapshot;
}

/** What an earlier run of the add-in left, found by its hidden names. */
export interface OwnSnapshot {
  readonly columns: readonly OwnColumn[];
  readonly dashboard: OwnSheet | null;
  /** The sheet that lists the indicators of forms. */
  readonly resultList: OwnSheet | null;
  /** The hidden sheet that keeps what the office decided about the workbook. */
  readonly settings: OwnSheet | null;
  /** Marks whose cells are gone (the user deleted the column or the sheet). */
  readonly deadNames: readonly string[];
}

/** The kinds of column that the add-in puts beside a list, in their order. */
export type StatusColumnKind = "status" | "rate" | "gap" | "reason";

/** One status column: header cell to last row. */
export interface OwnColumn {
  readonly name: string;
  /** Number of the list that the column belongs to. */
  readonly list: number;
  readonly kind: StatusColumnKind;
  readonly range: CellRange;
  /** Width in points before the add-in changed it; `null` where it was not changed. */
  readonly widthBefore: number | null;
}

/** A sheet that the add-in added. */
export interface OwnSheet {
  /** The cells that the add-in filled. */
  readonly range: CellRange;
  /** Formula text or value of every cell of the sheet's used range. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formulasTop: number;
  readonly formulasLeft: number;
  readonly chartNames: readonly string[];
}
