import type { Status } from "../judgement/judgement";
import type { Judged } from "./groupCounts";

/** A rate says something only where the comparison stands. */
const RATED: readonly Status[] = ["achieved", "notAchieved", "onTrack", "atRisk"];
const MISSED: readonly Status[] = ["notAchieved", "atRisk"];
/** Percent. */
const REACHED = 100;

/** An indicator whose attainment is known. */
export interface Rated<T extends Judged> {
  readonly result: T;
  /** Attainment in percent, unrounded. */
  readonly rate: number;
}

/** The indicators that have an attainment rate, the lowest first; equal rates keep their order. */
export function attainmentRanking<T extends Judged>(results: readonly T[]): readonly Rated<T>[] {
  return results
    .flatMap((result) => {
      const { rate, status } = result.judgement;
      return rate !== null && Number.isFinite(rate) && RATED.includes(status)
        ? [{ result, rate }]
        : [];
    })
    .sort((a, b) => a.rate - b.rate);
}

/** How far an indicator stays behind its target. */
export interface Shortfall<T extends Judged> {
  readonly result: T;
  /** 100 % less the attainment rate, in percent: the units of indicators differ, this can be compared. */
  readonly shortfall: number;
}

/**
 * The missed indicators that stay furthest behind, the largest shortfall first. Where a person decided on 未達成 although
 * the rate is 100 % or more, there is no shortfall to show.
 */
export function largestGaps<T extends Judged>(results: readonly T[]): readonly Shortfall<T>[] {
  return attainmentRanking(results)
    .filter(({ result, rate }) => MISSED.includes(result.judgement.status) && rate < REACHED)
    .map(({ result, rate }) => ({ result, shortfall: REACHED - rate }));
}
