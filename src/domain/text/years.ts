import { findSpans } from "./findSpans";
import { isDigit, isKatakana, isLatin, kanjiDigit } from "./charClass";
import { Gap, type CompactText } from "./normalize";
import { unitAt } from "./units";
import { WordTable } from "./wordTable";

/** A year or date in a text: 令和7年度末, R3.8末, 2025年度, 30年度, 平成32年3月. */
export interface YearSpan {
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** As printed, in half width and without blanks: the form that `year` and `basis` use. */
  readonly text: string;
  /**
   * Western calendar number of the year that is named (令和7年度 → 2025); `null` for years that are only
   * relative (今年度) and for numbers without an era (30年度), whose era the text does not say.
   */
  readonly year: number | null;
  /** Number as printed behind the era, for 30年度: 30. */
  readonly number: number | null;
  /** −1 for 前年度, 0 for 今年度, 1 for 次年度. */
  readonly relative: number | null;
  /** 年度 is printed. */
  readonly fiscal: boolean;
  /** Month and day where a date is printed. */
  readonly month: number | null;
  readonly day: number | null;
  /** 末 is printed (年度末, 3月末). */
  readonly atEnd: boolean;
}

/** A year in a compact text. */
export interface CompactYear extends Omit<YearSpan, "start" | "end" | "text"> {
  readonly from: number;
  readonly to: number;
}

/** Eras and the year before their first: 令和1 is 2019. */
const ERAS = new WordTable<number>([
  ["令和", 2018],
  ["平成", 1988],
  ["昭和", 1925],
  ["大正", 1911],
  ["明治", 1867],
  ["R", 2018],
  ["H", 1988],
  ["S", 1925],
  ["r", 2018],
  ["h", 1988],
]);

/** Years named from where the writer stands. */
const RELATIVE_YEARS = new WordTable<number>([
  ["前々年度", -2],
  ["前々年", -2],
  ["一昨年度", -2],
  ["前年度", -1],
  ["昨年度", -1],
  ["前年", -1],
  ["昨年", -1],
  ["今年度", 0],
  ["本年度", 0],
  ["当年度", 0],
  ["当該年度", 0],
  ["今年", 0],
  ["本年", 0],
  ["次年度", 1],
  ["来年度", 1],
  ["翌年度", 1],
  ["翌年", 1],
  ["来年", 1],
  ["翌々年度", 2],
]);

/** 元 of 「元年度」. */
const FIRST_YEAR = "元".charCodeAt(0);

/** Largest number that may stand before 年度 without an era. */
const LARGEST_ERA_YEAR = 64;

/** The year or date that begins at `index` of a compact text. */
export function yearAt(compact: CompactText, index: number): CompactYear | null {
  const { text } = compact;
  const code = text.charCodeAt(index);
  if (isDigit(code)) return westernAt(compact, index) ?? shortAt(compact, index);
  const relative = RELATIVE_YEARS.longestAt(text, index);
  if (relative !== null) return relativeAt(compact, index, relative.word.length, relative.value);
  return code === FIRST_YEAR ? shortAt(compact, index) : eraAt(compact, index);
}

function relativeAt(
  compact: CompactText,
  from: number,
  length: number,
  relative: number,
): CompactYear {
  const { text } = compact;
  let to = from + length;
  const fiscal = text.charAt(to - 1) === "度";
  let atEnd = false;
  if (text.charAt(to) === "末" || text.charAt(to) === "内" || text.charAt(to) === "中") {
    atEnd = text.charAt(to) === "末";
    to++;
  }
  return { from, to, year: null, number: null, relative, fiscal, month: null, day: null, atEnd };
}

/** 令和7年度末, R6, H29年度, 令和7(2025)年度, 平成 32年3月 */
function eraAt(compact: CompactText, from: number): CompactYear | null {
  const { text } = compact;
  const era = ERAS.longestAt(text, from);
  if (era === null) return null;
  const letter = era.word.length === 1;
  const before = from > 0 ? text.charCodeAt(from - 1) : 0;
  if (letter && (isLatin(before) || isDigit(before))) return null;
  let at = from + era.word.length;
  if (text.charAt(at) === "." && letter) at++;
  const number = eraNumber(compact, at, letter);
  if (number === null) return null;
  if (letter && (isLatin(text.charCodeAt(number.to)) || number.value > LARGEST_ERA_YEAR))
    return null;
  // 「S5.5%」 would be a strange year: a letter needs 年 or a boundary behind the number.
  if (letter && text.charAt(number.to) === "%") return null;
  const western = bracketed(text, number.to, WESTERN_IN_BRACKETS);
  return complete(compact, from, western, era.value + number.value, number.value);
}

interface NumberSpan {
  readonly value: number;
  readonly to: number;
}

function eraNumber(compact: CompactText, at: number, letter: boolean): NumberSpan | null {
  const { text, gaps } = compact;
  if (text.charAt(at) === "元") return { value: 1, to: at + 1 };
  const arabic = digitsAt(compact, at, 2);
  if (arabic !== null) {
    // 「R100」 is no year.
    return isDigit(text.charCodeAt(arabic.to)) && gaps[arabic.to] === Gap.None ? null : arabic;
  }
  return letter ? null : kanjiYear(text, at);
}

/** 七, 二十七 */
function kanjiYear(text: string, at: number): NumberSpan | null {
  let value = 0;
  let to = at;
  for (; to < text.length && to - at < 4; to++) {
    const digit = kanjiDigit(text.charCodeAt(to));
    if (digit >= 0)
      value = text.charAt(to - 1) === "十" && to > at ? value + digit : value * 10 + digit;
    else if (text.charAt(to) === "十") value = value === 0 ? 10 : value * 10;
    else break;
  }
  return to === at ? null : { value, to };
}

/** Digits without gaps between them: 「R4 70％」 is no year 47. */
function digitsAt({ text, gaps }: CompactText, at: number, longest: number): NumberSpan | null {
  let to = at;
  while (to - at < longest && isDigit(text.charCodeAt(to)) && (to === at || gaps[to] === Gap.None))
    to++;
  return to === at ? null : { value: Number(text.slice(at, to)), to };
}

const WESTERN_IN_BRACKETS = /\((?:(?:19|20)\d\d)\)/uy;
const ERA_IN_BRACKETS = /\((?:令和|平成|昭和|R|H|S)(?:元|\d{1,2})\)/uy;

/** End of 「(2025)」 between the era year and 年度, or `at` where nothing of the kind follows. */
function bracketed(text: string, at: number, pattern: RegExp): number {
  if (text.charAt(at) !== "(") return at;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match === null ? at : at + match[0].length;
}

/** 2025年度, 2016 年まで, 2025(令和7)年度, 2025.3.31 */
function westernAt(compact: CompactText, from: number): CompactYear | null {
  const { text, gaps } = compact;
  const first = text.charCodeAt(from);
  if (first !== 0x31 && first !== 0x32) return null;
  const number = digitsAt(compact, from, 4);
  if (number === null || number.to - from !== 4 || number.value < 1900 || number.value > 2099) {
    return null;
  }
  for (let at = from + 1; at < number.to; at++) if (gaps[at] !== Gap.None) return null;
  const before = from > 0 ? text.charCodeAt(from - 1) : 0;
  if (isDigit(before) && gaps[from] === Gap.None) return null;
  const next = bracketed(text, number.to, ERA_IN_BRACKETS);
  if (text.charAt(next) !== "年") return null;
  return complete(compact, from, next, number.value, number.value);
}

/** 30年度, 元年度, 30年3月末: an era year whose era is left out. */
function shortAt(compact: CompactText, from: number): CompactYear | null {
  const { text, gaps } = compact;
  const first = text.charAt(from) === "元";
  const number = first ? { value: 1, to: from + 1 } : digitsAt(compact, from, 2);
  if (number === null || number.value === 0 || number.value > LARGEST_ERA_YEAR) return null;
  const before = from > 0 ? text.charAt(from - 1) : "";
  if (
    (isDigit(before.charCodeAt(0)) || before === "," || before === ".") &&
    gaps[from] === Gap.None
  ) {
    return null;
  }
  if (before === "第" || text.charAt(number.to) !== "年") return null;
  const rest = text.slice(number.to + 1, number.to + 4);
  const named = /^(?:度|末|\d{1,2}月|実績|比)/u.test(rest);
  if (!named || rest.startsWith("度目")) return null;
  return complete(compact, from, number.to, null, number.value);
}

/** What may follow the number: 年度末, 年, 年3月31日, .8末 */
function complete(
  compact: CompactText,
  from: number,
  numberEnd: number,
  year: number | null,
  number: number,
): CompactYear {
  const { text } = compact;
  let to = numberEnd;
  let fiscal = false;
  let month: number | null = null;
  let day: number | null = null;
  let atEnd = false;
  if (text.startsWith("年度", to)) {
    fiscal = true;
    to += 2;
  } else if (text.charAt(to) === "年") {
    to++;
    const date = monthAt(compact, to, "月");
    if (date !== null) ({ month, day, to } = date);
  } else if (text.charAt(to) === "." || text.charAt(to) === "/") {
    const date = monthAt(compact, to + 1, null);
    if (date !== null) ({ month, day, to } = date);
  }
  if (text.charAt(to) === "末" || (text.charAt(to) === "中" && !text.startsWith("中央", to))) {
    atEnd = text.charAt(to) === "末";
    to++;
    if (atEnd && text.charAt(to) === "日") to++;
  }
  return { from, to, year, number, relative: null, fiscal, month, day, atEnd };
}

interface DateRest {
  readonly month: number;
  readonly day: number | null;
  readonly to: number;
}

/** Whether a digit follows without a gap. */
function digitJoins({ text, gaps }: CompactText, at: number): boolean {
  return isDigit(text.charCodeAt(at)) && gaps[at] === Gap.None;
}

/** The month (and day) of a date: 「3月31日」 with `sign` 月, 「3.31」 and 「8末」 with `null`. */
function monthAt(compact: CompactText, at: number, sign: "月" | null): DateRest | null {
  const { text } = compact;
  const month = digitsAt(compact, at, 2);
  if (month === null || month.value < 1 || month.value > 12) return null;
  if (sign === null) {
    // 「R7.80%」 is a value behind a year.
    const next = text.charAt(month.to);
    if (digitJoins(compact, month.to) || unitAt(text, month.to) !== null) return null;
    if (next === "." || next === "/") {
      const day = digitsAt(compact, month.to + 1, 2);
      if (day === null || day.value < 1 || day.value > 31 || digitJoins(compact, day.to))
        return null;
      return { month: month.value, day: day.value, to: day.to };
    }
    if (next === "," || next === "-") return null;
    return { month: month.value, day: null, to: next === "月" ? month.to + 1 : month.to };
  }
  if (text.charAt(month.to) !== "月") return null;
  const day = digitsAt(compact, month.to + 1, 2);
  if (day !== null && text.charAt(day.to) === "日" && day.value >= 1 && day.value <= 31) {
    return { month: month.value, day: day.value, to: day.to + 1 };
  }
  return { month: month.value, day: null, to: month.to + 1 };
}

/**
 * All years and dates of a text in printed order: 元号 in full or by letter, 西暦, years without an era
 * (30年度) and relative ones (前年度, 今年度末). Linear; never throws.
 */
export function findYears(text: string): YearSpan[] {
  return findSpans(text, (compact, index) =>
    startsWord(compact, index) ? yearAt(compact, index) : null,
  );
}

/** A year by letter does not begin inside a word in Latin or katakana. */
function startsWord({ text }: CompactText, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!isLatin(code) || index === 0) return true;
  return !isKatakana(text.charCodeAt(index - 1)) || text.charCodeAt(index - 1) === 0x30fc;
}
