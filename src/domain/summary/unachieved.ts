import type { Judgement, Status } from "../judgement/judgement";
import { STATUS_ORDER } from "../judgement/status";

/** What a supervisor asks about first. */
const UNACHIEVED: readonly Status[] = ["notAchieved", "atRisk"];

/**
 * The results that were missed or are about to be, worst first: by status, then by attainment rate
 * (those without a rate last), then in the given order.
 */
export function unachieved<T extends { readonly judgement: Judgement }>(
  results: readonly T[],
): readonly T[] {
  return results
    .filter(({ judgement }) => UNACHIEVED.includes(judgement.status))
    .sort(
      (a, b) =>
        STATUS_ORDER.indexOf(a.judgement.status) - STATUS_ORDER.indexOf(b.judgement.status) ||
        rateOrder(a.judgement) - rateOrder(b.judgement),
    );
}

/** Large but finite, so that two results without a rate keep their order. */
function rateOrder({ rate }: Judgement): number {
  return rate ?? Number.MAX_VALUE;
}
