import type { Indicator } from "../../domain/plan/plan";
import type { Initiative } from "../../domain/plan/initiative";
import type { JudgeReport, LocatedFinding } from "../../workbook/report";

/** Where in the plan a finding belongs. */
export interface FindingPlace {
  /** Equal for everything of one initiative. */
  readonly group: string;
  /** Management issue, strategy, initiative, outermost first; empty for the plan as a whole. */
  readonly path: readonly string[];
  /** Name of the indicator, where the finding is about one. */
  readonly indicator: string | null;
}

const WHOLE_PLAN: FindingPlace = { group: "", path: [], indicator: null };

function pathOf({ path, number, name }: Initiative): readonly string[] {
  const own = [number?.text, name?.text].filter((part) => part !== undefined).join(" ");
  return own === "" ? path : [...path, own];
}

/** Finds places of findings; made once a report. `order` lists the groups as the plan does. */
export function findingPlaces({ plan }: Pick<JudgeReport, "plan">): {
  readonly placeOf: (finding: LocatedFinding) => FindingPlace;
  readonly order: ReadonlyMap<string, number>;
} {
  const groups = new Map<string, readonly string[]>();
  const groupOf = (indicator: Indicator): string => {
    const group = indicator.initiativeId ?? `path:${JSON.stringify(indicator.path)}`;
    if (!groups.has(group)) groups.set(group, indicator.path);
    return group;
  };
  const indicators = new Map(
    plan.indicators.map((indicator) => [
      indicator.id,
      { group: groupOf(indicator), path: indicator.path, indicator: indicator.name.text },
    ]),
  );
  for (const initiative of plan.initiatives ?? []) {
    // The path of an indicator is the one that the user sees in the results.
    if (!groups.has(initiative.id)) groups.set(initiative.id, pathOf(initiative));
  }
  const order = new Map([...groups.keys()].map((group, index) => [group, index]));
  return {
    order,
    placeOf: ({ indicatorId, initiativeId }) => {
      const indicator = indicatorId === undefined ? undefined : indicators.get(indicatorId);
      if (indicator) return indicator;
      const path = initiativeId === undefined ? undefined : groups.get(initiativeId);
      return path && initiativeId !== undefined
        ? { group: initiativeId, path, indicator: null }
        : WHOLE_PLAN;
    },
  };
}
