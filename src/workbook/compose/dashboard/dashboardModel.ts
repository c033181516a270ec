import {
  attainmentRanking,
  largestGaps,
  type Rated,
  type Shortfall,
} from "../../../domain/summary/attainment";
import {
  chooseGrouping,
  countByGroup,
  type GroupCount,
  type Grouping,
} from "../../../domain/summary/groupCounts";
import {
  revenueComparison,
  type RevenueComparison,
} from "../../../domain/summary/revenueComparison";
import {
  baselineSteps,
  yearTrend,
  type BaselineStep,
  type YearShare,
} from "../../../domain/summary/trend";
import { unachieved } from "../../../domain/summary/unachieved";
import type { JudgedIndicator, JudgeReport } from "../../report";
import type { ChartKind } from "./chartSlots";
import { MOST_ROWS } from "./dataGrid";

/** What the dashboard says, before it is laid out. */
export interface DashboardModel {
  readonly groups: GroupsModel | null;
  /** All of them, the lowest first. */
  readonly ranking: readonly Rated<JudgedIndicator>[];
  readonly gaps: readonly Shortfall<JudgedIndicator>[];
  readonly revenue: RevenueComparison;
  readonly trend: TrendModel | null;
  readonly missed: readonly JudgedIndicator[];
  /** Several organisations or years stand in one workbook. */
  readonly isMixed: boolean;
}

/** The groups that are drawn. */
export interface GroupsModel {
  readonly grouping: Grouping;
  readonly shown: readonly GroupCount[];
  /** Groups that share the last bar, because there are too many. */
  readonly others: readonly GroupCount[];
}

/** Years against one another, or earlier values against now. */
export type TrendModel =
  | { readonly kind: "years"; readonly years: readonly YearShare[] }
  | { readonly kind: "baseline"; readonly steps: readonly BaselineStep<JudgedIndicator>[] };

/** Rolls a report up for the dashboard. */
export function dashboardModel({ results }: JudgeReport): DashboardModel {
  const several = (values: readonly (string | null)[]): boolean =>
    new Set(values.filter((value) => value !== null)).size > 1;
  return {
    groups: groupsModel(results),
    ranking: attainmentRanking(results),
    gaps: largestGaps(results),
    revenue: revenueComparison(results),
    trend: trendModel(results),
    missed: unachieved(results),
    isMixed:
      several(results.map(({ indicator }) => indicator.organisation)) ||
      several(results.map(({ indicator }) => indicator.fiscalYear)),
  };
}

/** The charts that have something to show. */
export function drawnKinds(model: DashboardModel, indicators: number): readonly ChartKind[] {
  return [
    ...(indicators > 0 ? (["overall"] as const) : []),
    ...(model.groups ? (["groups"] as const) : []),
    ...(model.gaps.length > 0 ? (["gaps"] as const) : []),
    ...(model.ranking.length > 0 ? (["attainment"] as const) : []),
    ...(model.revenue.items.length > 0 ? (["revenue"] as const) : []),
    ...(model.trend ? (["trend"] as const) : []),
  ];
}

function groupsModel(results: readonly JudgedIndicator[]): GroupsModel | null {
  const grouping = chooseGrouping(results);
  if (grouping === null) return null;
  const groups = countByGroup(results, grouping);
  if (groups.length <= MOST_ROWS.groups) return { grouping, shown: groups, others: [] };
  // The largest ones, in the order of the plan.
  const largest = new Set(
    [...groups].sort((a, b) => b.total - a.total).slice(0, MOST_ROWS.groups - 1),
  );
  return {
    grouping,
    shown: groups.filter((group) => largest.has(group)),
    others: groups.filter((group) => !largest.has(group)),
  };
}

/** Two years at least make a trend; within one year the plan's earlier values do. */
function trendModel(results: readonly JudgedIndicator[]): TrendModel | null {
  const years = yearTrend(results);
  if (years.length > 1) return { kind: "years", years };
  const steps = baselineSteps(results);
  return steps.length > 0 ? { kind: "baseline", steps } : null;
}
