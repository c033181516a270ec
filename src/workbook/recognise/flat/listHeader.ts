import type { TableSnapshot } from "../../read/snapshot";
import type { HeaderMeaning } from "../headerText";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";

/** One column of a list whose header was understood. */
export interface ListColumn extends HeaderMeaning {
  readonly column: number;
  /** Whether a person said what the column holds. */
  readonly isGiven: boolean;
  /** Whether results stand in it among other things that were done: sentences must name what they answer. */
  readonly isReport?: boolean;
}

/** Rows and columns that a header covers, all inclusive. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The header of a list: where it stands (columns understood or not) and what its columns hold. */
export interface ListHeader extends HeaderArea {
  readonly columns: readonly ListColumn[];
  /** The Excel table that the header belongs to. */
  readonly table: TableSnapshot | null;
}

/** First column with a concept, `undefined` where the list has none. */
export function columnOf(header: ListHeader, concept: Concept): ListColumn | undefined {
  return header.columns.find((column) => column.concept === concept);
}

/** Every column with a concept, left to right. */
export function columnsOf(header: ListHeader, concept: Concept): readonly ListColumn[] {
  return header.columns.filter((column) => column.concept === concept);
}

/** The rows of a header, from above. */
export function rowsOf({ top, bottom }: Pick<HeaderArea, "top" | "bottom">): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}

/** What stands in the header rows of a column, from above; blanks included. */
export function headerTexts(
  grid: SheetGrid,
  area: Pick<HeaderArea, "top" | "bottom">,
  column: number,
): readonly string[] {
  return rowsOf(area).map((row) => grid.text(row, column));
}
