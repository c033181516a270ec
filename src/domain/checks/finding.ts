import type { CellRef } from "../plan/cellRef";
import type { LocalizedText } from "../text/localizedText";

/**
 * - `error`: the sheet contradicts itself or its own form and should not be published like this.
 * - `warning`: most probably wrong or missing; somebody should look.
 * - `info`: may be right, but a reader will ask.
 */
export type Severity = "error" | "warning" | "info";

/** Stable names of the rules: they stand in stored settings and in the output of `kpi judge`. */
export type CheckCode =
  | "result-missing"
  | "owner-entered-nothing"
  | "improvement-missing"
  | "mark-contradicts-numbers"
  | "legend-as-answer"
  | "withdrawal-not-marked"
  | "review-turned"
  | "shared-status"
  | "forecast-as-result"
  | "unit-differs"
  | "breakdown-sum"
  | "printed-rate"
  | "rounded-rate"
  | "same-as-last-year"
  | "actual-copied"
  | "activity-shortfall"
  | "activity-cancelled"
  | "activity-text-differs"
  | "target-unfilled"
  | "target-below-baseline"
  | "reference-value-missing"
  | "percent-or-point"
  | "year-mismatch"
  | "mark-lost"
  | "number-misprint"
  | "mixed-width"
  | "duplicate-indicator"
  | "reference-broken"
  | "reference-counted-twice"
  | "number-gap"
  | "survey-wording"
  | "locked-changed"
  | "ledger-differs";

/** One thing that a careful official would point out. */
export interface Finding {
  readonly code: CheckCode;
  readonly severity: Severity;
  /** One sentence, two at most, as one official says it to another; figures as printed. */
  readonly message: LocalizedText;
  /** The cell to go to. */
  readonly cell: CellRef;
  readonly indicatorId?: string;
  readonly initiativeId?: string;
  /** Only where the correction cannot be wrong; it is applied when the user asks for it, never by itself. */
  readonly fix?: FindingFix;
}

/** Replaces a stretch of a cell's text. A cell may hold a whole list of targets, so it is rarely all of it. */
export interface FindingFix {
  readonly cell: CellRef;
  /** The stretch as it stands in the cell, character by character. */
  readonly before: string;
  readonly after: string;
  readonly label: LocalizedText;
}
