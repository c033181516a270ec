import type { SourcedText } from "../../plan/sourcedText";
import type { Check, CheckInput } from "../check";
import type { Finding } from "../finding";
import { readPrintedMark } from "../reading/printedMark";
import { idsOf, isSameCell, reviewsOf } from "../reading/reviews";
import { brief, say } from "../reading/wording";

function find(input: CheckInput): readonly Finding[] {
  return reviewsOf(input).flatMap((review) => {
    const { outcome, effort } = review;
    const isShared = isSameCell(outcome?.cell, effort?.cell ?? null);
    const marks: readonly (SourcedText | null)[] = isShared ? [outcome] : [outcome, effort];
    return marks.flatMap((printed) => {
      if (printed === null || !readPrintedMark(printed.text).isLegend) return [];
      const text = brief(printed.text);
      return {
        code: "legend-as-answer" as const,
        severity: "warning" as const,
        message: say(
          `評価欄に選択肢がそのまま残っています（「${text}」）。評価とは扱いませんので、どれか一つを選んでください。`,
          `The mark cell still lists all options (“${text}”). It does not count as an answer; please choose one.`,
        ),
        cell: printed.cell,
        ...idsOf(review),
      };
    });
  });
}

export const legendAsAnswer: Check = {
  code: "legend-as-answer",
  severity: "warning",
  title: say("選択肢のままの評価欄", "Legend instead of a mark"),
  explanation: say(
    "「①:目標達成 ②:目標未達成」のように選択肢が並んだままの評価欄は、どちらを選んだか分かりません。評価とは扱いません。",
    "A mark cell that lists every option, such as “①: achieved ②: not achieved”, says nothing about the choice. It is never read as an answer.",
  ),
  run: find,
};
