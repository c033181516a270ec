import type { SourcedText } from "../../plan/sourcedText";
import { compactText } from "../../text/normalize";
import type { Check, CheckedIndicator, CheckInput } from "../check";
import type { Finding } from "../finding";
import { placeKey, textsOf } from "../reading/planTexts";
import { brief, say } from "../reading/wording";

/** 「【元年度】以上」: nothing that 以上 could speak of. */
const WITHOUT_LEVEL = /^(?:【[^】]*】)?(以上|以下|以内|未満|超)(?=$|[()、。【])/u;
/** 「(30年度実績: )」, 「30年度実績:」 */
const WITHOUT_VALUE = /(?:実績値?|基準値?|数値)[:：](?:[)）]|$)/u;
/** 「左記が「 」の場合は必須」, 「( )実施見込み」 */
const LEGEND = /「」の場合|^\(\)実施|(?:^|[\s)])[:：]達成(?:見込|できない)/u;

function ofTarget({ indicator }: CheckedIndicator): Finding | null {
  const { id, target } = indicator;
  if (target === null) return null;
  const word = WITHOUT_LEVEL.exec(compactText(target.text).text)?.[1];
  if (word === undefined) return null;
  return {
    code: "mark-lost",
    severity: "warning",
    message: say(
      `目標が「${brief(target.text)}」だけで、「${word}」の前の値がありません。★や①などの記号が抜けていないか、もとの資料を確認してください。`,
      `The target is only “${brief(target.text)}”: what stood before 「${word}」 is gone. Please check the original for a lost sign such as ★ or ①.`,
    ),
    cell: target.cell,
    indicatorId: id,
  };
}

function ofText(sourced: SourcedText, what: "value" | "legend"): Finding {
  const text = brief(sourced.text);
  return {
    code: "mark-lost",
    severity: "warning",
    message:
      what === "value"
        ? say(
            `「${text}」の後に値がありません。★などの記号が抜けていないか、もとの資料を確認してください。`,
            `No value follows “${text}”. Please check the original for a lost sign such as ★.`,
          )
        : say(
            `「${text}」の①②や(ⅰ)(ⅱ)の記号が抜けています。もとの様式を確認してください。`,
            `The signs ①② or (ⅰ)(ⅱ) are missing in “${text}”. Please check the original form.`,
          ),
    cell: sourced.cell,
  };
}

function run(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  const inTexts = textsOf(input).flatMap(({ indicatorId, initiativeId, ...sourced }) => {
    const compact = compactText(sourced.text).text;
    const what = LEGEND.test(compact) ? "legend" : WITHOUT_VALUE.test(compact) ? "value" : null;
    const key = placeKey(sourced, what ?? "");
    if (what === null || seen.has(key)) return [];
    seen.add(key);
    return {
      ...ofText(sourced, what),
      ...(indicatorId === undefined ? {} : { indicatorId }),
      ...(initiativeId === undefined ? {} : { initiativeId }),
    };
  });
  return [...input.indicators.flatMap((checked) => ofTarget(checked) ?? []), ...inTexts];
}

export const markLost: Check = {
  code: "mark-lost",
  severity: "warning",
  title: say("抜け落ちた記号", "Lost signs"),
  explanation: say(
    "PDFなどから写したときに★や①②が消えた跡（「以上」だけの目標、「実績:」の後の空白、「左記が「 」の場合」など）を示します。",
    "Traces of signs such as ★ or ①② that were lost when text was copied: 「以上」 without a number, 「実績:」 without a value.",
  ),
  run,
};
