import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { indicatorBreakdowns } from "../reading/indicatorBreakdown";
import { idsOf, reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

/** Indicators that could have a mark of their own: no cross references, no parts of a sum. */
function ownTargets(
  { indicators }: MarkedReview,
  parts: ReadonlySet<CheckedIndicator>,
): readonly CheckedIndicator[] {
  return indicators.filter(
    (checked) =>
      checked.indicator.target !== null &&
      checked.judgement.status !== "excluded" &&
      !parts.has(checked),
  );
}

function find(review: MarkedReview, parts: ReadonlySet<CheckedIndicator>): Finding | null {
  const { mark, outcome } = review;
  if (outcome === null || mark.outcome === null) return null;
  const targets = ownTargets(review, parts);
  if (targets.length < 2) return null;
  const results = new Set(targets.map(({ judgement }) => judgement.comparison));
  const differ = results.has("met") && results.has("not_met");
  const [count, text] = [targets.length, brief(outcome.text)];
  return {
    code: "shared-status",
    severity: differ ? "warning" : "info",
    message: differ
      ? say(
          `評価「${text}」が1つで指標が${count}つあり、目標を満たすものと満たさないものがあります。指標ごとの評価が分かるようにしてください。`,
          `One mark, “${text}”, stands for ${count} indicators of which some meet their target and some do not. Please say which is which.`,
        )
      : say(
          `評価「${text}」は1つですが、指標は${count}つあります。どの指標についての評価か区別できません。`,
          `One mark, “${text}”, stands for ${count} indicators: it does not say which of them it is about.`,
        ),
    cell: outcome.cell,
    ...idsOf(review),
  };
}

function run(input: CheckInput): readonly Finding[] {
  const parts = new Set(indicatorBreakdowns(input).flatMap((breakdown) => breakdown.parts));
  return reviewsOf(input).flatMap((review) => find(review, parts) ?? []);
}

export const sharedStatus: Check = {
  code: "shared-status",
  severity: "info",
  title: say("複数の指標に1つの評価", "One mark for several indicators"),
  explanation: say(
    "1つの目標欄に指標が複数あるのに評価が1つしか印刷されていないものを示します。結果が分かれる場合は注意とします。",
    "Cells with several indicators and only one printed mark; a warning where their results differ.",
  ),
  run,
};
