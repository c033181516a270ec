import type { Judgement } from "../../domain/judgement/judgement";
import { STATUS_WORDS } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import type { StatusColumnKind } from "../read/snapshot";
import { sheetTexts } from "../texts/sheetTexts";
import { BLANK, textContent, type CellContent } from "./cellContent";
import { gapFormat, rateFormat } from "./resultFormats";
import { statusNumberFormat } from "./statusStyle";

/**
 * What one judgement puts into one of the status columns. The status cell holds the plain word, so that
 * filters and formulas can use it; the rate is a number (1 = 100 %), unrounded.
 */
export function statusCell(
  kind: StatusColumnKind,
  judgement: Judgement,
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
  }
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
