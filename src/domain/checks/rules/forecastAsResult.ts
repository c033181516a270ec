import type { ActualKind } from "../../judgement/judgement";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { printedActual, readingOf } from "../reading/figures";
import { readPrintedMark } from "../reading/printedMark";
import { brief, say } from "../reading/wording";

/** Most results are plain numbers and need no closer look. */
function mayBeEstimate(text: string, kind: ActualKind): boolean {
  return kind === "forecast" || (text.length <= LONGEST && /[見推予着]/u.test(text));
}

/** A report in prose may look ahead without being an estimate. */
const LONGEST = 60;

function find(checked: CheckedIndicator): Finding | null {
  const { indicator } = checked;
  const { actual, actualKind, stated } = indicator;
  if (actual === null || !mayBeEstimate(actual.text, actualKind)) return null;
  const reading = readingOf(checked);
  if (reading === null || reading.kind !== "forecast") return null;
  const value = printedActual(checked);
  const mark = stated === null ? null : readPrintedMark(stated.text);
  const isFinalMark = mark?.outcome === "reached" && mark.isOutlook !== true;
  const base = {
    code: "forecast-as-result",
    cell: actual.cell,
    indicatorId: indicator.id,
  } as const;
  if (isFinalMark) {
    const printed = brief(stated?.text ?? "");
    return {
      ...base,
      severity: "warning",
      message: say(
        `見込みの値（${value}）で「${printed}」と評価されています。確定した値で評価してください。`,
        `“${printed}” rests on an estimate (${value}). Please decide it by the final figure.`,
      ),
    };
  }
  const isInFinalColumn = actualKind === "final";
  return {
    ...base,
    severity: isInFinalColumn ? "warning" : "info",
    message: isInFinalColumn
      ? say(
          `実績欄に見込みの値（${value}）が入っています。確定値に置き換えるか、見込みであることを明記してください。`,
          `The result column holds an estimate (${value}). Please replace it by the final figure or mark it as an estimate.`,
        )
      : say(
          `年度末の実績が見込みの値（${value}）のままです。確定値が出たら置き換えてください。`,
          `The year-end result is still an estimate (${value}). Please replace it when the final figure is known.`,
        ),
  };
}

function run({ indicators, phase }: CheckInput): readonly Finding[] {
  return phase === "yearEnd" ? indicators.flatMap((checked) => find(checked) ?? []) : [];
}

export const forecastAsResult: Check = {
  code: "forecast-as-result",
  severity: "warning",
  title: say("見込みの値を実績としているもの", "Estimate shown as a result"),
  explanation: say(
    "年度末の実績に「見込」「推計」などの値が入っているものを示します。達成・未達成は確定値で評価します。",
    "Year-end results that are estimates (見込, 推計). Whether a target was reached is decided by the final figure.",
  ),
  run,
};
