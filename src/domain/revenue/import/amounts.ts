import Big from "big.js";

import { cellText, type ImportCell } from "./importTable";

/** Yen of one unit of the column: amounts may be printed in 千円. */
export type AmountScale = 1 | 1_000 | 10_000 | 1_000_000;

/** Every scale, the smallest first. */
export const AMOUNT_SCALES: readonly AmountScale[] = [1, 1_000, 10_000, 1_000_000];

const UNITS: readonly (readonly [RegExp, AmountScale])[] = [
  [/百万円/u, 1_000_000],
  [/万円/u, 10_000],
  [/千円/u, 1_000],
  [/円/u, 1],
];

const NEGATIVE = /^(?:[-−‐ー△▲]|\((?=.*\)$))/u;
const DIGITS = /^\d{1,3}(?:,\d{3})*(?:\.\d+)?$|^\d+(?:\.\d+)?$/u;

/** The unit that a header or a cell names, `null` where it names none. */
export function amountScale(text: string): AmountScale | null {
  return UNITS.find(([unit]) => unit.test(text.normalize("NFKC")))?.[1] ?? null;
}

/**
 * An amount in yen. Its own unit (「1,234千円」) comes before the column's.
 *
 * @returns `undefined` for an empty cell, `null` for what is no amount or no whole number of yen
 */
export function readAmount(
  cell: ImportCell | undefined,
  column: AmountScale,
): number | null | undefined {
  const text = cellText(cell);
  if (text === "" || text === "-" || text === "―") return undefined;
  if (cell instanceof Date) return null;
  const scale = amountScale(text) ?? column;
  const bare = text.replace(/(?:百万|万|千)?円$/u, "").replace(/[¥\\\s]/gu, "");
  const isNegative = NEGATIVE.test(bare);
  const digits = bare.replace(NEGATIVE, "").replace(/\)$/u, "");
  if (!DIGITS.test(digits)) return null;
  const yen = new Big(digits.replaceAll(",", "")).times(scale);
  if (!yen.eq(yen.round())) return null;
  return Number(isNegative ? yen.neg() : yen);
}
