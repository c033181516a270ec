import type { CellRange } from "../../domain/plan/cellRef";
import type { CellValue, FreeWidth } from "../read/snapshot";

/**
 * Everything that one run changes in the workbook, as plain data: it can be printed, compared and tested
 * without Excel. Nothing that is not in the plan is touched.
 */
export interface WritePlan {
  /** Sheets to add before anything is written; `sheetId` in the other parts refers to `key`. */
  readonly newSheets: readonly NewSheet[];
  readonly sheets: readonly SheetWrite[];
  /** Marks whose cells are gone or that are replaced. */
  readonly deletedNames: readonly string[];
  readonly names: readonly NameWrite[];
  /** Own sheets that are given up. */
  readonly deletedSheets: readonly string[];
  /** Cells whose content differs from before. */
  readonly changedCells: number;
  /** Sheet that comes to the front at the end: an id, or the key of a new one. */
  readonly activeSheet?: string;
  /** Cells that must still hold what was read, or nothing is written: someone else may be typing. */
  readonly guards?: readonly CellGuard[];
  /** Cells that must never have been formatted, or nothing is written: their formats could not be given back. */
  readonly plainAreas?: readonly PlainArea[];
}

/** Cells that the plan takes for the add-in among those that the user may have formatted. */
export interface PlainArea {
  readonly sheetId: string;
  readonly area: Area;
}

/** Cells as they were read. */
export interface CellGuard {
  readonly sheetId: string;
  readonly area: Area;
  readonly values: readonly (readonly CellValue[])[];
}

/** A sheet that the add-in adds. */
export interface NewSheet {
  readonly key: string;
  readonly name: string;
  /** `#RRGGBB`; `null` leaves the tab as Excel makes it. */
  readonly tabColor: string | null;
  /** Kept out of sight; the user can show it (［再表示］). */
  readonly hidden?: boolean;
}

/** What is written on one sheet. */
export interface SheetWrite {
  /** Id of a sheet, or the key of a new one. */
  readonly sheetId: string;
  /** Own cells that are given up: contents, formats and conditional formats go. */
  readonly cleared: readonly Area[];
  readonly columnWidths: readonly ColumnWidth[];
  readonly rowHeights: readonly RowHeight[];
  /** Rows whose height follows their wrapped texts. */
  readonly fittedRows: readonly Area[];
  readonly formats: readonly FormatBlock[];
  readonly numberFormats: readonly NumberFormatBlock[];
  readonly values: readonly ValueBlock[];
  readonly conditionalFormats: readonly ConditionalFormatBlock[];
  readonly merges: readonly Area[];
  /** Lists of choices and input messages; applied where the host can (ExcelApi 1.8). */
  readonly validations: readonly ValidationBlock[];
  readonly tables: readonly TableWrite[];
  readonly charts: readonly ChartWrite[];
  /** Own columns that a table gives up, contents and all, after everything else is written. */
  readonly deletedColumns?: readonly TableColumnPlace[];
  /** Columns that a table gains, in this order, before formats and contents are written into them. */
  readonly addedColumns?: readonly TableColumnWrite[];
  /** Own tables whose rows become more or less; where Excel is older than ExcelApi 1.13 a table grows by itself. */
  readonly resizedTables?: readonly TableResize[];
  /** Own charts that are given up, by name. */
  readonly deletedCharts?: readonly string[];
  /** Own charts whose cells or place became other ones; how they look is the user's. */
  readonly movedCharts?: readonly ChartWrite[];
  /** For printing; applied where the host can (ExcelApi 1.9). */
  readonly page: PageSetup | null;
  /** Rows that stay in view; 0 leaves the panes as they are. */
  readonly frozenRows: number;
  /** Columns that stay in view together with the rows. */
  readonly frozenColumns: number;
}

/** A table that takes up other cells than before. */
export interface TableResize {
  readonly tableId: string;
  /** Header included. */
  readonly area: Area;
  readonly areaBefore: Area;
}

/** A column of an Excel table. */
export interface TableColumnPlace {
  readonly tableId: string;
  /** Counted from the table's first column, 0-based. */
  readonly index: number;
  /** The add-in's cells in it, header included. */
  readonly area: Area;
}

/** A column to add to an Excel table; the cells to the right of the table make room. */
export interface TableColumnWrite extends TableColumnPlace {
  /** Not the header of any other column of the table. */
  readonly name: string;
}

/** A rectangle on the sheet at hand, 0-based. */
export type Area = Omit<CellRange, "sheetId">;

export interface ColumnWidth {
  readonly column: number;
  readonly width: FreeWidth;
}

export interface RowHeight {
  readonly row: number;
  /** Points. */
  readonly height: number;
}

/** Format codes per cell, invariant; `null` leaves a cell as it is. */
export interface NumberFormatBlock {
  readonly area: Area;
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Contents per cell; `null` leaves a cell as it is, "" empties it. */
export interface ValueBlock {
  readonly area: Area;
  readonly values: readonly (readonly (CellValue | null)[])[];
}

export interface FormatBlock {
  readonly area: Area;
  readonly format: CellFormat;
}

/** Colours are `#RRGGBB`. */
export interface CellFormat {
  readonly fillColor?: string;
  readonly fontColor?: string;
  readonly bold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly horizontalAlignment?: "Left" | "Center" | "Right";
  readonly verticalAlignment?: "Top" | "Center";
  readonly wrapText?: boolean;
  /** A thin line in this colour around and between the cells. */
  readonly gridColor?: string;
  /** A thin line in this colour around the area as a whole. */
  readonly outlineColor?: string;
  /** A thin line in this colour under every row. */
  readonly rowLineColor?: string;
  /** Written downwards, one character below the other. */
  readonly verticalText?: boolean;
}

/** What may be entered into cells, and what Excel says about it when a cell is selected. */
export interface ValidationBlock {
  readonly area: Area;
  /** Values of a drop-down list, together at most 255 characters; `null` where anything may be entered. */
  readonly choices: readonly string[] | null;
  /** Whether other values are refused; otherwise Excel asks. */
  readonly strict: boolean;
  /** At most 32 and 255 characters. */
  readonly prompt: { readonly title: string; readonly message: string };
}

/** An Excel table over cells whose first row is its header. */
export interface TableWrite {
  readonly area: Area;
  /** Not used by any table or name of the workbook. */
  readonly name: string;
  readonly style: string;
}

/** The rules of an own area. */
export interface ConditionalFormatBlock {
  readonly area: Area;
  readonly rules: readonly EqualsRule[];
  /** `false` where the cells are new and no own rule stands there: rules of the user that reach over them stay. */
  readonly replacing?: boolean;
}

/** Colours the cells that hold exactly `text`. */
export interface EqualsRule {
  readonly text: string;
  readonly fontColor: string;
  readonly fillColor: string | null;
  readonly bold: boolean;
}

/** How one series of a chart looks. */
export interface ChartSeriesLook {
  /** `#RRGGBB`. */
  readonly color: string;
  /** Drawn as a broken line, so that it is told from the others without colour. */
  readonly dashed?: boolean;
  /** Drawn as a line over the columns of the others. */
  readonly line?: boolean;
  /** Colour of the numbers on bars or points, `#RRGGBB`; no numbers where absent. */
  readonly labelColor?: string;
}

/** A native chart over cells of the same sheet: columns of values, categories to their left. */
export interface ChartWrite {
  readonly name: string;
  readonly type: ChartType;
  /** "" for none: the sheet has a heading over the chart. */
  readonly title: string;
  readonly source: Area;
  /** Cells that the chart covers. */
  readonly place: Area;
  /** Colour of every bar of a single series, `#RRGGBB`; empty where the series have colours. */
  readonly pointColors: readonly string[];
  /** Colours of the numbers on the slices of a ring, beside `pointColors`. */
  readonly pointLabelColors?: readonly string[];
  /** Looks of several series, in the order of the columns; such a chart has a legend and a value axis. */
  readonly series?: readonly ChartSeriesLook[];
  /** Lowest value of the axis, where it need not begin at 0. */
  readonly axisMinimum?: number;
  /** Highest value of the axis, where single bars would dwarf all others. */
  readonly axisMaximum?: number;
  /** Number format of the value axis; applied where the host can (ExcelApi 1.8). */
  readonly axisFormat?: string;
  /** Points, of everything but the title; Excel's own size where absent. */
  readonly fontSize?: number;
  /** Below the chart where absent. */
  readonly legend?: "Bottom" | "Right" | "None";
  /** Numbers on the bars stand for the axis. */
  readonly withoutValueAxis?: boolean;
  /** The first category at the top of lying bars. */
  readonly firstOnTop?: boolean;
  /** Space between bars in percent of their width. */
  readonly gapWidth?: number;
}

/** Words of `Excel.ChartType`. */
type ChartType =
  "ColumnClustered" | "BarClustered" | "BarStacked" | "Line" | "LineMarkers" | "Doughnut";

export interface PageSetup {
  /** A4 where it is not given. */
  readonly paper?: "A3" | "A4";
  /** As many pages as it takes where it is not given. */
  readonly pagesTall?: number;
  /** Points, on all four sides; Excel's own margins where it is not given. */
  readonly margin?: number;
  readonly orientation: "Landscape" | "Portrait";
  readonly printArea: Area;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly first: number; readonly last: number } | null;
}

/** A hidden name over cells. */
export interface NameWrite {
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly comment: string;
}
