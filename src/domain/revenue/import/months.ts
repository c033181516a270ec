import { findYears } from "../../text/years";

/** Months of a fiscal year (April first) with the closing period April and May behind them: 0 … 13. */
export type PeriodIndex = number;

/** April to March. */
const MONTHS = 12;
const APRIL = 4;
const CLOSING_WORDS = /出納|整理|閉鎖|翌年|closing/iu;
const PLAIN_MONTH = /^(?:翌)?(\d{1,2})(?:月(?:分|末|度|計|累計)?)?$/u;
const DIGIT_DATE = /^(\d{4})[/.\-年]?(\d{2})(?:[/.\-月]?\d{2}日?)?$/u;
const ERA_LETTER_DATE = /^([RH])(\d{1,2})[./-](\d{1,2})(?:[./-]\d{1,2})?$/iu;
const ERA_BEFORE_FIRST = { R: 2018, H: 1988 } as const;

/** What the text of a month cell says. */
export type MonthReading =
  | { readonly kind: "period"; readonly period: PeriodIndex }
  /** April or May without a year: the order of the rows tells which of the two it is. */
  | { readonly kind: "either"; readonly first: PeriodIndex; readonly closing: PeriodIndex }
  /** A month of another fiscal year. */
  | { readonly kind: "otherYear" }
  /** 合計, 年度計 and the like, or no month at all. */
  | { readonly kind: "none" };

/**
 * The period that a cell names: 「6月」, 「令和元年6月」, 「2019/06」, 「R1.6」, 「4月（出納整理）」.
 *
 * @param text in half width
 * @param fiscalYear western number of the ledger's year: 2019 for 令和元年度
 */
export function readMonth(text: string, fiscalYear: number): MonthReading {
  const bare = text.replace(/\(.*\)$/u, "").trim();
  const dated = dateOf(bare);
  if (dated) return inYear(dated.year, dated.month, fiscalYear);
  const plain = PLAIN_MONTH.exec(bare);
  const month = Number(plain?.[1]);
  if (!plain || month < 1 || month > MONTHS) return { kind: "none" };
  const period = periodOf(month);
  const closing = MONTHS + period;
  if (period > 1) return { kind: "period", period };
  return CLOSING_WORDS.test(text) || bare.startsWith("翌")
    ? { kind: "period", period: closing }
    : { kind: "either", first: period, closing };
}

function dateOf(text: string): { readonly year: number; readonly month: number } | null {
  const letter = ERA_LETTER_DATE.exec(text);
  if (letter) {
    const era = letter[1]?.toUpperCase() === "H" ? "H" : "R";
    return checked(ERA_BEFORE_FIRST[era] + Number(letter[2]), Number(letter[3]));
  }
  const digits = DIGIT_DATE.exec(text);
  if (digits) return checked(Number(digits[1]), Number(digits[2]));
  const slashed = /^(\d{4})[/.\-年](\d{1,2})(?:[/.\-月].*)?$/u.exec(text);
  if (slashed) return checked(Number(slashed[1]), Number(slashed[2]));
  const [found] = findYears(text);
  return found && found.year !== null && found.month !== null
    ? checked(found.year, found.month)
    : null;
}

function checked(year: number, month: number): { year: number; month: number } | null {
  return month >= 1 && month <= MONTHS ? { year, month } : null;
}

/** April is 0, March 11. */
function periodOf(month: number): PeriodIndex {
  return (month - APRIL + MONTHS) % MONTHS;
}

function inYear(year: number, month: number, fiscalYear: number): MonthReading {
  const index = (year - fiscalYear) * MONTHS + month - APRIL;
  return index >= 0 && index < MONTHS + 2
    ? { kind: "period", period: index }
    : { kind: "otherYear" };
}
