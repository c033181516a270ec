import type { Target } from "../../target/target";
import { unitKind } from "../../text/units";
import type { ActualReading } from "../actual/readActual";
import { only } from "../only";
import { combineVerdicts, type CombinedVerdict } from "./combineVerdicts";
import type { ClauseContext } from "./compareClause";
import { asksForGrades, compareGrade } from "./compareGrade";
import { compareParts } from "./compareParts";
import { compareYears } from "./compareYears";
import { compareCondition, conditionsOf, leadClause, type Condition } from "./conditions";
import { splitFrequency } from "./unitsOfFigures";
import { undecided, type Verdict } from "./verdict";

function kindOf(unit: string | null): string | null {
  const { unit: base } = splitFrequency(unit);
  return base === null ? null : unitKind(base);
}

/**
 * 「18.3以下(7人以下)」: conditions in different units look at the figures in their own unit; a bare number
 * beside them could be either.
 */
function readingFor(
  condition: Condition,
  conditions: readonly Condition[],
  reading: ActualReading,
): ActualReading {
  const kind = kindOf(leadClause(condition).unit);
  const mixed = conditions.some((other) => {
    const another = kindOf(leadClause(other).unit);
    return kind !== null && another !== null && another !== kind;
  });
  if (!mixed) return reading;
  const own = reading.figures.filter(({ unit }) => unit !== null && kindOf(unit) === kind);
  if (own.length > 0) return { ...reading, figures: own };
  const bare = reading.figures.filter(({ unit }) => unit === null);
  const othersAreTold = reading.figures.length > bare.length && bare.length === 1;
  return { ...reading, figures: othersAreTold ? bare : [] };
}

const PART_OF_YEAR = /四半期|半期|上期|下期|月末|月まで|\d月$/u;

/** 「第２四半期までに３回、年間６回以上」: the count of the year does not say how it stood in September. */
function withPartOfYear(
  conditions: readonly Condition[],
  verdicts: readonly Verdict[],
  text: string,
): readonly Verdict[] {
  return verdicts.map((verdict, index) => {
    const condition = conditions[index];
    const period = condition === undefined ? undefined : leadClause(condition).period;
    if (period === undefined || !PART_OF_YEAR.test(period)) return verdict;
    const isNamed = text.includes(period.replace(/まで$/u, ""));
    return verdict.outcome === "met" && !isNamed
      ? undecided({ code: "otherPeriod", period })
      : verdict;
  });
}

/**
 * 「200人以上（うち新規50人以上）」: two printed levels of one unit speak of two things, and one figure shows
 * only one of them. Where it misses both, the target is missed whichever it is.
 */
function speaksOfTwoThings(conditions: readonly Condition[]): boolean {
  const clauses = conditions.map(leadClause);
  const plain = clauses.filter(
    ({ value, basis, year }) => value !== null && basis === null && year === undefined,
  );
  return plain.some((clause, index) =>
    plain.some(
      (other, at) =>
        at > index &&
        kindOf(clause.unit) === kindOf(other.unit) &&
        clause.period === other.period &&
        clause.value !== other.value,
    ),
  );
}

function compareSeveral(
  conditions: readonly Condition[],
  context: ClauseContext,
  target: Target,
): CombinedVerdict {
  const verdicts = conditions.map((condition) => {
    const reading = readingFor(condition, conditions, context.reading);
    return compareCondition(condition, { ...context, reading });
  });
  if (target.connective === "and" && speaksOfTwoThings(conditions)) {
    const missed = verdicts.every(({ outcome }) => outcome === "not_met");
    if (!missed) return { outcome: "undecided", evidence: [], doubt: { code: "parts" } };
  }
  const settled = withPartOfYear(conditions, verdicts, context.reading.text);
  return combineVerdicts(settled, target.connective);
}

/**
 * Compares an actual with a target whose conditions can be compared (see `targetDoubt`).
 *
 * @param targetText the target cell as written
 */
export function compareTarget(
  target: Target,
  targetText: string,
  context: ClauseContext,
): CombinedVerdict {
  if (asksForGrades(target)) {
    return combineVerdicts([compareGrade(target, context.known.target, context.reading)], "and");
  }
  const conditions = conditionsOf(target);
  const single = only(conditions);
  if (single !== undefined) {
    return combineVerdicts([compareCondition(single, context)], target.connective);
  }
  const has = (code: string): boolean => target.notes.some((note) => note.code === code);
  if (has("multi_indicator")) return compareParts(conditions, context, target, targetText);
  if (has("multi_year")) return compareYears(conditions, context);
  return compareSeveral(conditions, context, target);
}
