import type { Status } from "../../judgement/judgement";
import { CLOSING_MAY } from "./collectionLedger";
import { reaches, type CollectionRate } from "./collectionRate";
import type { Forecast } from "./forecast";

/**
 * Status of a collection-rate target. Before the books are closed at the end of May it is never 達成 or 未達成, and
 * where the target lies within the range of the forecast, nobody knows yet: 要確認.
 *
 * @param target share
 */
export function collectionStatus(
  rate: CollectionRate | null,
  period: number | null,
  target: number | null,
  forecast: Forecast | null,
): Status {
  if (target === null) return "excluded";
  if (rate === null || period === null) return "noActual";
  const reached = reaches(rate, target);
  if (period >= CLOSING_MAY) return reached ? "achieved" : "notAchieved";
  // A cumulative rate can still fall when the assessed amount grows, so even this is an expectation.
  if (reached) return "onTrack";
  if (forecast === null) return "needsReview";
  if (forecast.low >= target) return "onTrack";
  return forecast.high < target ? "atRisk" : "needsReview";
}
