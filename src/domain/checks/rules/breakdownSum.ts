import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { breakdownsIn } from "../reading/breakdown";
import { numberText } from "../reading/figures";
import {
  actualAmount,
  indicatorBreakdowns,
  sumOfAmounts,
  targetAmount,
  type IndicatorBreakdown,
} from "../reading/indicatorBreakdown";
import { placeKey, textsOf } from "../reading/planTexts";
import { brief, say } from "../reading/wording";

function ofIndicators({ total, parts }: IndicatorBreakdown): Finding | null {
  const { indicator } = total;
  const goal = targetAmount(total);
  const result = actualAmount(total);
  const base = {
    code: "breakdown-sum",
    severity: "warning",
    indicatorId: indicator.id,
    ...(indicator.initiativeId === undefined ? {} : { initiativeId: indicator.initiativeId }),
  } as const;
  const planned = goal && sumOfAmounts(parts.map(targetAmount), goal.unit);
  if (goal && planned && !planned.eq(goal.value)) {
    const [sum, whole] = [numberText(planned, goal.unit), numberText(goal.value, goal.unit)];
    const difference = numberText(planned.minus(goal.value).abs(), goal.unit);
    const actual = result === null ? "" : numberText(result.value, result.unit);
    const reported = indicator.actualKind === "forecast" ? "見込み" : "実績";
    return {
      ...base,
      message: say(
        `内訳の目標を合計すると${sum}ですが、全体の目標は${whole}です（差${difference}${actual === "" ? "" : `、全体の${reported}は${actual}`}）。`,
        `The targets of the parts add up to ${sum}, but the target of the whole is ${whole} (${difference} apart${actual === "" ? "" : `; the whole is reported as ${actual}`}).`,
      ),
      cell: indicator.targetCell,
    };
  }
  const reached = result && sumOfAmounts(parts.map(actualAmount), result.unit);
  if (!result || !reached || reached.eq(result.value)) return null;
  const [sum, whole] = [numberText(reached, result.unit), numberText(result.value, result.unit)];
  return {
    ...base,
    message: say(
      `内訳の実績を合計すると${sum}ですが、全体の実績は${whole}です。`,
      `The results of the parts add up to ${sum}, but the result of the whole is ${whole}.`,
    ),
    cell: indicator.actual?.cell ?? indicator.targetCell,
  };
}

function ofTexts(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  return textsOf(input).flatMap(({ cell, indicatorId, initiativeId, text }) =>
    breakdownsIn(text).flatMap(({ parts, sum, whole }) => {
      const key = placeKey({ cell, text }, whole.printed);
      if (sum.eq(whole.value) || seen.has(key)) return [];
      seen.add(key);
      const [total, name] = [numberText(sum, whole.unit), brief(whole.label)];
      return {
        code: "breakdown-sum" as const,
        severity: "warning" as const,
        message: say(
          `${name === "" ? "" : `「${name}」の`}内訳${parts.length}件を合計すると${total}で、${whole.printed}と一致しません。`,
          `The ${parts.length} parts${name === "" ? "" : ` of “${name}”`} add up to ${total}, not to ${whole.printed}.`,
        ),
        cell,
        ...(indicatorId === undefined ? {} : { indicatorId }),
        ...(initiativeId === undefined ? {} : { initiativeId }),
      };
    }),
  );
}

export const breakdownSum: Check = {
  code: "breakdown-sum",
  severity: "warning",
  title: say("内訳と合計の不一致", "Parts that do not add up"),
  explanation: say(
    "内訳の合計が全体の額と一致しないものを示します。「7,684千円（広報紙 5,627千円、…）」のように文中に書かれた内訳も計算します。",
    "Parts that do not add up to their total, also where they stand in brackets behind it.",
  ),
  run: (input) => [
    ...indicatorBreakdowns(input).flatMap((breakdown) => ofIndicators(breakdown) ?? []),
    ...ofTexts(input),
  ],
};
