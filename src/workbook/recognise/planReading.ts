import type { CellRef } from "../../domain/plan/cellRef";
import type { Initiative } from "../../domain/plan/initiative";
import type { Indicator } from "../../domain/plan/plan";
import type { UnreadCell } from "../report";
import type { TableSnapshot } from "../read/snapshot";
import type { TableHeaders } from "./columnMapping";

/** What a recogniser found on one sheet. */
export interface SheetReading {
  readonly indicators: readonly Indicator[];
  /** Absent where the form has none (a plain list). */
  readonly initiatives?: readonly Initiative[];
  readonly unread: readonly Unread[];
  /** Lists with one indicator a row: status columns can stand beside them. */
  readonly lists: readonly ListArea[];
  /** Where the first target is to be entered; absent where the form does not tell. */
  readonly targetPlace?: CellRef;
  /** Headers of the tables that were read; absent in forms that have labels instead. */
  readonly headers?: readonly TableHeaders[];
  /** Printed in titles or columns; `null` where the sheet does not say. */
  readonly organisation: string | null;
  readonly fiscalYear: string | null;
}

/** Where a list with one indicator a row stands. */
export interface ListArea {
  readonly sheetId: string;
  /** The header row that the status columns' headers stand in. */
  readonly headerRow: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly table: TableSnapshot | null;
  /** Row → id of the indicator in it. */
  readonly rows: ReadonlyMap<number, string>;
}

/** A cell that looks like part of the plan but was not understood. */
export interface Unread {
  readonly cell: CellRef;
  readonly text: string;
  readonly reason: UnreadCell["reason"];
}
