import type { LocalizedText } from "../../text/localizedText";
import type { ActualKind } from "../judgement";

/**
 * What the thresholds of a scale measure.
 *
 * - `attainment`: actual ÷ target.
 * - `progressFromBaseline`: (actual − baseline) ÷ (target − baseline).
 * - `timeProportional`: attainment against the share of the period that has passed.
 * - `comparison`: the actual beside the target, the baseline or the withdrawal line itself.
 */
export type ScaleBasis = "attainment" | "progressFromBaseline" | "timeProportional" | "comparison";

/**
 * How a scale measures an indicator where less is better; actual ÷ target means nothing there.
 *
 * - `mirror`: 2 − actual ÷ target.
 * - `baselineProgress`: (baseline − actual) ÷ (baseline − target).
 * - `none`: such indicators are not rated on this scale.
 */
export type LowerIsBetter = "mirror" | "baselineProgress" | "none";

/** What the percent of a band counts from; only scales with basis `comparison` use another than the target. */
export type ScaleReference = "target" | "baseline" | "withdrawal";

/** The lower end of a band. The upper end is the lower end of the band before it: no gaps, no overlaps. */
export interface ScaleThreshold {
  /** 100 is the reference itself, 90 is ten percent worse than it. */
  readonly percent: number;
  /** Whether the end itself belongs to the band. */
  readonly inclusive: boolean;
  readonly of?: ScaleReference;
}

/** A mark with the words that explain it. */
export interface MarkWords {
  readonly mark: string;
  readonly words: LocalizedText;
}

/** One grade of a scale. */
export interface ScaleBand extends MarkWords {
  /** `null` in the last band: everything that no band before it took. */
  readonly from: ScaleThreshold | null;
  /** The band also needs a judgement of quality: it is offered, never given. */
  readonly decidedBy?: "person";
  /** The band exists only for figures of these kinds (達成見込み is no result of the year). */
  readonly kinds?: readonly ActualKind[];
}

/** A rating scale as data: a ward can bring its own (see `checkScale`). */
export interface RatingScale {
  readonly id: string;
  readonly name: LocalizedText;
  readonly basis: ScaleBasis;
  readonly lowerIsBetter: LowerIsBetter;
  /** Best first. */
  readonly bands: readonly ScaleBand[];
  /** Marks for what cannot be rated. */
  readonly without: {
    readonly target: MarkWords;
    readonly actual: MarkWords;
    /** There are numbers, but the scale cannot measure them. */
    readonly measure: MarkWords;
  };
  /** Second axis: whether the work went as planned. The mark follows the band's mark. */
  readonly effort?: { readonly onSchedule: MarkWords; readonly behind: MarkWords };
  /** What of the scale is not confirmed by a printed rule. */
  readonly assumed?: LocalizedText;
}
