import type { PrintSetup } from "./printSetup";

/** The list that a section keeps beside the official form: an Excel table, one indicator a row. */
export interface ListTemplate {
  readonly sheetName: string;
  readonly tableName: string;
  /** Over the table; the year and the organisation are put in front of it. */
  readonly title: string;
  readonly instruction: string;
  /** 0-based; every row above it is frozen together with it. */
  readonly headerRow: number;
  /** Columns at the left that stay in sight while scrolling. */
  readonly frozenColumns: number;
  /** Empty rows of a fresh table. */
  readonly emptyRows: number;
  readonly print: PrintSetup;
  readonly columns: readonly ListColumn[];
  readonly notes: ListNotes;
}

/** What a column holds, in the words of the plan model. */
export type ListField =
  | "number"
  | "fiscalYear"
  | "organisation"
  | "managementIssue"
  | "strategy"
  | "initiative"
  | "kind"
  | "name"
  | "target"
  | "unit"
  | "targetYear"
  | "baseline"
  | "actual"
  | "actualKind"
  | "actualAsOf"
  | "outlook"
  | "effort"
  | "improvement"
  | "withdrawalCriterion"
  | "budget"
  | "owner"
  | "remark";

export interface ListColumn {
  readonly field: ListField;
  readonly header: string;
  /** In characters of the standard font. */
  readonly width: number;
  /** Excel number format; "@" keeps an expression as typed ("1-2回" is no date, "86.20%" keeps its zero). */
  readonly numberFormat: string;
  readonly align: "left" | "center" | "right";
  readonly required: boolean;
  readonly choices?: ListChoices;
  /** How to fill it in: shown at the cell and on the sheet with the notes. */
  readonly hint: string;
  readonly example: string;
}

/** Values of a drop-down list. */
export interface ListChoices {
  /** Together at most 255 characters with commas, so that the list can stand inside the validation. */
  readonly values: readonly string[];
  /** Whether Excel refuses other values or only warns. */
  readonly strict: boolean;
}

/** The sheet that tells how to fill in the list. */
export interface ListNotes {
  readonly sheetName: string;
  readonly title: string;
  readonly headers: {
    readonly column: string;
    readonly required: string;
    readonly hint: string;
    readonly example: string;
  };
  readonly requiredWord: string;
  readonly optionalWord: string;
  /** Rules that concern the sheet as a whole, one sentence each. */
  readonly rules: readonly string[];
}
