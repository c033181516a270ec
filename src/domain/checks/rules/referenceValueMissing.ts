import { isMissing } from "../../judgement/actual/missingActual";
import type { Clause } from "../../target/target";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { conditionsOf } from "../reading/figures";
import { brief, say } from "../reading/wording";

/** A condition that nobody can compute without a number from elsewhere. */
function needsReference({ basis, basisValue, delta, value }: Clause): boolean {
  return value === null && basisValue === null && (basis !== null || delta !== null);
}

function find(
  { indicator, judgement }: CheckedIndicator,
  phase: CheckInput["phase"],
): Finding | null {
  const { baseline, id, target } = indicator;
  if (target === null || (baseline !== null && !isMissing(baseline.text))) return null;
  // Decided without it: another condition was missed, or the actual gives the reference itself.
  if (judgement.comparison === "met" || judgement.comparison === "not_met") return null;
  const clause = conditionsOf(judgement.target).find(needsReference);
  if (clause === undefined) return null;
  const [text, basis] = [brief(target.text), clause.basis ?? ""];
  const named =
    basis === ""
      ? say("比較する値", "the value")
      : say(`「${basis}」の値`, `the value of “${basis}”`);
  return {
    code: "reference-value-missing",
    // Before the year begins the result of the year before is not known yet.
    severity: phase === "plan" ? "info" : "warning",
    message: say(
      `目標「${text}」は${named.ja}が書かれていないため、達成したか計算できません。基準値を記入してください。`,
      `The target “${text}” cannot be computed: ${named.en} that it is measured from is not given.`,
    ),
    cell: target.cell,
    indicatorId: id,
  };
}

function run({ indicators, phase }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => find(checked, phase) ?? []);
}

export const referenceValueMissing: Check = {
  code: "reference-value-missing",
  severity: "warning",
  title: say("基準値のない相対目標", "Relative target without its reference value"),
  explanation: say(
    "「前年度以上」「前年同時期の0.3％増」のような目標で、もとになる値がどこにも書かれていないものを示します。",
    "Targets such as 「前年度以上」 whose reference value stands nowhere.",
  ),
  run,
};
