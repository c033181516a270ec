import Big from "big.js";

import { unitKind } from "../../text/units";
import type { KnownText } from "../actual/knownText";

/** Digits behind the decimal point that a sentence shows; exact numbers with more are cut, not rounded up. */
const SHOWN_DECIMALS = 4;
const ROUND_DOWN = 0;

const GROUP = 3;

/** 1234567.5 → 1,234,567.5 */
function withSeparators(plain: string): string {
  const point = plain.indexOf(".");
  let end = point < 0 ? plain.length : point;
  if (end <= GROUP) return plain;
  let grouped = plain.slice(end);
  for (; end > GROUP; end -= GROUP) grouped = `,${plain.slice(end - GROUP, end)}${grouped}`;
  return plain.slice(0, end) + grouped;
}

/** A number for a sentence: separators, no exponent, △ where negative. */
export function numberText(value: Big): string {
  const decimals = value.c.length - 1 - value.e;
  let shown = value;
  if (decimals > SHOWN_DECIMALS) {
    const short = value.round(SHOWN_DECIMALS, ROUND_DOWN);
    // What is smaller than the last shown place is shown in full, not as nothing.
    if (!short.eq(0)) shown = short;
  }
  const plain = shown.toFixed();
  return plain.startsWith("-") ? `△${withSeparators(plain.slice(1))}` : withSeparators(plain);
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
  if (!known.hasDecimals) return numberText(new Big(value));
  for (const [printed] of known.target.matchAll(/\d[\d,]*\.\d+/gu)) {
    if (Number(printed.replaceAll(",", "")) === value) {
      return withSeparators(printed.replaceAll(",", ""));
    }
  }
  return numberText(new Big(value));
}
