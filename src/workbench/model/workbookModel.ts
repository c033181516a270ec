import type { CellStyle, CellStyleChange } from "./cellStyle";
import type { ChartModel, ChartSpec } from "./chartModel";
import type { ConditionalFormatModel, ConditionalFormatSpec } from "./conditionalFormatModel";
import type { ColumnFilter, SheetFilter } from "./filterModel";
import type { ChangeOrigin, ModelEvent } from "./modelEvents";
import type { Rect } from "./rect";

/**
 * The workbook behind the host, as the object descriptors see it. It knows nothing of the wire
 * (no PascalCase names, no path ids) and nothing of a particular grid engine. All positions are
 * 0-based. A call that Excel would refuse throws `HostError` with Excel's code.
 */
export type CellScalar = string | number | boolean;

/** What Excel calls the type of a cell's value. */
export type CellValueType = "Empty" | "String" | "Double" | "Boolean" | "Error";

export interface WorkbookModel {
  readonly name: string;
  /** Sheets in tab order, hidden ones included. */
  sheets(): readonly SheetModel[];
  sheetById(id: string): SheetModel | undefined;
  /** Case-insensitive, as Excel. */
  sheetByName(name: string): SheetModel | undefined;
  addSheet(name?: string): SheetModel;
  deleteSheet(id: string): void;
  activeSheet(): SheetModel;
  activateSheet(id: string): void;
  selection(): { readonly sheetId: string; readonly rect: Rect };
  select(sheetId: string, rect: Rect): void;
  names(): readonly NameModel[];
  addName(spec: NameSpec): NameModel;
  deleteName(id: string): void;
  updateName(id: string, change: Partial<Pick<NameSpec, "visible" | "formula" | "comment">>): void;
  tables(): readonly TableModel[];
  /** Document settings: name → JSON text. Saved inside the file. */
  readonly settings: Map<string, string>;
  /** Structure protection (no adding, deleting, renaming, moving of sheets). */
  isStructureProtected(): boolean;
  /** Names who acts while `action` runs, so that events carry the right source. */
  runAs<T>(origin: ChangeOrigin, action: () => T): T;
  /** Resolves when no calculation is pending; values read afterwards are up to date. */
  settled(): Promise<void>;
  /** Marks the beginning and end of one undo record (one `context.sync()`). */
  beginUndoGroup(): void;
  endUndoGroup(): void;
  onEvent(listener: (event: ModelEvent) => void): () => void;
  /** The workbook as .xlsx bytes. */
  save(): Promise<Uint8Array>;
  dispose(): void;
}

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  rename(name: string): void;
  readonly position: number;
  move(position: number): void;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  setVisibility(visibility: "Visible" | "Hidden" | "VeryHidden"): void;
  /** `#RRGGBB` or "". */
  readonly tabColor: string;
  setTabColor(color: string): void;
  readonly showGridlines: boolean;
  setShowGridlines(show: boolean): void;

  readonly protection: SheetProtection;
  protect(options: Record<string, boolean>, password?: string): void;
  unprotect(password?: string): void;
  /** Whether a protected sheet refuses edits in any cell of the rectangle. */
  isLocked(rect: Rect): boolean;

  /** `null` where the sheet is empty. With `valuesOnly` formatted but empty cells do not count. */
  usedRect(valuesOnly: boolean): Rect | null;

  values(rect: Rect): CellScalar[][];
  valueTypes(rect: Rect): CellValueType[][];
  /** Formula text with "=" or the value; en-US. */
  formulas(rect: Rect): CellScalar[][];
  /** As displayed. */
  texts(rect: Rect): string[][];
  numberFormats(rect: Rect): string[][];
  /**
   * Writes values or formulas (a string that begins with "="). `null` leaves a cell alone, "" empties it.
   * Text that looks like a number or date is parsed as Excel does, unless the cell's format is "@".
   */
  write(rect: Rect, cells: (CellScalar | null)[][]): void;
  setNumberFormats(rect: Rect, formats: (string | null)[][]): void;
  /** Styles per cell; the same object may be returned for several cells. */
  styles(rect: Rect): Readonly<CellStyle>[][];
  /** Merges the given properties into every cell; a property set to `undefined` is reset. */
  applyStyle(rect: Rect, style: CellStyleChange): void;
  clear(rect: Rect, what: "All" | "Formats" | "Contents" | "Hyperlinks"): void;

  /** Points. */
  columnWidth(column: number): number;
  /** `null` gives the columns the standard width of the sheet. */
  setColumnWidth(column: number, count: number, points: number | null): void;
  /** Whether the column has no width of its own. */
  hasStandardWidth(column: number): boolean;
  rowHeight(row: number): number;
  setRowHeight(row: number, count: number, points: number): void;
  autofitColumns(column: number, count: number): void;
  autofitRows(row: number, count: number): void;
  isColumnHidden(column: number): boolean;
  setColumnsHidden(column: number, count: number, hidden: boolean): void;
  isRowHidden(row: number): boolean;
  setRowsHidden(row: number, count: number, hidden: boolean): void;

  merges(): readonly Rect[];
  merge(rect: Rect, across: boolean): void;
  unmerge(rect: Rect): void;

  insertCells(rect: Rect, shift: "Down" | "Right"): void;
  deleteCells(rect: Rect, shift: "Up" | "Left"): void;
  /** Sorts rows; `column` counts from the rectangle's left edge. */
  sort(
    rect: Rect,
    fields: readonly { readonly column: number; readonly ascending: boolean }[],
    hasHeaders: boolean,
  ): void;

  freeze(): { readonly rows: number; readonly columns: number };
  setFreeze(rows: number, columns: number): void;

  tables(): readonly TableModel[];
  addTable(rect: Rect, hasHeaders: boolean, name?: string): Promise<TableModel>;
  conditionalFormats(): readonly ConditionalFormatModel[];
  addConditionalFormat(spec: ConditionalFormatSpec): ConditionalFormatModel;
  deleteConditionalFormat(id: string): void;
  dataValidation(rect: Rect): DataValidationRule | null;
  setDataValidation(rect: Rect, rule: DataValidationRule | null): void;
  charts(): readonly ChartModel[];
  addChart(spec: ChartSpec): ChartModel;
  deleteChart(id: string): void;
  pageLayout: PageLayout;
  /** The sheet's own filter, `null` where it has none; those of tables are theirs. */
  autoFilter(): SheetFilter | null;
  /** Shows and hides the rows below its header. */
  setAutoFilter(filter: SheetFilter | null): void;
}

export interface SheetProtection {
  readonly protected: boolean;
  readonly options: Readonly<Record<string, boolean>>;
}

export interface TableModel {
  readonly id: string;
  readonly name: string;
  rename(name: string): void;
  readonly sheetId: string;
  /** Header row, body and totals row. */
  rect(): Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  setShowTotals(show: boolean): void;
  readonly style: string;
  setStyle(style: string): void;
  columns(): readonly { readonly id: number; readonly name: string }[];
  resize(rect: Rect): void;
  /** Adds a column at the right end (index −1) or before `index`; cells beside the table shift right. */
  addColumn(index: number, name: string): void;
  deleteColumn(index: number): void;
  filters(): readonly ColumnFilter[];
  /** Shows and hides rows of the body. */
  setFilters(filters: readonly ColumnFilter[]): void;
  /** Removes the table object; cells keep their values. */
  convertToRange(): void;
  delete(): void;
}

export interface NameSpec {
  readonly name: string;
  /** Sheet id, or `null` for the workbook. */
  readonly scope: string | null;
  /** With "=", en-US. */
  readonly formula: string;
  readonly visible: boolean;
  readonly comment: string;
}

export interface NameModel extends NameSpec {
  readonly id: string;
  /** The range it points at, `null` where it is a constant or its cells are gone. */
  target(): { readonly sheetId: string; readonly rect: Rect } | null;
}

/** One rule as Excel stores it. `type` decides which of the other properties mean something. */
export interface DataValidationRule {
  readonly type: "list" | "wholeNumber" | "decimal" | "date" | "time" | "textLength" | "custom";
  readonly operator?: string;
  readonly formula1: string;
  readonly formula2?: string;
  readonly ignoreBlanks: boolean;
  readonly inCellDropDown?: boolean;
  readonly errorAlert?: {
    readonly show: boolean;
    readonly style: "Stop" | "Warning" | "Information";
    readonly title: string;
    readonly message: string;
  };
  readonly prompt?: { readonly show: boolean; readonly title: string; readonly message: string };
}

export interface PageLayout {
  orientation: "Portrait" | "Landscape";
  /** Excel's paper size names: "A4", "A3", "Letter" … */
  paperSize: string;
  /** Pages wide and tall; `null` scales freely. */
  fitToWidth: number | null;
  fitToHeight: number | null;
  centerHorizontally: boolean;
  /** A1 address without sheet name, or `null`. */
  printArea: string | null;
  /** Rows to repeat at the top, as "$1:$4", or `null`. */
  printTitleRows: string | null;
  /** Points. */
  margins: { top: number; bottom: number; left: number; right: number };
}
