import { compactText } from "../../text/normalize";
import { yearAt, type CompactYear } from "../../text/years";

/** Years before the first of 平成 and of 令和. */
const HEISEI = 1988;
const REIWA = 2018;
/** 平成 ended with 31; years of 昭和 are not asked for. */
const LAST_HEISEI = 31;

/**
 * Western years that a printed year may mean. A number without an era (30年度) leaves two readings;
 * relative years (前年度) name none.
 */
export function westernYears(year: Pick<CompactYear, "year" | "number">): readonly number[] {
  if (year.year !== null) return [year.year];
  if (year.number === null || year.number > LAST_HEISEI) return [];
  return [HEISEI + year.number, REIWA + year.number];
}

/** Years that a text names, in Western count. */
export function yearsIn(text: string): readonly number[] {
  const compact = compactText(text);
  const years: number[] = [];
  let index = 0;
  while (index < compact.text.length) {
    const found = yearAt(compact, index);
    if (found !== null) years.push(...westernYears(found));
    index = found?.to ?? index + 1;
  }
  return years;
}

/** Whether two printed years may be the same one. */
export function mayBeSameYear(one: readonly number[], other: readonly number[]): boolean {
  return one.some((year) => other.includes(year));
}
