import type { Judgement } from "../../domain/judgement/judgement";
import type { ScaleMark } from "../../domain/judgement/scales/rateOnScale";
import type { Language } from "../../domain/text/localizedText";
import type { Messages } from "../i18n/ja";

const HUNDRED_PERCENT = 100;
const DECIMALS = 2;

/**
 * An attainment rate for people, in percent with at most two decimals. Less than 100% is never rounded
 * up to it: a target that was missed by a hair must not look reached.
 */
export function formatRate({ rate }: Pick<Judgement, "rate">, t: Messages): string | null {
  if (rate === null) {
    return null;
  }
  const scale = 10 ** DECIMALS;
  const rounded = Math.round(rate * scale) / scale;
  const shown =
    rate < HUNDRED_PERCENT && rounded >= HUNDRED_PERCENT ? HUNDRED_PERCENT - 1 / scale : rounded;
  return t.clause.percent(t.clause.amount(shown, null));
}

/** A mark on the office's scale with what it means and what was measured; the choices where a person decides. */
export function formatMark(rated: ScaleMark, language: Language, t: Messages): string | null {
  const marks =
    rated.mark === null
      ? rated.choices
      : [{ mark: rated.mark, words: rated.words ?? { ja: rated.mark, en: rated.mark } }];
  if (marks.length === 0) {
    return rated.reason[language];
  }
  const words = marks.map((each) => t.details.markOf(each.mark, each.words[language])).join(" / ");
  const percent = formatRate({ rate: rated.percent }, t);
  return percent === null ? words : `${words}${t.details.markPercent(percent)}`;
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
