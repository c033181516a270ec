import { mayBeSameYear, yearsIn } from "../actual/printedYears";
import { only } from "../only";
import { combineVerdicts, type CombinedVerdict } from "./combineVerdicts";
import type { ClauseContext } from "./compareClause";
import { compareCondition, leadClause, type Condition } from "./conditions";

/**
 * Compares a target that differs by year (Ｒ５：60％ Ｒ６：65％): the same result for all years holds; else
 * the year that the actual names decides.
 */
export function compareYears(
  conditions: readonly Condition[],
  context: ClauseContext,
): CombinedVerdict {
  const verdicts = conditions.map((condition) => compareCondition(condition, context));
  const [first] = verdicts;
  const same = verdicts.every(({ outcome }) => outcome === first?.outcome);
  if (first !== undefined && same && first.outcome !== "undecided") {
    return combineVerdicts([first], "and");
  }
  const years = yearsIn(context.reading.source);
  const named = conditions.flatMap((condition, index) => {
    const verdict = verdicts[index];
    const fits = mayBeSameYear(yearsIn(leadClause(condition).year ?? ""), years);
    return fits && verdict !== undefined ? [verdict] : [];
  });
  const year = only(named);
  if (year !== undefined) return combineVerdicts([year], "and");
  return { outcome: "undecided", evidence: [], doubt: { code: "years" } };
}
