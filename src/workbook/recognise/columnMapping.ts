import type { CellRef } from "../../domain/plan/cellRef";

/**
 * What a column of a list can hold, in the order in which a person is offered them. `attainment` is a rate that
 * the office computed itself; it is known so that it is not taken for an actual.
 */
export const COLUMN_ROLES = [
  "target",
  "actual",
  "indicator",
  "unit",
  "baseline",
  "stated",
  "improvement",
  "owner",
  "direction",
  "targetYear",
  "interimActual",
  "forecastActual",
  "actualTime",
  "attainment",
  "effort",
  "issue",
  "strategy",
  "initiative",
  "category",
  "number",
  "organisation",
  "fiscalYear",
  "withdrawalCriterion",
  "budget",
  "remark",
] as const;

export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a person says about one header cell: it heads the column of a role, or it is no header at all. */
export interface HeaderRole {
  readonly cell: CellRef;
  readonly role: ColumnRole | "ignore";
}

/** A header cell and what it was taken for. */
export interface HeaderCell {
  /** The lowest filled header cell of the column: the one that a {@link HeaderRole} is given for. */
  readonly cell: CellRef;
  /** The whole header, rows joined by a blank. */
  readonly text: string;
  readonly role: ColumnRole | null;
}

/** The header of one table, for a person to see and to correct. */
export interface TableHeaders {
  readonly sheetId: string;
  /** Name of the Excel table, or the address of the header row: 「目標一覧!A3:H3」. */
  readonly label: string;
  /** Last header row, 0-based. */
  readonly headerRow: number;
  /** Whether indicators are read below it; `false` for what only looks like a header. */
  readonly isRead: boolean;
  /** Every filled column of the header, left to right. */
  readonly columns: readonly HeaderCell[];
}
