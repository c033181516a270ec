import type { Initiative } from "../../plan/initiative";
import { scanQuantities } from "../../text/quantities";
import { compactText } from "../../text/normalize";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readActivityText } from "../reading/activityText";
import { brief, contentOf, say, similarity } from "../reading/wording";

/** 「…に適切に対応できなかった件数」 counts the opposite of 「…に適切に対応した件数」. */
const NEGATION = /でき(?:なかった|ない|ず)|しなかった|しない|せず|なかった|未対応|未実施/u;

function ofInitiative({ activities, id }: Initiative): readonly Finding[] {
  return activities.flatMap(({ planned, reported }) => {
    if (planned === null || reported === null) return [];
    const [plan, report] = [
      readActivityText(planned.text).name,
      readActivityText(reported.text).name,
    ];
    const [before, after] = [contentOf(withoutAmounts(plan)), contentOf(withoutAmounts(report))];
    // A longer wording of the same thing is no other activity.
    if (before.includes(after) || after.includes(before)) return [];
    return {
      code: "activity-text-differs" as const,
      severity: "warning" as const,
      message: say(
        `計画では「${brief(plan, LONG)}」ですが、取組実績では「${brief(report, LONG)}」です。内容を変えた場合は理由を、同じ取組の場合は表記をそろえてください。`,
        `Planned as “${brief(plan, LONG)}”, reported as “${brief(report, LONG)}”. Please explain the change, or use the same words.`,
      ),
      cell: reported.cell,
      initiativeId: id,
    };
  });
}

/** 「研修を年2回実施」 is 「研修の実施」 with its number. */
function withoutAmounts(name: string): string {
  let rest = "";
  let from = 0;
  for (const { end, start } of scanQuantities(name)) {
    rest += name.slice(from, start);
    from = end;
  }
  return (rest + name.slice(from)).replace(/年間?$|毎[月年週日]|全(?=$)/gu, "");
}

const LONG = 40;
/** Labels below this are of something else than the indicator. */
const ALIKE = 0.5;
const SHORTEST = 4;

/** 「ケース研修会：11回開催」 for the indicator 「ケース研究会」. */
function ofIndicator({ indicator }: CheckedIndicator): Finding | null {
  const { actual, id, name, profile } = indicator;
  if (actual === null || profile === "flat") return null;
  const label = /^[^：:\n]{4,}(?=[：:])/u.exec(actual.text.trim())?.[0];
  if (label === undefined) return null;
  const [before, after] = [contentOf(name.text), contentOf(label)];
  if (after.length < SHORTEST || before.includes(after) || after.includes(before)) {
    return ofNegation(indicator, label);
  }
  if (similarity(before, after) < ALIKE) return null;
  return {
    code: "activity-text-differs",
    severity: "info",
    message: say(
      `目標は「${brief(name.text, LONG)}」、実績は「${brief(label, LONG)}」と書かれています。同じものか確認してください。`,
      `The target says “${brief(name.text, LONG)}”, the result “${brief(label, LONG)}”. Please check that both are the same.`,
    ),
    cell: actual.cell,
    indicatorId: id,
  };
}

function ofNegation(
  { actual, id, name }: CheckedIndicator["indicator"],
  label: string,
): Finding | null {
  const negated = NEGATION.exec(compactText(label).text)?.[0];
  if (actual === null || negated === undefined) return null;
  if (NEGATION.test(compactText(name.text).text)) return null;
  return {
    code: "activity-text-differs",
    severity: "info",
    message: say(
      `目標は「${brief(name.text, LONG)}」ですが、実績は「${negated}」ものを数えています。目標と同じ数え方でも示してください。`,
      `The target counts “${brief(name.text, LONG)}”, the result counts the opposite (“${negated}”). Please report it the way the target counts.`,
    ),
    cell: actual.cell,
    indicatorId: id,
  };
}

function run({ indicators, plan }: CheckInput): readonly Finding[] {
  return [
    ...(plan.initiatives ?? []).flatMap(ofInitiative),
    ...indicators.flatMap((checked) => ofIndicator(checked) ?? []),
  ];
}

export const activityTextDiffers: Check = {
  code: "activity-text-differs",
  severity: "warning",
  title: say("計画と実績の文言の違い", "Report differs from the plan"),
  explanation: say(
    "予定した取組と実績の文言が違うもの（コーチングスキル研修 → グループ別課題研修）を示します。ひらがなだけの違いは見ません。",
    "Activities that are reported under another name than planned. Differences in hiragana alone do not count.",
  ),
  run,
};
