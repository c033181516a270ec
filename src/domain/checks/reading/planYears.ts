import { westernYears } from "../../judgement/actual/printedYears";
import type { Indicator, Plan } from "../../plan/plan";
import { findYears } from "../../text/years";

/** Months of a calendar year that belong to the fiscal year before it. */
const LAST_MONTH_OF_YEAR = 3;

/** A sign of a year: 年, or an era by its letter. Most cells hold a plain number. */
const MAY_NAME_YEAR = /年|[RHSrhsＲＨＳ][.．]?[\d０-９元]/u;

/** A fiscal year that a text names, in Western count (令和3年9月末 → 2021, 27年３月末 → 2014). */
export interface NamedYear {
  readonly year: number;
  /** As printed, in one width. */
  readonly text: string;
}

/**
 * Fiscal years that a text names. A number without an era (29年度) is taken for the year of that number that is
 * nearest to `near`; relative years (前年度) name none.
 */
export function namedYears(text: string, near: number): readonly NamedYear[] {
  if (!MAY_NAME_YEAR.test(text)) return [];
  return findYears(text).flatMap((span) => {
    const [first, ...others] = westernYears(span);
    if (first === undefined) return [];
    const year = others.reduce(
      (best, each) => (Math.abs(each - near) < Math.abs(best - near) ? each : best),
      first,
    );
    const isBeforeApril = !span.fiscal && span.month !== null && span.month <= LAST_MONTH_OF_YEAR;
    return { year: isBeforeApril ? year - 1 : year, text: span.text };
  });
}

/** Western number of the year that an indicator's plan is for; `null` where it is not printed. */
export function planYearOf(indicator: Indicator, plan: Plan): number | null {
  const text = indicator.fiscalYear ?? plan.fiscalYear;
  if (text === null) return null;
  return findYears(text).find(({ year }) => year !== null)?.year ?? null;
}
