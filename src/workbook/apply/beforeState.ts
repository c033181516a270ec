import type {
  Area,
  CellFormat,
  ColumnWidth,
  ConditionalFormatBlock,
  NameWrite,
  RowHeight,
} from "../compose/writePlan";
import type { CellValue } from "../read/snapshot";
import type { SheetFilterState } from "./sheetFilter";

/** Takes a part of an answer once the request is through. */
export type Take<T> = () => T;

/** What stood where a plan writes, as plain data: enough to put it back. */
export interface BeforeState {
  /** Sheets that exist. */
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  /** Workbook names that exist. */
  readonly names: readonly string[];
  /** Marks that the plan deletes and whose cells exist. */
  readonly marks: readonly NameWrite[];
  /** Existing sheets that the plan writes on. */
  readonly written: readonly BeforeSheet[];
}

/** What stood on one sheet in the places that are written. */
export interface BeforeSheet {
  readonly sheetId: string;
  readonly contents: readonly BeforeContents[];
  readonly formats: readonly BeforeFormat[];
  readonly rules: readonly ConditionalFormatBlock[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  readonly chartNames: readonly string[];
  /** Tables whose columns change. */
  readonly tables: readonly BeforeTable[];
  /** The filter outside the tables, where cells are given up; `null` where there is none or Excel does not tell. */
  readonly filter: SheetFilterState | null;
}

/** Formulas or values, and number formats. */
export interface BeforeContents {
  readonly area: Area;
  readonly formulas: readonly (readonly CellValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Whether some of the rows are out of sight. */
  readonly hasHiddenRows: boolean;
}

/** The format that all cells of an area share; what they do not share is left out. */
export interface BeforeFormat {
  readonly area: Area;
  readonly format: CellFormat;
  /** Whether nobody ever formatted the area. */
  readonly plain: boolean;
  /** Whether all cells are formatted alike, so that `format` is all there is to know. */
  readonly whole: boolean;
}

export interface BeforeTable {
  readonly tableId: string;
  /** Headers from left to right. */
  readonly columns: readonly string[];
}
