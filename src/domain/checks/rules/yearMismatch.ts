import type { Plan } from "../../plan/plan";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readingOf } from "../reading/figures";
import { namedYears, planYearOf, type NamedYear } from "../reading/planYears";
import { brief, say } from "../reading/wording";

interface Years {
  readonly plan: number;
  /** As printed. */
  readonly planText: string;
}

/** The last year named, where all of them are before the plan's. */
function allBefore(named: readonly NamedYear[], { plan }: Years): NamedYear | null {
  return named.every(({ year }) => year < plan) ? (named.at(-1) ?? null) : null;
}

function ofTarget({ indicator, judgement }: CheckedIndicator, years: Years): Finding | null {
  const { target, targetYear } = indicator;
  const printed =
    targetYear?.text ?? judgement.target.clauses.map(({ year }) => year ?? "").join(" ");
  const old = allBefore(namedYears(printed, years.plan), years);
  if (target === null || old === null) return null;
  return {
    code: "year-mismatch",
    severity: "warning",
    message: say(
      `${years.planText}の計画ですが、目標の年度が${old.text}です。前の計画の目標が残っていないか確認してください。`,
      `The plan is for ${years.planText}, but the target is for ${old.text}. Is it left over from an earlier plan?`,
    ),
    cell: targetYear?.cell ?? target.cell,
    indicatorId: indicator.id,
  };
}

function ofActual(checked: CheckedIndicator, years: Years): Finding | null {
  const { actual, id } = checked.indicator;
  if (actual === null || typeof actual.value === "number") return null;
  const old = allBefore(namedYears(actual.text, years.plan), years);
  const values = (readingOf(checked)?.figures ?? []).filter(({ role }) => role === "value");
  if (
    old === null ||
    values.length !== 1 ||
    values[0]?.bracket !== 0 ||
    values[0].change !== null
  ) {
    return null;
  }
  // 「12,480千円（前年度 令和2年度）」: a year in brackets explains; one in front of the number dates it.
  if (values[0].years.length === 0) return null;
  return {
    code: "year-mismatch",
    severity: "warning",
    message: say(
      `${years.planText}の実績欄に${old.text}の値が入っています（「${brief(actual.text)}」）。`,
      `The result for ${years.planText} is a figure of ${old.text} (“${brief(actual.text)}”).`,
    ),
    cell: actual.cell,
    indicatorId: id,
  };
}

function ofBaseline({ indicator }: CheckedIndicator, years: Years): Finding | null {
  const { baseline, id } = indicator;
  if (baseline === null) return null;
  const named = namedYears(baseline.text, years.plan);
  const [first] = named;
  if (first === undefined || !named.every(({ year }) => year > years.plan)) return null;
  return {
    code: "year-mismatch",
    severity: "warning",
    message: say(
      `基準の値の年度（${first.text}）が計画の年度（${years.planText}）より後です。`,
      `The reference value is of ${first.text}, later than the plan's year ${years.planText}.`,
    ),
    cell: baseline.cell,
    indicatorId: id,
  };
}

function yearsOf({ indicator }: CheckedIndicator, plan: Plan): Years | null {
  const year = planYearOf(indicator, plan);
  const planText = indicator.fiscalYear ?? plan.fiscalYear;
  return year === null || planText === null ? null : { plan: year, planText };
}

function run({ indicators, plan }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => {
    const years = yearsOf(checked, plan);
    if (years === null) return [];
    return [ofTarget(checked, years), ofActual(checked, years), ofBaseline(checked, years)].filter(
      (finding) => finding !== null,
    );
  });
}

export const yearMismatch: Check = {
  code: "year-mismatch",
  severity: "warning",
  title: say("年度の食い違い", "Years that do not fit"),
  explanation: say(
    "目標・実績の年度が計画の年度より前のもの、基準値の年度が計画より後のものを示します。先の年度の目標（目標年次）は対象外です。",
    "Targets and results of an earlier year than the plan's, reference values of a later one. Targets for a later year are fine.",
  ),
  run,
};
