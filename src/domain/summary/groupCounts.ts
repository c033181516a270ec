import type { Judgement, Status } from "../judgement/judgement";
import type { Indicator } from "../plan/plan";
import { countByStatus } from "./statusCounts";

/** An indicator and its judgement, as far as roll-ups need them. */
export interface Judged {
  readonly indicator: Indicator;
  readonly judgement: Judgement;
}

/** By what indicators are counted together. */
export type Grouping = "issue" | "organisation" | "owner";

/** The indicators of one management issue, organisation or owner. */
export interface GroupCount {
  /** As printed in the plan. */
  readonly key: string;
  readonly total: number;
  readonly byStatus: Readonly<Record<Status, number>>;
}

/** More groups than this cannot be read off a chart of half a page. */
const READABLE_GROUPS = 8;

/** What an indicator is counted under; `null` where the plan does not say. */
export function groupKey(grouping: Grouping, indicator: Indicator): string | null {
  switch (grouping) {
    case "issue":
      return indicator.path[0] ?? null;
    case "organisation":
      return indicator.organisation;
    case "owner":
      return indicator.owner?.text ?? null;
  }
}

/** Counts by status of every group, in the order in which the groups first appear; those without a key are left out. */
export function countByGroup(
  results: readonly Judged[],
  grouping: Grouping,
): readonly GroupCount[] {
  const groups = new Map<string, Status[]>();
  for (const { indicator, judgement } of results) {
    const key = groupKey(grouping, indicator);
    if (key === null || key === "") continue;
    const statuses = groups.get(key);
    if (statuses) statuses.push(judgement.status);
    else groups.set(key, [judgement.status]);
  }
  return [...groups].map(([key, statuses]) => ({
    key,
    total: statuses.length,
    byStatus: countByStatus(statuses),
  }));
}

/**
 * The grouping that says most about a plan: its management issues, unless there are too many of them because several
 * organisations wrote them; else the organisations or the owners. `null` where the plan has no two groups of anything.
 */
export function chooseGrouping(results: readonly Judged[]): Grouping | null {
  const counts = (["issue", "organisation", "owner"] as const).map((grouping) => ({
    grouping,
    groups: countByGroup(results, grouping).length,
  }));
  const readable = counts.find(({ groups }) => groups >= 2 && groups <= READABLE_GROUPS);
  return (readable ?? counts.find(({ groups }) => groups >= 2))?.grouping ?? null;
}
