import type { LocalizedText } from "../../text/localizedText";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { ImprovementRule } from "../checkSettings";
import type { Finding } from "../finding";
import { printedActual, printedTarget } from "../reading/figures";
import { idsOf, isBlankText, reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

/** Figures that by themselves ask for an explanation: a missed result, at mid-year an estimate that misses. */
function missedIn({ stage, indicators }: MarkedReview): CheckedIndicator | undefined {
  return indicators.find(({ judgement: { status, actual } }) =>
    stage === "yearEnd"
      ? status === "notAchieved"
      : status === "atRisk" && actual?.kind === "forecast",
  );
}

function figures(missed: CheckedIndicator | undefined): LocalizedText {
  if (missed === undefined) return say("", "");
  const target = printedTarget(missed);
  const actual = printedActual(missed);
  return say(`（${target}に対し${actual}）`, ` (${actual} against ${target})`);
}

/** Why the text is required, in Japanese up to 「ため」; `null` where it is not. */
function reasonOf(review: MarkedReview, rule: ImprovementRule): LocalizedText | null {
  const { mark, outcome, effort } = review;
  const missed = missedIn(review);
  const numbers = figures(missed);
  if (rule.outcome && (mark.outcome === "missed" || mark.outcome === "withdrawal")) {
    const printed = brief(outcome?.text ?? "");
    // 「②」 has to be quoted; 「目標未達成」 says by itself what it is.
    return say(
      `${printed.includes("達成") ? printed : `評価が「${printed}」`}${numbers.ja}のため`,
      `the mark is “${printed}”${numbers.en}`,
    );
  }
  if (rule.numbers && missed !== undefined) {
    return review.stage === "yearEnd"
      ? say(`目標未達成${numbers.ja}のため`, `the target was missed${numbers.en}`)
      : say(`目標未達成見込${numbers.ja}のため`, `the target will be missed${numbers.en}`);
  }
  if (rule.effort && mark.effort === "behind") {
    const printed = brief(effort?.text ?? outcome?.text ?? "");
    return say(
      `取組が予定どおり進んでいない（「${printed}」）ため`,
      `the work is not on schedule (“${printed}”)`,
    );
  }
  return null;
}

function find(review: MarkedReview, { settings, phase }: CheckInput): Finding | null {
  if (!isBlankText(review.improvement)) return null;
  if (review.stage === "yearEnd" && phase !== "yearEnd") return null;
  // Without a place for the text only a printed mark asks for it.
  const cell = review.improvementCell ?? review.outcome?.cell ?? review.effort?.cell;
  if (cell === undefined) return null;
  const reason = reasonOf(review, settings.improvementRequired[review.stage]);
  if (reason === null) return null;
  return {
    code: "improvement-missing",
    severity: "error",
    message: say(
      `「課題と改善策」が空欄です。${reason.ja}記入が必要です。`,
      `“Issues and improvement” is empty. It is required because ${reason.en}.`,
    ),
    cell,
    ...idsOf(review),
  };
}

export const improvementMissing: Check = {
  code: "improvement-missing",
  severity: "error",
  title: say("課題と改善策の記入漏れ", "Issues and improvement missing"),
  explanation: say(
    "目標未達成（②）、取組が予定どおりでない（(ⅱ)）、又は実績が目標を満たさないのに「課題と改善策」が空欄のものを示します。必須とする条件は、中間・年度末ごとに設定で変えられます。",
    "A missed target (②), work behind schedule (ⅱ) or a figure that misses its target needs an explanation. When it is required can be set for each review.",
  ),
  run: (input) => reviewsOf(input).flatMap((review) => find(review, input) ?? []),
};
