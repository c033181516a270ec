import type { TokenKind } from "../tokens";

/**
 * A word of the target language. To teach the program another way of saying something, add the word to
 * the list of its meaning in this folder: 「を下回らない」 stands in the list of `atLeast`.
 *
 * Words are written without blanks, in the widths of `normalizeText`; the longest word that fits wins
 * (「前年同時期」 before 「前年」).
 */
export interface WordList {
  readonly kind: TokenKind;
  /** The words, separated by blanks. */
  readonly words: string;
  /** 月 for 毎月. */
  readonly per?: string;
  /** What the answer says instead of the word as printed: 年間 for 年 in 「年４回」. */
  readonly text?: string;
  readonly rule?: WordRule;
}

/** Where a word counts as such; elsewhere it is part of the running text. */
export interface WordRule {
  /**
   * Only directly behind another token (の, を … mean nothing inside running text): `ANY` for every kind,
   * or the signs of the kinds that may stand before it.
   */
  readonly behind?: string;
  /** Only where a word can begin: not right behind a kanji, katakana, Latin letter or digit. */
  readonly fresh?: true;
  /** Only behind a blank. */
  readonly afterGap?: true;
  /** Only without a blank before it. */
  readonly attached?: true;
  /** Only where a number or one of 約, 概ね, 延べ follows: 年４回, 約25%. */
  readonly beforeNumber?: true;
  /** Not where one of these characters stands before it: 「契約」 holds no 約. */
  readonly notAfter?: string;
  /** Not directly behind a kanji of the running text. */
  readonly notAfterKanji?: true;
}

/** Any token may stand before the word. */
export const ANY = "*";
export const BEHIND_TOKEN: WordRule = { behind: ANY };
export const BEFORE_NUMBER: WordRule = { beforeNumber: true };

/** Signs of all numbers. */
export const NUMBERS = "数％×＋▲零";
/** Signs of all operators. */
export const OPERATORS = "上下超未内";
