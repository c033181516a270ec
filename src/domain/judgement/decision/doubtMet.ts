import type { Target } from "../../target/target";
import { canBeSameMeasure } from "../../text/sameMeasure";
import { similarity } from "../../text/similarity";
import type { ActualFigure } from "../actual/actualFigure";
import { behindChange } from "../actual/figureWords";
import type { KnownText } from "../actual/knownText";
import type { ActualReading } from "../actual/readActual";
import type { CombinedVerdict } from "../compare/combineVerdicts";
import type { Doubt, Evidence, LevelComparison } from "../compare/verdict";
import { measuredOtherwise } from "./measuredOtherwise";
import { isReportInDoubt, doubtInText, wordsInDoubt } from "../words/unreadWords";

/** Labels shorter than this are too general to name an indicator. */
const LABEL_LENGTH = 8;
/** Words of a label that name no indicator. */
const GENERAL =
  /令和|平成|年度?|月末?|現在|時点|実績値?|結果|合計|累計|延べ|総数|見込み?|約|およそ|概ね|[\d()（）「」:：、,.・~\s/]/gu;

function isUnrelated(label: string, known: KnownText): boolean {
  if (label.length < LABEL_LENGTH) return false;
  const words = label.replace(GENERAL, "");
  if (words.length < LABEL_LENGTH) return false;
  for (let at = 0; at + 2 <= words.length; at++) {
    const pair = words.slice(at, at + 2);
    // Hiragana joins words and says nothing about the subject.
    if (!/[\u3041-\u309f]/u.test(pair) && known.says(pair)) return false;
  }
  return true;
}

/** Names with so much in common differ in one word. */
const ALIKE = 0.7;

/** 「肺がん検診の受診率」 beside 「乳がん検診の受診率」: all but one word is the same, and that word is another one. */
function isSibling(label: string, { rawIndicator }: KnownText): boolean {
  const isAlike = label.length >= LABEL_LENGTH / 2 && similarity(label, rawIndicator) >= ALIKE;
  return isAlike && !canBeSameMeasure(label, rawIndicator);
}

function labelOf(evidence: Evidence): string {
  if (evidence.kind === "level") return evidence.figure.label;
  return evidence.kind === "range" ? evidence.lower.figure.label : "";
}

/** The figures on which a result rests. */
function figuresOf(evidence: Evidence, reading: ActualReading): readonly ActualFigure[] {
  switch (evidence.kind) {
    case "level":
      return [evidence.figure];
    case "change":
      return [{ ...evidence.figure, behind: behindChange(evidence.figure.behind) }];
    case "range":
      return [evidence.lower.figure];
    case "wholeSet":
      return reading.figures.filter(({ role }) => role !== "whole");
    case "words":
    case "grade":
      return [];
  }
}

function levelsOf(evidence: Evidence): readonly LevelComparison[] {
  if (evidence.kind === "range") return [evidence.lower];
  return evidence.kind === "level" ? [evidence] : [];
}

function doubtOf(
  combined: CombinedVerdict,
  target: Target,
  reading: ActualReading,
  known: KnownText,
): Doubt | null {
  if (target.notes.some((note) => note.code === "too_long")) return { code: "longTarget" };
  const missed = doubtInText(reading.text, known);
  if (missed !== null) return { code: "contradiction", words: missed };
  const told = combined.evidence.find(({ kind }) => kind === "words" || kind === "grade");
  if (told !== undefined && isReportInDoubt(reading.text, known)) {
    return { code: told.kind === "grade" ? "grade" : "wholeSetWords" };
  }
  for (const figure of combined.evidence.flatMap((each) => figuresOf(each, reading))) {
    const words = wordsInDoubt(figure, known);
    if (words !== null) return { code: "unreadWords", words };
  }
  for (const level of combined.evidence.flatMap(levelsOf)) {
    const words = measuredOtherwise(level, reading, known);
    if (words !== null) return { code: "unreadWords", words };
  }
  if (known.rawIndicator === "") return null;
  const label = combined.evidence
    .map(labelOf)
    .find((each) => isUnrelated(each, known) || isSibling(each, known));
  return label === undefined ? null : { code: "otherIndicator", label };
}

/**
 * Looks once more at a result that the numbers call met: what the cell says besides its numbers may take
 * the certainty away (「目標には届かなかった」, the name of another indicator).
 */
export function doubtMet(
  combined: CombinedVerdict,
  target: Target,
  reading: ActualReading,
  known: KnownText,
): CombinedVerdict {
  if (combined.outcome !== "met") return combined;
  const doubt = doubtOf(combined, target, reading, known);
  return doubt === null ? combined : { outcome: "undecided", evidence: [], doubt };
}
