import Big from "big.js";

import { isDigit } from "./charClass";
import { Gap } from "./normalize";
import type { Numeral, NumeralScanner } from "./numerals";
import { unitAt, type RatePeriod } from "./units";

/** A number with its unit, wherever it stands. */
export interface Measured {
  readonly value: number;
  readonly unit: string | null;
  /** End in the compact text. */
  readonly to: number;
  readonly wellFormed: boolean;
  readonly per: RatePeriod | null;
  /** By what the printed number was multiplied: 10 for 割, 10000 for 万人. */
  readonly multiplier: number;
}

/** A number without a rate. */
export function measured(
  value: number,
  unit: string | null,
  to: number,
  wellFormed: boolean,
  multiplier = 1,
): Measured {
  return { value, unit, to, wellFormed, per: null, multiplier };
}

/** ★★, ★★★☆☆, ★3つ, 星2つ */
export function starsAt(scanner: NumeralScanner, index: number): Measured | null {
  const { text } = scanner.compact;
  const sign = text.charAt(index);
  if (sign !== "★" && sign !== "星") return null;
  const counted = isDigit(text.charCodeAt(index + 1)) ? scanner.at(index + 1) : null;
  if (counted !== null) {
    const tail = "つ個".includes(text.charAt(counted.end)) && counted.end < text.length ? 1 : 0;
    const { value, wellFormed } = counted;
    return measured(value, "★", counted.end + tail, wellFormed);
  }
  if (sign === "星") return null;
  let to = index;
  while (text.charAt(to) === "★") to++;
  const value = to - index;
  while (text.charAt(to) === "☆") to++;
  return measured(value, "★", to, true);
}

/** 4分の3 → 75 %, 2分の1 → 50 %. A fraction that does not end has no exact value. */
export function fractionOf(scanner: NumeralScanner, divisor: Numeral): Measured | null {
  const { text } = scanner.compact;
  if (!text.startsWith("分の", divisor.end)) return null;
  const dividend = scanner.at(divisor.end + 2);
  if (dividend === null || !(divisor.value > 0) || Number.isNaN(dividend.value)) return null;
  const percent = new Big(dividend.value).times(100).div(divisor.value);
  const exact = percent.times(divisor.value).eq(new Big(dividend.value).times(100));
  return measured(exact ? percent.toNumber() : Number.NaN, "%", dividend.end, exact);
}

/** 割 begins these words and is no percentage there. */
const NOT_WARI = /^割(?:合|引|当|り|振|賦|安|高|付)/u;

/** 1/2以下, 2/3 of the whole; 「46/91」 stays two numbers. */
export function slashFraction(scanner: NumeralScanner, dividend: Numeral): Measured | null {
  const { text, gaps } = scanner.compact;
  if (text.charAt(dividend.end) !== "/" || gaps[dividend.end] !== Gap.None) return null;
  const divisor = scanner.at(dividend.end + 1);
  if (
    divisor === null ||
    !(divisor.value <= LARGEST_DIVISOR || divisor.value === 100) ||
    !(dividend.value < divisor.value)
  ) {
    return null;
  }
  if (!FRACTION_TAILS.some((word) => text.startsWith(word, divisor.end))) return null;
  const percent = new Big(dividend.value).times(100).div(divisor.value);
  const exact = percent.times(divisor.value).eq(dividend.value * 100);
  return measured(exact ? percent.toNumber() : Number.NaN, "%", divisor.end, exact);
}

const LARGEST_DIVISOR = 10;
const FRACTION_TAILS = "以上 以下 未満 超 程度 に の を まで 減 増".split(" ");

/** ７割, 8割5分, 三割三分三厘 */
export function tenths(scanner: NumeralScanner, whole: Numeral): Measured | null {
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
  return measured(value, "%", to, whole.wellFormed, 10);
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

const CHAIN_OF: ReadonlyMap<string, readonly string[]> = new Map(
  TIME_CHAINS.flatMap((chain) => chain.map((unit) => [unit, chain] as const)),
);

/**
 * 2時間30分 → 150 分, 14分30秒 → 14.5 分 (seconds stay a fraction of a minute), 1年6か月 → 18 か月,
 * 1時間半 → 1.5 時間.
 */
export function clockTime(scanner: NumeralScanner, first: Numeral): Measured | null {
  const { compact } = scanner;
  const unit = unitAt(compact.text, first.end);
  if (unit === null || Number.isNaN(first.value)) return null;
  const chain = CHAIN_OF.get(unit.unit);
  if (chain === undefined) return null;
  let to = first.end + unit.length;
  if (compact.text.charAt(to) === "半") {
    const value = new Big(first.value).plus("0.5").toNumber();
    return measured(value, unit.unit, to + 1, first.wellFormed);
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
  return measured(total.toNumber(), smallest, to, first.wellFormed);
}

const TIME_RATIOS: ReadonlyMap<string, number> = new Map([
  ["時間/分", 60],
  ["分/秒", 60],
  ["年/か月", 12],
]);
