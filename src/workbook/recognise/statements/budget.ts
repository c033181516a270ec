import type { Budget } from "../../../domain/plan/initiative";
import type { SourcedText } from "../../../domain/plan/plan";

/** 「【予算額 1,234千円】」, 「【予算額 －】」, 「（予算額：500千円）」, widths unified. */
const BUDGET =
  /[【[(〔]?\s*(?:当初)?予算(?:現)?額?\s*[:：]?\s*(?:([\d,]+)\s*(千|万|百万)?円|[-－―–ー])\s*[】\])〕]?/u;
const THOUSANDS: Readonly<Record<string, number>> = { 千: 1, 万: 10, 百万: 1000 };
const YEN_PER_THOUSAND = 1000;

/** Finds a budget in the text of a cell, `null` where none is printed. */
export function readBudget(source: SourcedText | null): Budget | null {
  const match = source && BUDGET.exec(source.text.normalize("NFKC"));
  if (!match) return null;
  const { cell } = source;
  const [text, digits, scale] = match;
  if (digits === undefined) return { text: text.trim(), cell, thousandYen: null };
  const amount = Number(digits.replaceAll(",", ""));
  const thousandYen =
    scale === undefined ? amount / YEN_PER_THOUSAND : amount * (THOUSANDS[scale] ?? 1);
  return { text: text.trim(), cell, thousandYen };
}
