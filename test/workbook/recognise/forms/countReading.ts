import { judge } from "../../../../src/domain/judgement/judge";
import type { Indicator } from "../../../../src/domain/plan/plan";
import type { PlanSeed } from "../../../../src/domain/plan/planSeed";
import { compactText } from "../../../../src/domain/text/normalize";
import { judgeInput } from "../../../../src/workbook/judgePlan";
import type { SheetSnapshot } from "../../../../src/workbook/read/snapshot";
import { recognisePlan } from "../../../../src/workbook/recognise/recognisePlan";
import { planFromSeed } from "../../../support/planFromSeed";
import { workbookOf } from "../../support/sheet";

/** How much of a known plan was read from the sheets that it was laid out on. */
export interface Count {
  readonly total: number;
  /** With the same name and the same target. */
  readonly found: number;
  /** Found and compared with the same outcome as the plan itself. */
  readonly right: number;
  /** Found, but left to a person or without a result that the plan itself has (in other words). */
  readonly undecided: number;
  /** Counted as reached although the plan itself is not. */
  readonly falselyMet: number;
  /** Read without being in the plan. */
  readonly invented: number;
}

const key = ({ name, target }: Indicator): string =>
  compactText(`${name.text}|${target?.text ?? ""}`).text;

const comparisonOf = (indicator: Indicator): string => judge(judgeInput(indicator)).comparison;

export function countReading(seed: PlanSeed, sheets: readonly SheetSnapshot[]): Count {
  const expected = planFromSeed(seed).indicators;
  const read = [...recognisePlan(workbookOf(sheets)).plan.indicators];
  let [found, right, undecided, falselyMet] = [0, 0, 0, 0];
  for (const indicator of expected) {
    const index = read.findIndex((other) => key(other) === key(indicator));
    const [match] = index < 0 ? [] : read.splice(index, 1);
    if (!match) continue;
    found++;
    const [is, should] = [comparisonOf(match), comparisonOf(indicator)];
    if (is === should) right++;
    else if (is === "manual" || is === "no_actual") undecided++;
    else if (is === "met") falselyMet++;
  }
  return { total: expected.length, found, right, undecided, falselyMet, invented: read.length };
}
