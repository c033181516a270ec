import type { PrintSetup } from "./printSetup";

/** 様式3: one sheet an initiative, laid out as a grid of regions. */
export interface FormTemplate {
  /** The number of the initiative is put behind it. */
  readonly sheetName: string;
  /** In characters of the standard font, from column A on. */
  readonly columnWidths: readonly number[];
  /** In points, from row 1 on; Excel's limit is 409. */
  readonly rowHeights: readonly number[];
  readonly print: PrintSetup;
  /** In reading order. Regions do not overlap; one of more than a cell is merged. */
  readonly regions: readonly FormRegion[];
}

export type FormBlock = "heading" | "plan" | "midYear" | "yearEnd";

export type FormField =
  | "title"
  | "fiscalYear"
  | "organisation"
  | "initiativeNumber"
  | "initiativeName"
  | "policyAndTargets"
  | "plannedActivities"
  | "effortOutlook"
  | "targetOutlook"
  | "midYearImprovement"
  | "resultsAndAttainment"
  | "targetAttainment"
  | "yearEndImprovement";

interface RegionPlace {
  readonly id: string;
  readonly block: FormBlock;
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export type FormRegion = LabelRegion | LegendRegion | InputRegion | MarkRegion;

/** Printed words. */
export interface LabelRegion extends RegionPlace {
  readonly role: "label";
  readonly text: string;
  /** Written downwards, as the names of the blocks are. */
  readonly vertical?: true;
}

/** What the marks beside it mean. Lists every option, so it is never an answer. */
export interface LegendRegion extends RegionPlace {
  readonly role: "legend";
  readonly text: string;
  /** Id of the region with the mark. */
  readonly explains: string;
}

/** A place for text. */
export interface InputRegion extends RegionPlace {
  readonly role: "input";
  readonly field: FormField;
  readonly required: boolean;
  /** Ids of marks: the text is required as soon as one of them is unfavourable. A ward can change this. */
  readonly requiredByMarks?: readonly string[];
  /** Printed around what is filled in. */
  readonly prefix?: string;
  readonly suffix?: string;
  /** Headings inside the cell, under which the text is written. */
  readonly sections?: readonly FormSection[];
  /** Text of a fresh form that a ward may replace. */
  readonly text?: string;
  readonly hint: string;
}

/** A heading inside a cell, as the office prints it. */
export interface FormSection {
  readonly label: string;
  readonly field: FormSectionField;
  readonly required: boolean;
}

export type FormSectionField =
  "purpose" | "outline" | "mainTarget" | "furtherTargets" | "activities" | "results" | "attainment";

/** A cell with a drop-down list of marks. */
export interface MarkRegion extends RegionPlace {
  readonly role: "mark";
  readonly field: FormField;
  readonly options: readonly MarkOption[];
  /** Whether Excel refuses other values; an initiative with several parts has one mark for each of them. */
  readonly strict: boolean;
  readonly hint: string;
}

export interface MarkOption {
  readonly mark: string;
  readonly meaning: string;
  readonly favourable: boolean;
}

/**
 * What stands in an input region of a fresh form: its headings, one below the other with a blank line to write on,
 * or the words around the entry. A cell that holds no more than this has not been filled in.
 */
export function blankTextOf(region: InputRegion): string {
  if (region.text !== undefined) return region.text;
  if (region.sections) return region.sections.map(({ label }) => `${label}\n`).join("\n");
  return `${region.prefix ?? ""}${region.suffix ?? ""}`;
}
