import Big from "big.js";

import type { RatingScale, ScaleReference } from "./scale";
import type { ScaleInput } from "./scaleInput";

/** How the percent of a scale was worked out; shown with the mark. */
export type ScaleFormula =
  | "attainment"
  | "mirroredAttainment"
  | "baselineProgress"
  | "timeProportional"
  | "comparison"
  | "yesOrNo";

/** A share that is compared without dividing, so that 99.999… never counts as 100. */
export interface Share {
  readonly part: Big;
  /** Always positive. */
  readonly whole: Big;
}

/** What a scale measured, or why it cannot. */
export type ScaleMeasure =
  | { readonly kind: "share"; readonly share: Share; readonly formula: ScaleFormula }
  | { readonly kind: "yesOrNo" }
  | { readonly kind: "levels" }
  | {
      readonly kind: "impossible";
      readonly why: "noBaseline" | "noPeriod" | "lowerIsBetter" | "noNumbers";
    };

const impossible = (why: Extract<ScaleMeasure, { kind: "impossible" }>["why"]): ScaleMeasure => ({
  kind: "impossible",
  why,
});

/** (actual − baseline) ÷ (target − baseline); with a target no better than the baseline it says nothing. */
function progress(input: ScaleInput, target: Big, actual: Big): ScaleMeasure {
  if (input.baseline === undefined) return impossible("noBaseline");
  const sign = input.direction === "lower" ? -1 : 1;
  const whole = target.minus(input.baseline).times(sign);
  if (whole.lte(0)) return impossible("noBaseline");
  const part = actual.minus(input.baseline).times(sign);
  return { kind: "share", share: { part, whole }, formula: "baselineProgress" };
}

function attainment(scale: RatingScale, input: ScaleInput, target: Big, actual: Big): ScaleMeasure {
  if (input.direction === "lower") {
    if (scale.lowerIsBetter === "none") return impossible("lowerIsBetter");
    if (scale.lowerIsBetter === "baselineProgress") return progress(input, target, actual);
    if (target.lte(0)) return { kind: "yesOrNo" };
    const part = target.times(2).minus(actual);
    return { kind: "share", share: { part, whole: target }, formula: "mirroredAttainment" };
  }
  if (target.lte(0)) return { kind: "yesOrNo" };
  return { kind: "share", share: { part: actual, whole: target }, formula: "attainment" };
}

function proportional(
  scale: RatingScale,
  input: ScaleInput,
  target: Big,
  actual: Big,
): ScaleMeasure {
  const { elapsed } = input;
  if (elapsed === undefined || elapsed.passed <= 0 || elapsed.total < elapsed.passed) {
    return impossible("noPeriod");
  }
  const plain = attainment(scale, input, target, actual);
  if (plain.kind !== "share") return plain.kind === "yesOrNo" ? impossible("noNumbers") : plain;
  return {
    kind: "share",
    share: {
      part: plain.share.part.times(elapsed.total),
      whole: plain.share.whole.times(elapsed.passed),
    },
    formula: "timeProportional",
  };
}

/**
 * What `scale` measures for one figure. For a target of zero there is only yes or no.
 */
export function measureOnScale(scale: RatingScale, input: ScaleInput): ScaleMeasure {
  if (scale.basis === "comparison") return { kind: "levels" };
  if (input.target === undefined || input.actual === undefined || input.direction === "none") {
    return impossible("noNumbers");
  }
  const target = new Big(input.target);
  const actual = new Big(input.actual);
  switch (scale.basis) {
    case "attainment":
      return attainment(scale, input, target, actual);
    case "progressFromBaseline":
      return progress(input, target, actual);
    case "timeProportional":
      return proportional(scale, input, target, actual);
  }
}

/**
 * Compares the actual with `percent` of a reference level, in the better direction of the indicator.
 * Where less is better, 90 % of a level means ten percent above it.
 *
 * @returns 1 better, 0 equal, −1 worse, `undefined` where a number is missing
 */
export function compareWithLevel(
  input: ScaleInput,
  reference: ScaleReference,
  percent: number,
): -1 | 0 | 1 | undefined {
  const level = {
    target: input.target,
    baseline: input.baseline,
    withdrawal: input.withdrawalLine,
  }[reference];
  if (level === undefined || input.actual === undefined || input.direction === "none") {
    return undefined;
  }
  const lower = input.direction === "lower";
  const share = lower ? new Big(200).minus(percent) : new Big(percent);
  const order = new Big(input.actual).times(100).cmp(share.times(level));
  return lower ? (order === 0 ? 0 : order === 1 ? -1 : 1) : order;
}
