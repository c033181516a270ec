import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { CellRef } from "../../plan/cellRef";
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

/** From here on an empty column is said once, not row by row. */
const MIN_COLUMN = 5;

/** What may be said in one sentence: the rows of a list for one office and year, or the targets of one box. */
function placeOf({ indicator }: CheckedIndicator): string {
  const { actualCell, profile, organisation, fiscalYear } = indicator;
  if (!actualCell) return "";
  const { sheetId, row, column } = actualCell;
  return profile === "flat"
    ? [sheetId, column, organisation ?? "", fiscalYear ?? ""].join(" ")
    : [sheetId, column, row].join(" ");
}

function isDue({ indicator, judgement }: CheckedIndicator): boolean {
  const { actualCell, target } = indicator;
  return actualCell !== null && target !== null && judgement.status !== "excluded";
}

function isMissing({ indicator, judgement }: CheckedIndicator): boolean {
  return judgement.status === "noActual" && indicator.actualCell !== null;
}

function oneByOne(
  checked: CheckedIndicator,
  input: CheckInput,
  isBoxFilled: boolean,
): Finding | null {
  const { indicator } = checked;
  const { actualCell, name, owner, stated, target } = indicator;
  if (actualCell === null || target === null) return null;
  const mark = stated === null ? null : readPrintedMark(stated.text);
  const ja = owner === null ? "" : `、担当：${owner.text}`;
  const en = owner === null ? "" : `; in charge: ${owner.text}`;
  const goal = brief(target.text);
  const isMarked = mark !== null && mark.outcome !== null && mark.isOutlook !== true;
  const message = isMarked
    ? say(
        `評価は「${brief(stated?.text ?? "")}」ですが、実績が空欄です（目標：${goal}${ja}）。`,
        `It is marked “${brief(stated?.text ?? "")}”, but no result is entered (target: ${goal}${en}).`,
      )
    : isBoxFilled
      ? say(
          `「${brief(name.text)}」の実績が、取組実績の欄に見当たりません（目標：${goal}${ja}）。`,
          `The results do not mention “${brief(name.text)}” (target: ${goal}${en}).`,
        )
      : say(
          `実績が未入力です（目標：${goal}${ja}）。`,
          `No result is entered (target: ${goal}${en}).`,
        );
  return {
    code: "result-missing",
    severity: input.phase === "midYear" || isDueLater(checked, input) ? "info" : "warning",
    message,
    cell: actualCell,
    indicatorId: indicator.id,
  };
}

/** An empty column, or an empty box for several targets. */
function together(members: readonly CheckedIndicator[], input: CheckInput): Finding | null {
  const first = members[0];
  const cell = first?.indicator.actualCell;
  if (!first || !cell) return null;
  const { profile } = first.indicator;
  const isEarly = input.phase === "midYear" || members.every((each) => isDueLater(each, input));
  const count = members.length;
  const whose = whoseOf(first);
  return {
    code: "result-missing",
    severity: isEarly ? "info" : "warning",
    message:
      profile === "flat"
        ? say(
            `${whose === "" ? "" : `${whose}：`}${String(count)}件の目標のどれにも実績が入っていません。計画だけの一覧であれば、このままで構いません。`,
            `${whose === "" ? "" : `${whose}: `}none of the ${String(count)} targets has a result. That is fine where the list is only a plan.`,
          )
        : say(
            `この欄で答える${String(count)}件の目標の実績が未入力です。`,
            `No result is entered for the ${String(count)} targets that this box answers.`,
          ),
    cell,
  };
}

/** 「目標達成見込」: the row was looked at before its year was over. */
function hasOutlook({ indicator: { stated } }: CheckedIndicator): boolean {
  return stated !== null && readPrintedMark(stated.text).isOutlook === true;
}

/** Rows of a list that only have the outlook of the mid-year review. */
function withOutlookOnly(members: readonly CheckedIndicator[]): Finding | null {
  const cell = members[0]?.indicator.actualCell;
  if (!members[0] || !cell) return null;
  const whose = whoseOf(members[0]);
  const count = String(members.length);
  return {
    code: "result-missing",
    severity: "info",
    message: say(
      `${whose === "" ? "" : `${whose}：`}達成見込みの評価だけで、実績がまだ入っていない目標が${count}件あります。`,
      `${whose === "" ? "" : `${whose}: `}${count} targets have an outlook but no result yet.`,
    ),
    cell,
  };
}

/** Office and year of a group. */
function whoseOf({ indicator: { organisation, fiscalYear } }: CheckedIndicator): string {
  return [organisation, fiscalYear].filter((part) => part !== null).join("\u3000");
}

function run(input: CheckInput): readonly Finding[] {
  if (input.phase === "plan") return [];
  const marked = markedIndicators(input);
  const due = input.indicators.filter(isDue);
  const groups = new Map<string, CheckedIndicator[]>();
  for (const checked of due) {
    const members = groups.get(placeOf(checked));
    if (members) members.push(checked);
    else groups.set(placeOf(checked), [checked]);
  }
  const filledCells = new Set(due.flatMap(({ indicator }) => keyOf(indicator.actual?.cell)));
  return [...groups.values()].flatMap((members) => {
    // At mid-year many results do not exist yet; a mark says that somebody looked at it.
    const missing = members.filter(
      (each) => isMissing(each) && !(input.phase === "midYear" && marked.has(each.indicator.id)),
    );
    const least = members[0]?.indicator.profile === "flat" ? MIN_COLUMN : 2;
    const isUntouched = ({ indicator }: CheckedIndicator): boolean =>
      indicator.stated === null && !filledCells.has(keyOf(indicator.actualCell)[0] ?? "");
    const isWhole = missing.length === members.length && members.every(isUntouched);
    if (isWhole && members.length >= least) return together(members, input) ?? [];
    const outlooks = least === MIN_COLUMN ? missing.filter(hasOutlook) : [];
    const isManyOutlooks = outlooks.length >= MIN_COLUMN;
    const single = isManyOutlooks ? missing.filter((each) => !hasOutlook(each)) : missing;
    const summary = isManyOutlooks ? withOutlookOnly(outlooks) : null;
    const others = single.flatMap((each) => {
      const isBoxFilled = filledCells.has(keyOf(each.indicator.actualCell)[0] ?? "");
      return oneByOne(each, input, isBoxFilled) ?? [];
    });
    return summary ? [summary, ...others] : others;
  });
}

function keyOf(cell: CellRef | null | undefined): readonly string[] {
  return cell ? [[cell.sheetId, cell.row, cell.column].join(" ")] : [];
}

export const resultMissing: Check = {
  code: "result-missing",
  severity: "warning",
  title: say("実績の未入力", "Result missing"),
  explanation: say(
    "目標に対する実績が空欄のものを、担当とともに示します。一覧の列や取組実績の欄がすべて空欄のときは、1件にまとめます。中間振り返りでは、評価も実績も入っていないものだけを示します。",
    "Lists targets without a result, with the section in charge; an empty column or box is said once. At mid-year only those that have neither a mark nor a figure.",
  ),
  run,
};
