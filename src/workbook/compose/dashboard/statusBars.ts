import type { Status } from "../../../domain/judgement/judgement";

/** How a status is drawn in charts. */
interface BarLook {
  /** `#RRGGBB`. */
  readonly color: string;
  /** Of a number that stands on the colour. */
  readonly labelColor: string;
}

/**
 * Blue for reached, brown to orange for missed: the pair that colour-blind readers tell apart. The lightness of all seven
 * differs, so that a grey print still tells them apart; the forecasts are lighter than the results.
 */
export const STATUS_BARS: Readonly<Record<Status, BarLook>> = {
  achieved: { color: "#3B78B4", labelColor: "#FFFFFF" },
  onTrack: { color: "#A9CBEB", labelColor: "#262626" },
  atRisk: { color: "#E08E3E", labelColor: "#262626" },
  notAchieved: { color: "#7F2704", labelColor: "#FFFFFF" },
  noActual: { color: "#B8B8B8", labelColor: "#262626" },
  needsReview: { color: "#F5DF99", labelColor: "#262626" },
  excluded: { color: "#F0F0F0", labelColor: "#262626" },
};

/** From left to right in bars and round the ring: what was reached, what was missed, what is open. */
export const BAR_ORDER: readonly Status[] = [
  ...(["achieved", "onTrack", "atRisk", "notAchieved", "noActual", "needsReview"] as const),
  "excluded",
];
