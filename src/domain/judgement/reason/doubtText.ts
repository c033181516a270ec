import type { LocalizedText } from "../../text/localizedText";
import type { KnownText } from "../actual/knownText";
import type { Doubt } from "../compare/verdict";
import { evidenceText, levelText } from "./evidenceText";

/** Texts quoted in a sentence are cut. */
const QUOTE = 40;

export function quoted(text: string): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  if (plain.length <= QUOTE) return plain;
  // Not between the halves of a surrogate pair.
  const end = plain.codePointAt(QUOTE - 1) === plain.charCodeAt(QUOTE - 1) ? QUOTE : QUOTE - 1;
  return `${plain.slice(0, end)}…`;
}

const basisWords = (basis: string | null): string => basis ?? "比較の基準";

/** Doubts that need no words from the cells. */
const FIXED = {
  qualitative: {
    ja: "目標に比べる数値がなく、達成したかどうかは人が判断する",
    en: "the target holds no number to compare with",
  },
  noFigure: {
    ja: "実績に目標と比べる数値がない",
    en: "the actual holds no number to compare",
  },
  longActual: {
    ja: "実績の文章が長すぎて全部は読み取れない",
    en: "the text of the actual is too long to be read as a whole",
  },
  longTarget: {
    ja: "目標の文章が長すぎて全部は読み取れない",
    en: "the text of the target is too long to be read as a whole",
  },
  noLevel: {
    ja: "目標の数値が読み取れない",
    en: "the number of the target cannot be read",
  },
  direction: {
    ja: "指標の値が大きいほど良いのか小さいほど良いのか決められない",
    en: "it is not certain whether more or less is better",
  },
  wholeSetWords: {
    ja: "すべてについて行ったかどうかが実績の記載だけでは分からない",
    en: "the actual does not say whether all were done",
  },
  grade: {
    ja: "目標と実績の段階（ランク）を機械的に比べられない",
    en: "the grades of target and actual cannot be compared",
  },
  parts: {
    ja: "目標に複数の指標があり、実績がどの指標のものか決められない",
    en: "the target holds several indicators and the actual does not show the same parts",
  },
  years: {
    ja: "目標が年度ごとに分かれており、実績がどの年度のものか決められない",
    en: "the target differs by year and the actual does not say which year it is",
  },
} as const satisfies Partial<Record<Doubt["code"], LocalizedText>>;

type Fixed = keyof typeof FIXED;
type Told = Exclude<Doubt, { readonly code: Fixed }>;

const isFixed = (doubt: Doubt): doubt is Extract<Doubt, { readonly code: Fixed }> =>
  doubt.code in FIXED;

/**
 * Why a person has to decide, as the first half of a sentence (「…ため要確認」).
 */
export function doubtText(doubt: Doubt, known: KnownText): LocalizedText {
  return isFixed(doubt) ? FIXED[doubt.code] : toldText(doubt, known);
}

function toldText(doubt: Told, known: KnownText): LocalizedText {
  switch (doubt.code) {
    case "onlyContrary": {
      const words = quoted(doubt.printed);
      return {
        ja: `実績の「${words}」は目標で数えるものと反対のことを数えている`,
        en: `“${words}” counts the opposite of what the target counts`,
      };
    }
    case "onlyTargetRepeated":
      return {
        ja: `実績の「${quoted(doubt.printed)}」は目標や予定の数値で、結果が書かれていない`,
        en: `“${quoted(doubt.printed)}” in the actual is the target or a plan, not a result`,
      };
    case "misprint":
      return {
        ja: `実績の「${quoted(doubt.printed)}」は桁区切りなどの誤りで数値を確定できない`,
        en: `“${quoted(doubt.printed)}” is misprinted, so its number is not certain`,
      };
    case "severalFigures": {
      const list = doubt.printed.slice(0, 4).map(quoted);
      return {
        ja: `実績に複数の数値（${list.join("、")}）があり、どれを目標と比べるか決められない`,
        en: `the actual holds several numbers (${list.join(", ")}) and it is not certain which one counts`,
      };
    }
    case "unit": {
      const wanted = doubt.wanted ?? "なし";
      const found = doubt.found ?? "なし";
      return {
        ja: `目標の単位（${wanted}）と実績の単位（${found}）が異なり比べられない`,
        en: `the units differ: target ${doubt.wanted ?? "none"}, actual ${doubt.found ?? "none"}`,
      };
    }
    case "ratioOrPercent":
      return {
        ja: `実績の${doubt.printed}が%の値か割合（1＝100%）か分からない`,
        en: `${doubt.printed} may be percent or a share of 1`,
      };
    case "otherUnit":
      return {
        ja: `実績の${quoted(doubt.printed)}は単位がなく、目標の単位（${doubt.unit ?? "なし"}）の数値としては桁が離れている`,
        en: `${quoted(doubt.printed)} has no unit and is far from the target in ${doubt.unit ?? "its unit"}`,
      };
    case "beyondScale":
      return {
        ja: `実績の${quoted(doubt.printed)}は目標の点数の尺度に収まらない`,
        en: `${quoted(doubt.printed)} lies beyond the scale of the target`,
      };
    case "noReference":
      return {
        ja: `目標は${basisWords(doubt.basis)}との比較で、その値がない`,
        en: `the target is relative to ${doubt.basis ?? "a reference"}, whose value is missing`,
      };
    case "otherReference":
      return {
        ja: `目標は${basisWords(doubt.basis)}との比較で、示された「${quoted(doubt.printed)}」がその値か分からない`,
        en: `“${quoted(doubt.printed)}” may not be the value of ${doubt.basis ?? "the reference"}`,
      };
    case "referencesDisagree":
      return {
        ja: `比較の基準の値が一致せず（${doubt.printed.map(quoted).join("、")}）、どれを使うかで結果が変わる`,
        en: `the reference values disagree (${doubt.printed.map(quoted).join(", ")}) and so do the results`,
      };
    case "referenceUnit":
      return {
        ja: `基準の値（${quoted(doubt.printed)}）からは目標の水準を計算できない`,
        en: `the level cannot be worked out from the reference ${quoted(doubt.printed)}`,
      };
    case "changeForLevel":
      return {
        ja: `実績の「${quoted(doubt.printed)}」は増減で、目標の水準と比べられない`,
        en: `“${quoted(doubt.printed)}” is a change, while the target is a level`,
      };
    case "changeElsewhere":
      return {
        ja: `実績の「${quoted(doubt.printed)}」は目標と同じ基準からの増減か分からない`,
        en: `“${quoted(doubt.printed)}” may be measured from another reference than the target`,
      };
    case "negativeLevel":
      return {
        ja: `実績の${quoted(doubt.printed)}は負の値で、減少の幅か水準か分からない`,
        en: `${quoted(doubt.printed)} is negative: it may be a decrease or a level`,
      };
    case "openBound":
      return {
        ja: `実績が「${quoted(doubt.printed)}」と幅のある書き方で、目標に届いたか決められない`,
        en: `“${quoted(doubt.printed)}” is only a bound`,
      };
    case "roughActual":
      return {
        ja: `実績の${quoted(doubt.printed)}が概数で、目標に近く、届いたか決められない`,
        en: `${quoted(doubt.printed)} is rough and close to the target`,
      };
    case "nearRoughTarget": {
      const compared = levelText(doubt.comparison, known);
      return {
        ja: `${compared.ja}で、目標が概数のため達成といえるか人が判断する`,
        en: `${compared.en}, and the target is a rough number`,
      };
    }
    case "beyondRange": {
      const compared = evidenceText(doubt.comparison, known);
      return {
        ja: `${compared.ja}で、範囲を良い方向に外れており、達成といえるか人が判断する`,
        en: `${compared.en}: beyond the range on its better side`,
      };
    }
    case "wholeSetCount":
      return {
        ja: `実績の「${quoted(doubt.printed)}」だけでは全体の数が分からない`,
        en: `“${quoted(doubt.printed)}” does not say how many there were in all`,
      };
    case "extreme":
      return {
        ja: `実績の${quoted(doubt.printed)}は最大・最小の値で、目標と比べる値か分からない`,
        en: `${quoted(doubt.printed)} is an extreme, not the value that the target asks for`,
      };
    case "otherMeasure":
      return {
        ja: `実績の${quoted(doubt.printed)}は「${doubt.word}」で、指標の値ではない`,
        en: `${quoted(doubt.printed)} is a ${doubt.word}, not the value of the indicator`,
      };
    case "otherIndicator":
      return {
        ja: `実績は「${quoted(doubt.label)}」の数値で、この指標の値か分からない`,
        en: `the number belongs to “${quoted(doubt.label)}”, which may be another indicator`,
      };
    case "frequency":
      return {
        ja: `実績の${quoted(doubt.printed)}が月・週・年のどの期間の回数か分からない`,
        en: `it is not certain which period ${quoted(doubt.printed)} covers`,
      };
    case "otherPeriod":
      return {
        ja: `実績だけでは「${doubt.period}」の時点でどうだったか分からない`,
        en: `the actual does not show how it stood at ${doubt.period}`,
      };
    case "perUnit":
      return {
        ja: `目標は「${doubt.words}」の数値で、実績の${quoted(doubt.printed)}が同じ単位当たりの数値か分からない`,
        en: `the target counts per unit (“${doubt.words}”) and ${quoted(doubt.printed)} may be the sum`,
      };
    case "partOfPeriod":
      return {
        ja: `実績の「${quoted(doubt.printed)}」は目標の期間の一部の数値である`,
        en: `“${quoted(doubt.printed)}” covers only part of the target's period`,
      };
    case "roundedShare":
      return {
        ja: `実績の${quoted(doubt.printed)}は丸めた値で、${doubt.share}で計算すると結果が変わる`,
        en: `${quoted(doubt.printed)} is rounded; ${doubt.share} gives another result`,
      };
    case "unreadWords":
      return {
        ja: `実績に「${quoted(doubt.words)}」とあり、その数値をこの指標の結果としてよいか決められない`,
        en: `the actual says “${quoted(doubt.words)}”, and it is not certain that this number is the result`,
      };
    case "contradiction":
      return {
        ja: `数値は目標に届いているが、実績に「${quoted(doubt.words)}」と書かれている`,
        en: `the number reaches the target, but the actual says “${quoted(doubt.words)}”`,
      };
  }
}
