import type { WorkbookContent } from "./content";
import type { OpcPackage } from "./package/opcPackage";
import type { CellSource, RowSource } from "./read/sheetData";
import type { ColorResolver } from "./styles/colors";
import type { StyleSheet } from "./styles/styleSheet";
import type { XmlElement } from "./xml/xmlTree";

/** A workbook file that was read: its parts, untouched, and what was found in them. */
export interface WorkbookFile {
  readonly archive: OpcPackage;
  readonly parts: WorkbookParts;
  readonly colors: ColorResolver;
  readonly styles: StyleSheet;
  /** Pixels of the widest digit of the default font. */
  readonly digitWidth: number;
  readonly content: WorkbookContent;
  /** By part name; sheets that are no worksheets (chart sheets, macro sheets) have none. */
  readonly sheets: ReadonlyMap<string, SheetFile>;
  /** Dates count from 1904. */
  readonly date1904: boolean;
}

export interface WorkbookParts {
  readonly workbook: string;
  readonly styles: string | undefined;
  readonly sharedStrings: string | undefined;
}

/** What the writer needs of a worksheet part. */
export interface SheetFile {
  /** The part without its cells. */
  readonly root: XmlElement;
  readonly rows: ReadonlyMap<number, RowSource>;
  readonly cells: readonly CellSource[];
  /** Columns up to this one were read one by one. */
  readonly columnLimit: number;
}
