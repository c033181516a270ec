import type { Clause, Target } from "../../target/target";
import { unitKind } from "../../text/units";
import { mayBeSameYear, yearsIn } from "../actual/printedYears";
import { readActual, type ActualReading } from "../actual/readActual";
import { splitParts } from "../actual/splitParts";
import { combineVerdicts, type CombinedVerdict } from "./combineVerdicts";
import { compareClause, type ClauseContext } from "./compareClause";
import { asksForGrades, compareGrade } from "./compareGrade";
import { compareRange, rangeOf, type Range } from "./compareRange";
import { comparableUnits, splitFrequency } from "./unitsOfFigures";
import { undecided, type Doubt, type Verdict } from "./verdict";

/** One condition, or the two ends of a range. */
type Condition = Clause | Range;

const isRange = (condition: Condition): condition is Range => "lower" in condition;
const firstClause = (condition: Condition): Clause =>
  isRange(condition) ? condition.lower : condition;

function conditionsOf(target: Target): readonly Condition[] {
  const hasRange = target.notes.some((note) => note.code === "range");
  const oneIndicator = !target.notes.some((note) => note.code === "multi_indicator");
  const conditions: Condition[] = [];
  for (let at = 0; at < target.clauses.length; at++) {
    const clause = target.clauses[at];
    if (clause === undefined) continue;
    const range =
      target.connective === "and" && (hasRange || oneIndicator)
        ? rangeOf(clause, target.clauses[at + 1])
        : null;
    conditions.push(range ?? clause);
    if (range !== null) at++;
  }
  return conditions;
}

function compareCondition(condition: Condition, context: ClauseContext): Verdict {
  if (!isRange(condition)) return compareClause(condition, context);
  const atLower = compareClause(condition.lower, context);
  const atUpper = compareClause(condition.upper, context);
  return compareRange(atLower, atUpper, context.direction);
}

function whole(doubt: Doubt): CombinedVerdict {
  return { outcome: "undecided", evidence: [], doubt };
}

const kindOf = (unit: string | null): string | null => {
  const { unit: base } = splitFrequency(unit);
  return base === null ? null : unitKind(base);
};

/** Several indicators in one cell: part by part, only where the actual shows the same parts. */
function compareParts(
  conditions: readonly Condition[],
  context: ClauseContext,
  target: Target,
  targetText: string,
): CombinedVerdict {
  const { reading, known } = context;
  const parts = splitParts(reading.source, targetText, conditions.length);
  if (parts === null) return whole({ code: "parts" });
  const readings = parts.map((part) => readActual(part, known, reading.kind));
  const verdicts = conditions.map((condition, index) => {
    const part = readings[index];
    return part === undefined
      ? undecided({ code: "parts" })
      : compareCondition(condition, { ...context, reading: part });
  });
  return combineVerdicts(verdicts, target.connective);
}

/** Several years in one cell: the year that the actual names, unless all years give the same result. */
function compareYears(conditions: readonly Condition[], context: ClauseContext): CombinedVerdict {
  const { reading } = context;
  const verdicts = conditions.map((condition) => compareCondition(condition, context));
  const [first] = verdicts;
  const same = verdicts.every(({ outcome }) => outcome === first?.outcome);
  if (first !== undefined && same && first.outcome !== "undecided") {
    return combineVerdicts([first], "and");
  }
  const years = yearsIn(reading.source);
  const named = conditions.flatMap((condition, index) => {
    const verdict = verdicts[index];
    const fits = mayBeSameYear(yearsIn(firstClause(condition).year ?? ""), years);
    return fits && verdict !== undefined ? [verdict] : [];
  });
  const [only, ...others] = named;
  if (only !== undefined && others.length === 0) return combineVerdicts([only], "and");
  return whole({ code: "years" });
}

const PART_OF_YEAR = /四半期|半期|上期|下期|月末|月まで|\d月$/u;

/** 「第２四半期までに３回、年間６回以上」: the count of the year does not say how it stood in September. */
function withPartOfYear(
  conditions: readonly Condition[],
  verdicts: readonly Verdict[],
  text: string,
): readonly Verdict[] {
  const periods = conditions.map((condition) => firstClause(condition).period);
  if (periods.length < 2 || !periods.some((period) => !PART_OF_YEAR.test(period ?? "")))
    return verdicts;
  return verdicts.map((verdict, index) => {
    const period = periods[index];
    if (period === undefined || !PART_OF_YEAR.test(period) || verdict.outcome !== "met")
      return verdict;
    return text.includes(period.replace(/まで$/u, ""))
      ? verdict
      : undecided({ code: "otherPeriod", period });
  });
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
  const unit = firstClause(condition).unit;
  const mixed = conditions.some(
    (other) => !comparableUnits(kindless(firstClause(other).unit), kindless(unit)),
  );
  if (!mixed) return reading;
  const own = reading.figures.filter(
    (figure) => figure.unit !== null && kindOf(figure.unit) === kindOf(unit),
  );
  if (own.length > 0) return { ...reading, figures: own };
  const bare = reading.figures.filter((figure) => figure.unit === null);
  const othersAreTold = reading.figures.length > bare.length && bare.length === 1;
  return { ...reading, figures: othersAreTold ? bare : [] };
}

const kindless = (unit: string | null): string | null => splitFrequency(unit).unit;

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
  const has = (code: string): boolean => target.notes.some((note) => note.code === code);
  if (has("multi_indicator") && conditions.length > 1) {
    return compareParts(conditions, context, target, targetText);
  }
  if (has("multi_year") && conditions.length > 1) return compareYears(conditions, context);
  const verdicts = conditions.map((condition) =>
    compareCondition(condition, {
      ...context,
      reading: readingFor(condition, conditions, context.reading),
    }),
  );
  const settled = withPartOfYear(conditions, verdicts, context.reading.text);
  return combineVerdicts(settled, target.connective);
}
