import { isDigit, isLatin } from "../../text/charClass";
import { Gap } from "../../text/normalize";
import { unitAt } from "../../text/units";
import { TOKEN } from "../tokens";
import { NUMBERS, OPERATORS } from "../words/word";
import type { TokenList } from "./tokenList";

const QUOTES = "「『";
const OPENING = "([【<《〔{";
const BULLETS = "・〇○●◆◇■□▪◎";
const KANA_NUMBERS = "アイウエオ";
const ROMAN_NUMBERS = "iv";
const PLACEHOLDERS = "〇○●□×✕*_X△";
const LONGEST_PLACEHOLDER = 8;
const GRADES = "SABCDab";
const GRADE_WORDS = "ランク評価 ランク 評価 判定 評定 等級 区分".split(" ");
const COMPARING = ["以上", "以下"];
const GRADE_ENDS = [
  ...COMPARING,
  ..."又は または もしくは 、 , ・ ~ / ) の を に と 。 が".split(" "),
];

/** Signs with which something can begin that {@link signAt} knows. */
export const SIGNS = `()[]【】<>《》〔〕{}「」『』${BULLETS}${KANA_NUMBERS}${ROMAN_NUMBERS}${PLACEHOLDERS}${GRADES}x`;

/**
 * Brackets, quotes, bullets, grades and places to fill in.
 *
 * @param partner index of the bracket that belongs to the one at `index`, −1 where there is none
 * @returns the end of the token, or 0 where none begins
 */
export function signAt(list: TokenList, index: number, partner: number): number {
  const sign = list.text.charAt(index);
  if (partner >= 0) {
    if (QUOTES.includes(sign)) return quote(list, index, partner);
    if (OPENING.includes(sign)) return bracket(list, index, partner);
    if (partner < index) return list.push(TOKEN.close, index, index + 1);
  }
  return (
    middleDot(list, index, sign) ||
    placeholderAt(list, index, sign) ||
    bulletAt(list, index, sign) ||
    gradeAt(list, index, sign)
  );
}

/** 「認知度50％以上・参加者数1,000人以上」, 「Ｓ・Ａ評価」 */
function middleDot(list: TokenList, index: number, sign: string): number {
  if (sign !== "・" || list.compact.gaps[index] !== Gap.None) return 0;
  if (list.behind(`${NUMBERS}${OPERATORS}${TOKEN.aboutAfter}`)) {
    return list.push(TOKEN.comma, index, index + 1);
  }
  const grade = list.behind(TOKEN.grade) && GRADES.includes(list.text.charAt(index + 1));
  return grade ? list.push(TOKEN.or, index, index + 1) : 0;
}

/** 「…」 is quoted text, unless it holds nothing but a grade: 評価「Ａ」, 「良好」以上. */
function quote(list: TokenList, index: number, partner: number): number {
  const { text } = list;
  // 「80%」 alone in the cell
  if (index === 0 && partner === text.length - 1) return list.push(TOKEN.open, index, index + 1);
  const inside = text.slice(index + 1, partner);
  const letter = inside.length === 1 && GRADES.includes(inside);
  const compared = COMPARING.some((word) => text.startsWith(word, partner + 1));
  const word = inside.length <= 4 && compared && !/[0-9]/u.test(inside);
  if (!letter && !word) return list.extendText(index, partner + 1);
  return list.push(TOKEN.grade, index, partner + 1, { text: inside });
}

/** An opening bracket; empty ones before a unit are places to fill in: 「（ ）％以上」. */
function bracket(list: TokenList, index: number, partner: number): number {
  if (isNumbering(list, index, partner)) return list.push(TOKEN.bullet, index, partner + 1);
  if (partner > index + 1) return list.push(TOKEN.open, index, index + 1);
  const unit = unitAt(list.text, partner + 1);
  if (unit === null) return list.extendText(index, partner + 1);
  const to = partner + 1 + unit.length;
  return list.push(TOKEN.placeholder, index, to, { text: unit.unit });
}

/** (1), (ア), (i) at the beginning of an entry. */
function isNumbering(list: TokenList, index: number, partner: number): boolean {
  if (partner - index > 3 || partner + 1 >= list.text.length) return false;
  if (!list.beginsEntry(index)) return false;
  return /^(?:[0-9]{1,2}|[アイウエオ]|[ivx]{1,3})$/u.test(list.text.slice(index + 1, partner));
}

/** 〇〇％, ▢件, ○年度: signs that stand for a number still to come. */
function placeholderAt(list: TokenList, index: number, sign: string): number {
  const { text } = list;
  if (!PLACEHOLDERS.includes(sign)) return 0;
  let end = index;
  while (end < text.length && PLACEHOLDERS.includes(text.charAt(end))) end++;
  if (text.startsWith("年度", end)) return blankYear(list, index, end + 2);
  // A line of signs is a rule or a picture.
  if (end - index > LONGEST_PLACEHOLDER) return list.extendText(index, end);
  const latin = isLatin(text.charCodeAt(index));
  if (latin && (end - index < 2 || (index > 0 && isLatin(text.charCodeAt(index - 1))))) return 0;
  const unit = unitAt(text, end);
  if (unit === null) return 0;
  // 「〇件」 may be a bullet or a zero typed as a circle.
  if (sign === "〇" && end - index === 1 && unit.unit !== "%") return 0;
  return list.push(TOKEN.placeholder, index, end + unit.length, { text: unit.unit });
}

/** 「令和○年度末」: the era belongs to it */
function blankYear(list: TokenList, index: number, end: number): number {
  const { text } = list;
  const to = text.charAt(end) === "末" ? end + 1 : end;
  const before = text.slice(Math.max(list.textFrom, index - 2, 0), index);
  const era = list.textFrom >= 0 && (before === "令和" || before === "平成");
  return list.push(TOKEN.blankYear, era ? index - 2 : index, to);
}

/** ・, ○, ◆ at the beginning of an entry; ア, i. likewise. */
function bulletAt(list: TokenList, index: number, sign: string): number {
  const { text, compact } = list;
  if (!list.beginsEntry(index)) return 0;
  if (BULLETS.includes(sign)) return list.push(TOKEN.bullet, index, index + 1);
  const kana = KANA_NUMBERS.includes(sign);
  if (!kana && !ROMAN_NUMBERS.includes(sign)) return 0;
  let end = index + 1;
  while (end < text.length && end - index < 4 && ROMAN_NUMBERS.includes(text.charAt(end))) end++;
  const next = text.charAt(end);
  if (next === "." || next === ")" || (kana && next === ":")) {
    return list.push(TOKEN.bullet, index, end + 1);
  }
  const apart = kana && end < text.length && compact.gaps[end] !== Gap.None;
  return apart ? list.push(TOKEN.bullet, index, end) : 0;
}

/** A, B, Ｓ standing alone: 「Ａ以上」, 「評価Ａ又はＢ」, 「Aランク」. */
function gradeAt(list: TokenList, index: number, sign: string): number {
  const { text } = list;
  if (!GRADES.includes(sign)) return 0;
  const before = index > 0 ? text.charCodeAt(index - 1) : 0;
  if (isLatin(before) || isDigit(before)) return 0;
  let end = index + 1;
  while (text.charAt(end) === sign || text.charAt(end) === "+") end++;
  const word = GRADE_WORDS.find((tail) => text.startsWith(tail, end));
  const ends = end >= text.length || GRADE_ENDS.some((tail) => text.startsWith(tail, end));
  if (word === undefined && !ends) return 0;
  const to = end + (word?.length ?? 0);
  return list.push(TOKEN.grade, index, to, { text: text.slice(index, end) });
}
