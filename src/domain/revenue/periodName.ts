import type { LocalizedText } from "../text/localizedText";

/** Periods behind March are the closing period (出納整理期間) of the same year. */
const MONTHS_OF_YEAR = 12;
const MONTHS = [
  ...["April", "May", "June", "July", "August", "September"],
  ...["October", "November", "December", "January", "February", "March"],
];

/** What a period of a ledger is called: 「6月」, 「5月（出納整理期間）」. */
export function periodName(period: number): LocalizedText {
  const closing = period >= MONTHS_OF_YEAR;
  return {
    ja: `${((period + 3) % MONTHS_OF_YEAR) + 1}月${closing ? "（出納整理期間）" : ""}`,
    en: `${MONTHS[period % MONTHS_OF_YEAR] ?? ""}${closing ? " (closing period)" : ""}`,
  };
}
