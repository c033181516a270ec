import type { Target } from "../target/target";
import type { LocalizedText } from "../text/localizedText";

/** The comparison itself, independent of when the actual was reported. */
export type Comparison = "met" | "not_met" | "no_actual" | "manual";

/** Whether an actual is the result of the year, a figure of the running year, or an estimate. */
export type ActualKind = "final" | "interim" | "forecast";

/**
 * The status that users see. Words per language are in `status.ts`; an interim or forecast figure
 * never yields `achieved` or `notAchieved`.
 */
export type Status =
  "achieved" | "notAchieved" | "onTrack" | "atRisk" | "noActual" | "needsReview" | "excluded";

/** A reported figure as it was understood. */
export interface Actual {
  readonly value: number;
  readonly unit: string | null;
  readonly kind: ActualKind;
}

/** Everything a judgement may depend on. The same input always gives the same answer. */
export interface JudgeInput {
  /** Target text as it stands in the cell. */
  readonly target: string;
  readonly indicator?: string;
  readonly unit?: string;
  /** Actual as it stands in the cell; a bare number is in the target's unit. */
  readonly actual: string | number | null;
  /** Result of the reference year or point (前年度, 前年同時期, 基準年), as printed. */
  readonly previous?: string;
  readonly actualKind?: ActualKind;
}

/** Result of comparing one actual with one target. */
export interface Judgement {
  readonly comparison: Comparison;
  readonly status: Status;
  /** Attainment in percent, unrounded; `null` where it means nothing. */
  readonly rate: number | null;
  /** actual − target level in the target's unit, unrounded. */
  readonly gap: number | null;
  /** One sentence that a supervisor can read out, naming the numbers compared or what is missing. */
  readonly reason: LocalizedText;
  readonly target: Target;
  /** The single figure that was compared, where there is one. */
  readonly actual: Actual | null;
}
