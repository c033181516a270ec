import type { ReportedQuantity } from "./actualTokens";

/** A lone circle may be a zero, a mark for done, or a place left to fill in. */
const LONE_CIRCLE = /^[〇○](?![〇一二三四五六七八九十百千万])/u;
/** 「2.000千円」: yen have no thousandths, so the point is rather a misprinted comma. */
const THOUSANDTHS = /^\D?\d{1,3}[.]\d{3}(?:円|千円)/u;

/**
 * Whether the value of a number is certain: well formed, finite, and not written in a way that leaves two
 * readings.
 *
 * @param printed compact text from the number on
 */
export function isLegible(quantity: ReportedQuantity, printed: string): boolean {
  if (!quantity.wellFormed || !Number.isFinite(quantity.value)) return false;
  return !LONE_CIRCLE.test(printed) && !THOUSANDTHS.test(printed);
}
