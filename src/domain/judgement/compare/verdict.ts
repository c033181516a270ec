import type Big from "big.js";

import type { Clause, Delta, Operator } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";

/** Three-valued result of one condition. */
export type Outcome = "met" | "not_met" | "undecided";

/** A reference value that a relative target was measured from. */
export interface ReferenceValue {
  readonly value: Big;
  readonly unit: string | null;
  /** As printed. */
  readonly printed: string;
}

/** How the level of a relative target came about. */
export interface LevelSource {
  readonly basis: string | null;
  readonly reference: ReferenceValue;
  readonly delta: Delta | null;
}

/** A level with which the figure was compared. */
export interface LevelComparison {
  readonly kind: "level";
  readonly clause: Clause;
  readonly op: Operator;
  readonly level: Big;
  readonly unit: string | null;
  /** `null` where the target prints the level itself. */
  readonly source: LevelSource | null;
  readonly figure: ActualFigure;
  /** actual − level in `unit`; `null` where the figure is only a bound. */
  readonly gap: Big | null;
  /** How often the printed level was taken to make it a yearly one: 12 for 毎月1回. */
  readonly yearlyTimes?: number;
}

/** A reported change compared with a wanted change. */
export interface ChangeComparison {
  readonly kind: "change";
  readonly clause: Clause;
  readonly figure: ActualFigure;
}

/** n of N. */
export interface WholeSetComparison {
  readonly kind: "wholeSet";
  readonly clause: Clause;
  readonly part: string;
  readonly whole: string;
}

/** The words of the target stand in the actual as done. */
export interface WordsComparison {
  readonly kind: "words";
  readonly clause: Clause;
  readonly words: string;
}

/** Grades in printed order. */
export interface GradeComparison {
  readonly kind: "grade";
  readonly wanted: string;
  readonly reported: string;
}

/** Both ends of a range. */
export interface RangeComparison {
  readonly kind: "range";
  readonly lower: LevelComparison;
  readonly upper: LevelComparison;
}

/** What was compared with what. */
export type Evidence =
  | LevelComparison
  | RangeComparison
  | ChangeComparison
  | WholeSetComparison
  | WordsComparison
  | GradeComparison;

/** Why a person has to decide. */
export type Doubt =
  | { readonly code: "qualitative" }
  | { readonly code: "noFigure" }
  | { readonly code: "longActual" }
  | { readonly code: "longTarget" }
  | { readonly code: "onlyContrary"; readonly printed: string }
  | { readonly code: "onlyTargetRepeated"; readonly printed: string }
  | { readonly code: "misprint"; readonly printed: string }
  | { readonly code: "severalFigures"; readonly printed: readonly string[] }
  | { readonly code: "unit"; readonly wanted: string | null; readonly found: string | null }
  | { readonly code: "ratioOrPercent"; readonly printed: string }
  | { readonly code: "otherUnit"; readonly printed: string; readonly unit: string | null }
  | { readonly code: "beyondScale"; readonly printed: string }
  | { readonly code: "noReference"; readonly basis: string | null }
  | { readonly code: "otherReference"; readonly basis: string | null; readonly printed: string }
  | { readonly code: "referencesDisagree"; readonly printed: readonly string[] }
  | { readonly code: "referenceUnit"; readonly printed: string }
  | { readonly code: "changeForLevel"; readonly printed: string }
  | { readonly code: "changeElsewhere"; readonly printed: string }
  | { readonly code: "negativeLevel"; readonly printed: string }
  | { readonly code: "openBound"; readonly printed: string }
  | { readonly code: "roughActual"; readonly printed: string }
  | { readonly code: "nearRoughTarget"; readonly comparison: LevelComparison }
  | { readonly code: "beyondRange"; readonly comparison: RangeComparison }
  | { readonly code: "noLevel" }
  | { readonly code: "direction" }
  | { readonly code: "wholeSetCount"; readonly printed: string }
  | { readonly code: "wholeSetWords" }
  | { readonly code: "extreme"; readonly printed: string }
  | { readonly code: "otherMeasure"; readonly printed: string; readonly word: string }
  | { readonly code: "otherIndicator"; readonly label: string }
  | { readonly code: "frequency"; readonly printed: string }
  | { readonly code: "otherPeriod"; readonly period: string }
  | { readonly code: "perUnit"; readonly printed: string; readonly words: string }
  | { readonly code: "partOfPeriod"; readonly printed: string }
  | { readonly code: "roundedShare"; readonly printed: string; readonly share: string }
  | { readonly code: "unreadWords"; readonly words: string }
  | { readonly code: "contradiction"; readonly words: string }
  | { readonly code: "grade" }
  | { readonly code: "parts" }
  | { readonly code: "years" };

/** Result of one condition with what it rests on. */
export type Verdict =
  | { readonly outcome: "met" | "not_met"; readonly evidence: Evidence }
  | { readonly outcome: "undecided"; readonly doubt: Doubt };

export function decided(met: boolean, evidence: Evidence): Verdict {
  return { outcome: met ? "met" : "not_met", evidence };
}

export function undecided(doubt: Doubt): Verdict {
  return { outcome: "undecided", doubt };
}
