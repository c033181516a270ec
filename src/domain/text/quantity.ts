import type { RatePeriod } from "./units";

/**
 * A number with its unit as it stands in a text. Offsets are into the original string (UTF-16), so that
 * messages can quote the cell as written.
 */
export interface Quantity {
  /**
   * Expanded value: 3万人 → 30000; money keeps its printed unit: 1,240千円 → 1240 千円. `NaN`, with
   * `wellFormed` false, where the number cannot be represented exactly (more than 15 digits).
   */
  readonly value: number;
  /** Normalised unit (％ → %, 名 → 人 …) or `null`. */
  readonly unit: string | null;
  readonly start: number;
  readonly end: number;
  /** `false` for misprinted grouping such as 2.000人 or 4億3,0000万円: the value is only the likely one. */
  readonly wellFormed: boolean;
  /** ▲, △, － or - directly before the number. */
  readonly negative: boolean;
  /** 年 for 10件/年 (unit 件); other periods also stay in the unit: 5回/月 has unit 回/月 and per 月. */
  readonly per?: RatePeriod;
}
