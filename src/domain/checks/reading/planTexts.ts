import type { Initiative } from "../../plan/initiative";
import type { Indicator } from "../../plan/plan";
import type { SourcedText } from "../../plan/sourcedText";
import type { CheckInput } from "../check";
import { memoised } from "./memoised";

/** A text of the plan with what it belongs to. */
export interface PlanText extends SourcedText {
  /** A cell for a number (target, result, reference value, budget), not for prose. */
  readonly isFigure: boolean;
  readonly indicatorId?: string;
  readonly initiativeId?: string;
}

type Owner = Pick<PlanText, "indicatorId" | "initiativeId">;

function texts(
  sourced: readonly (SourcedText | null | undefined)[],
  isFigure: boolean,
  owner: Owner,
): readonly PlanText[] {
  return sourced.flatMap((each) =>
    each ? { text: each.text, cell: each.cell, isFigure, ...owner } : [],
  );
}

function ofIndicator(indicator: Indicator): readonly PlanText[] {
  const { actual, baseline, effort, id, improvement, name, target } = indicator;
  const owner = { indicatorId: id };
  return [
    ...texts([name], false, owner),
    ...texts([target, actual, baseline], true, owner),
    ...texts([improvement, effort, indicator.withdrawalCriterion], false, owner),
  ];
}

function ofInitiative(initiative: Initiative): readonly PlanText[] {
  const { activities, budget, id, midYear, name, withdrawalCriterion, yearEnd } = initiative;
  const owner = { initiativeId: id };
  const prose = [
    name,
    ...activities.flatMap(({ planned, reported }) => [planned, reported]),
    midYear?.improvement,
    yearEnd?.improvement,
    withdrawalCriterion,
  ];
  return [...texts([budget], true, owner), ...texts(prose, false, owner)];
}

function build({ plan }: CheckInput): readonly PlanText[] {
  return [
    ...plan.indicators.flatMap(ofIndicator),
    ...(plan.initiatives ?? []).flatMap(ofInitiative),
  ];
}

/** Every text that people typed, in the order of the plan: those of indicators, then those of initiatives. */
export const textsOf = memoised(build);

/** Key of a stretch of text in a cell: the same text is often read for several indicators. */
export function placeKey({ cell }: SourcedText, stretch: string): string {
  return `${cell.sheetId}!${String(cell.row)}:${String(cell.column)}:${stretch}`;
}
