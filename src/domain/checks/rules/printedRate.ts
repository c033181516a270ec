import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readingOf } from "../reading/figures";
import { wrongAttainment, wrongDifference, wrongShare } from "../reading/recompute";
import { say } from "../reading/wording";

/** One number alone has nothing to be computed from. */
const SEVERAL_NUMBERS = /[\d０-９][^\d０-９,，.．]+[\d０-９]/u;

function find(checked: CheckedIndicator): readonly Finding[] {
  const { indicator, judgement } = checked;
  const { actual, id } = indicator;
  if (actual === null || !SEVERAL_NUMBERS.test(actual.text)) return [];
  const figures = (readingOf(checked)?.figures ?? []).filter(({ readable }) => readable);
  return figures.flatMap((figure) => {
    const wrong =
      wrongAttainment(figure, judgement.rate) ??
      wrongShare(figures, figure) ??
      wrongDifference(figures, figure);
    if (wrong === null) return [];
    const { computed, from, printed } = wrong;
    return {
      code: "printed-rate" as const,
      severity: "warning" as const,
      message: say(
        `「${printed}」は計算と合いません（${from}＝${computed}）。`,
        `“${printed}” does not recompute (${from} = ${computed}).`,
      ),
      cell: actual.cell,
      indicatorId: id,
    };
  });
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap(find);
}

export const printedRate: Check = {
  code: "printed-rate",
  severity: "warning",
  title: say("計算の合わない率・差", "Rates and differences that do not recompute"),
  explanation: say(
    "実績欄に書かれた割合、達成率、前年度との差を、同じ欄の数値から計算し直します。四捨五入・切捨てのどちらも認めます。",
    "Recomputes shares, attainment rates and differences from the other figures of the same cell; rounding either way is fine.",
  ),
  run,
};
