import Big from "big.js";

import type { Clause, Direction } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";
import { isExtreme, otherMeasure } from "../actual/figureWords";
import type { KnownText } from "../actual/knownText";
import type { ActualReading } from "../actual/readActual";
import { only } from "../only";
import { chooseFigure } from "./chooseFigure";
import { compareChange } from "./compareChange";
import { compareFrequency } from "./compareFrequency";
import { compareLevel, orderOf, satisfies } from "./compareLevel";
import { compareRelative } from "./compareRelative";
import { saysEveryMonth } from "./everyMonth";
import { isBeyondScale, mayBeOtherUnit } from "./implausibleSize";
import { perHeadWords, perUnitWords } from "./perUnit";
import { compareWholeSet } from "./compareWholeSet";
import { asShare, valueIn } from "./unitsOfFigures";
import { decided, undecided, type Doubt, type LevelComparison, type Verdict } from "./verdict";

/** Everything that the result for one condition depends on. */
export interface ClauseContext {
  readonly direction: Direction;
  readonly reading: ActualReading;
  readonly known: KnownText;
  /** Result of the reference year, as the caller gives it. */
  readonly previous: string | null;
}

const SUM = /累計|延べ|のべ|合計|通算|総数/u;
/** Periods of several years. */
const SEVERAL_YEARS =
  /(?:[2-9二三四五]|1\d)[かヶケカ]?年間|計画期間|[~～].*(?:合計|累計|延べ|通算)/u;

const isWholeSet = (clause: Clause): boolean => clause.unit?.startsWith("全") === true;

function isRelative(clause: Clause): boolean {
  return clause.value === null && (clause.basis !== null || clause.delta !== null);
}

const MONTHS = 12;
const DAYS = 31;

/** 「3/31」: the last day of March, or 3 of 31. */
function mayBeDate({ value, unit, whole }: ActualFigure): boolean {
  if (whole === null || unit !== null || value.eq(whole)) return false;
  return value.gte(1) && value.lte(MONTHS) && whole.gte(1) && whole.lte(DAYS);
}

/** Why a figure cannot be taken at its word. */
function doubtAbout(figure: ActualFigure, known: KnownText): Doubt | null {
  if (!figure.readable || figure.whole?.lt(figure.value) === true) {
    return { code: "misprint", printed: figure.printed };
  }
  if (mayBeDate(figure)) return { code: "unreadWords", words: figure.printed + figure.tail };
  const measure = otherMeasure(figure, known);
  if (measure !== null) {
    return { code: "otherMeasure", printed: figure.printed, word: measure };
  }
  return isExtreme(figure.label, known) ? { code: "extreme", printed: figure.printed } : null;
}

/** Whether the exact share of the counts beside a rounded percentage gives another result. */
function roundedShare(comparison: LevelComparison, reading: ActualReading): Doubt | null {
  const { figure, op, level, unit } = comparison;
  if (unit !== "%") return null;
  if (reading.figures.length < 2) return null;
  const part = only(reading.figures.filter(({ whole }) => whole?.gt(0) === true));
  if (part === undefined || part.whole === null) return null;
  // n/N against level/100, without dividing.
  const exact = part.value.times(100).cmp(level.times(part.whole));
  if (satisfies(op, exact) === satisfies(op, orderOf(figure.value, level, false))) return null;
  return {
    code: "roundedShare",
    printed: figure.printed,
    share: `${part.value.toFixed()}/${part.whole.toFixed()}`,
  };
}

function levelComparison(
  clause: Clause,
  level: Big,
  figure: ActualFigure,
  gap: Big | null,
): LevelComparison {
  return {
    kind: "level",
    clause,
    op: clause.op,
    level,
    unit: clause.unit,
    source: null,
    figure,
    gap,
  };
}

/** A level printed in the target against the figure. */
function compareWithPrinted(
  clause: Clause,
  value: number,
  figure: ActualFigure,
  context: ClauseContext,
): Verdict {
  if (figure.change !== null)
    return undecided({ code: "changeForLevel", printed: figure.label + figure.printed });
  if (figure.value.lt(0) && value >= 0 && context.direction !== "higher") {
    return undecided({ code: "negativeLevel", printed: figure.printed });
  }
  if (isAlwaysKept(clause, value, context.known)) return undecided({ code: "direction" });
  const level = new Big(value);
  const base = levelComparison(clause, level, figure, null);
  const byFrequency = compareFrequency(base);
  if (byFrequency !== null) return byFrequency;
  const actual = valueIn(figure, clause.unit);
  if (actual === null) return undecided({ code: "unit", wanted: clause.unit, found: figure.unit });
  if (mayBeOtherUnit(figure, clause.unit, level)) {
    return undecided({ code: "otherUnit", printed: figure.printed, unit: clause.unit });
  }
  if (isBeyondScale(figure, clause.unit, level, context.known)) {
    return undecided({ code: "beyondScale", printed: figure.printed });
  }
  // The two readings differ in the result: that is asked, not guessed.
  const share = asShare(figure, clause.unit, level);
  if (
    share !== null &&
    reaches(clause, share, level, figure) !== reaches(clause, actual, level, figure)
  ) {
    return undecided({ code: "ratioOrPercent", printed: figure.printed });
  }
  const gap = figure.bound === "exact" ? gapOf(actual, level, figure) : null;
  const comparison = levelComparison(clause, level, figure, gap);
  const doubt = roundedShare(comparison, context.reading);
  if (doubt !== null) return undecided(doubt);
  const verdict = compareLevel(comparison, actual);
  if (verdict.outcome !== "met") return verdict;
  const words =
    perUnitWords(figure, clause.unit, context.known, context.reading.text) ??
    perHeadWords(actual, clause.unit, level, context.known);
  return words === null ? verdict : undecided({ code: "perUnit", printed: figure.printed, words });
}

const WHOLE = 100;
const PRINTED_LIMIT = /(?:%|パーセント|割)(?:以下|以内|未満|を?超えな|を?上回らな|を?下回)/u;

/**
 * 「…の職員の割合 100%」 read as "at most 100 %" is kept by every share: without a printed 以下 the direction
 * was only inferred, and that reading says nothing.
 */
function isAlwaysKept(clause: Clause, value: number, known: KnownText): boolean {
  const isLimit = clause.op === "<=" || clause.op === "<";
  return isLimit && clause.unit === "%" && value >= WHOLE && !PRINTED_LIMIT.test(known.target);
}

function reaches(clause: Clause, value: Big, level: Big, figure: ActualFigure): boolean {
  return satisfies(clause.op, orderOf(value, level, figure.binary));
}

/** Exactly 0 where a binary number counts as equal. */
function gapOf(actual: Big, level: Big, figure: ActualFigure): Big {
  return orderOf(actual, level, figure.binary) === 0 ? new Big(0) : actual.minus(level);
}

/** A figure of one year against a sum over several years can only be too small. */
function withinPeriod(clause: Clause, figure: ActualFigure, verdict: Verdict): Verdict {
  if (clause.period === undefined || !SEVERAL_YEARS.test(clause.period)) return verdict;
  if (figure.total !== null || figure.years.length === 0 || verdict.outcome !== "not_met")
    return verdict;
  return undecided({ code: "partOfPeriod", printed: figure.label + figure.printed });
}

/**
 * Compares one condition of a target with an actual.
 */
export function compareClause(clause: Clause, context: ClauseContext): Verdict {
  const { reading, known, previous } = context;
  if (clause.op === "qualitative") return undecided({ code: "qualitative" });
  const relative = isRelative(clause);
  if (clause.value === null && !relative) {
    return isWholeSet(clause)
      ? compareWholeSet(clause, reading, known.target)
      : undecided({ code: "noLevel" });
  }
  const isCumulative = (): boolean => SUM.test(clause.period ?? "") || known.matches(SUM);
  const choice = chooseFigure(reading, { unit: clause.unit, isCumulative });
  if (choice.doubt !== undefined) {
    return saysEveryMonth(clause, reading)
      ? decided(true, { kind: "words", clause, words: "毎月" })
      : undecided(choice.doubt);
  }
  const { figure } = choice;
  const doubt = doubtAbout(figure, known);
  if (doubt !== null) return undecided(doubt);
  if (clause.value !== null) {
    return withinPeriod(clause, figure, compareWithPrinted(clause, clause.value, figure, context));
  }
  if (figure.change !== null) return compareChange(clause, figure, figure.change);
  if (figure.value.lt(0)) {
    return undecided({ code: "changeElsewhere", printed: figure.label + figure.printed });
  }
  return compareRelative(clause, figure, reading, known, previous);
}
