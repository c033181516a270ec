import { isDigit, isKanji, isKatakana, isLatin } from "./charClass";
import { counterLength, endsWord, unitRestLength } from "./counterWords";
import { compactText, endOffset, Gap, type CompactText } from "./normalize";
import {
  clockTime,
  fractionOf,
  measured,
  slashFraction,
  starsAt,
  tenths,
  type Measured,
} from "./measures";
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

/**
 * The quantity that begins at `index` of the compact text, sign included; `null` where none begins.
 * Years, ordinals and other numbers that are no amounts are not told apart here.
 */
export function quantityAt(scanner: NumeralScanner, index: number): CompactQuantity | null {
  const { compact } = scanner;
  const sign = signAt(compact, index);
  const start = index + sign.length;
  const stars = starsAt(scanner, start);
  if (stars !== null) return quantity(index, sign, stars);
  const numeral = scanner.at(start);
  if (numeral === null) return null;
  const found =
    fractionOf(scanner, numeral) ??
    slashFraction(scanner, numeral) ??
    tenths(scanner, numeral) ??
    clockTime(scanner, numeral) ??
    withUnit(compact, numeral);
  if (found === null) {
    if (numeral.kanji) scanner.refuseUntil(numeral.end);
    return null;
  }
  return quantity(index, sign, withUnitRest(compact, withRate(compact, found)));
}

/** 「35μg/㎥以下」: what stands between the number and its comparison belongs to the unit. */
function withUnitRest(compact: CompactText, found: Measured): Measured {
  const length = unitRestLength(compact, found.to);
  if (length === 0) return found;
  const to = found.to + length;
  return { ...found, unit: (found.unit ?? "") + compact.text.slice(found.to, to), to };
}

function quantity(from: number, { negative }: Sign, found: Measured): CompactQuantity {
  const { value, unit, to, wellFormed, per, multiplier } = found;
  return { value, unit, from, to, wellFormed, negative, per, multiplier };
}

interface Sign {
  readonly length: number;
  readonly negative: boolean | null;
}
const NO_SIGN: Sign = { length: 0, negative: null };

function signAt({ text, gaps }: CompactText, index: number): Sign {
  const code = text.charCodeAt(index);
  if (isDigit(code)) return NO_SIGN;
  for (const [word, negative] of SIGNS) {
    if (!text.startsWith(word, index)) continue;
    // 「1-2-3」, 「A-1」: a hyphen between letters or digits joins.
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (word === "-" && (isDigit(before) || isLatin(before))) return NO_SIGN;
    // 「- 80%」: a dash in front of an entry
    if (word === "-" && gaps[index + 1] !== Gap.None) return NO_SIGN;
    return { length: word.length, negative };
  }
  // 「前年度比ー3％」: a long-vowel mark typed for a minus
  if (code === 0x30fc && isDigit(text.charCodeAt(index + 1))) {
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (!isKatakana(before)) return { length: 1, negative: true };
  }
  return NO_SIGN;
}

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
  // 「観光客数 千人 3,200 3,500」: a unit column, not 1000 people
  if (numeral.bare && gaps[to] !== Gap.None && isDigit(text.charCodeAt(to))) return null;
  return valueIn(numeral, unit, to);
}

/** Units whose numbers have no three-digit fractions: 「2.000人」 is grouping typed with a full stop. */
function countsWholes(unit: string): boolean {
  const kind = unitKind(unit);
  return kind.startsWith("count:") || kind === "money";
}

function valueIn(numeral: Numeral, unit: string | null, to: number): Measured {
  const { value, scaled, scale, wellFormed } = numeral;
  if (numeral.dotGrouped && unit !== null && countsWholes(unit)) {
    return measured(numeral.regrouped, unit, to, false);
  }
  if (scale === "") return measured(value, unit, to, wellFormed);
  // Money keeps its printed unit: 1,240千円 is 1240 千円.
  if (unit === "円") return measured(scaled, `${scale}円`, to, wellFormed);
  return measured(value, unit, to, wellFormed, scaled === 0 ? 1 : value / scaled);
}

/** 10件/年 → 10 件 per 年; 890g/人・日 keeps its compound unit. */
function withRate(compact: CompactText, found: Measured): Measured {
  const { text, gaps } = compact;
  if (found.unit === null || text.charAt(found.to) !== "/") return found;
  const apart = gaps[found.to] !== Gap.None || gaps[found.to + 1] !== Gap.None;
  let end = found.to + 1;
  while (end < text.length && end - found.to <= 6) {
    const code = text.charCodeAt(end);
    const joins =
      isKanji(code) || isKatakana(code) || isLatin(code) || code === 0x30fb || isAreaSign(code);
    if (!joins && !(isDigit(code) && end === found.to + 1)) break;
    if (end > found.to + 1 && STOP_RATE.includes(text.charAt(end))) break;
    end++;
  }
  const word = text.slice(found.to + 1, end);
  // 「70％/R5 75％」: the slash separates
  if (word === "" || (isLatin(word.charCodeAt(0)) && isDigit(text.charCodeAt(end)))) return found;
  const per = ratePeriod(word);
  if (apart && per === null) return found;
  if (per === "年") return { ...found, per, to: end };
  if (per !== null) return { ...found, unit: `${found.unit}/${per}`, per, to: end };
  if (isDigit(word.charCodeAt(0))) return found;
  return { ...found, unit: `${found.unit}/${word}`, to: end };
}

/** ㎡, ㎥, ㎢ */
function isAreaSign(code: number): boolean {
  return code === 0x33a1 || code === 0x33a5 || code === 0x33a2;
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
