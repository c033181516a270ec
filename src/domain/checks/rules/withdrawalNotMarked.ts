import Big from "big.js";

import { orderOf, satisfies } from "../../judgement/compare/compareLevel";
import type { SourcedText } from "../../plan/sourcedText";
import { parseTarget } from "../../target/parseTarget";
import { compactText } from "../../text/normalize";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { inUnit, printedActual, singleLevel, type LevelClause } from "../reading/figures";
import { reviewsOf, type MarkedReview } from "../reading/reviews";
import { brief, say } from "../reading/wording";

/** 「達成率80％」, 「目標値の80%を下回った場合」: a share of the target, not a level of the indicator. */
const SHARE_OF_TARGET = /達成率|目標(?:値|額|数|件数|人数)?(?:の|に対し)[^、。]{0,6}(?=\d)/u;

function conditionsIn(criterion: SourcedText): readonly LevelClause[] {
  const { clauses } = parseTarget({ text: criterion.text });
  return clauses.filter(
    (clause): clause is LevelClause =>
      clause.role === "withdrawal" && clause.value !== null && clause.op !== "qualitative",
  );
}

/** Whether the result is on the wrong side of the line; `null` where they cannot be compared. */
function isBeyond(
  { value, unit, op }: LevelClause,
  criterion: string,
  { judgement }: CheckedIndicator,
): boolean | null {
  const { actual, rate, target } = judgement;
  if (actual === null || actual.kind !== "final") return null;
  const line = new Big(value);
  if (SHARE_OF_TARGET.test(compactText(criterion).text)) {
    if (unit !== "%" || rate === null) return null;
    return satisfies(op, orderOf(new Big(rate), line, true));
  }
  // A line in another unit than the target's speaks of something else.
  const level = singleLevel(target);
  if (level === null || (unit !== null && unit !== level.unit)) return null;
  const figure = inUnit({ value: new Big(actual.value), unit: actual.unit }, level.unit);
  return figure === null ? null : satisfies(op, orderOf(figure, line, true));
}

function criterionOf(review: MarkedReview, checked: CheckedIndicator): SourcedText | null {
  return checked.indicator.withdrawalCriterion ?? review.initiative?.withdrawalCriterion ?? null;
}

function find(review: MarkedReview): readonly Finding[] {
  if (review.stage !== "yearEnd" || review.mark.outcome === "withdrawal") return [];
  const { outcome } = review;
  return review.indicators.flatMap((checked) => {
    const criterion = criterionOf(review, checked);
    if (criterion === null) return [];
    // With several conditions it is not clear which of them decides.
    const [line, ...others] = conditionsIn(criterion);
    if (line === undefined || others.length > 0) return [];
    if (isBeyond(line, criterion.text, checked) !== true) return [];
    const [actual, printed] = [printedActual(checked), brief(criterion.text)];
    const mark = outcome === null ? "" : brief(outcome.text);
    return {
      code: "withdrawal-not-marked" as const,
      severity: "warning" as const,
      message: say(
        `実績${actual}は撤退・再構築基準（${printed}）に該当しますが、評価が「③」ではありません${mark === "" ? "" : `（「${mark}」）`}。`,
        `The result ${actual} falls under the withdrawal criterion (${printed}), but the mark is not “③”${mark === "" ? "" : ` but “${mark}”`}.`,
      ),
      cell: outcome?.cell ?? checked.indicator.actual?.cell ?? checked.indicator.targetCell,
      indicatorId: checked.indicator.id,
      ...(review.initiative ? { initiativeId: review.initiative.id } : {}),
    };
  });
}

function run(input: CheckInput): readonly Finding[] {
  return input.phase === "yearEnd" ? reviewsOf(input).flatMap(find) : [];
}

export const withdrawalNotMarked: Check = {
  code: "withdrawal-not-marked",
  severity: "warning",
  title: say("撤退・再構築基準の見落とし", "Withdrawal criterion overlooked"),
  explanation: say(
    "年度の実績が撤退・再構築基準に該当するのに、評価が③（撤退・再構築基準未達成）でないものを示します。③の扱いは様式により異なるため、使わない様式では設定で止められます。",
    "Results that fall under the withdrawal criterion without the mark ③. Not every form uses ③; the rule can be switched off.",
  ),
  run,
};
