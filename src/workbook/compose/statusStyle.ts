import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER, STATUS_WORDS } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import type { StatusColumnKind } from "../read/snapshot";
import { STATUS_SIGNS } from "../texts/sheetTexts";
import type { EqualsRule } from "./writePlan";

/** Widths of the columns that hold results, in points. */
export const STATUS_WIDTHS: Readonly<Record<StatusColumnKind, number>> = {
  status: 90,
  rate: 60,
  gap: 84,
  reason: 300,
  notes: 260,
};

/** Figures stand right, words in the middle, sentences left. */
export const STATUS_ALIGNMENT: Readonly<Record<StatusColumnKind, "Left" | "Center" | "Right">> = {
  status: "Center",
  rate: "Right",
  gap: "Right",
  reason: "Left",
  notes: "Left",
};

/** Colours of one status, `#RRGGBB`. */
interface StatusColors {
  readonly font: string;
  readonly fill: string | null;
  readonly bold: boolean;
}

/**
 * Blue for reached, orange for missed: the pair that colour-blind readers tell apart. In grey print the
 * missed ones are the darkest and the forecasts lighter than the results. Fills are light, because cells
 * beside long texts are tall. Text on fill has a contrast of
 * at least 4.5 : 1.
 */
const COLORS: Readonly<Record<Status, StatusColors>> = {
  notAchieved: { font: "#7A2600", fill: "#F0B999", bold: true },
  atRisk: { font: "#7A3300", fill: "#FBE3CF", bold: true },
  needsReview: { font: "#5A4700", fill: "#FFF1C2", bold: false },
  noActual: { font: "#404040", fill: "#EDEDED", bold: false },
  onTrack: { font: "#0B3C66", fill: "#E9F2FA", bold: false },
  achieved: { font: "#0B3C66", fill: "#C9DFF2", bold: false },
  excluded: { font: "#6B6B6B", fill: null, bold: false },
};

/** One rule per status for a range of status words. */
export function statusRules(language: Language): readonly EqualsRule[] {
  return STATUS_ORDER.map((status) => {
    const { font, fill, bold } = COLORS[status];
    return { text: STATUS_WORDS[status][language], fontColor: font, fillColor: fill, bold };
  });
}

/** Number format that shows the sign before the word: 「× 未達成」 for a cell that holds 「未達成」. */
export function statusNumberFormat(status: Status): string {
  return `"${STATUS_SIGNS[status]} "@`;
}
