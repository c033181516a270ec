/**
 * What a target text means. The shape is the published contract of `kpi target --jsonl`
 * (README, 「目標の書き方」): it is plain data and can be serialised as it is.
 */

/** How the actual is compared with the level; `qualitative` cannot be compared by a program. */
export type Operator = ">=" | "<=" | "=" | ">" | "<" | "qualitative";

/** Whether more or less is better; `none` for withdrawal rules and cells without a wanted direction. */
export type Direction = "higher" | "lower" | "none";

/** A change measured from a reference. `value` is positive; the sign is in `direction`. */
export interface Delta {
  readonly value: number | null;
  readonly unit: string | null;
  readonly direction: "increase" | "decrease";
}

/** One condition of a target, in printed order. Optional keys are absent when they do not apply. */
export interface Clause {
  readonly op: Operator;
  /** The printed level only, in `unit`. `null` where the text prints none: it is never computed. */
  readonly value: number | null;
  readonly unit: string | null;
  /** The reference the target is expressed by (前年度実績, 30年度, 全国平均 …), as printed. */
  readonly basis: string | null;
  /** The number of the reference where the text prints it. */
  readonly basisValue: number | null;
  readonly delta: Delta | null;
  /** 約, 概ね, 程度. */
  readonly approximate?: true;
  /** A withdrawal and rebuilding rule (撤退・再構築基準): never judged as a target. */
  readonly role?: "withdrawal";
  /** Year of the target as printed without blanks. */
  readonly year?: string;
  /** 年間, 延べ, 累計, 月平均 … where printed. */
  readonly period?: string;
}

/** Codes are fixed and keep their meaning; more may be added. */
export type NoteCode =
  | "percent_or_point"
  | "basis_unknown"
  | "number_format"
  | "range"
  | "multi_indicator"
  | "multi_year"
  | "table_line"
  | "unit_mismatch"
  | "target_below_baseline"
  | "count_unknown"
  | "no_target"
  | "cross_reference"
  | "placeholder"
  | "grade"
  | "withdrawal"
  | "too_long"
  | "invalid_input";

/** Something an official should know about the reading, as a Japanese sentence. */
export interface Note {
  readonly code: NoteCode;
  readonly message: string;
}

/** The meaning of a target cell. There is always at least one clause. */
export interface Target {
  readonly indicator: string | null;
  readonly clauses: readonly Clause[];
  readonly connective: "and" | "or";
  readonly direction: Direction;
  readonly notes: readonly Note[];
}

/** What stands in and around the target cell. */
export interface TargetInput {
  /** The target cell, or indicator and target in one string. */
  readonly text: string;
  /** Name of the indicator where another cell holds it: used for meaning, never for numbers. */
  readonly indicator?: string;
  /** The unit column, where the table has one. */
  readonly unit?: string;
}
