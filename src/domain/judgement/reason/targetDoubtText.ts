import type { LocalizedText } from "../../text/localizedText";
import type { TargetDoubt } from "../decision/targetDoubt";

/** Why a target cannot be judged by numbers, as the first half of a sentence (「…ため要確認」). */
export const TARGET_DOUBTS: Readonly<Record<TargetDoubt, LocalizedText>> = {
  invalid_input: {
    ja: "入力の形式が正しくなく、判定できない",
    en: "the input has not the right form",
  },
  no_target: {
    ja: "目標が設定されていない",
    en: "no target is set",
  },
  withdrawal: {
    ja: "撤退・再構築の基準であり、目標ではない",
    en: "this is a withdrawal criterion, not a target",
  },
  placeholder: {
    ja: "目標の数値がまだ記入されていない",
    en: "the number of the target has not been filled in",
  },
  number_format: {
    ja: "目標の数値に桁区切りなどの誤りがあり、値を確定できない",
    en: "the number of the target is misprinted, so its value is not certain",
  },
  percent_or_point: {
    ja: "目標の%がポイントの差か比率か決められない",
    en: "the percent of the target may mean points or a ratio",
  },
  as_needed: {
    ja: "目標が「適宜」「必要に応じて」とされ、回数だけでは決められない",
    en: "the target says “as needed”, so a count alone does not decide",
  },
  from_worst: {
    ja: "目標が悪い方からの順位や状態から抜け出すことで、数値を比べて決められない",
    en: "the target is to leave a bad rank or state behind, so its number is not a level to reach",
  },
  fraction: {
    ja: "目標が分数で書かれており、比べる水準を確定できない",
    en: "the target is written as a fraction, so its level is not certain",
  },
  qualitative: {
    ja: "目標に比べる数値がなく、達成したかどうかは人が判断する",
    en: "the target holds no number to compare with",
  },
};
