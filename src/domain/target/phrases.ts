import type { Operator } from "./target";
import type { ChangeWay, Token } from "./tokens";

/**
 * What the grammar finds in a cell: a flat list of phrases in printed order (brackets hold lists of
 * their own). Which of them is the target is decided in `readEntry.ts`.
 */
export type Phrase =
  ConditionPhrase | KnownPhrase | ReferencePhrase | TargetMarkPhrase | BracketPhrase | TokenPhrase;

/** Tokens [from, to) that a phrase takes. */
interface Extent {
  readonly from: number;
  readonly to: number;
}

/** A number with 約 or 程度 around it. */
export interface Amount {
  readonly token: Token;
  readonly approximate: boolean;
}

/** A noun that something is measured from, with its number where it is printed. */
export interface Reference {
  /** Tokens of the noun. */
  readonly tokens: readonly Token[];
  readonly value: Token | null;
}

/** Something that can be reached or missed. */
export type Condition =
  | RankCondition
  | LevelCondition
  | RangeCondition
  | ChangeCondition
  | RelativeCondition
  | WholeCondition
  | GradeCondition
  | PlaceholderCondition;

/** 80%以上, 3件, 25%に増加 */
export interface LevelCondition {
  readonly kind: "level";
  readonly amount: Amount;
  readonly operator: Operator | null;
  /** 「25%に増加」: the way that the change word at the end tells. */
  readonly way: ChangeWay | null;
}

/** 70～85%, 75％以上85％未満 */
export interface RangeCondition {
  readonly kind: "range";
  readonly low: Amount;
  readonly high: Amount;
  readonly highOperator: "<=" | "<";
  readonly lowOperator: ">=" | ">";
}

/** 前年度比６％増, ▲２％, 半減, 前年度比110％以上 */
export interface ChangeCondition {
  readonly kind: "change";
  /** `null` for 半減 and 倍増, whose size is `percent`. */
  readonly amount: Amount | null;
  /** 「10～15％の削減」: the larger of two sizes. */
  readonly upTo: Amount | null;
  readonly percent: number | null;
  readonly way: ChangeWay;
  /** 「前年度比110％」: the amount is a ratio of the reference, not a change. */
  readonly ratio: boolean;
  readonly operator: Operator | null;
  readonly reference: Reference | null;
  /** 「現状の80%に削減」: the way that the change word at the end tells. */
  readonly goalWay: ChangeWay | null;
  /** 「10％減の６件以下」: the level that the change leads to. */
  readonly goal: { readonly amount: Amount; readonly operator: Operator | null } | null;
}

/** 前年度実績以上, 全国平均を上回る, 現状維持 */
export interface RelativeCondition {
  readonly kind: "relative";
  readonly reference: Reference;
  /** `null` for 現状維持, 前年度と同程度: by meaning. */
  readonly operator: Operator | null;
  /** 「令和3年度より向上させる」: strictly more (or less), by how much is not said. */
  readonly way: ChangeWay | null;
  readonly approximate: boolean;
}

/** 全自治体上位3割又は上位5割: a rank among others, not a share */
export interface RankCondition {
  readonly kind: "rank";
  readonly year: Token | null;
  readonly ranks: readonly Token[];
}

/** 全件, 全地域 */
export interface WholeCondition {
  readonly kind: "whole";
  readonly token: Token;
}

/** Ａ以上, Ａ又はＢ */
export interface GradeCondition {
  readonly kind: "grade";
  readonly grades: readonly Token[];
  readonly operator: Operator | null;
}

/** ▢パーセント以上 */
export interface PlaceholderCondition {
  readonly kind: "placeholder";
  readonly token: Token;
  readonly operator: Operator | null;
}

export interface ConditionPhrase extends Extent {
  readonly type: "condition";
  readonly condition: Condition;
  /** 年間, 毎月, 延べ … in front of the number. */
  readonly leads: readonly Token[];
  /** 目標 stands before it. */
  readonly marked: boolean;
  /** The year in brackets behind 目標値. */
  readonly year: Token | null;
}

/** A number for information: 実績57.5%, 17.1%の差 */
export interface KnownPhrase extends Extent {
  readonly type: "known";
  readonly amount: Amount;
  /** `false` for a difference, which is no level. */
  readonly level: boolean;
}

/** 前年度比, 平成20年度と比較して, 現状より */
export interface ReferencePhrase extends Extent {
  readonly type: "reference";
  readonly reference: Reference;
}

/** 目標 without a number right behind it. */
export interface TargetMarkPhrase extends Extent {
  readonly type: "targetMark";
}

export interface BracketPhrase extends Extent {
  readonly type: "bracket";
  readonly parts: readonly Phrase[];
}

/** Any other token. */
export interface TokenPhrase extends Extent {
  readonly type: "token";
  readonly token: Token;
}
