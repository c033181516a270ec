import type { LocalizedText } from "../../text/localizedText";
import type { ScaleFormula, ScaleMeasure } from "./scaleMeasure";

type Unrated =
  "noTarget" | "noActual" | "manual" | Extract<ScaleMeasure, { kind: "impossible" }>["why"];

const UNRATED: Readonly<Record<Unrated, LocalizedText>> = {
  noTarget: {
    ja: "目標が設定されていないため評価しません。",
    en: "There is no target, so there is nothing to rate.",
  },
  noActual: {
    ja: "実績が入力されていないため評価できません。",
    en: "There is no actual yet, so it cannot be rated.",
  },
  manual: {
    ja: "達成の判定に人の確認が必要なため、評価も確認後になります。",
    en: "The judgement needs a person first; the rating follows it.",
  },
  noBaseline: {
    ja: "基準値がない、または目標が基準値より良くないため、進捗率を計算できません。",
    en: "Progress cannot be worked out: there is no baseline, or the target is no better than it.",
  },
  noPeriod: {
    ja: "計画期間のうち経過した年数が分からないため、時点按分で評価できません。",
    en: "The share of the period that has passed is not known.",
  },
  lowerIsBetter: {
    ja: "値が小さいほど良い指標は、この評価尺度では測れません。",
    en: "This scale cannot measure an indicator where less is better.",
  },
  noNumbers: {
    ja: "評価に必要な数値がそろわないため、評価できません。",
    en: "The numbers that the scale needs are not complete.",
  },
};

const FORMULA_NAMES: Readonly<Record<ScaleFormula, LocalizedText>> = {
  attainment: { ja: "実績÷目標", en: "actual ÷ target" },
  mirroredAttainment: {
    ja: "2－実績÷目標（小さいほど良い指標）",
    en: "2 − actual ÷ target (less is better)",
  },
  baselineProgress: {
    ja: "（実績－基準値）÷（目標－基準値）",
    en: "(actual − baseline) ÷ (target − baseline)",
  },
  timeProportional: {
    ja: "実績÷（目標×経過した期間の割合）",
    en: "actual ÷ (target × share of the period passed)",
  },
  comparison: { ja: "目標・基準値との比較", en: "comparison with target and baseline" },
  yesOrNo: { ja: "達成したかどうかだけ（目標が0）", en: "yes or no only (the target is zero)" },
};

/** Two decimals, cut and not rounded: 99.999 never reads 100. */
function shown(percent: number): string {
  const cut = Math.trunc(percent * 100) / 100;
  return cut.toLocaleString("en-US", { maximumFractionDigits: 2 });
}

/** Why a figure got its mark, or why it got none. */
export function scaleReason(
  what: Unrated | ScaleFormula,
  percent: number | null = null,
  mark = "",
): LocalizedText {
  if (what in UNRATED) return UNRATED[what as Unrated];
  const name = FORMULA_NAMES[what as ScaleFormula];
  return percent === null
    ? { ja: `${name.ja}により${mark}。`, en: `${mark}, by ${name.en}.` }
    : {
        ja: `${name.ja}＝${shown(percent)}％のため${mark}。`,
        en: `${mark}: ${name.en} = ${shown(percent)} %.`,
      };
}
