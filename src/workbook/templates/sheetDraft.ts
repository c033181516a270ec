import type { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { FreeNames } from "../compose/freeNames";

/** A sheet that is to be inserted, as plain data until it is applied. */
export interface SheetDraft {
  readonly name: string;
  readonly builder: SheetWriteBuilder;
}

/** Names that are still free in the workbook. */
export interface WorkbookNames {
  readonly sheets: FreeNames;
  /** Tables and defined names share one list. */
  readonly tables: FreeNames;
}
