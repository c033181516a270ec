import type { Finding } from "../../domain/checks/finding";
import type { Judgement } from "../../domain/judgement/judgement";
import { STATUS_WORDS } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import type { StatusColumnKind } from "../read/snapshot";
import type { JudgedIndicator } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import { BLANK, textContent, type CellContent } from "./cellContent";
import { notesContent } from "./notesCell";
import { gapFormat, rateFormat } from "./resultFormats";
import { statusNumberFormat } from "./statusStyle";

/**
 * What one judgement puts into one of the status columns. The status cell holds the plain word, so that
 * filters and formulas can use it; the rate is a number (1 = 100 %), unrounded.
 *
 * @param findings what the checks found about the indicator, the most severe first
 */
export function statusCell(
  kind: StatusColumnKind,
  judgement: Judgement,
  findings: readonly Finding[],
  language: Language,
): CellContent {
  const { status, rate, gap, reason } = judgement;
  switch (kind) {
    case "status":
      return { value: STATUS_WORDS[status][language], numberFormat: statusNumberFormat(status) };
    case "rate":
      return rateContent(rate);
    case "gap":
      return gap === null
        ? BLANK
        : { value: gap, numberFormat: gapFormat(judgement, sheetTexts(language).points) };
    case "reason":
      return reasonContent(reason[language]);
    case "notes":
      return notesContent(findings, language);
  }
}

/** The judgement as it is written: where the office chose a rating scale, its mark ends the reason. */
export function writtenJudgement({
  judgement,
  mark,
}: Pick<JudgedIndicator, "judgement" | "mark">): Judgement {
  if (mark?.mark === undefined || mark.mark === null) return judgement;
  const { reason } = judgement;
  const words = mark.words ?? { ja: mark.mark, en: mark.mark };
  const ja = words.ja === mark.mark ? mark.mark : `${mark.mark}（${words.ja}）`;
  const en = words.en === mark.mark ? mark.mark : `${mark.mark} (${words.en})`;
  return {
    ...judgement,
    reason: { ja: `${reason.ja}［評語：${ja}］`, en: `${reason.en} [Rating: ${en}]` },
  };
}

/** An attainment rate given in percent. */
export function rateContent(rate: number | null): CellContent {
  if (rate === null) return BLANK;
  // 15 digits: what the division by 100 adds beyond them is noise.
  const share = Number((rate / 100).toPrecision(15));
  return { value: share, numberFormat: rateFormat(share) };
}

/** Reasons quote the workbook but begin with the add-in's words, unless a quote comes first. */
function reasonContent(text: string): CellContent {
  const content = textContent(text);
  return /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}A-Z「]/u.test(text)
    ? { ...content, numberFormat: "General" }
    : content;
}
