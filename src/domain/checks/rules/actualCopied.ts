import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { levelsOf, readingOf } from "../reading/figures";
import { brief, say, wordingOf } from "../reading/wording";

/** Shorter texts (全件公表) are too general to be a copy. */
const SHORTEST = 8;

function find(checked: CheckedIndicator): Finding | null {
  const { indicator, judgement } = checked;
  const { actual, name, target } = indicator;
  if (actual === null || target === null || typeof actual.value === "number") return null;
  const reading = readingOf(checked);
  // A number that equals the target is a result; only words can be copied.
  if (reading === null || reading.figures.length > 0) return null;
  const wording = wordingOf(actual.text);
  if (wording.length < SHORTEST) return null;
  if (wording !== wordingOf(target.text) && wording !== wordingOf(name.text)) return null;
  const isCounted = levelsOf(judgement.target).length > 0;
  const text = brief(actual.text);
  return {
    code: "actual-copied",
    severity: "warning",
    message: isCounted
      ? say(
          `実績欄が計画の文のままで（「${text}」）、目標「${brief(target.text)}」に対する数値がありません。`,
          `The result repeats the plan (“${text}”) and gives no figure for the target “${brief(target.text)}”.`,
        )
      : say(
          `実績欄が計画の文のままです（「${text}」）。何をどこまで行ったかを記入してください。`,
          `The result repeats the plan word for word (“${text}”). Please say what was done.`,
        ),
    cell: actual.cell,
    indicatorId: indicator.id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => find(checked) ?? []);
}

export const actualCopied: Check = {
  code: "actual-copied",
  severity: "warning",
  title: say("計画の文を写した実績", "Result copied from the plan"),
  explanation: say(
    "実績欄の文が目標や指標の文と一字一句同じで、結果が読み取れないものを示します。",
    "Results that repeat the words of the target or the indicator and say nothing about what came of it.",
  ),
  run,
};
