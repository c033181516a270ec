import Big from "big.js";

import type { LocalizedText } from "../../text/localizedText";
import type { MarkWords, RatingScale, ScaleBand, ScaleThreshold } from "./scale";
import type { ScaleInput } from "./scaleInput";
import type { ScaleFormula, ScaleMeasure, Share } from "./scaleMeasure";
import { compareWithLevel, measureOnScale } from "./scaleMeasure";
import { scaleReason } from "./scaleReason";

/** A mark on a rating scale, with how it came about. */
export interface ScaleMark {
  readonly scaleId: string;
  /** `null` where only a person can choose (see `choices`). */
  readonly mark: string | null;
  readonly words: LocalizedText | null;
  /** What the scale measured, in percent; `null` where it compares levels or cannot measure. */
  readonly percent: number | null;
  /** Which formula gave the percent; `null` where nothing was measured. */
  readonly formula: ScaleFormula | null;
  /** Marks that a person may give instead, for what numbers cannot show. */
  readonly choices: readonly MarkWords[];
  readonly reason: LocalizedText;
}

const HUNDRED = 100;

/** Below 100 as long as the share is: a percent shown to a person is never rounded up to 100. */
function percentOf(share: Share): number {
  const percent = Number(share.part.times(HUNDRED).div(share.whole));
  return percent >= HUNDRED && share.part.lt(share.whole) ? 100 - 1e-13 : percent;
}

/** Whether the figure reaches the lower end of a band; `undefined` where the numbers for it are missing. */
function reaches(
  from: ScaleThreshold,
  input: ScaleInput,
  measure: ScaleMeasure,
): boolean | undefined {
  const met = input.comparison === "met";
  const ofTarget = (from.of ?? "target") === "target";
  // The judgement is stricter than a percent (超, several conditions): a missed target never passes 100.
  if (ofTarget && from.percent >= HUNDRED && !met && !isProportional(measure)) return false;
  switch (measure.kind) {
    case "levels": {
      if (ofTarget && from.percent === HUNDRED && from.inclusive) return met;
      const order = compareWithLevel(input, from.of ?? "target", from.percent);
      if (order === undefined) return undefined;
      return from.inclusive ? order >= 0 : order > 0;
    }
    case "share": {
      const end = new Big(from.percent).div(HUNDRED).times(measure.share.whole);
      return from.inclusive ? measure.share.part.gte(end) : measure.share.part.gt(end);
    }
    case "yesOrNo":
      return met && (from.inclusive ? from.percent <= HUNDRED : from.percent < HUNDRED);
    case "impossible":
      return undefined;
  }
}

function isProportional(measure: ScaleMeasure): boolean {
  return measure.kind === "share" && measure.formula === "timeProportional";
}

interface Found {
  readonly band: ScaleBand | null;
  readonly choices: readonly ScaleBand[];
}

/** The best band that the figure reaches; bands that need a person are only offered. */
function findBand(scale: RatingScale, input: ScaleInput, measure: ScaleMeasure): Found {
  const choices: ScaleBand[] = [];
  for (const band of scale.bands) {
    if (band.kinds !== undefined && !band.kinds.includes(input.kind)) continue;
    if (band.from === null) return { band, choices };
    const reached = reaches(band.from, input, measure);
    if (reached === undefined) return { band: null, choices: [] };
    if (!reached) continue;
    if (band.decidedBy === "person") choices.push(band);
    else return { band, choices };
  }
  return { band: null, choices };
}

function withEffort(scale: RatingScale, band: MarkWords, input: ScaleInput): readonly MarkWords[] {
  if (scale.effort === undefined) return [band];
  const axes =
    input.effort === undefined
      ? [scale.effort.onSchedule, scale.effort.behind]
      : [scale.effort[input.effort]];
  return axes.map((axis) => ({
    mark: band.mark + axis.mark,
    words: {
      ja: `${band.words.ja}・${axis.words.ja}`,
      en: `${band.words.en}; ${axis.words.en}`,
    },
  }));
}

function unrated(scale: RatingScale, words: MarkWords, why: LocalizedText): ScaleMark {
  return {
    scaleId: scale.id,
    mark: words.mark,
    words: words.words,
    percent: null,
    formula: null,
    choices: [],
    reason: why,
  };
}

/**
 * Rates one judged figure on a scale.
 *
 * A figure that misses its target never gets a mark whose band begins at 100 % of the target, whatever
 * the percent says. Where less is better the scale's own formula is used and named in `formula`.
 *
 * @param scale a built-in scale or one that {@link checkScale} accepted
 */
export function rateOnScale(scale: RatingScale, input: ScaleInput): ScaleMark {
  const { without } = scale;
  if (!input.hasTarget) return unrated(scale, without.target, scaleReason("noTarget"));
  if (input.comparison === "no_actual") {
    return unrated(scale, without.actual, scaleReason("noActual"));
  }
  if (input.comparison === "manual") return unrated(scale, without.measure, scaleReason("manual"));
  const measure = measureOnScale(scale, input);
  if (measure.kind === "impossible") {
    return unrated(scale, without.measure, scaleReason(measure.why));
  }
  const { band, choices } = findBand(scale, input, measure);
  if (band === null) return unrated(scale, without.measure, scaleReason("noNumbers"));
  const marks = withEffort(scale, band, input);
  const only = marks.length === 1 ? marks[0] : undefined;
  const percent = measure.kind === "share" ? percentOf(measure.share) : null;
  const formula =
    measure.kind === "share"
      ? measure.formula
      : measure.kind === "levels"
        ? "comparison"
        : "yesOrNo";
  return {
    scaleId: scale.id,
    mark: only?.mark ?? null,
    words: only?.words ?? null,
    percent,
    formula,
    choices: only === undefined ? marks : choices.map(({ mark, words }) => ({ mark, words })),
    reason: scaleReason(formula, percent, only?.mark ?? marks.map((each) => each.mark).join("・")),
  };
}
