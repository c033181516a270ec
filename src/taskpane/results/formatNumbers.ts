import type { Judgement } from "../../domain/judgement/judgement";
import type { Messages } from "../i18n/ja";

const HUNDRED_PERCENT = 100;
const DECIMALS = 2;

/**
 * An attainment rate for people, in percent with at most two decimals. Less than 100% is never rounded
 * up to it: a target that was missed by a hair must not look reached.
 */
export function formatRate(judgement: Judgement, t: Messages): string | null {
  if (judgement.rate === null) {
    return null;
  }
  const scale = 10 ** DECIMALS;
  const rounded = Math.round(judgement.rate * scale) / scale;
  const shown =
    judgement.rate < HUNDRED_PERCENT && rounded >= HUNDRED_PERCENT
      ? HUNDRED_PERCENT - 1 / scale
      : rounded;
  return t.clause.percent(t.clause.amount(shown, null));
}

/** The gap with its unit; the difference of two percentages is in points. A shortfall is written with △ or −. */
export function formatGap(judgement: Judgement, t: Messages): string | null {
  const { gap, target } = judgement;
  if (gap === null) {
    return null;
  }
  const unit = target.clauses[0]?.unit ?? null;
  const amount = t.clause.amount(Math.abs(gap), unit === "%" ? t.clause.points : unit);
  return gap < 0 ? t.clause.minus(amount) : gap > 0 ? t.clause.plus(amount) : amount;
}
