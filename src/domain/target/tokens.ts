import type { RatePeriod } from "../text/units";
import type { Operator } from "./target";

/**
 * Kinds of tokens. Each is written as one sign, so that a tokenised cell is a short string that the
 * grammar (`targetLanguage.peggy`) reads: 「前年度比６％増」 becomes 「年比数増」.
 */
export const TOKEN = {
  /** A number with its unit: 3,500件 */
  quantity: "数",
  /** A percentage: 80%, 7割 */
  share: "％",
  /** A multiple: 1.28倍 */
  times: "×",
  /** A number with a sign that makes it more: ＋3ポイント */
  plus: "＋",
  /** A number with a sign that makes it less: ▲2% */
  minus: "▲",
  /** A year or date: 令和7年度末, R6 */
  year: "年",
  /** A year as seen from now: 前年度, 今年度 */
  relativeYear: "前",
  /** A noun that a target is measured from: 現状値, 全国平均, 前年同時期, 過去3年平均 */
  basis: "基",
  /** 上位3割, 全自治体上位5割 */
  rank: "格",
  /** 〇年度末: a year still to be filled in */
  blankYear: "某",
  /** What of the year is meant: 実績, 決算額, の数値 */
  result: "績",
  /** の数値, 件数 behind a year: adds nothing to the reference */
  filler: "項",
  /** 比, と比較して, を基準に: says that the noun before is the reference */
  compared: "比",
  /** 対 before a reference: 対前年度 */
  against: "対",
  /** より, よりも */
  than: "よ",
  from: "か",
  /** 以上 */
  atLeast: "上",
  /** 以下 */
  atMost: "下",
  /** 超, を超える */
  moreThan: "超",
  /** 未満, を下回る */
  lessThan: "未",
  /** 以内: at most, but behind a year a deadline */
  within: "内",
  /** 並み, と同じ: as much as the reference */
  same: "同",
  /** と同程度: about as much as the reference */
  similar: "似",
  /** 維持, 継続 */
  maintain: "維",
  /** 約, 概ね before a number */
  about: "約",
  /** 程度, 前後 behind a number */
  aboutAfter: "程",
  /** 少なくとも before a number */
  lowerBound: "限",
  /** 最大でも before a number */
  upperBound: "頂",
  /** 増加, 向上, UP */
  increase: "増",
  /** 減少, 削減 */
  decrease: "減",
  /** 改善: goes where the indicator is better */
  better: "改",
  /** 増加を目指す, standing apart behind a number: which way it is to go */
  upwards: "昇",
  /** 減少を目指す, standing apart behind a number */
  downwards: "降",
  /** 半減 */
  halve: "半",
  /** 倍増 */
  double: "倍",
  /** 年間, 累計, 延べ, 毎年度 */
  period: "期",
  /** 毎月, 週, 年 before a number */
  frequency: "頻",
  /** 全件, 全地域 */
  whole: "全",
  /** ゼロ, 皆無 */
  zero: "零",
  /** に近づける behind a number: where it is to go, not a level to reach */
  towards: "近",
  /** A, B … standing alone */
  grade: "級",
  /** 5点満点中 */
  scale: "尺",
  /** 半数, 過半数: becomes a percentage */
  half: "分",
  /** 24区中24区 */
  outOf: "中",
  /** 〇〇, ▢ where a number should be filled in */
  placeholder: "空",
  /** 目標, 目標値, 計画額 */
  targetMark: "標",
  /** 見込み behind a number: what is expected, not what is wanted */
  forecast: "込",
  /** 上回る behind a number: more than the reference by that much */
  above: "越",
  /** 下回る behind a number */
  below: "割",
  /** の差: the number before is a difference */
  difference: "差",
  /** 場合, とき: the number before is a condition for something */
  incase: "場",
  /** 見直す, 再構築, 撤退 */
  review: "撤",
  /** 再掲 */
  repeated: "再",
  /** とする, を目指す, の達成, 実施: ends a statement */
  closing: "終",
  and: "且",
  or: "又",
  wave: "波",
  arrow: "矢",
  open: "（",
  close: "）",
  /** ①, (1), ・ at the beginning of an entry */
  bullet: "丸",
  /** ※ */
  remark: "※",
  colon: "：",
  comma: "、",
  stop: "。",
  slash: "／",
  /** A blank that separates */
  blank: "␣",
  lineBreak: "行",
  of: "の",
  object: "を",
  to: "に",
  topic: "は",
  subject: "が",
  with: "と",
  at: "で",
  also: "も",
  until: "迄",
  /** A number that is no amount: こども110番, 人口10万人当たり */
  name: "名",
  text: "文",
} as const;

export type TokenKind = (typeof TOKEN)[keyof typeof TOKEN];

/** Which way a change word goes; 改善 goes where the indicator is better. */
export type ChangeWay = "increase" | "decrease" | "better";

/** Operators by the kind of their token. */
export const OPERATOR_OF: ReadonlyMap<TokenKind, Operator> = new Map<TokenKind, Operator>([
  [TOKEN.atLeast, ">="],
  [TOKEN.atMost, "<="],
  [TOKEN.moreThan, ">"],
  [TOKEN.lessThan, "<"],
  [TOKEN.within, "<="],
  [TOKEN.lowerBound, ">="],
  [TOKEN.upperBound, "<="],
]);

/** Ways by the kind of the change's token. */
export const WAY_OF: ReadonlyMap<TokenKind, ChangeWay> = new Map<TokenKind, ChangeWay>([
  [TOKEN.increase, "increase"],
  [TOKEN.decrease, "decrease"],
  [TOKEN.better, "better"],
  [TOKEN.upwards, "increase"],
  [TOKEN.downwards, "decrease"],
  [TOKEN.halve, "decrease"],
  [TOKEN.double, "increase"],
]);

/** Signs of the words for operators. */
export const OPERATOR_KINDS =
  TOKEN.atLeast + TOKEN.atMost + TOKEN.moreThan + TOKEN.lessThan + TOKEN.within;

/** Signs of the words for a change. */
export const CHANGE_KINDS = TOKEN.increase + TOKEN.decrease + TOKEN.better;

/** Signs of years. */
export const YEAR_KINDS = TOKEN.year + TOKEN.relativeYear;

/** A token of a tokenised cell. Positions are in the compact text. */
export interface Token {
  readonly kind: TokenKind;
  readonly from: number;
  readonly to: number;
  readonly quantity: TokenQuantity | null;
  readonly year: TokenYear | null;
  /** 月 for 毎月, 2か月 for 「2か月に1回」. */
  readonly per: string | null;
  /** Text for the answer where it differs from what is printed (periods, grades, units). */
  readonly text: string | null;
}

/** A quantity token's number. */
export interface TokenQuantity {
  /** `null` where the number cannot be represented. */
  readonly value: number | null;
  readonly unit: string | null;
  readonly wellFormed: boolean;
  readonly negative: boolean | null;
  readonly per: RatePeriod | null;
  /** 10 for 割, 10000 for 万人: what a number without unit before it shares (8～9割). */
  readonly multiplier: number;
}

/** A year token's meaning. */
export interface TokenYear {
  readonly year: number | null;
  readonly number: number | null;
  readonly relative: number | null;
}
