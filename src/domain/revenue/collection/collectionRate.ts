import Big from "big.js";

import type { LevySeries, RateRule, Series } from "./collectionLedger";

/** A rate as the two amounts that make it, so that comparisons need no rounding. */
export interface CollectionRate {
  /** Yen that count as collected. */
  readonly collected: number;
  /** Yen that count as assessed; more than 0. */
  readonly assessed: number;
  /** Share (0.8596…), the same last digit as the formula in the sheet: one division of two whole numbers. */
  readonly share: number;
}

const PERCENT = 100;

/** Rate of one period, `null` where an amount is missing or nothing is assessed. */
export function collectionRate(
  series: LevySeries,
  period: number,
  rule: RateRule,
): CollectionRate | null {
  const assessed = series.assessed[period] ?? null;
  const collected = series.collected[period] ?? null;
  if (assessed === null || collected === null) return null;
  const base = assessed - (rule.withoutUntraceable ? (series.untraceable[period] ?? 0) : 0);
  const counted = collected - (rule.withoutRefunds ? (series.refundPending[period] ?? 0) : 0);
  return base > 0 ? { collected: counted, assessed: base, share: counted / base } : null;
}

/** Rates of all periods. */
export function collectionRates(
  series: LevySeries,
  rule: RateRule,
): readonly (CollectionRate | null)[] {
  return series.assessed.map((_, period) => collectionRate(series, period, rule));
}

/** The last period with a rate, `null` where there is none. */
export function latestPeriod(rates: readonly (CollectionRate | null)[]): number | null {
  let latest: number | null = null;
  rates.forEach((rate, period) => {
    if (rate !== null) latest = period;
  });
  return latest;
}

/** Whether the rate reaches a target share, compared without rounding. */
export function reaches({ collected, assessed }: CollectionRate, target: number): boolean {
  return new Big(collected).gte(new Big(target).times(assessed));
}

/** Difference of a rate to a share in percentage points, exact in its decimals. */
export function pointsTo({ collected, assessed }: CollectionRate, share: number): number {
  return Number(new Big(collected).div(assessed).minus(share).times(PERCENT));
}

/** Yen that are still missing for a target; 0 where it is reached. */
export function remainingFor(rate: CollectionRate, target: number): number {
  const missing = new Big(target).times(rate.assessed).minus(rate.collected);
  return missing.lte(0) ? 0 : Number(missing.round(0, Big.roundUp));
}

/** The last value of a series, `null` where it is empty. */
export function latestValue(series: Series): number | null {
  return series.filter((value) => value !== null).at(-1) ?? null;
}
