import { fiscalYearName } from "../revenue/fiscalYearName";
import { findYears } from "../text/years";

/** Year before the first of each era that an office may type. */
const ERAS: ReadonlyMap<number, string> = new Map([
  [2018, "令和"],
  [1988, "平成"],
]);

/** January to March belong to the fiscal year before. */
const FIRST_MONTH = 4;

/**
 * A fiscal year as somebody types it (令和7, R7, 2025, ７年 with its era) in the form that plans use: 「令和7年度」. An
 * era that was typed stays: the office that calls 2019 平成31年度 goes on doing so.
 *
 * @returns `null` where the text names no single year, or one without an era (7年度)
 */
export function fiscalYearText(typed: string): string | null {
  const text = typed.normalize("NFKC").replace(/\s+/gu, "");
  const years = findYears(/^\d{4}$/u.test(text) ? `${text}年度` : text);
  const [found, ...others] = years;
  if (!found || others.length > 0 || found.start > 0 || found.end < text.length) return null;
  const { year, number, month } = found;
  if (year === null) return null;
  const earlier = month !== null && month < FIRST_MONTH ? 1 : 0;
  const era = number === null ? undefined : ERAS.get(year - number);
  if (era === undefined || number === null || number <= earlier) {
    return fiscalYearName(year - earlier);
  }
  const inEra = number - earlier;
  return `${era}${inEra === 1 ? "元" : String(inEra)}年度`;
}
