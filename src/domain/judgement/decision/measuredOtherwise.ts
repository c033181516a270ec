import { only } from "../only";
import { satisfies } from "../compare/compareLevel";
import { valueIn } from "../compare/unitsOfFigures";
import type { LevelComparison } from "../compare/verdict";
import type { ActualFigure } from "../actual/actualFigure";
import { countsOtherwise } from "../actual/repeatedCounts";
import type { KnownText } from "../actual/knownText";
import type { ActualReading } from "../actual/readActual";

/** The size of a scale: 5点満点, 10段階. */
const SCALE = /(\d+)(?:点満点|段階|件法)/gu;
/** Sums that may run over several years. */
const OVER_YEARS = /累計|通算/u;
/** Periods of a target that ask for the amount of one year. */
const ONE_YEAR = /^(?:年間|毎年度?|年|年度|各年度?|単年度?)$/u;
/** 「5件（1窓口当たり）」 */
const PER_UNIT = /当たり|あたり/u;
/** 「（60,000千円）」: accounts print a loss in brackets. */
const BOOKED_AS_LOSS = /^\([\d,.]+[^()\d]*\)$/u;
const BALANCE = /収支|損益|差引|差額/u;
/** 「新規5団体」 counts what is new only. */
const NEW_ONLY = /新規|新たに|純増|追加/u;
/** So many times the new ones asked for are rather all there are. */
const RATHER_ALL = 3;
/** Two kanji of a word that says what a part is: 是正 in 「うち是正8件」. */
const WORD_PAIR = /(?=(\p{Script=Han}{2}))/gu;

function scaleIn(text: string): string | null {
  return only([...new Set([...text.matchAll(SCALE)].map((match) => match[1]))]) ?? null;
}

/** 「4点（10点満点）」 beside a target of 5点満点. */
function hasOtherScale(reading: ActualReading, known: KnownText): boolean {
  const reported = scaleIn(reading.text);
  if (reported === null) return false;
  const wanted = scaleIn(`${known.target} ${known.indicator}`);
  return wanted !== null && wanted !== reported;
}

/** 「累計310人」 beside a target for one year. */
function mayCoverMore(
  { clause, figure }: LevelComparison,
  reading: ActualReading,
  known: KnownText,
): boolean {
  if (clause.period === undefined || !ONE_YEAR.test(clause.period)) return false;
  const words = figure.label + figure.behind + figure.note;
  return OVER_YEARS.test(words) && reading.elapsed === null && !known.matches(OVER_YEARS);
}

/** 「36団体」 beside a target of 新規5団体: the number may count the old ones too. */
function mayCountAll({ level, figure }: LevelComparison, known: KnownText): boolean {
  if (!NEW_ONLY.test(known.target) || NEW_ONLY.test(known.rawIndicator)) return false;
  if (NEW_ONLY.test(figure.label + figure.behind + figure.note)) return false;
  return level.gt(0) && figure.value.gte(level.times(RATHER_ALL));
}

/** 「12件（うち是正8件）」 beside 是正件数: the part is what the indicator counts, and it is too small. */
function namedPart(
  { op, level, unit, figure }: LevelComparison,
  reading: ActualReading,
  known: KnownText,
): ActualFigure | undefined {
  return reading.figures.find((part) => {
    if (part.role !== "part") return false;
    const value = valueIn(part, unit);
    if (value === null || satisfies(op, value.cmp(level))) return false;
    return [...part.label.matchAll(WORD_PAIR)].some(
      ([, pair = ""]) => known.says(pair) && !figure.label.includes(pair),
    );
  });
}

/**
 * The words by which a figure is measured on another scale, over a longer time or over more than the target
 * asks for; `null` where nothing says so.
 */
export function measuredOtherwise(
  comparison: LevelComparison,
  reading: ActualReading,
  known: KnownText,
): string | null {
  const { figure } = comparison;
  if (hasOtherScale(reading, known)) return reading.source.trim();
  if (mayCoverMore(comparison, reading, known)) return figure.label + figure.printed;
  if (mayCountAll(comparison, known)) return figure.label + figure.printed;
  const wanted = `${known.target} ${known.indicator}`;
  if (countsOtherwise(wanted, figure.label + figure.behind + figure.note)) {
    return figure.label + figure.printed;
  }
  const mean = reading.figures.find((each) => each.bracket !== 0 && PER_UNIT.test(each.behind));
  if (mean !== undefined && !known.matches(PER_UNIT)) return reading.source.trim();
  if (BOOKED_AS_LOSS.test(reading.text) && known.matches(BALANCE)) return reading.source.trim();
  const part = namedPart(comparison, reading, known);
  return part === undefined ? null : part.label + part.printed;
}
