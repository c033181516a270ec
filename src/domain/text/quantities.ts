import Big from "big.js";

import { isDigit, isKanji, isKatakana, isLatin } from "./charClass";
import { counterLength, endsWord } from "./counterWords";
import { compactText, endOffset, Gap, type CompactText } from "./normalize";
import { NumeralScanner, type Numeral } from "./numerals";
import type { Quantity } from "./quantity";
import { ratePeriod, unitAt, unitKind, type RatePeriod } from "./units";

/** A quantity in a compact text: what {@link Quantity} says, with positions in the compact text. */
export interface CompactQuantity {
  /** Expanded value; money in its printed unit. `NaN` where it cannot be represented exactly. */
  readonly value: number;
  readonly unit: string | null;
  readonly from: number;
  readonly to: number;
  readonly wellFormed: boolean;
  /** `true` where ▲, △, － or マイナス stands before it, `false` for ＋ and プラス. */
  readonly negative: boolean | null;
  /** 年 for 10件/年. */
  readonly per: RatePeriod | null;
  /** By what the printed number was multiplied: 10 for 割, 10000 for 万人. */
  readonly multiplier: number;
}

/** Signs before a number, and whether they make it negative. */
const SIGNS: readonly (readonly [string, boolean])[] = [
  ["▲", true],
  ["△", true],
  ["▼", true],
  ["マイナス", true],
  ["-", true],
  ["プラス", false],
  ["+", false],
];

/** 割 begins these words and is no percentage there. */
const NOT_WARI = /^割(?:合|引|当|り|振|賦|安|高|付)/u;

/**
 * The quantity that begins at `index` of the compact text, sign included; `null` where none begins.
 * Years, ordinals and other numbers that are no amounts are not told apart here.
 */
export function quantityAt(scanner: NumeralScanner, index: number): CompactQuantity | null {
  const { compact } = scanner;
  const sign = signAt(compact, index);
  const start = index + sign.length;
  const stars = starsAt(scanner, start);
  if (stars !== null) return { ...stars, from: index, negative: sign.negative, multiplier: 1 };
  const numeral = scanner.at(start);
  if (numeral === null) return null;
  const measured =
    fractionOf(scanner, numeral) ??
    tenths(scanner, numeral) ??
    clockTime(scanner, numeral) ??
    withUnit(compact, numeral);
  if (measured === null) {
    if (numeral.kanji) scanner.refuseUntil(numeral.end);
    return null;
  }
  const { multiplier = 1, ...rated } = withRate(compact, measured);
  return { ...rated, from: index, negative: sign.negative, multiplier };
}

interface Sign {
  readonly length: number;
  readonly negative: boolean | null;
}
const NO_SIGN: Sign = { length: 0, negative: null };

function signAt({ text }: CompactText, index: number): Sign {
  const code = text.charCodeAt(index);
  if (isDigit(code)) return NO_SIGN;
  for (const [word, negative] of SIGNS) {
    if (!text.startsWith(word, index)) continue;
    // 「1-2-3」, 「A-1」: a hyphen between letters or digits joins.
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (word === "-" && (isDigit(before) || isLatin(before))) return NO_SIGN;
    return { length: word.length, negative };
  }
  // 「前年度比ー3％」: a long-vowel mark typed for a minus
  if (code === 0x30fc && isDigit(text.charCodeAt(index + 1))) {
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (!isKatakana(before)) return { length: 1, negative: true };
  }
  return NO_SIGN;
}

type Measured = Omit<CompactQuantity, "from" | "negative" | "multiplier"> & { multiplier?: number };

/** ★★, ★★★☆☆, ★3つ, 星2つ */
function starsAt(scanner: NumeralScanner, index: number): Measured | null {
  const { text } = scanner.compact;
  const sign = text.charAt(index);
  if (sign !== "★" && sign !== "星") return null;
  const counted = isDigit(text.charCodeAt(index + 1)) ? scanner.at(index + 1) : null;
  if (counted !== null) {
    const tail = "つ個".includes(text.charAt(counted.end)) && counted.end < text.length ? 1 : 0;
    const { value, wellFormed } = counted;
    return { value, unit: "★", to: counted.end + tail, wellFormed, per: null };
  }
  if (sign === "星") return null;
  let to = index;
  while (text.charAt(to) === "★") to++;
  const value = to - index;
  while (text.charAt(to) === "☆") to++;
  return { value, unit: "★", to, wellFormed: true, per: null };
}

/** 4分の3 → 75 %, 2分の1 → 50 %. A fraction that does not end has no exact value. */
function fractionOf(scanner: NumeralScanner, divisor: Numeral): Measured | null {
  const { text } = scanner.compact;
  if (!text.startsWith("分の", divisor.end)) return null;
  const dividend = scanner.at(divisor.end + 2);
  if (dividend === null || !(divisor.value > 0)) return null;
  const percent = new Big(dividend.value).times(100).div(divisor.value);
  const exact = percent.times(divisor.value).eq(new Big(dividend.value).times(100));
  return {
    value: exact ? percent.toNumber() : Number.NaN,
    unit: "%",
    to: dividend.end,
    wellFormed: exact,
    per: null,
  };
}

/** ７割, 8割5分, 三割三分三厘 */
function tenths(scanner: NumeralScanner, whole: Numeral): Measured | null {
  const { text } = scanner.compact;
  if (text.charAt(whole.end) !== "割" || Number.isNaN(whole.value)) return null;
  if (NOT_WARI.test(text.slice(whole.end, whole.end + 2))) return null;
  let percent = new Big(whole.value).times(10);
  let to = whole.end + 1;
  for (const [sign, factor] of [
    ["分", "1"],
    ["厘", "0.1"],
  ] as const) {
    const part = digitBefore(scanner, to, sign);
    if (part === null) continue;
    percent = percent.plus(new Big(part.value).times(factor));
    to = part.end + 1;
  }
  const value = percent.toNumber();
  return { value, unit: "%", to, wellFormed: whole.wellFormed, per: null, multiplier: 10 };
}

function digitBefore(scanner: NumeralScanner, index: number, sign: string): Numeral | null {
  const part = scanner.at(index);
  if (part === null || scanner.compact.text.charAt(part.end) !== sign || !(part.value < 10)) {
    return null;
  }
  return part;
}

/** Units of time that are printed one behind the other, larger first. */
const TIME_CHAINS: readonly (readonly string[])[] = [
  ["時間", "分", "秒"],
  ["年", "か月"],
];

/**
 * 2時間30分 → 150 分, 14分30秒 → 14.5 分 (seconds stay a fraction of a minute), 1年6か月 → 18 か月,
 * 1時間半 → 1.5 時間.
 */
function clockTime(scanner: NumeralScanner, first: Numeral): Measured | null {
  const { compact } = scanner;
  const unit = unitAt(compact.text, first.end);
  if (unit === null || Number.isNaN(first.value)) return null;
  const chain = TIME_CHAINS.find((units) => units.includes(unit.unit));
  if (chain === undefined) return null;
  let to = first.end + unit.length;
  if (compact.text.charAt(to) === "半") {
    const value = new Big(first.value).plus("0.5").toNumber();
    return { value, unit: unit.unit, to: to + 1, wellFormed: first.wellFormed, per: null };
  }
  let total = new Big(first.value);
  let smallest = unit.unit;
  let position = chain.indexOf(unit.unit);
  let parts = 1;
  for (;;) {
    const numeral = compact.gaps[to] === Gap.None ? scanner.at(to) : null;
    const next = numeral === null ? null : unitAt(compact.text, numeral.end);
    if (numeral === null || next === null) break;
    const at = chain.indexOf(next.unit);
    const ratio = TIME_RATIOS.get(`${smallest}/${next.unit}`);
    if (at !== position + 1 || ratio === undefined || !(numeral.value < ratio)) break;
    if (next.unit === "秒") {
      total = total.plus(new Big(numeral.value).div(ratio));
    } else {
      total = total.times(ratio).plus(numeral.value);
      smallest = next.unit;
    }
    position = at;
    to = numeral.end + next.length;
    parts++;
    if (next.unit === "秒") break;
  }
  if (parts === 1) return null;
  return { value: total.toNumber(), unit: smallest, to, wellFormed: first.wellFormed, per: null };
}

const TIME_RATIOS: ReadonlyMap<string, number> = new Map([
  ["時間/分", 60],
  ["分/秒", 60],
  ["年/か月", 12],
]);

/** A number with the unit behind it, or without one. */
function withUnit(compact: CompactText, numeral: Numeral): Measured | null {
  const { text, gaps } = compact;
  const gap = gaps[numeral.end] ?? Gap.None;
  let unit: string | null = null;
  let to = numeral.end;
  const known = unitAt(text, numeral.end);
  if (known !== null && (gap === Gap.None || endsWord(compact, numeral.end + known.length))) {
    ({ unit } = known);
    to += known.length;
  } else if (gap === Gap.None && !numeral.kanji) {
    const length = counterLength(compact, numeral.end);
    if (length > 0) unit = text.slice(to, to + length);
    to += length;
  }
  // A kanji numeral without a unit is part of a word (「一部」, 「第三」).
  if (numeral.kanji && unit === null) return null;
  const found = valueIn(numeral, unit);
  const multiplier = numeral.scale === "" || unit?.endsWith("円") === true ? 1 : numeral.value / numeral.scaled;
  return { ...found, to, per: null, multiplier };
}

/** Units whose numbers have no three-digit fractions: 「2.000人」 is grouping typed with a full stop. */
function countsWholes(unit: string): boolean {
  const kind = unitKind(unit);
  return kind.startsWith("count:") || kind === "money";
}

function valueIn(
  numeral: Numeral,
  unit: string | null,
): Pick<CompactQuantity, "value" | "unit" | "wellFormed"> {
  if (numeral.dotGrouped && unit !== null && countsWholes(unit)) {
    return { value: numeral.regrouped, unit, wellFormed: false };
  }
  // Money keeps its printed unit: 1,240千円 is 1240 千円.
  if (unit === "円" && numeral.scale !== "") {
    return { value: numeral.scaled, unit: `${numeral.scale}円`, wellFormed: numeral.wellFormed };
  }
  return { value: numeral.value, unit, wellFormed: numeral.wellFormed };
}

/** 10件/年 → 10 件 per 年; 890g/人・日 keeps its compound unit. */
function withRate(compact: CompactText, measured: Measured): Measured {
  const { text, gaps } = compact;
  if (measured.unit === null || text.charAt(measured.to) !== "/") return measured;
  const apart = gaps[measured.to] !== Gap.None || gaps[measured.to + 1] !== Gap.None;
  let end = measured.to + 1;
  while (end < text.length && end - measured.to <= 6) {
    const code = text.charCodeAt(end);
    const joins = isKanji(code) || isKatakana(code) || isLatin(code) || code === 0x30fb;
    if (!joins && !(isDigit(code) && end === measured.to + 1)) break;
    if (end > measured.to + 1 && STOP_RATE.includes(text.charAt(end))) break;
    end++;
  }
  const word = text.slice(measured.to + 1, end);
  // 「70％/R5 75％」: the slash separates
  if (word === "" || (isLatin(word.charCodeAt(0)) && isDigit(text.charCodeAt(end))))
    return measured;
  const per = ratePeriod(word);
  if (apart && per === null) return measured;
  if (per === "年") return { ...measured, per, to: end };
  if (per !== null) return { ...measured, unit: `${measured.unit}/${per}`, per, to: end };
  if (isDigit(word.charCodeAt(0))) return measured;
  return { ...measured, unit: `${measured.unit}/${word}`, to: end };
}

/** Characters that begin the next word behind 「件/年」. */
const STOP_RATE = "以未超程増減";

/**
 * All quantities of a text with their units, in printed order: Arabic, full-width, mixed and kanji
 * numerals, 3万人 → 30000 人, money in its printed unit, ７割 → 70 %, 2時間30分 → 150 分. Nothing is left
 * out: years (`findYears`) and other numbers that are no amounts (`findNonValues`) are told apart by
 * their positions.
 *
 * Linear in the length of `text`; never throws. `value` is `NaN` (and `wellFormed` false) where a number
 * cannot be represented exactly.
 */
export function scanQuantities(text: string): Quantity[] {
  const compact = compactText(text);
  const scanner = new NumeralScanner(compact);
  const quantities: Quantity[] = [];
  let index = 0;
  while (index < compact.text.length) {
    const found = quantityAt(scanner, index);
    if (found === null) {
      index++;
      continue;
    }
    quantities.push(asQuantity(compact, found));
    index = found.to;
  }
  return quantities;
}

function asQuantity(compact: CompactText, found: CompactQuantity): Quantity {
  const quantity: Quantity = {
    value: found.value,
    unit: found.unit,
    start: compact.starts[found.from] ?? 0,
    end: endOffset(compact, found.to - 1),
    wellFormed: found.wellFormed,
    negative: found.negative === true,
  };
  return found.per === null ? quantity : { ...quantity, per: found.per };
}
