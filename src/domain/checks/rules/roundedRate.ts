import Big from "big.js";

import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { printedTarget, readingOf, singleLevel } from "../reading/figures";
import { decimalsOf } from "../reading/rounding";
import { say } from "../reading/wording";

/** With two decimals a rate is as exact as the forms print it. */
const EXACT_DECIMALS = 2;

function find(checked: CheckedIndicator): Finding | null {
  const { indicator, judgement } = checked;
  const level = singleLevel(judgement.target);
  const { actual } = judgement;
  if (level?.unit !== "%" || actual?.unit !== "%" || level.approximate === true) return null;
  // All or none is counted, not rounded.
  if (indicator.actual === null || actual.value === 100 || actual.value === 0) return null;
  const figures = readingOf(checked)?.figures ?? [];
  const figure = figures.find(({ value, unit }) => unit === "%" && value.eq(actual.value));
  if (figure === undefined || figure.binary || figures.some(({ whole }) => whole !== null))
    return null;
  const decimals = decimalsOf(figure.printed);
  const margin = new Big(actual.value).minus(level.value).abs();
  const half = new Big(10).pow(-decimals).times("0.5");
  if (decimals >= EXACT_DECIMALS || margin.gt(half)) return null;
  const isEqual = margin.eq(0) && decimals >= decimalsOf(printedTarget(checked));
  const target = printedTarget(checked);
  return {
    code: "rounded-rate",
    severity: isEqual ? "info" : "warning",
    message: isEqual
      ? say(
          `実績${figure.printed}は目標（${target}）と同じ値です。四捨五入で届いたのではないか、小数点以下を確認してください。`,
          `The result ${figure.printed} equals the target (${target}). Please check the decimals: it may have been rounded up to it.`,
        )
      : say(
          `実績${figure.printed}は丸めた値とみられ、目標（${target}）との差がその幅以下です。小数点以下しだいで結果が変わるため、確認してください。`,
          `The result ${figure.printed} seems to be rounded, and its distance to the target (${target}) is no larger than the rounding. The decimals decide; please check them.`,
        ),
    cell: indicator.actual.cell,
    indicatorId: indicator.id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => find(checked) ?? []);
}

export const roundedRate: Check = {
  code: "rounded-rate",
  severity: "warning",
  title: say("丸めた率での判定", "Rates decided by rounding"),
  explanation: say(
    "率の実績が小数第1位までに丸められ、目標との差がその丸めより小さいものを示します。収納率の年間の変化は0.1～0.8ポイントしかなく、丸めると達成・未達成が入れ替わります。",
    "Percentages that are rounded more coarsely than their distance to the target. Collection rates move by 0.1–0.8 points a year, so rounding can turn the result.",
  ),
  run,
};
