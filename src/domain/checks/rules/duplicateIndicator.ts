import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { crossReferenceOf } from "../reading/crossReference";
import { brief, say, wordingOf } from "../reading/wording";

/** In another initiative only a name that says exactly what is meant counts: 「説明会の開催 1回」 may stand anywhere. */
const UNMISTAKABLE = 20;

function placeOf({ indicator }: CheckedIndicator): string {
  return indicator.initiativeId ?? indicator.path.join("\n");
}

function key({ indicator }: CheckedIndicator, name: string): string {
  const { fiscalYear, organisation, target, targetYear } = indicator;
  const year = targetYear?.text ?? "";
  return [organisation ?? "", fiscalYear ?? "", year, name, wordingOf(target?.text ?? "")].join(
    "\n",
  );
}

function find(first: CheckedIndicator, again: CheckedIndicator, name: string): Finding | null {
  const isSamePlace = placeOf(first) === placeOf(again);
  if (!isSamePlace && name.length < UNMISTAKABLE) return null;
  const { id, name: printed, target } = again.indicator;
  const text = brief(printed.text);
  const where = brief(first.indicator.path.at(-1) ?? "");
  const [one, other] = [first.indicator.actual?.text ?? "", again.indicator.actual?.text ?? ""];
  const differs = one !== "" && other !== "" && wordingOf(one) !== wordingOf(other);
  return {
    code: "duplicate-indicator",
    severity: isSamePlace || differs ? "warning" : "info",
    message: differs
      ? say(
          `「${text}」が2か所にあり、実績が異なります（${brief(one)}と${brief(other)}）。`,
          `“${text}” stands in two places with different results (${brief(one)} and ${brief(other)}).`,
        )
      : isSamePlace
        ? say(
            `「${text}」が同じ取組に2回あります。`,
            `“${text}” stands twice in the same initiative.`,
          )
        : say(
            `「${text}」と同じ指標・同じ目標が「${where}」にもあります。再掲の場合は、その旨を書いてください。`,
            `“${text}” stands with the same target under “${where}” too. If it is a repetition, please mark it as 再掲.`,
          ),
    cell: target?.cell ?? printed.cell,
    indicatorId: id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  const known = new Map<string, CheckedIndicator>();
  return indicators.flatMap((checked) => {
    const { indicator } = checked;
    if (indicator.target === null || crossReferenceOf(indicator) !== null) return [];
    const name = wordingOf(indicator.name.text);
    if (name === "") return [];
    const where = key(checked, name);
    const first = known.get(where);
    if (first !== undefined) return find(first, checked, name) ?? [];
    known.set(where, checked);
    return [];
  });
}

export const duplicateIndicator: Check = {
  code: "duplicate-indicator",
  severity: "warning",
  title: say("指標の重複", "Doubled indicators"),
  explanation: say(
    "同じ所属・年度の計画に、同じ指標が同じ目標で2回あるものを示します。別の取組にある場合は再掲かどうかを尋ねます。",
    "The same indicator with the same target twice in one plan. In another initiative it may be a repetition, so it only asks.",
  ),
  run,
};
