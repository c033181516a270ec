import type { HistoryRun } from "../../domain/history/historyRun";
import type { OwnLedgerPart } from "../ledgers/ledgerMark";
import type { OwnLink } from "../ledgers/linkMark";
import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import type { HeaderRole } from "../recognise/columnMapping";

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
  /** Widths of the columns from `firstFreeColumn` on: those that the add-in may take. */
  readonly freeColumnWidths: readonly FreeWidth[];
  /** First column to the right of the print area; absent where the sheet has none or Excel does not tell (ExcelApi 1.9). */
  readonly printEnd?: number;
}

/** Points, or the standard width of the sheet: the column has none of its own. */
export type FreeWidth = number | "standard";

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
  /** Tables of the ledgers that were inserted. */
  readonly ledgers: readonly OwnLedgerPart[];
  /** Cells of the plan that a ledger feeds. */
  readonly links: readonly OwnLink[];
  /** Header cells whose columns a person assigned. */
  readonly headers: readonly OwnHeader[];
  /** The sheet that records every run; absent where there is none. */
  readonly history?: OwnHistory | null;
  /** Columns that remember the order of lists before they were sorted; absent where none was. */
  readonly orders?: readonly OwnOrder[];
  /** Blocks beside forms; absent where there are none. */
  readonly formBlocks?: readonly OwnFormBlock[];
  /** Marks whose cells are gone (the user deleted the column or the sheet). */
  readonly deadNames: readonly string[];
}

/** The kinds of column that the add-in puts beside a list, in their order. */
export type StatusColumnKind = "status" | "rate" | "gap" | "reason" | "notes";

/** One status column: header cell to last row. */
export interface OwnColumn {
  readonly name: string;
  /** Number of the list that the column belongs to. */
  readonly list: number;
  readonly kind: StatusColumnKind;
  readonly range: CellRange;
  /** Width before the add-in changed it; `null` where it was not changed. */
  readonly widthBefore: FreeWidth | null;
}

/** A block of status cells beside a form: a header and the rows below it. */
export interface OwnFormBlock {
  readonly name: string;
  readonly number: number;
  readonly range: CellRange;
  /** Widths of its columns before the add-in changed them; `null` where one was not changed. */
  readonly widthsBefore: readonly (FreeWidth | null)[];
}

/** A header cell of the user's that carries a mark. */
export interface OwnHeader {
  readonly name: string;
  readonly cell: CellRef;
  /** `null` where a later version of the add-in wrote a role that this one does not know. */
  readonly role: HeaderRole["role"] | null;
}

/** A sheet that the add-in added. */
export interface OwnSheet {
  /** The cells that the add-in filled. */
  readonly range: CellRange;
  /** What its mark remembers, as the name's comment; absent where it remembers nothing. */
  readonly memo?: string;
  /** Formula text or value of every cell of the sheet's used range. */
  readonly formulas: readonly (readonly CellValue[])[];
  readonly formulasTop: number;
  readonly formulasLeft: number;
  readonly chartNames: readonly string[];
}

/** The record of every run. Its cells are not read with the others: they only grow. */
export interface OwnHistory {
  /** Header and records. */
  readonly range: CellRange;
  /** Last row of the sheet that holds anything, the user's remarks below the record included. */
  readonly endRow: number;
  /** `null` where the last records were moved or deleted, so that nobody can tell. */
  readonly lastRun: HistoryRun | null;
}

/** A column that remembers an order: numbers from 1 on. */
export type OwnOrder = Omit<OwnColumn, "kind">;
