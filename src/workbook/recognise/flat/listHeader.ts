import type { TableSnapshot } from "../../read/snapshot";
import type { HeaderMeaning } from "../headerText";
import type { Concept } from "../headerWords";

/** One column of a list whose header was understood. */
export interface ListColumn extends HeaderMeaning {
  readonly column: number;
}

/** The header of a list: where it stands and what its columns hold. */
export interface ListHeader {
  /** First and last header row. */
  readonly top: number;
  readonly bottom: number;
  /** First and last column, understood or not. */
  readonly left: number;
  readonly right: number;
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
