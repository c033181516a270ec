import type { CellStyle } from "../model/cellStyle";
import type { ChartState } from "../model/chartModel";
import type { ConditionalFormatRule } from "../model/conditionalFormatModel";
import type { FilterCriterion, SheetFilter } from "../model/filterModel";
import type { Rect } from "../model/rect";
import type { CellScalar, DataValidationRule, PageLayout } from "../model/workbookModel";
import type { StructuralChange } from "../references/structuralChange";
import type { CellFormat } from "./styles/styleSheet";

/**
 * A workbook as plain data: what the reader takes out of a file and what the writer puts back. The live grid
 * stands between the two. Whatever the file holds beyond this stays in its parts and is never touched.
 *
 * `source` numbers point back at the place in the file a thing came from, so that everything the data do
 * not say about it can be kept.
 */
export interface WorkbookContent {
  readonly sheets: readonly SheetContent[];
  /** Index into `sheets`. */
  readonly activeSheet: number;
  /** Cell formats; `CellContent.format` counts into them. */
  readonly formats: readonly FormatContent[];
  readonly names: readonly NameContent[];
  readonly structureProtected: boolean;
  readonly settings: ReadonlyMap<string, string>;
}

/** A cell format. `base` is the format of the file that it was derived from. */
export interface FormatContent extends CellFormat {
  readonly base: number;
}

export interface SheetContent {
  /** Part of the file, `null` for a sheet that was added. */
  readonly part: string | null;
  readonly name: string;
  readonly visibility: "Visible" | "Hidden" | "VeryHidden";
  /** `#RRGGBB` or "". */
  readonly tabColor: string;
  readonly showGridlines: boolean;
  readonly freeze: { readonly rows: number; readonly columns: number };
  /** Points. */
  readonly defaultColumnWidth: number;
  /** Points. */
  readonly defaultRowHeight: number;
  readonly columns: ReadonlyMap<number, ColumnContent>;
  readonly rows: ReadonlyMap<number, RowContent>;
  readonly cells: ReadonlyMap<number, ReadonlyMap<number, CellContent>>;
  readonly merges: readonly Rect[];
  readonly conditionalFormats: readonly ConditionalFormatContent[];
  readonly validations: readonly ValidationContent[];
  readonly tables: readonly TableContent[];
  readonly charts: readonly ChartContent[];
  readonly protection: ProtectionContent;
  readonly pageLayout: PageLayout;
  /** The sheet's own filter (not that of a table), `null` for none. */
  readonly autoFilter: SheetFilter | null;
}

/** What the writer needs to know about a sheet beyond its content. */
export interface SheetChanges {
  /** False: nothing happened to the sheet since it was read, its part is kept byte for byte. */
  readonly touched: boolean;
  /** Insertions and deletions since the file was read, oldest first. */
  readonly structural: readonly StructuralChange[];
}

export interface ColumnContent {
  /** Points; absent means the default width. */
  readonly width?: number;
  readonly hidden: boolean;
  readonly format?: number;
  /** Column of the file. */
  readonly source?: number;
}

export interface RowContent {
  /** Points; absent means the default height. */
  readonly height?: number;
  /** Points that a row without a height of its own takes for its contents, where that is more than the default. */
  readonly fitted?: number;
  readonly hidden: boolean;
  readonly format?: number;
  /** Row of the file. */
  readonly source?: number;
}

export interface CellContent {
  /** Constant or calculated value; dates are serial numbers, errors their text. */
  readonly value?: CellScalar;
  /** The value is an error such as "#N/A". */
  readonly error?: boolean;
  /** Without "=", as written on the sheet. */
  readonly formula?: string;
  readonly format: number;
  /** Index of what the file says beyond this (rich text, array formula …). */
  readonly source?: number;
}

export interface NameContent {
  readonly name: string;
  /** Index of the sheet, `null` for the workbook. */
  readonly scope: number | null;
  /** Without "=". */
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
  /** Index among the file's names. */
  readonly source?: number;
}

export interface ConditionalFormatContent {
  readonly ranges: readonly Rect[];
  readonly rule: ConditionalFormatRule;
  readonly stopIfTrue: boolean;
  /** How the grid draws rules that are only preserved. */
  readonly drawing?: ConditionalDrawing;
  /** Index among the file's rules of the sheet. */
  readonly source?: number;
}

/** A threshold of a data bar, colour scale or icon set. `value` is a number or a formula without "=". */
export interface Threshold {
  readonly type: "min" | "max" | "num" | "percent" | "percentile" | "formula";
  readonly value?: number | string;
}

/** The rule kinds that are kept as they came but can be drawn. */
export type ConditionalDrawing =
  | {
      readonly kind: "dataBar";
      readonly min: Threshold;
      readonly max: Threshold;
      readonly color: string;
      readonly gradient: boolean;
      readonly showValue: boolean;
    }
  | {
      readonly kind: "colorScale";
      readonly stops: readonly { readonly at: Threshold; readonly color: string }[];
    }
  | {
      readonly kind: "iconSet";
      readonly iconSet: string;
      /** Worst first, as a file lists them. */
      readonly thresholds: readonly (Threshold & { readonly exclusive: boolean })[];
      readonly reversed: boolean;
      readonly showValue: boolean;
    }
  | {
      readonly kind: "rank";
      readonly bottom: boolean;
      readonly percent: boolean;
      readonly rank: number;
      readonly format: CellStyle;
    }
  | {
      readonly kind: "average";
      readonly above: boolean;
      readonly equal: boolean;
      readonly format: CellStyle;
    }
  | { readonly kind: "duplicates"; readonly unique: boolean; readonly format: CellStyle }
  | { readonly kind: "formula"; readonly formula: string; readonly format: CellStyle };

export interface ValidationContent {
  readonly ranges: readonly Rect[];
  readonly rule: DataValidationRule;
  readonly source?: number;
}

export interface TableColumnContent {
  readonly name: string;
  /** The id that the file gives the column; 0 for a new one. */
  readonly id: number;
  /** What the column is filtered by; absent where it is not. */
  readonly filter?: FilterCriterion;
}

export interface TableContent {
  /** Part of the file, `null` for a table that was added. */
  readonly part: string | null;
  readonly name: string;
  /** With header and totals row. */
  readonly rect: Rect;
  readonly showHeaders: boolean;
  readonly showTotals: boolean;
  readonly style: string;
  readonly columns: readonly TableColumnContent[];
}

export interface ChartContent {
  /** Part of the file, `null` for a chart that was added. */
  readonly part: string | null;
  /** `null` where the file's chart is of a kind that cannot be read; it is kept as it is. */
  readonly state: ChartState;
  /** The chart was changed since it was read or added. */
  readonly edited: boolean;
  /** The chart's frame was moved or resized. */
  readonly moved: boolean;
}

/**
 * `legacy` is the 16-bit hash that Excel wrote until 2010 and still accepts; `modern` hashes (SHA-512 with a
 * hundred thousand rounds) are kept but cannot be checked here.
 */
export type ProtectionKey =
  | { readonly kind: "none" }
  | { readonly kind: "legacy"; readonly hash: string }
  | { readonly kind: "modern" };

export interface ProtectionContent {
  readonly protected: boolean;
  /** `allow…` options of office.js. */
  readonly options: Readonly<Record<string, boolean>>;
  /** What it takes to lift the protection. */
  readonly key: ProtectionKey;
  readonly changed: boolean;
}
