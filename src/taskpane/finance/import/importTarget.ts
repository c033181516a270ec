import type { HeldFigure } from "../../../domain/revenue/import/readImport";

/** A ledger of the workbook that an export can be written to. */
export interface ImportTarget {
  readonly id: string;
  /** Name of its sheet. */
  readonly label: string;
  /** Western number of its fiscal year: 2019 for 令和元年度. */
  readonly fiscalYear: number;
  /** Whether it keeps current-year levy and arrears apart. */
  readonly hasLevies: boolean;
  /** Whether it keeps running totals since April; otherwise every month by itself. */
  readonly keepsTotals: boolean;
  readonly held: HeldFigure;
}
