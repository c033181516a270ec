import type { Target } from "../../target/target";
import type { LocalizedText } from "../../text/localizedText";
import type { KnownText } from "../actual/knownText";
import type { CombinedVerdict } from "../compare/combineVerdicts";
import type { Pace } from "../decision/pace";
import type { TargetDoubt } from "../decision/targetDoubt";
import type { Status } from "../judgement";
import { STATUS_WORDS } from "../status";
import { clausePhrase } from "./clausePhrase";
import { doubtText, quoted } from "./doubtText";
import { evidenceText } from "./evidenceText";
import { paceText } from "./paceText";
import { TARGET_DOUBTS } from "./targetDoubtText";

/** Comparisons named in one sentence. */
const NAMED = 4;

function sentence(cause: LocalizedText, status: Status): LocalizedText {
  const words = STATUS_WORDS[status];
  return { ja: `${cause.ja}ため${words.ja}`, en: `${words.en}: ${cause.en}` };
}

/** A noun before 「のため」. */
function because(cause: LocalizedText, status: Status): LocalizedText {
  return sentence({ ja: `${cause.ja}の`, en: cause.en }, status);
}

/** A phrase that ends in a noun takes の before ため; one that ends in a verb or adjective does not. */
function endsInNoun(text: string): boolean {
  return !/[るいたう]$/u.test(text);
}

function reasoned(cause: LocalizedText, status: Status): LocalizedText {
  return endsInNoun(cause.ja) ? because(cause, status) : sentence(cause, status);
}

/** 「目標86.20%以上に対する実績が未入力のため判定できません」 */
export function missingReason(
  target: Target,
  known: KnownText,
  actual: string | null,
): LocalizedText {
  const word = actual === null || /^[\s\p{P}\p{Sm}\p{C}ー]*$/u.test(actual) ? null : quoted(actual);
  const state =
    word === null
      ? { ja: "実績が未入力", en: "no actual has been entered" }
      : { ja: `実績が「${word}」`, en: `the actual says “${word}”` };
  const phrase = targetPhrase(target, known);
  if (phrase === null) {
    return { ja: `${state.ja}のため判定できません`, en: `Cannot be judged: ${state.en}` };
  }
  return {
    ja: `目標${phrase.ja}に対し${state.ja}のため判定できません`,
    en: `Cannot be judged against ${phrase.en}: ${state.en}`,
  };
}

/** All conditions of a target in words; `null` where one of them has none. */
function targetPhrase(target: Target, known: KnownText): LocalizedText | null {
  const phrases: LocalizedText[] = [];
  for (const clause of target.clauses.slice(0, NAMED)) {
    const phrase =
      clause.op === "qualitative" || clause.role === "withdrawal"
        ? null
        : clausePhrase(clause, known);
    if (phrase === null) return null;
    phrases.push(phrase);
  }
  const isRange = target.notes.some((note) => note.code === "range");
  const joint =
    target.connective === "or"
      ? { ja: "又は", en: " or " }
      : isRange
        ? { ja: "", en: " and " }
        : { ja: "、", en: " and " };
  return {
    ja: phrases.map(({ ja }) => ja).join(joint.ja),
    en: phrases.map(({ en }) => en).join(joint.en),
  };
}

/** Why the target itself cannot be judged. */
export function targetReason(doubt: TargetDoubt, status: Status): LocalizedText {
  return reasoned(TARGET_DOUBTS[doubt], status);
}

/**
 * The sentence for a comparison: 「目標86.20%以上に対し実績85.96%（△0.24ポイント）のため未達成」.
 */
export function comparisonReason(
  combined: CombinedVerdict,
  known: KnownText,
  pace: Pace | null,
  status: Status,
): LocalizedText {
  if (combined.doubt !== null) return reasoned(doubtText(combined.doubt, known), status);
  const texts = combined.evidence.slice(0, NAMED).map((each) => evidenceText(each, known));
  const compared: LocalizedText = {
    ja: texts.map(({ ja }) => ja).join("、"),
    en: texts.map(({ en }) => en).join("; "),
  };
  const met = combined.outcome === "met";
  const outlook = pace === null ? null : paceText(pace, met);
  if (outlook === null) return reasoned(compared, status);
  if (!met) {
    const both = { ja: `${compared.ja}で、${outlook.ja}`, en: `${compared.en}; ${outlook.en}` };
    return reasoned(both, status);
  }
  const plain = reasoned(compared, status);
  return { ja: `${plain.ja}（ただし、${outlook.ja}）`, en: `${plain.en}, but ${outlook.en}` };
}
