import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding, Severity } from "../finding";
import { printedActual, printedTarget } from "../reading/figures";
import { idsOf, reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

/** At mid-year only an estimate of the year can contradict the mark; a running figure may still change. */
function severityOf(review: MarkedReview, checked: CheckedIndicator): Severity {
  if (review.mark.outcome === "reached" && review.stage === "yearEnd") return "error";
  return checked.judgement.actual?.kind === "interim" ? "info" : "warning";
}

/** An indicator that is not reached, in a review that says it is. */
function missedOf({ stage, indicators }: MarkedReview): CheckedIndicator | undefined {
  return indicators.find(({ judgement: { comparison, status } }) =>
    stage === "yearEnd"
      ? comparison === "not_met" && status !== "needsReview"
      : status === "atRisk",
  );
}

/** Whether everything that the mark speaks of is reached, with nothing left open. */
function isAllReached({ stage, indicators }: MarkedReview): boolean {
  return (
    indicators.length > 0 &&
    indicators.every(({ judgement: { comparison, actual, target } }) => {
      if (comparison !== "met") return false;
      if (stage === "yearEnd") return actual?.kind !== "interim";
      // Complaints counted in September are few; they still grow.
      return actual?.kind === "forecast" || target.direction === "higher";
    })
  );
}

function tooGood(review: MarkedReview, missed: CheckedIndicator): Finding {
  const mark = brief(review.outcome?.text ?? "");
  const target = printedTarget(missed);
  const actual = printedActual(missed);
  const isYearEnd = review.stage === "yearEnd";
  return {
    code: "mark-contradicts-numbers",
    severity: severityOf(review, missed),
    message: isYearEnd
      ? say(
          `評価は「${mark}」ですが、実績${actual}は目標${target}を満たしていません。`,
          `It is marked “${mark}”, but the result ${actual} does not meet the target ${target}.`,
        )
      : say(
          `評価は「${mark}」ですが、現時点の${actual}は目標${target}を満たしていません。見込みの根拠を確認してください。`,
          `It is marked “${mark}”, but ${actual} so far does not meet the target ${target}. Please check what the outlook rests on.`,
        ),
    cell: review.outcome?.cell ?? missed.indicator.targetCell,
    ...idsOf(review),
    indicatorId: missed.indicator.id,
  };
}

function tooBad(review: MarkedReview, reached: CheckedIndicator): Finding {
  const mark = brief(review.outcome?.text ?? "");
  const target = printedTarget(reached);
  const actual = printedActual(reached);
  return {
    code: "mark-contradicts-numbers",
    severity: severityOf(review, reached),
    message:
      review.stage === "yearEnd"
        ? say(
            `評価は「${mark}」ですが、実績${actual}は目標${target}を満たしています。`,
            `It is marked “${mark}”, but the result ${actual} meets the target ${target}.`,
          )
        : say(
            `評価は「${mark}」ですが、現時点の${actual}はすでに目標${target}を満たしています。`,
            `It is marked “${mark}”, but ${actual} already meets the target ${target}.`,
          ),
    cell: review.outcome?.cell ?? reached.indicator.targetCell,
    ...idsOf(review),
  };
}

function find(review: MarkedReview, { phase }: CheckInput): Finding | null {
  // At the year-end the figures are those of the year: they say nothing about what was foreseen in September.
  if (phase === "yearEnd" && review.stage === "midYear" && review.initiative?.yearEnd) return null;
  switch (review.mark.outcome) {
    case "reached": {
      const missed = missedOf(review);
      return missed === undefined ? null : tooGood(review, missed);
    }
    case "missed": {
      const [first] = review.indicators;
      return first !== undefined && isAllReached(review) ? tooBad(review, first) : null;
    }
    case "withdrawal":
    case null:
      return null;
  }
}

export const markContradictsNumbers: Check = {
  code: "mark-contradicts-numbers",
  severity: "error",
  title: say("評価と数値の食い違い", "Mark against the numbers"),
  explanation: say(
    "印刷された評価（①②、目標達成・目標未達成など）を目標と実績の数値と突き合わせます。未達成なのに①、達成なのに②のどちらも示します。",
    "Compares the printed mark (①②, achieved, not achieved …) with target and result, both ways.",
  ),
  run: (input) => reviewsOf(input).flatMap((review) => find(review, input) ?? []),
};
