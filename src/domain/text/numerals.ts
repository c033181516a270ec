import Big from "big.js";

import { isDigit, isLatin, kanjiDigit } from "./charClass";
import { Gap, type CompactText } from "./normalize";
import { WordTable } from "./wordTable";

/** A number as printed, before its unit is looked at. */
export interface Numeral {
  /** End in the compact text. */
  readonly end: number;
  /** Full value: 3万 is 30000. `NaN` where it cannot be represented exactly. */
  readonly value: number;
  /** The last printed scale: 千, 百万, 万, 億 … or "" — the scale that an amount of money keeps. */
  readonly scale: string;
  /** Value in units of `scale`: 3億2,000万 is 32000 (万). */
  readonly scaled: number;
  /** `false` for misprinted grouping such as 3,0000 or 1,23. */
  readonly wellFormed: boolean;
  /** Whether the number reads `1.234`: a decimal fraction, or grouping typed with full stops. */
  readonly dotGrouped: boolean;
  /** Value when `dotGrouped` is read as grouping. */
  readonly regrouped: number;
  readonly kanji: boolean;
  /** Nothing but scales (千, 百万): may be part of a unit. */
  readonly bare: boolean;
}

/** Powers of ten of the scales. */
const SMALL_SCALES: ReadonlyMap<string, number> = new Map([
  ["十", 1],
  ["百", 2],
  ["千", 3],
]);
const MYRIADS: ReadonlyMap<string, number> = new Map([
  ["万", 4],
  ["億", 8],
  ["兆", 12],
]);

/** More significant digits than a binary number keeps exactly. */
const EXACT_DIGITS = 15;

/**
 * Words that begin with a kanji numeral and are no numbers. 「十分な説明」 says nothing about ten minutes.
 */
const NOT_NUMERALS = new WordTable(
  [
    ..."十分 一部 一般 一定 一層 一体 一方 一時 一致 一覧 一同 一環 一貫 一番 一斉 一括 一連 一歩 一助 一因 一端 一元 一律 一新 一堂".split(
      " ",
    ),
    ..."一人ひとり 一人一人 一人当 一人あた 一人暮 一世帯当 一件当 一日当 一日あた 一件一件 一つひとつ 一つ一つ 一つの".split(
      " ",
    ),
    ..."三重 三者 三位 三世代 三次 二次 一次 二世 二輪 二酸化 四輪 三輪 千葉 八戸 八王子 九州 四国 四日市 五感 五輪 六次 十日町 二人三脚 百貨 千代 千歳".split(
      " ",
    ),
    ..."百歳体操 百人一首 万全 万一 一億総 百年 千客 一石 一義 一翼 一丸 一見 一面 一挙 一級 二級 三級 一種 二種 一類 二類".split(
      " ",
    ),
  ].map((word) => [word, true] as const),
);

const SCALES_ONLY = /^[十百千万億兆]+$/u;

interface Coefficient {
  /** Plain decimal text. */
  digits: string;
  end: number;
  wellFormed: boolean;
  dotGrouped: boolean;
}

/** Reads numerals of one compact text; keeps what it learnt about letter-spaced stretches. */
export class NumeralScanner {
  private spacedFrom = -1;
  private spacedTo = -1;
  private spaced = false;
  private refusedUntil = 0;

  constructor(readonly compact: CompactText) {}

  /** The number that begins at `index`, Arabic or kanji; `null` where none does. */
  at(index: number): Numeral | null {
    const { text } = this.compact;
    const code = text.charCodeAt(index);
    if (isDigit(code)) return this.combined(index, false);
    // 「.5%」
    if (code === 0x2e && isDigit(text.charCodeAt(index + 1))) {
      const before = index > 0 ? text.charCodeAt(index - 1) : 0;
      // 「No.1」, 「1..5」
      const continues = isDigit(before) || isLatin(before);
      return continues ? null : this.combined(index, false);
    }
    const starts = kanjiDigit(code) >= 0 || SMALL_SCALES.has(text.charAt(index));
    // 「数十人」 names no number.
    if (starts && index > 0 && "数何幾".includes(text.charAt(index - 1))) return null;
    if (!starts || index < this.refusedUntil || NOT_NUMERALS.startsAt(text, index)) return null;
    return this.combined(index, true);
  }

  /**
   * Remembers that the kanji numeral up to `end` has no unit, so that no shorter part of it is tried
   * (and the scan stays linear).
   */
  refuseUntil(end: number): void {
    this.refusedUntil = end;
  }

  /** Coefficients with their scales: 3億 + 2,000万. */
  private combined(start: number, kanji: boolean): Numeral | null {
    const first = this.coefficient(start, kanji);
    if (first === null) return null;
    const { text, gaps } = this.compact;
    let { end, wellFormed } = first;
    let small = this.smallScale(end, kanji);
    let myriad = MYRIADS.get(text.charAt(end + small.length)) ?? 0;
    end += small.length + (myriad > 0 ? 1 : 0);
    if (small === "" && myriad === 0) {
      const bare = kanji && SCALES_ONLY.test(text.slice(start, end));
      return { ...plainNumeral(first, kanji), bare };
    }
    if (small !== "" && myriad === 0 && !kanji) {
      // 「2千5百」
      const rest = this.smallRest(end);
      if (rest !== null)
        return {
          ...rest,
          value: shifted(first.digits, exponent(small)) + rest.value,
          scaled: shifted(first.digits, exponent(small)) + rest.value,
        };
    }
    let total = new Big(first.digits).times(powerOfTen(exponent(small) + myriad));
    let scale = myriad > 0 ? moneyScale(small, text.charAt(end - 1)) : small;
    let scaleExponent = myriad > 0 ? moneyExponent(small, myriad) : exponent(small);
    let groups = 1;
    while (myriad > 0 && end < text.length && gaps[end] === Gap.None) {
      const next = this.coefficient(end, kanji || kanjiDigit(text.charCodeAt(end)) >= 0);
      if (next === null) break;
      small = this.smallScale(next.end, kanji);
      const nextMyriad = MYRIADS.get(text.charAt(next.end + small.length)) ?? 0;
      if (nextMyriad >= myriad) break;
      const room = 10 ** (myriad - nextMyriad);
      let digits = next.digits;
      if (Number(digits) * 10 ** exponent(small) >= room) {
        // 「4億3,0000万円」: one digit too many for its place
        digits = digits.slice(0, myriad - nextMyriad - exponent(small));
        wellFormed = false;
      }
      wellFormed = wellFormed && next.wellFormed;
      total = total.plus(new Big(digits).times(powerOfTen(exponent(small) + nextMyriad)));
      end = next.end + small.length + (nextMyriad > 0 ? 1 : 0);
      scale = nextMyriad > 0 ? text.charAt(end - 1) : small;
      scaleExponent = nextMyriad > 0 ? nextMyriad : exponent(small);
      myriad = nextMyriad;
      groups++;
    }
    const exactDigits = total.c.length <= EXACT_DIGITS;
    const value = exactDigits ? Number(total.toFixed()) : Number.NaN;
    const scaled =
      groups === 1 && scaleExponent === 0
        ? value
        : exactDigits
          ? Number(total.times(powerOfTen(-scaleExponent)).toFixed())
          : Number.NaN;
    return {
      end,
      value,
      scale,
      scaled,
      wellFormed: wellFormed && exactDigits,
      dotGrouped: false,
      regrouped: value,
      kanji,
      bare: kanji && SCALES_ONLY.test(text.slice(start, end)),
    };
  }

  /** 千, 百, 百(万) … directly behind Arabic digits. Kanji coefficients hold theirs themselves. */
  private smallScale(index: number, kanji: boolean): string {
    if (kanji) return "";
    const sign = this.compact.text.charAt(index);
    return SMALL_SCALES.has(sign) ? sign : "";
  }

  /** The 5百 of 「2千5百円」; `null` where nothing of the kind follows. */
  private smallRest(index: number): Numeral | null {
    const next = this.coefficient(index, false);
    if (next === null) return null;
    const sign = this.compact.text.charAt(next.end);
    const power = sign === "百" ? 2 : sign === "十" ? 1 : 0;
    const value = shifted(next.digits, power);
    if (value >= 1000) return null;
    return {
      ...plainNumeral(next, false),
      end: next.end + (power > 0 ? 1 : 0),
      value,
      scaled: value,
    };
  }

  private coefficient(index: number, kanji: boolean): Coefficient | null {
    return kanji ? this.kanjiCoefficient(index) : this.arabicCoefficient(index);
  }

  /** 十二, 千五百, 一〇〇: positional or with powers. */
  private kanjiCoefficient(start: number): Coefficient | null {
    const { text } = this.compact;
    let total = 0;
    let pending = "";
    let powers = false;
    let end = start;
    for (; end < text.length; end++) {
      const digit = kanjiDigit(text.charCodeAt(end));
      if (digit >= 0) {
        pending += String(digit);
        continue;
      }
      const power = SMALL_SCALES.get(text.charAt(end));
      if (power === undefined) break;
      total += (pending === "" ? 1 : Number(pending)) * 10 ** power;
      pending = "";
      powers = true;
    }
    if (end === start) return null;
    const digits = powers ? String(total + Number(pending)) : pending;
    return { digits, end, wellFormed: digits.length <= EXACT_DIGITS, dotGrouped: false };
  }

  /** 3,500 ／ 72.5 ／ letter-spaced 7 5 . 5 */
  private arabicCoefficient(start: number): Coefficient | null {
    const { text } = this.compact;
    let end = start;
    let digits = "";
    let sinceComma = -1;
    let wellFormed = true;
    let commas = 0;
    // Integer part with grouping.
    for (;;) {
      if (isDigit(text.charCodeAt(end)) && (end === start || this.joins(end))) {
        digits += text.charAt(end);
        if (sinceComma >= 0) sinceComma++;
        end++;
      } else if (text.charAt(end) === "," && digits !== "" && this.groupFollows(end)) {
        if (sinceComma >= 0 ? sinceComma !== 3 : digits.length > 3) wellFormed = false;
        // 「5 ， 000 人」: likely one number, but it may be a list
        if (!this.joins(end) || !this.joins(end + 1)) {
          wellFormed = false;
          digits += text.slice(end + 1, end + 4);
          end += 4;
          sinceComma = 3;
          continue;
        }
        sinceComma = 0;
        commas++;
        end++;
      } else break;
    }
    if (digits === "" && text.charAt(start) !== ".") return null;
    if (sinceComma >= 0 && sinceComma !== 3) wellFormed = false;
    const integer = digits;
    const fraction = this.fraction(end, integer);
    if (fraction === null) {
      return integer === "" ? null : { digits: integer, end, wellFormed, dotGrouped: false };
    }
    const dotGrouped =
      commas === 0 && integer !== "0" && integer.length <= 3 && fraction.digits.length === 3;
    const plain = `${integer === "" ? "0" : integer}.${fraction.digits}`;
    return {
      digits: plain,
      end: fraction.end,
      wellFormed: wellFormed && !(commas > 0 && sinceComma !== 3),
      dotGrouped: dotGrouped && integer !== "",
    };
  }

  /** The digits behind a decimal point. */
  private fraction(point: number, integer: string): { digits: string; end: number } | null {
    const { text, gaps } = this.compact;
    if (text.charAt(point) !== "." || !isDigit(text.charCodeAt(point + 1))) return null;
    const spaced = gaps[point] !== Gap.None || gaps[point + 1] !== Gap.None;
    // 「1. 80%」 at the beginning of a line is a numbering, 「0. 3 3%」 a number.
    if (spaced && (gaps[point + 1] ?? 0) > Gap.Blank) return null;
    if (spaced && integer.length === 1 && integer !== "0" && isDigit(text.charCodeAt(point + 2))) {
      if (gaps[point + 2] === Gap.None && gaps[point] === Gap.None) return null;
    }
    let end = point + 1;
    let digits = "";
    while (
      isDigit(text.charCodeAt(end)) &&
      (digits === "" || gaps[end] === Gap.None || (spaced && gaps[end] === Gap.Blank))
    ) {
      digits += text.charAt(end);
      end++;
    }
    // 「1.2.3」 is an id, not a number.
    if (text.charAt(end) === "." && isDigit(text.charCodeAt(end + 1)) && gaps[end] === Gap.None) {
      return null;
    }
    return { digits, end };
  }

  /** Whether a comma is followed by digits of the same number (a blank behind it separates). */
  private groupFollows(comma: number): boolean {
    const { text, gaps } = this.compact;
    if (!isDigit(text.charCodeAt(comma + 1))) return false;
    if (gaps[comma] === Gap.None && gaps[comma + 1] === Gap.None) return true;
    if (this.joins(comma + 1) && this.joins(comma)) return true;
    const group = /^[0-9]{3}(?![0-9])/u.test(text.slice(comma + 1, comma + 5));
    return group && (gaps[comma + 2] ?? 0) + (gaps[comma + 3] ?? 0) === Gap.None;
  }

  /** Whether the character continues the number before it: no gap, or letter-spaced text. */
  private joins(index: number): boolean {
    const gap = this.compact.gaps[index];
    if (gap === Gap.None) return true;
    return gap === Gap.Blank && this.letterSpaced(index);
  }

  /**
   * Whether the text around `index` is letter-spaced (「7 5 . 5 % 以 上」): single characters between
   * blanks, of which at least two behind the digits are no digits. 「人 3 0」 in a table row is two numbers.
   */
  private letterSpaced(index: number): boolean {
    if (index >= this.spacedFrom && index < this.spacedTo) return this.spaced;
    const { text, gaps } = this.compact;
    const single = (at: number): boolean =>
      at >= 0 &&
      at < text.length &&
      (gaps[at] === Gap.Blank || at === 0) &&
      (at + 1 >= text.length || gaps[at + 1] !== Gap.None);
    let from = index;
    let to = index;
    while (single(from - 1)) from--;
    while (single(to)) to++;
    let behind = 0;
    let digitSeen = false;
    for (let at = from; at < to; at++) {
      if (isDigit(text.charCodeAt(at))) digitSeen = true;
      else if (digitSeen) behind++;
    }
    this.spacedFrom = from;
    this.spacedTo = Math.max(to, index + 1);
    this.spaced = behind >= 2 || (behind >= 1 && from === 0 && to === text.length);
    return this.spaced;
  }
}

function plainNumeral(coefficient: Coefficient, kanji: boolean): Numeral {
  const { digits } = coefficient;
  const significant = digits.replace(".", "").replace(/^0+/, "");
  const exact =
    significant.length <= EXACT_DIGITS || significant.replace(/0+$/, "").length <= EXACT_DIGITS;
  const parsed = Number(digits);
  const value = exact && Number.isFinite(parsed) ? parsed : Number.NaN;
  return {
    end: coefficient.end,
    value,
    scale: "",
    scaled: value,
    wellFormed: coefficient.wellFormed && !Number.isNaN(value),
    dotGrouped: coefficient.dotGrouped,
    regrouped: coefficient.dotGrouped ? Number(digits.replace(".", "")) : value,
    kanji,
    bare: false,
  };
}

function exponent(small: string): number {
  return SMALL_SCALES.get(small) ?? 0;
}

function powerOfTen(power: number): Big {
  return new Big(`1e${String(power)}`);
}

/** Decimal text times a power of ten, exactly rounded once. */
function shifted(digits: string, power: number): number {
  return Number(`${digits}e${String(power)}`);
}

/** The printed scale of money: 200百万円 keeps 百万, 3千万円 becomes 3000 万. */
function moneyScale(small: string, myriad: string): string {
  return small === "百" || small === "十" ? small + myriad : myriad;
}

function moneyExponent(small: string, myriad: number): number {
  return small === "百" || small === "十" ? exponent(small) + myriad : myriad;
}
