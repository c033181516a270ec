import type { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { Area } from "../compose/writePlan";
import type { FreeNames } from "../compose/freeNames";

/** A sheet that is to be inserted, as plain data until it is applied. */
export interface SheetDraft {
  readonly name: string;
  readonly builder: SheetWriteBuilder;
  /** Hidden names over cells of the sheet, by which they are found again. */
  readonly marks?: readonly {
    readonly name: string;
    readonly area: Area;
    readonly comment: string;
  }[];
}

/** Names that are still free in the workbook. */
export interface WorkbookNames {
  readonly sheets: FreeNames;
  /** Tables and defined names share one list. */
  readonly tables: FreeNames;
  /** First number that no ledger of the workbook has. */
  readonly ledgers: number;
}
