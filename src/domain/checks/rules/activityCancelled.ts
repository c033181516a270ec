import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readActivityText } from "../reading/activityText";
import { reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

const CANCELLED = /中止|延期|見送り|見合わせ/u;

function find({ effort, initiative, mark, outcome }: MarkedReview): readonly Finding[] {
  if (initiative === null || mark.effort !== "onSchedule") return [];
  const printed = effort ?? outcome;
  return initiative.activities.flatMap(({ planned, reported }) => {
    const word = CANCELLED.exec(reported?.text ?? "")?.[0];
    // What was planned as a cancellation (「中止時の連絡体制」) is none.
    if (reported === null || printed === null || word === undefined) return [];
    if (CANCELLED.test(planned?.text ?? "")) return [];
    const [name, text] = [brief(readActivityText(reported.text).name), brief(printed.text)];
    return {
      code: "activity-cancelled" as const,
      severity: "info" as const,
      message: say(
        `「${name}」は「${word}」とありますが、取組の評価は「${text}」です。評価が合っているか確認してください。`,
        `“${name}” was called off or put off (${word}), but the work is marked “${text}”. Please check the mark.`,
      ),
      cell: reported.cell,
      initiativeId: initiative.id,
    };
  });
}

function run(input: CheckInput): readonly Finding[] {
  return reviewsOf(input).flatMap(find);
}

export const activityCancelled: Check = {
  code: "activity-cancelled",
  severity: "info",
  title: say("中止・延期と取組の評価", "Called off, but marked as on schedule"),
  explanation: say(
    "取組実績に中止・延期とあるのに、取組の評価が予定どおりとなっているものを示します。代わりの方法で行った場合など、正しいこともあります。",
    "Activities reported as called off or put off in an initiative whose work is marked as on schedule. That can be right, for example where another way was found.",
  ),
  run,
};
