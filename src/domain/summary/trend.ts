import { judgeTarget } from "../judgement/judgeTarget";
import type { Status } from "../judgement/judgement";
import { findYears } from "../text/years";
import { attainmentRanking } from "./attainment";
import type { Judged } from "./groupCounts";
import { countByStatus } from "./statusCounts";

/** One fiscal year of a workbook that holds several. */
export interface YearShare {
  /** As printed: 「令和元年度」. */
  readonly year: string;
  /** Indicators with a verdict. */
  readonly judged: number;
  /** Achieved or on track, in percent of `judged`. */
  readonly share: number;
}

const REACHED: readonly Status[] = ["achieved", "onTrack"];
const MISSED: readonly Status[] = ["notAchieved", "atRisk"];

/** The share of reached targets year by year, oldest first; years without a single verdict are left out. */
export function yearTrend(results: readonly Judged[]): readonly YearShare[] {
  const years = new Map<number, { readonly year: string; readonly statuses: Status[] }>();
  for (const { indicator, judgement } of results) {
    const printed = indicator.fiscalYear;
    const number = printed === null ? null : (findYears(printed)[0]?.year ?? null);
    if (printed === null || number === null) continue;
    const known = years.get(number);
    if (known) known.statuses.push(judgement.status);
    else years.set(number, { year: printed, statuses: [judgement.status] });
  }
  const count = (statuses: readonly Status[], wanted: readonly Status[]): number => {
    const byStatus = countByStatus(statuses);
    return wanted.reduce((total, status) => total + byStatus[status], 0);
  };
  return [...years]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { year, statuses }]) => {
      const reached = count(statuses, REACHED);
      const judged = reached + count(statuses, MISSED);
      return judged > 0 ? [{ year, judged, share: (reached / judged) * 100 }] : [];
    });
}

/** An indicator's way from its earlier value to now, both measured against this year's target. */
export interface BaselineStep<T extends Judged> {
  readonly result: T;
  /** Attainment of the earlier value, in percent of this year's target. */
  readonly before: number;
  /** Attainment now, in percent. */
  readonly now: number;
}

/**
 * Earlier values (前年度実績, 基準値) against this year's, for the indicators where both can be measured against the
 * target; the largest change first. Targets that are themselves relative to the earlier value are left out: the
 * comparison would be with itself.
 */
export function baselineSteps<T extends Judged>(results: readonly T[]): readonly BaselineStep<T>[] {
  return attainmentRanking(results)
    .flatMap(({ result, rate }) => {
      const before = rateBefore(result);
      // From nothing there is no way to draw, only a beginning.
      return before === null || before <= 0 ? [] : [{ result, before, now: rate }];
    })
    .sort((a, b) => Math.abs(b.now - b.before) - Math.abs(a.now - a.before));
}

function rateBefore({ indicator, judgement }: Judged): number | null {
  const { baseline, target, name, unit } = indicator;
  if (!baseline || !target) return null;
  if (judgement.target.clauses.some(({ basis, delta }) => basis !== null || delta !== null)) {
    return null;
  }
  const earlier = judgeTarget(judgement.target, {
    ...{ target: target.text, indicator: name.text, actual: baseline.text },
    ...(unit === null ? {} : { unit }),
  });
  return earlier.comparison === "met" || earlier.comparison === "not_met" ? earlier.rate : null;
}
