import type { Check } from "../check";
import type { Finding } from "../finding";
import { isBlankText, reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

function find(reviews: readonly MarkedReview[]): readonly Finding[] {
  const favourable = new Map(
    reviews.flatMap(({ initiative, mark, outcome, stage }) =>
      initiative && stage === "midYear" && mark.outcome === "reached" && mark.effort !== "behind"
        ? [[initiative.id, outcome?.text ?? ""] as const]
        : [],
    ),
  );
  return reviews.flatMap(({ improvement, initiative, mark, outcome, stage }) => {
    if (initiative === null || outcome === null || stage !== "yearEnd") return [];
    const before = favourable.get(initiative.id);
    if (before === undefined) return [];
    if (mark.outcome !== "missed" && mark.outcome !== "withdrawal") return [];
    const isExplained = !isBlankText(improvement);
    const [then, now] = [brief(before), brief(outcome.text)];
    return {
      code: "review-turned" as const,
      severity: isExplained ? ("info" as const) : ("warning" as const),
      message: isExplained
        ? say(
            `中間振り返りは「${then}」でしたが、年度末は「${now}」です。見込みと違った理由が「課題と改善策」に書かれているか確認してください。`,
            `The mid-year mark was “${then}”, the year-end mark is “${now}”. Please check that the text says what changed.`,
          )
        : say(
            `中間振り返りは「${then}」でしたが、年度末は「${now}」です。見込みと違った理由を記入してください。`,
            `The mid-year mark was “${then}”, the year-end mark is “${now}”. Please explain what changed.`,
          ),
      cell: outcome.cell,
      initiativeId: initiative.id,
    };
  });
}

export const reviewTurned: Check = {
  code: "review-turned",
  severity: "info",
  title: say("中間は達成見込、年度末は未達成", "On track at mid-year, missed at the year-end"),
  explanation: say(
    "中間振り返りで①（ⅰ）としたものが年度末に②となった場合に、理由の記載を確かめます。",
    "Where ① (ⅰ) at mid-year became ② at the year-end, a reader will ask why.",
  ),
  run: (input) => (input.phase === "yearEnd" ? find(reviewsOf(input)) : []),
};
