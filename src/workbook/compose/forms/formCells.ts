import type { Judgement } from "../../../domain/judgement/judgement";
import { STATUS_ORDER, STATUS_WORDS } from "../../../domain/judgement/status";
import type { Language, LocalizedText } from "../../../domain/text/localizedText";
import type { StatusColumnKind } from "../../read/snapshot";
import type { JudgedIndicator } from "../../report";
import { sheetTexts } from "../../texts/sheetTexts";
import { BLANK, type CellContent } from "../cellContent";
import { statusCell, writtenJudgement } from "../statusCells";

/** The columns beside a form, in their order. Points to check are for the sheet that lists all indicators. */
export const FORM_COLUMNS: readonly StatusColumnKind[] = [
  ...(["status", "rate", "gap", "reason"] as const),
];

/**
 * What stands beside one row of a form. Where several indicators share the row, the gravest status stands for it, with
 * rate and gap of that indicator, and the reason says how many there are of each: nobody may take such a row for
 * reached while one of its targets is not.
 */
export function formCells(
  results: readonly JudgedIndicator[],
  language: Language,
): readonly CellContent[] {
  const [gravest] = STATUS_ORDER.flatMap((status) =>
    results.filter(({ judgement }) => judgement.status === status),
  );
  if (!gravest) return FORM_COLUMNS.map(() => BLANK);
  const own = writtenJudgement(gravest);
  const judgement =
    results.length === 1 ? own : { ...own, reason: reasonOf(own, gravest, results) };
  return FORM_COLUMNS.map((kind) => statusCell(kind, judgement, [], language));
}

function reasonOf(
  { reason }: Judgement,
  { indicator }: JudgedIndicator,
  results: readonly JudgedIndicator[],
): LocalizedText {
  const text = (language: Language): string => {
    const byStatus = STATUS_ORDER.flatMap((status) => {
      const count = results.filter(({ judgement }) => judgement.status === status).length;
      return count === 0 ? [] : [`${STATUS_WORDS[status][language]} ${count}`];
    });
    const { severalInRow } = sheetTexts(language);
    return `${severalInRow(results.length, byStatus, indicator.name.text)}${reason[language]}`;
  };
  return { ja: text("ja"), en: text("en") };
}
