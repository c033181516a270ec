import type Big from "big.js";

import type { RatePeriod } from "../../text/units";
import type { ActualFigure } from "../actual/actualFigure";
import { compareLevel } from "./compareLevel";
import { splitFrequency, valueIn } from "./unitsOfFigures";
import { undecided, type LevelComparison, type Verdict } from "./verdict";

const TIMES_A_YEAR: Readonly<Record<RatePeriod, number | null>> = {
  年: 1,
  月: 12,
  週: 52,
  日: null,
  時間: null,
};

/** Periods of a target that make its amount a yearly one. */
const YEARLY = /^(?:年間|毎年度?|年|年度|各年度?)$/u;

function mayHavePeriod(unit: string | null): boolean {
  return unit !== null && unit.includes("/");
}

/** How often a figure counts: 月 for 20件/月 and 月平均20件; `null` where it does not say. */
function periodOf(figure: ActualFigure): RatePeriod | null {
  return splitFrequency(figure.unit).per ?? figure.per;
}

/** The comparison with the level taken so many times. */
function times(comparison: LevelComparison, factor: number): LevelComparison {
  return { ...comparison, level: comparison.level.times(factor), gap: null, yearlyTimes: factor };
}

/**
 * Compares amounts that may count within different times: 毎月1回 with 12回, 年間252件 with 月平均20件.
 *
 * A count without a period beside 毎月n回 is the count of the year. Where the period is not said and the
 * readings differ, a person decides.
 *
 * @returns `null` where neither side has a frequency: then the plain comparison holds
 */
export function compareFrequency(comparison: LevelComparison): Verdict | null {
  const { clause, figure } = comparison;
  if (!mayHavePeriod(clause.unit) && !mayHavePeriod(figure.unit) && figure.per === null)
    return null;
  const wanted = splitFrequency(clause.unit);
  const reported = periodOf(figure);
  const yearly = clause.period !== undefined && YEARLY.test(clause.period);
  if (wanted.per === null && (reported === null || reported === "年")) return null;
  const bare = { value: figure.value, unit: splitFrequency(figure.unit).unit };
  const actual = valueIn(bare, wanted.unit);
  if (actual === null) {
    return undecided({ code: "unit", wanted: clause.unit, found: figure.unit });
  }
  const unclear = undecided({ code: "frequency", printed: figure.printed });
  if (wanted.per !== null && wanted.per === reported) return compareLevel(comparison, actual);
  const targetYear = wanted.per === null ? 1 : TIMES_A_YEAR[wanted.per];
  if (targetYear === null) return unclear;
  if (reported === null) return withoutPeriod(comparison, actual, targetYear, unclear);
  const actualYear = TIMES_A_YEAR[reported];
  if (actualYear === null) return unclear;
  const inYear = compareLevel(times(comparison, targetYear), actual.times(actualYear));
  if (wanted.per !== null || yearly)
    return isExactFactor(targetYear, actualYear) ? inYear : unclear;
  const plain = compareLevel(comparison, actual);
  return plain.outcome === inYear.outcome ? inYear : unclear;
}

/** Weeks do not fit into a year without remainder. */
function isExactFactor(one: number, other: number): boolean {
  return one !== TIMES_A_YEAR.週 && other !== TIMES_A_YEAR.週;
}

/** 毎月1回 with 「12回」: the count of a year, unless it may as well be the count of a month. */
function withoutPeriod(
  comparison: LevelComparison,
  actual: Big,
  targetYear: number,
  unclear: Verdict,
): Verdict {
  const { clause, figure } = comparison;
  const inYear = compareLevel(times(comparison, targetYear), actual);
  const asPrinted = compareLevel(comparison, actual);
  if (asPrinted.outcome === inYear.outcome) return inYear;
  const monthly = splitFrequency(clause.unit).per === "月";
  const countsTheYear =
    monthly && figure.unit !== null && clause.period === undefined && !actual.eq(comparison.level);
  return countsTheYear ? inYear : unclear;
}
