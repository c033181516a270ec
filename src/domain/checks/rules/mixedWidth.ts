import { scanQuantities } from "../../text/quantities";
import { findYears } from "../../text/years";
import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { placeKey, textsOf } from "../reading/planTexts";
import { say } from "../reading/wording";

const HALF = /[0-9]/u;
const FULL = /[０-９]/u;
/** Both widths next to each other, with nothing but separators between. */
const NEIGHBOURS = /[0-9][,，.．]?[０-９]|[０-９][,，.．]?[0-9]/u;
const DIGITS = /[0-9０-９][0-9０-９,，.．]*/u;
const WIDE_OFFSET = 0xfee0;

function toHalfWidth(text: string): string {
  return text.replace(/[０-９，．]/gu, (sign) =>
    String.fromCharCode(sign.charCodeAt(0) - WIDE_OFFSET),
  );
}

/** Numbers of a text with digits of both widths, each with the sign or unit that belongs to it. */
function mixedIn(text: string): readonly string[] {
  if (!NEIGHBOURS.test(text)) return [];
  // 「R3.８末」 is a year and a month, two numbers.
  const dates = findYears(text).filter(({ month }) => month !== null);
  return scanQuantities(text).flatMap(({ end, start }) => {
    if (dates.some((date) => start < date.end && end > date.start)) return [];
    const digits = DIGITS.exec(text.slice(start, end))?.[0].replace(/[,，.．]$/u, "") ?? "";
    return HALF.test(digits) && FULL.test(digits) ? digits : [];
  });
}

function run(input: CheckInput): readonly Finding[] {
  const seen = new Set<string>();
  return textsOf(input).flatMap((text): readonly Finding[] =>
    mixedIn(text.text).flatMap((before) => {
      const key = placeKey(text, before);
      if (seen.has(key)) return [];
      seen.add(key);
      const after = toHalfWidth(before);
      return {
        code: "mixed-width" as const,
        severity: "info" as const,
        message: say(
          `「${before}」は全角と半角の数字が混ざっています。`,
          `“${before}” mixes full-width and half-width digits.`,
        ),
        cell: text.cell,
        ...(text.indicatorId === undefined ? {} : { indicatorId: text.indicatorId }),
        ...(text.initiativeId === undefined ? {} : { initiativeId: text.initiativeId }),
        fix: {
          cell: text.cell,
          before,
          after,
          label: say(`半角の「${after}」にする`, `Write it as “${after}”`),
        },
      };
    }),
  );
}

export const mixedWidth: Check = {
  code: "mixed-width",
  severity: "info",
  title: say("全角・半角の混在", "Mixed-width numbers"),
  explanation: say(
    "1つの数値の中に全角と半角の数字が混ざっているもの（７2%）を示します。値は正しく読み取りますが、検索や並べ替えで困ります。",
    "Numbers written with digits of both widths (７2%). They are understood, but searching and sorting miss them.",
  ),
  run,
};
