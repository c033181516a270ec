import type { RatePeriod } from "../../text/units";
import type { Amount, Condition, Reference } from "../phrases";
import type { Operator } from "../target";
import type { ChangeWay, Token } from "../tokens";

/** One condition of a target with everything that was printed around it. */
export interface Statement {
  readonly condition: Condition;
  /** What the statement is about, where it is printed with it. */
  readonly name: string | null;
  readonly year: string | null;
  readonly period: string | null;
  /** Frequency in front of the number: 月 for 毎月1回. */
  readonly per: string | null;
  readonly approximate: boolean;
  /** 少なくとも, 最大でも in front of the number. */
  readonly bound: Operator | null;
  /** 維持: the level is to be kept. */
  readonly reference: Reference | null;
  /** A change printed in brackets behind a level: 「8.4以下（令和2年度比20%減）」. */
  readonly change: {
    readonly amount: Amount | null;
    readonly percent: number | null;
    readonly way: ChangeWay;
  } | null;
  /** Which way the line is to go: 「27 25 減少を目指す」. */
  readonly trend: ChangeWay | null;
  /** 又は before it. */
  readonly or: boolean;
  readonly withdrawal: boolean;
}

/** One entry of a cell (the whole cell, or what stands behind ①). */
export interface Entry {
  readonly statements: readonly Statement[];
  /** What the entry is about. */
  readonly name: string | null;
  /** Numbers of the past that are printed: the left side of an arrow, 現状, earlier columns. */
  readonly starts: readonly Token[];
  /** The arrow's left side, whose unit must fit. */
  readonly arrowStart: Token | null;
  /** A unit column in a table line. */
  readonly unitColumn: string | null;
  readonly unitColumnPer: RatePeriod | null;
  readonly ambiguousLine: boolean;
  /** The size of a scale is printed (5点満点, 5段階評価): numbers without unit are points. */
  readonly scale: boolean;
}
