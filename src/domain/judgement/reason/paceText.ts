import type { LocalizedText } from "../../text/localizedText";
import type { Pace } from "../decision/pace";
import { amountEnglish, amountText, numberText } from "./numberText";

/** Months of the fiscal year a figure covers: 「4月から8月までの5か月」. */
function span(pace: NonNullable<Pace["projected"]>): LocalizedText {
  const { firstMonth, lastMonth, months } = pace.elapsed;
  const count = String(months);
  return firstMonth === lastMonth
    ? { ja: `${String(firstMonth)}月の1か月`, en: `one month (${String(firstMonth)})` }
    : {
        ja: `${String(firstMonth)}月から${String(lastMonth)}月までの${count}か月`,
        en: `${count} months (${String(firstMonth)} to ${String(lastMonth)})`,
      };
}

/**
 * What the pace of the running year means: 「4月から8月までの5か月のペースが続けば年間約7,200件となり目標に届く
 * 計算」; `null` where it adds nothing.
 *
 * @param met whether the figure as it stands reaches the target
 */
export function paceText(pace: Pace, met: boolean): LocalizedText | null {
  const { projected, comparison } = pace;
  if (projected === null) {
    return met ? null : { ja: "年度途中の数値でまだ増える", en: "the count still grows" };
  }
  if (met && projected.reaches) return null;
  const months = span(projected);
  const unit = comparison.unit?.replace(/\/(?:月|週|日)$/u, "") ?? null;
  const number = numberText(projected.amount.round(projected.amount.lt(ROUGHLY) ? 1 : 0));
  const end = projected.reaches
    ? { ja: "目標に届く計算", en: "which reaches the target" }
    : met
      ? { ja: "目標を超える計算", en: "which is beyond the target" }
      : { ja: "目標に届かない計算", en: "which misses the target" };
  return {
    ja: `${months.ja}のペースが続けば年間約${amountText(number, unit)}となり${end.ja}`,
    en: `at the pace of ${months.en} the year gives about ${amountEnglish(number, unit)}, ${end.en}`,
  };
}

/** Smaller amounts are shown with one decimal. */
const ROUGHLY = 100;
