import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { namedYears, planYearOf } from "../reading/planYears";
import { readPrintedMark } from "../reading/printedMark";
import { markedIndicators } from "../reading/reviews";
import { brief, say } from "../reading/wording";

/** The target is due in a later year (目標年次：29年度): no result has to exist yet. */
function isDueLater({ indicator, judgement }: CheckedIndicator, input: CheckInput): boolean {
  const planYear = planYearOf(indicator, input.plan);
  if (planYear === null) return false;
  const printed = indicator.targetYear?.text ?? judgement.target.clauses.at(-1)?.year ?? "";
  const years = namedYears(printed, planYear);
  return years.length > 0 && years.every(({ year }) => year > planYear);
}

function find(
  checked: CheckedIndicator,
  input: CheckInput,
  marked: ReadonlySet<string>,
): Finding | null {
  const { indicator, judgement } = checked;
  const { actualCell, owner, stated, target } = indicator;
  if (judgement.status !== "noActual" || actualCell === null || target === null) return null;
  const mark = stated === null ? null : readPrintedMark(stated.text);
  // At mid-year many results do not exist yet; a mark says that somebody looked at it.
  if (input.phase === "midYear" && marked.has(indicator.id)) return null;
  const isEarly = input.phase === "midYear" || isDueLater(checked, input);
  const ja = owner === null ? "" : `、担当：${owner.text}`;
  const en = owner === null ? "" : `; in charge: ${owner.text}`;
  const goal = brief(target.text);
  const isMarked = mark !== null && mark.outcome !== null && mark.isOutlook !== true;
  return {
    code: "result-missing",
    severity: isEarly ? "info" : "warning",
    message: isMarked
      ? say(
          `評価は「${brief(stated?.text ?? "")}」ですが、実績が空欄です（目標：${goal}${ja}）。`,
          `It is marked “${brief(stated?.text ?? "")}”, but no result is entered (target: ${goal}${en}).`,
        )
      : say(
          `実績が未入力です（目標：${goal}${ja}）。`,
          `No result is entered (target: ${goal}${en}).`,
        ),
    cell: actualCell,
    indicatorId: indicator.id,
  };
}

function run(input: CheckInput): readonly Finding[] {
  if (input.phase === "plan") return [];
  const marked = markedIndicators(input);
  return input.indicators.flatMap((checked) => find(checked, input, marked) ?? []);
}

export const resultMissing: Check = {
  code: "result-missing",
  severity: "warning",
  title: say("実績の未入力", "Result missing"),
  explanation: say(
    "目標に対する実績が空欄のものを、担当とともに示します。中間振り返りでは、評価も実績も入っていないものだけを示します。",
    "Lists targets without a result, with the section in charge. At mid-year only those that have neither a mark nor a figure.",
  ),
  run,
};
