import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { brief, say } from "../reading/wording";

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap(({ indicator, judgement }) => {
    const { id, target } = indicator;
    const isAmbiguous = judgement.target.notes.some(({ code }) => code === "percent_or_point");
    if (target === null || !isAmbiguous) return [];
    const text = brief(target.text);
    return {
      code: "percent-or-point" as const,
      severity: "warning" as const,
      message: say(
        `「${text}」は、ポイントの増減か割合（％）の増減か分かりません。「ポイント」か「前年度の値×…」かを明記してください。`,
        `“${text}” may mean percentage points or a percentage of the past rate. Please say which.`,
      ),
      cell: target.cell,
      indicatorId: id,
    };
  });
}

export const percentOrPoint: Check = {
  code: "percent-or-point",
  severity: "warning",
  title: say("％とポイントの区別", "Percent or points"),
  explanation: say(
    "率の目標が「0.3％増」のように書かれ、ポイントの差か比率か決められないものを示します。",
    "Targets for a rate such as 「0.3％増」 that may mean points or a ratio.",
  ),
  run,
};
