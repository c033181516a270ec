import { findYears } from "../text/years";

/** First fiscal years of the eras that a ledger can be about, newest first. */
const ERAS = [
  ["令和", 2019],
  ["平成", 1989],
] as const;
const APRIL = 3;

/** 「令和元年度」 for 2019. Fiscal year 2019 began in 平成31年 and is called 令和元年度 throughout. */
export function fiscalYearName(year: number): string {
  const era = ERAS.find(([, first]) => year >= first);
  if (!era) return `${year}年度`;
  const number = year - era[1] + 1;
  return `${era[0]}${number === 1 ? "元" : number}年度`;
}

/** Western number of a fiscal year as an office writes it; `null` where the text names none. */
export function fiscalYearOf(text: string): number | null {
  return findYears(text)[0]?.year ?? null;
}

/** The fiscal year of a day. */
export function fiscalYearAt(day: Date): number {
  return day.getMonth() >= APRIL ? day.getFullYear() : day.getFullYear() - 1;
}
