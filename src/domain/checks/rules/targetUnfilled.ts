import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { brief, say } from "../reading/wording";

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap(({ indicator, judgement }) => {
    const { id, target } = indicator;
    const isOpen = judgement.target.notes.some(({ code }) => code === "placeholder");
    if (target === null || !isOpen) return [];
    const text = brief(target.text);
    return {
      code: "target-unfilled" as const,
      severity: "warning" as const,
      message: say(
        `目標に記入されていない箇所が残っています（「${text}」）。`,
        `The target still has a blank to fill in (“${text}”).`,
      ),
      cell: target.cell,
      indicatorId: id,
    };
  });
}

export const targetUnfilled: Check = {
  code: "target-unfilled",
  severity: "warning",
  title: say("未記入の箇所がある目標", "Target with a blank left in it"),
  explanation: say(
    "「〇年度末までに▢パーセント以上」のように、様式のひな形の記号が残っている目標を示します。",
    "Targets in which a sign of the blank form (〇, ▢) still stands.",
  ),
  run,
};
