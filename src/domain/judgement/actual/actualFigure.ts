import type Big from "big.js";

import type { RatePeriod } from "../../text/units";

/** How far a reported number can be trusted as an end: 75%以上 is at least 75. */
export type Bound = "exact" | "atLeast" | "above" | "atMost" | "below";

/** What a number in an actual cell is about. Only a `value` is compared with the target. */
export type FigureRole =
  | "value"
  /** Result of a reference: 前年度12,000千円. */
  | "reference"
  /** The target repeated: 目標41.0%. */
  | "target"
  /** The opposite of what is counted: 対応できなかった件数3件, 3回中止. */
  | "contrary"
  /** Part of another number: うち新規3件. */
  | "part"
  /** The whole of n of N: 98件中97件. */
  | "whole";

/** A change instead of a level: 前年度比▲3.1%, 5件増, 前年度比105%. */
export interface Change {
  readonly direction: "increase" | "decrease";
  /** Size of the change, positive. */
  readonly size: Big;
  /** What it is measured from, as printed; `null` where it does not say. */
  readonly basis: string | null;
}

/** One number of an actual cell with everything that the words around it say about it. */
export interface ActualFigure {
  readonly value: Big;
  readonly unit: string | null;
  /** As in the cell, in one width and without blanks: 「約3,000件」. */
  readonly printed: string;
  /** A number cell: compared with a tolerance for its binary form. */
  readonly binary: boolean;
  readonly bound: Bound;
  readonly approximate: boolean;
  /** 年 for 年間12回, 月 for 月平均20件 and 毎月1回, where printed. */
  readonly per: RatePeriod | null;
  readonly role: FigureRole;
  /** Marked as a sum over time (累計, 延べ) or over all parts (合計, 男女計, 全体). */
  readonly total: "cumulative" | "whole" | null;
  readonly change: Change | null;
  /** The number that it is part of: 98 in 98件中97件. */
  readonly whole: Big | null;
  /** Years printed with it, in Western count; both readings where the era is left out (30年度). */
  readonly years: readonly number[];
  /** Words before it, up to the number or mark before that. */
  readonly label: string;
  /** Words behind it, up to the next mark. */
  readonly tail: string;
  /** All words behind it, up to the next mark or number; dates and years are blanked out. */
  readonly behind: string;
  /** What the bracket right behind it says, where it holds no number of its own: 「他区平均」. */
  readonly note: string;
  /** 0 outside brackets; otherwise which bracket it stands in. */
  readonly bracket: number;
  /** `false` for misprinted grouping and numbers that cannot be represented. */
  readonly readable: boolean;
}
