import type { ActualFigure } from "../../judgement/actual/actualFigure";
import type { Initiative } from "../../plan/initiative";
import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readActivityText } from "../reading/activityText";
import { differInKind, inUnit, numberText } from "../reading/figures";
import { brief, say, wordingOf } from "../reading/wording";

/** 「4回程度」 and 「10名以内」 may be fewer. */
function isFirm({ approximate, bound }: ActualFigure): boolean {
  return !approximate && bound !== "atMost" && bound !== "below";
}

function ofInitiative(
  { activities, id }: Initiative,
  indicators: ReadonlySet<string>,
): readonly Finding[] {
  return activities.flatMap(({ planned, reported }) => {
    if (planned === null || reported === null) return [];
    const plan = readActivityText(planned.text);
    const report = readActivityText(reported.text);
    if (plan.count === null || !isFirm(plan.count)) return [];
    const [name, due] = [brief(plan.name), plan.amount];
    if (report.amount === "") {
      // Where the activity is an indicator too, its empty result is found there.
      if (indicators.has(`${id}\n${wordingOf(plan.name)}`)) return [];
      return {
        code: "activity-shortfall" as const,
        severity: "info" as const,
        message: say(
          `「${name}」は予定が${due}ですが、取組実績に数が書かれていません。`,
          `“${name}” was planned as ${due}, but the report gives no number.`,
        ),
        cell: reported.cell,
        initiativeId: id,
      };
    }
    const { count } = report;
    if (count === null || differInKind(count.unit, plan.count.unit)) return [];
    const done = inUnit(count, plan.count.unit);
    if (done === null || count.approximate || done.gte(plan.count.value)) return [];
    const missing = numberText(plan.count.value.minus(done), plan.count.unit ?? "");
    return {
      code: "activity-shortfall" as const,
      severity: "warning" as const,
      message: say(
        `「${name}」は予定${due}に対し実績${report.amount}で、${missing}少なくなっています。理由を確認してください。`,
        `“${name}” was planned as ${due} and reported as ${report.amount}, ${missing} less. Please check why.`,
      ),
      cell: reported.cell,
      initiativeId: id,
    };
  });
}

function run({ phase, plan }: CheckInput): readonly Finding[] {
  // In September most of the year's meetings are still to come.
  if (phase !== "yearEnd" || plan.initiatives === undefined) return [];
  const indicators = new Set(
    plan.indicators.map(
      ({ initiativeId, name }) => `${initiativeId ?? ""}\n${wordingOf(name.text)}`,
    ),
  );
  return plan.initiatives.flatMap((initiative) => ofInitiative(initiative, indicators));
}

export const activityShortfall: Check = {
  code: "activity-shortfall",
  severity: "warning",
  title: say("予定より少ない取組", "Activities held less often than planned"),
  explanation: say(
    "当年度の取組内容で予定した回数などと取組実績を比べ、少ないもの、数の書かれていないものを示します。様式の「課題と改善策」は目標の評価だけを見るため、ここで拾わないと説明が抜けます。",
    "Compares planned and reported counts of activities. The form asks for an explanation of the target only, so a shortfall here would go unexplained.",
  ),
  run,
};
