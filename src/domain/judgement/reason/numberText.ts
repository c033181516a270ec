import Big from "big.js";

import { unitKind } from "../../text/units";
import type { KnownText } from "../actual/knownText";

/** Digits behind the decimal point that a sentence shows; exact numbers with more are cut, not rounded up. */
const SHOWN_DECIMALS = 4;
const ROUND_DOWN = 0;

/** 1234567.5 → 1,234,567.5 */
function withSeparators(plain: string): string {
  const [integer = "", fraction] = plain.split(".");
  const grouped = integer.replace(/\B(?=(?:\d{3})+$)/gu, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/** A number for a sentence: separators, no exponent, △ where negative. */
export function numberText(value: Big): string {
  const short = value.round(SHOWN_DECIMALS, ROUND_DOWN);
  const shown = short.eq(0) ? value : short;
  const plain = shown.abs().toFixed();
  return (shown.lt(0) ? "△" : "") + withSeparators(plain);
}

/** Units that Japanese writes behind a number with 「の」 or in front of it. */
const PER_100000 = "人口10万対";
const STAR = "★";

/** A number with its unit: 86.2%, 2,500千円, ★2つ, 人口10万人当たり13.0. */
export function amountText(number: string, unit: string | null): string {
  if (unit === null) return number;
  if (unit === STAR) return `★${number}つ`;
  if (unit === PER_100000) return `人口10万人当たり${number}`;
  const per = /^(.+)\/(月|週|日)$/u.exec(unit);
  return per === null ? `${number}${unit}` : `${per[2] ?? ""}${number}${per[1] ?? ""}`;
}

/** Differences of percentages are points. */
export function differenceUnit(unit: string | null): string | null {
  return unit !== null && unitKind(unit) === "ratio" && unit === "%" ? "ポイント" : unit;
}

/** Names of units in English sentences, where there is a usual one: of one, of many. */
const ENGLISH_UNITS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ["ポイント", [" point", " points"]],
  ["人", [" person", " people"]],
  ["件", [" case", " cases"]],
  ["回", [" time", " times"]],
  ["円", [" yen", " yen"]],
  ["千円", [" thousand yen", " thousand yen"]],
  ["百万円", [" million yen", " million yen"]],
  ["点", [" point", " points"]],
  ["分", [" minute", " minutes"]],
  ["時間", [" hour", " hours"]],
  ["日", [" day", " days"]],
  ["か所", [" place", " places"]],
  ["世帯", [" household", " households"]],
  ["団体", [" group", " groups"]],
  ["地域", [" area", " areas"]],
  ["校", [" school", " schools"]],
  ["社", [" company", " companies"]],
  [STAR, [" star", " stars"]],
  [PER_100000, [" per 100,000 people", " per 100,000 people"]],
]);

const PERIODS: ReadonlyMap<string, string> = new Map([
  ["月", "a month"],
  ["週", "a week"],
  ["日", "a day"],
]);

/** A number with its unit in English; units without a usual English word stay as printed. */
export function amountEnglish(number: string, unit: string | null): string {
  if (unit === null) return number;
  const per = /^(.+)\/(月|週|日)$/u.exec(unit);
  if (per !== null)
    return `${amountEnglish(number, per[1] ?? null)} ${PERIODS.get(per[2] ?? "") ?? ""}`;
  const names = ENGLISH_UNITS.get(unit);
  return number + (names === undefined ? unit : names[number === "1" ? 0 : 1]);
}

/** A difference as officials print it: △0.24ポイント, ＋355千円, ±0. */
export function gapText(
  gap: Big,
  unit: string | null,
): { readonly ja: string; readonly en: string } {
  const size = numberText(gap.abs());
  const of = differenceUnit(unit);
  if (gap.eq(0)) return { ja: "差なし", en: "no difference" };
  const per = of?.replace(/\/(月|週|日)$/u, "") ?? null;
  const shown = of === STAR ? `★${size}つ` : `${size}${per === PER_100000 ? "" : (per ?? "")}`;
  return gap.lt(0)
    ? { ja: `△${shown}`, en: `−${amountEnglish(size, of)}` }
    : { ja: `＋${shown}`, en: `+${amountEnglish(size, of)}` };
}

/**
 * A level as the target cell prints it, so that 86.20 does not become 86.2; separators in large numbers.
 */
export function levelText(value: number, known: KnownText): string {
  const plain = numberText(new Big(value));
  if (!known.hasDecimals) return plain;
  for (const [printed] of known.target.matchAll(/\d[\d,]*\.\d+/gu)) {
    if (Number(printed.replaceAll(",", "")) === value) {
      return withSeparators(printed.replaceAll(",", ""));
    }
  }
  return plain;
}
