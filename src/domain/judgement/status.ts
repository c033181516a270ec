import type { LocalizedText } from "../text/localizedText";
import type { Status } from "./judgement";

/** Words for every status, as they stand in cells and in the pane. */
export const STATUS_WORDS: Readonly<Record<Status, LocalizedText>> = {
  achieved: { ja: "達成", en: "Achieved" },
  notAchieved: { ja: "未達成", en: "Not achieved" },
  onTrack: { ja: "達成見込", en: "On track" },
  atRisk: { ja: "未達成見込", en: "At risk" },
  noActual: { ja: "実績未入力", en: "No actual" },
  needsReview: { ja: "要確認", en: "Needs review" },
  excluded: { ja: "対象外", en: "Excluded" },
};

/**
 * The order in which a supervisor reads: what was missed first, what needs a person next,
 * what is fine last.
 */
export const STATUS_ORDER: readonly Status[] = [
  "notAchieved",
  "atRisk",
  "needsReview",
  "noActual",
  "onTrack",
  "achieved",
  "excluded",
];
