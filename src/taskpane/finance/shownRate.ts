const SCALE = 100;

/**
 * A rate as it is shown with two decimals. Rounding never carries it to a target that it misses: 86.196% against 86.20%
 * is shown as 86.19%.
 *
 * @param rate percent, unrounded
 */
export function shownRate(rate: number, target: number | null): number {
  const rounded = Math.round(rate * SCALE) / SCALE;
  return target !== null && rate < target && rounded >= target
    ? Math.floor(rate * SCALE) / SCALE
    : rounded;
}

/** A difference as it is shown with two decimals: what is not zero never looks like zero. */
export function shownPoints(points: number): number {
  const rounded = Math.round(points * SCALE) / SCALE;
  return rounded === 0 && points !== 0 ? Math.sign(points) / SCALE : rounded;
}
