import type { LocalizedText } from "../../text/localizedText";
import type { Pace } from "../decision/pace";
import { numberText } from "./numberText";

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
 * What the pace of the running year means, to stand between the comparison and its result:
 * 「…で、4月から8月までの5か月のペースが続けば年間約7,200件となり目標に届く計算」.
 *
 * @param met whether the figure as it stands reaches the target
 */
export function paceText(pace: Pace, met: boolean): LocalizedText | null {
  const { projected, comparison } = pace;
  if (projected === null) {
    return met
      ? null
      : {
          ja: "年度途中の数値でまだ増える",
          en: "the count of the running year still grows",
        };
  }
  if (met && projected.reaches) return null;
  const months = span(projected);
  const unit = comparison.unit?.replace(/\/(月|週|日)$/u, "") ?? "";
  const amount = `${numberText(projected.amount.round(projected.amount.lt(100) ? 1 : 0))}${unit}`;
  const end = projected.reaches
    ? { ja: "目標に届く計算", en: "which reaches the target" }
    : { ja: "目標に届かない計算", en: "which misses the target" };
  return {
    ja: `${months.ja}のペースが続けば年間約${amount}となり${end.ja}`,
    en: `at the pace of ${months.en} the year gives about ${amount}, ${end.en}`,
  };
}
