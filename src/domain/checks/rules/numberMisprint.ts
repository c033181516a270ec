import { scanQuantities } from "../../text/quantities";
import type { Check, CheckInput } from "../check";
import type { Finding, FindingFix } from "../finding";
import { placeKey, textsOf, type PlanText } from "../reading/planTexts";
import { say } from "../reading/wording";

/** A separator before three digits or more, or a very long number: all that can be misprinted. */
const WORTH_A_LOOK = /[.,．，、][\d０-９]{2}|[\d０-９]{16}/u;
/** 4分の3: no exact decimal, and no misprint. */
const FRACTION = /分の/u;
/** 2.000人 */
const DOT_FOR_COMMA = /^[\d０-９]{1,3}(?:[.．][\d０-９]{3})+(?![\d０-９])/u;

/** 「6,7月」, 「2,3回」: two small numbers, not one. */
const SMALL_NUMBERS = /^[\d０-９]{1,2}(?:[,，、][\d０-９]{1,2})+(?![\d０-９,，])/u;
const DATED = /^[月日年代歳階]/u;

function isEnumeration(printed: string, { isFigure, text }: PlanText, end: number): boolean {
  if (!SMALL_NUMBERS.test(printed)) return false;
  return !isFigure || DATED.test(text.slice(end)) || /[月日年代歳階]$/u.test(printed);
}

function fixOf({ cell }: PlanText, printed: string): FindingFix | null {
  const number = DOT_FOR_COMMA.exec(printed)?.[0];
  if (number === undefined) return null;
  const after = number.replace(/[.．]/gu, (dot) => (dot === "." ? "," : "，"));
  return {
    cell,
    before: printed,
    after: after + printed.slice(number.length),
    label: say("桁区切りを「,」にする", "Write the separator as “,”"),
  };
}

function run(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  return textsOf(input).flatMap((text): readonly Finding[] => {
    if (!WORTH_A_LOOK.test(text.text)) return [];
    return scanQuantities(text.text).flatMap(({ end, start, wellFormed }) => {
      const printed = text.text.slice(start, end);
      const key = placeKey(text, printed);
      if (wellFormed || FRACTION.test(printed) || seen.has(key)) return [];
      if (isEnumeration(printed, text, end)) return [];
      seen.add(key);
      const fix = fixOf(text, printed);
      return {
        code: "number-misprint" as const,
        severity: "warning" as const,
        message:
          fix === null
            ? say(
                `「${printed}」は桁区切りがおかしく、数値の誤植と思われます。正しい値を確認してください。`,
                `“${printed}” has its separators in the wrong place and is probably a misprint. Please check the value.`,
              )
            : say(
                `「${printed}」は「${fix.after}」の誤植と思われます。`,
                `“${printed}” is probably a misprint of “${fix.after}”.`,
              ),
        cell: text.cell,
        ...(text.indicatorId === undefined ? {} : { indicatorId: text.indicatorId }),
        ...(text.initiativeId === undefined ? {} : { initiativeId: text.initiativeId }),
        ...(fix === null ? {} : { fix }),
      };
    });
  });
}

export const numberMisprint: Check = {
  code: "number-misprint",
  severity: "warning",
  title: say("数値の誤植", "Misprinted numbers"),
  explanation: say(
    "「2.000人」「4億3,0000万円」のように桁区切りがおかしい数値を示します。このような数値では達成・未達成を判定しません。",
    "Numbers with their separators in the wrong place (2.000人, 4億3,0000万円). Nothing is decided by such a number.",
  ),
  run,
};
