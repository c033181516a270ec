import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { baselineFigure, inUnit, readingOf } from "../reading/figures";
import { significantDigits } from "../reading/rounding";
import { brief, say } from "../reading/wording";

/** Small counts repeat themselves (12回); three digits hardly do. */
const FEWEST_DIGITS = 3;

function find(checked: CheckedIndicator): Finding | null {
  const { indicator } = checked;
  const before = baselineFigure(indicator);
  if (indicator.actual === null || indicator.baseline === null || before === null) return null;
  const values = (readingOf(checked)?.figures ?? []).filter(
    ({ bracket, change, role }) => role === "value" && change === null && bracket === 0,
  );
  const [now, ...others] = values;
  if (now === undefined || others.length > 0 || !now.readable) return null;
  if (significantDigits(now.printed) < FEWEST_DIGITS) return null;
  if (inUnit(now, before.unit)?.eq(before.value) !== true) return null;
  const past = brief(indicator.baseline.text);
  return {
    code: "same-as-last-year",
    severity: "info",
    message: say(
      `実績${now.printed}が過去の値（${past}）と最後の桁まで同じです。転記の誤りでないか確認してください。`,
      `The result ${now.printed} equals the past value (${past}) to the last digit. Please check that it was not copied.`,
    ),
    cell: indicator.actual.cell,
    indicatorId: indicator.id,
  };
}

function run({ indicators }: CheckInput): readonly Finding[] {
  return indicators.flatMap((checked) => find(checked) ?? []);
}

export const sameAsLastYear: Check = {
  code: "same-as-last-year",
  severity: "info",
  title: say("前年度と同じ実績", "Result equal to a past value"),
  explanation: say(
    "実績が前年度などの値と最後の桁まで一致するものを示します。前年度の様式を使い回したときの消し忘れが見つかります。",
    "Results that equal the past value to the last digit, as happens when last year's sheet is used again.",
  ),
  run,
};
