import type { CellRef } from "./cellRef";

/** A text together with the cell it was read from. */
export interface SourcedText {
  readonly text: string;
  readonly cell: CellRef;
}
