import Big from "big.js";

import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { baselineFigure, inUnit, printedTarget, singleLevel } from "../reading/figures";
import { decimalsOf } from "../reading/rounding";
import { brief, say } from "../reading/wording";

function isWorse(checked: CheckedIndicator): boolean {
  const { indicator, judgement } = checked;
  const { direction, notes } = judgement.target;
  if (notes.some(({ code }) => code === "target_below_baseline")) return true;
  const level = singleLevel(judgement.target);
  const before = baselineFigure(indicator);
  if (level === null || before === null || level.op === "=" || before.bound !== "exact")
    return false;
  // 前年度実績以上 names the reference itself.
  if (level.basis !== null) return false;
  const past = inUnit(before, level.unit);
  if (past === null) return false;
  // 「42%以上」 after 42.5% holds the level: the difference is smaller than what the target is printed in.
  const step = new Big(10).pow(-decimalsOf(indicator.target?.text ?? ""));
  if (past.minus(level.value).abs().lt(step)) return false;
  return direction === "higher"
    ? past.gt(level.value)
    : direction === "lower" && past.lt(level.value);
}

function find(checked: CheckedIndicator): Finding | null {
  const { indicator, judgement } = checked;
  if (indicator.target === null || !isWorse(checked)) return null;
  const [target, past] = [printedTarget(checked), brief(indicator.baseline?.text ?? "")];
  const isHigher = judgement.target.direction === "higher";
  const than =
    past === ""
      ? say("基準の値", "its reference")
      : say(`基準の値（${past}）`, `its reference (${past})`);
  return {
    code: "target-below-baseline",
    severity: "info",
    message: say(
      `目標${target}が${than.ja}より${isHigher ? "低く" : "高く"}設定されています。意図したものであれば、理由を添えると分かりやすくなります。`,
      `The target ${target} is ${isHigher ? "below" : "above"} ${than.en}. If that is intended, a word on the reason helps the reader.`,
    ),
    cell: indicator.target.cell,
    indicatorId: indicator.id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => find(checked) ?? []);
}

export const targetBelowBaseline: Check = {
  code: "target-below-baseline",
  severity: "info",
  title: say("基準値より後退した目標", "Target behind its reference value"),
  explanation: say(
    "前年度などの実績より悪い水準の目標を示します。減少を抑える目標など正当な場合もあるため、お知らせにとどめます。",
    "Targets on the worse side of the past value. That can be right, for example to slow a decline, so it only informs.",
  ),
  run,
};
