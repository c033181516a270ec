import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { markedIndicators } from "../reading/reviews";
import { say } from "../reading/wording";

/** One empty row is an empty row; from here on it is a section that has not begun. */
const AT_LEAST = 2;

function isDue({ indicator, judgement }: CheckedIndicator): boolean {
  return (
    indicator.target !== null && indicator.actualCell !== null && judgement.status !== "excluded"
  );
}

function groupByOwner({ indicators }: CheckInput): ReadonlyMap<string, CheckedIndicator[]> {
  const groups = new Map<string, CheckedIndicator[]>();
  for (const checked of indicators) {
    if (!isDue(checked)) continue;
    const { organisation, owner } = checked.indicator;
    const name = owner?.text ?? organisation;
    if (name === null) continue;
    const key = owner === null ? name : `${organisation ?? ""} ${name}`.trim();
    const members = groups.get(key);
    if (members) members.push(checked);
    else groups.set(key, [checked]);
  }
  return groups;
}

function find(input: CheckInput): readonly Finding[] {
  const groups = groupByOwner(input);
  const marked = markedIndicators(input);
  const isUntouched = ({ indicator, judgement }: CheckedIndicator): boolean =>
    judgement.status === "noActual" && !marked.has(indicator.id);
  return [...groups].flatMap(([name, members]) => {
    const cell = members[0]?.indicator.actualCell;
    if (members.length < AT_LEAST || !cell || !members.every(isUntouched)) return [];
    const count = members.length;
    return {
      code: "owner-entered-nothing" as const,
      severity: "warning" as const,
      message: say(
        `${name}は、${count}件の目標のいずれにもまだ実績が入っていません。`,
        `${name} has not entered a single result yet (${count} targets).`,
      ),
      cell,
    };
  });
}

export const ownerEnteredNothing: Check = {
  code: "owner-entered-nothing",
  severity: "warning",
  title: say("まだ何も入力していない担当", "Sections that have entered nothing"),
  explanation: say(
    "担当（担当欄がない場合は所属）ごとに見て、実績も評価も1件も入っていないところを示します。取りまとめの督促に使えます。",
    "By section in charge, or by organisation where there is no such column: those without a single result or mark.",
  ),
  run: (input) => (input.phase === "plan" ? [] : find(input)),
};
