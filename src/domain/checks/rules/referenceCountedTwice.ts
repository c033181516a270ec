import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { crossReferenceOf } from "../reading/crossReference";
import { brief, say } from "../reading/wording";

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap(({ indicator, judgement }) => {
    const reference = crossReferenceOf(indicator);
    const { id, target } = indicator;
    if (reference === null || target === null || judgement.status === "excluded") return [];
    return {
      code: "reference-counted-twice" as const,
      severity: "info" as const,
      message: say(
        `再掲の指標に目標（${brief(target.text)}）があるため、集計で2回数えられます。件数を出すときは除いてください。`,
        `This repetition has a target of its own (${brief(target.text)}), so totals count it twice.`,
      ),
      cell: target.cell,
      indicatorId: id,
    };
  });
}

export const referenceCountedTwice: Check = {
  code: "reference-counted-twice",
  severity: "info",
  title: say("二重に数えられる再掲", "Repetitions counted twice"),
  explanation: say(
    "再掲でありながら目標を持つ指標を示します。達成件数などの集計では、もとの指標と合わせて2回数えられます。",
    "Repetitions (再掲) with a target of their own: totals count them together with the original.",
  ),
  run,
};
