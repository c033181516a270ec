import type { Clause } from "../../target/target";
import type { LocalizedText } from "../../text/localizedText";
import type { ActualFigure } from "../actual/actualFigure";
import type { KnownText } from "../actual/knownText";
import type { Evidence, LevelComparison } from "../compare/verdict";
import { clausePhrase, operatorWords } from "./clausePhrase";
import { amountEnglish, amountText, gapText, numberText } from "./numberText";

/** The reported figure as the cell shows it, with the target's unit where the cell has none. */
export function figureText(figure: ActualFigure, unit: string | null): LocalizedText {
  const bare = figure.unit === null && /^[\d.,]+$/u.test(figure.printed);
  const grouped = /^\d{4,}$/u.test(figure.printed) ? numberText(figure.value) : figure.printed;
  const digits = /^[\d.,]+/u.exec(figure.printed)?.[0] ?? numberText(figure.value);
  const rough = figure.approximate ? "about " : "";
  return {
    ja: bare ? amountText(grouped, unit) : figure.printed,
    en:
      rough +
      BOUND_WORDS[figure.bound] +
      amountEnglish(bare ? grouped : digits, figure.unit ?? unit),
  };
}

const BOUND_WORDS: Readonly<Record<ActualFigure["bound"], string>> = {
  exact: "",
  atLeast: "at least ",
  above: "more than ",
  atMost: "at most ",
  below: "less than ",
};

/** A condition that was compared always has something to say. */
function phraseOf(clause: Clause, known: KnownText): LocalizedText {
  return clausePhrase(clause, known) ?? { ja: "（数値なし）", en: "(no number)" };
}

/** 「目標86.20%以上」, 「前年度12,000千円の5%増＝12,600千円以上」 */
function levelPhrase(comparison: LevelComparison, known: KnownText): LocalizedText {
  const { clause, source, level, unit, op, yearlyTimes } = comparison;
  const words = operatorWords(op);
  const number = numberText(level);
  const plain = phraseOf(clause, known);
  if (source !== null) {
    if (source.delta === null || source.delta.value === null) {
      const reference = `${source.basis ?? "基準の値"}（${source.reference.printed}）`;
      const english = `${source.basis ?? "the reference"} (${source.reference.printed})`;
      return { ja: `${reference}${words.ja}`, en: `${words.en}${english}` };
    }
    return {
      ja: `${plain.ja}（${source.reference.printed}から計算して${amountText(number, unit)}）${words.ja}`,
      en: `${words.en}${plain.en} (${source.reference.printed}, so ${amountEnglish(number, unit)})`,
    };
  }
  if (yearlyTimes === undefined || yearlyTimes === 1) return plain;
  const yearUnit = unit?.replace(/\/(?:月|週|日)$/u, "") ?? null;
  return {
    ja: `${plain.ja}（年間${amountText(number, yearUnit)}）`,
    en: `${plain.en} (${amountEnglish(number, yearUnit)} a year)`,
  };
}

function gapInBrackets(comparison: LevelComparison): LocalizedText {
  if (comparison.gap === null) return { ja: "", en: "" };
  const gap = gapText(comparison.gap, comparison.unit);
  return { ja: `（${gap.ja}）`, en: ` (${gap.en})` };
}

/** 「目標86.20%以上に対し実績85.96%（△0.24ポイント）」 */
export function levelText(comparison: LevelComparison, known: KnownText): LocalizedText {
  const target = levelPhrase(comparison, known);
  const actual = figureText(comparison.figure, comparison.unit);
  const gap = gapInBrackets(comparison);
  return {
    ja: `目標${target.ja}に対し実績${actual.ja}${gap.ja}`,
    en: `actual ${actual.en} against a target of ${target.en}${gap.en}`,
  };
}

/**
 * What was compared with what, as the first half of a sentence.
 */
export function evidenceText(evidence: Evidence, known: KnownText): LocalizedText {
  switch (evidence.kind) {
    case "level":
      return levelText(evidence, known);
    case "range": {
      const lower = phraseOf(evidence.lower.clause, known);
      const upper = phraseOf(evidence.upper.clause, known);
      const actual = figureText(evidence.lower.figure, evidence.lower.unit);
      return {
        ja: `目標${lower.ja}${upper.ja}に対し実績${actual.ja}`,
        en: `actual ${actual.en} against a target of ${lower.en} and ${upper.en}`,
      };
    }
    case "change": {
      const target = phraseOf(evidence.clause, known);
      const tail = /^(?:の)?(?:増加?|減少?|削減|上昇|低下)/u.exec(evidence.figure.tail)?.[0] ?? "";
      const actual = `${evidence.figure.label}${evidence.figure.printed}${tail}`;
      return {
        ja: `目標${target.ja}に対し実績${actual}`,
        en: `actual ${actual} against a target of ${target.en}`,
      };
    }
    case "wholeSet": {
      const unit = evidence.clause.unit ?? "全";
      return {
        ja: `目標${unit}に対し実績${evidence.whole}のうち${evidence.part}`,
        en: `actual ${evidence.part} of ${evidence.whole} against a target of ${unit} (all)`,
      };
    }
    case "words":
      return {
        ja: `目標${evidence.words}に対し、実績に「${evidence.words}」を行ったと書かれている`,
        en: `the actual says that “${evidence.words}” (all) was done`,
      };
    case "grade":
      return {
        ja: `目標${evidence.wanted}に対し実績${evidence.reported}`,
        en: `actual grade ${evidence.reported} against a target of ${evidence.wanted}`,
      };
  }
}
