import type { Target } from "../../target/target";
import type { ActualFigure } from "../actual/actualFigure";
import { readActual, readTargetFigures, type ActualReading } from "../actual/readActual";
import { splitParts } from "../actual/splitParts";
import { combineVerdicts, type CombinedVerdict } from "./combineVerdicts";
import type { ClauseContext } from "./compareClause";
import { compareCondition, type Condition } from "./conditions";
import { undecided } from "./verdict";

/** What belongs to the number before it. */
const BOUND = /^(?:以上|以下|以内|未満|超|程度|前後)/u;
/** Marks between a label and its number. */
const MARKS = /[:=・、。\s()はがのをで]/gu;

/** 「男性81%、女性84%」 for 「男性80％以上、女性85％以上」: the words before the numbers are the same. */
function byLabels(
  reading: ActualReading,
  target: string,
  count: number,
): readonly ActualReading[] | null {
  const nameOf = ({ label }: ActualFigure): string => label.replace(BOUND, "").replace(MARKS, "");
  const wanted = readTargetFigures(target).map(nameOf);
  const figures = reading.figures.filter(({ role }) => role === "value");
  if (wanted.length !== count || figures.length !== count) return null;
  if (new Set(wanted).size !== count || wanted.includes("")) return null;
  const same = figures.every((figure, index) => nameOf(figure) === wanted[index]);
  return same ? figures.map((figure) => ({ ...reading, figures: [figure] })) : null;
}

/**
 * Compares several indicators in one cell part by part, only where the actual shows the same parts in the
 * same order: by their marks (①…②…) or by their names.
 *
 * @param targetText the target cell as written
 */
export function compareParts(
  conditions: readonly Condition[],
  context: ClauseContext,
  target: Target,
  targetText: string,
): CombinedVerdict {
  const { reading, known } = context;
  const parts = splitParts(reading.source, targetText, conditions.length);
  const readings =
    parts?.map((part) => readActual(part, known, reading.kind)) ??
    byLabels(reading, targetText, conditions.length);
  if (readings === null) return { outcome: "undecided", evidence: [], doubt: { code: "parts" } };
  const verdicts = conditions.map((condition, index) => {
    const part = readings[index];
    return part === undefined
      ? undecided({ code: "parts" })
      : compareCondition(condition, { ...context, reading: part });
  });
  return combineVerdicts(verdicts, target.connective);
}
