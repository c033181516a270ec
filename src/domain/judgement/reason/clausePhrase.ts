import Big from "big.js";

import type { Clause, Operator } from "../../target/target";
import type { LocalizedText } from "../../text/localizedText";
import type { KnownText } from "../actual/knownText";
import { amountEnglish, amountText, levelText, numberText } from "./numberText";

const OPERATOR_WORDS: Readonly<Record<Operator, LocalizedText>> = {
  ">=": { ja: "以上", en: "at least " },
  ">": { ja: "超", en: "more than " },
  "<=": { ja: "以下", en: "at most " },
  "<": { ja: "未満", en: "less than " },
  "=": { ja: "", en: "" },
  qualitative: { ja: "", en: "" },
};

const CHANGE_WORDS: Readonly<Record<"increase" | "decrease", LocalizedText>> = {
  increase: { ja: "増", en: "more" },
  decrease: { ja: "減", en: "less" },
};

/** 以上, 未満 … behind a level; the English words stand before it. */
export function operatorWords(op: Operator): LocalizedText {
  return OPERATOR_WORDS[op];
}

/** The wanted change: 前年度比5％増, 令和3年度実績の1.28倍; without a reference only its size. */
function changePhrase(clause: Clause): LocalizedText | null {
  const { delta, basis } = clause;
  if (delta === null || delta.value === null) return null;
  const size = `${numberText(new Big(delta.value))}${delta.unit ?? ""}`;
  if (delta.unit === "倍") {
    const times = `${numberText(new Big(delta.value))} times`;
    return basis === null
      ? { ja: size, en: times }
      : { ja: `${basis}の${size}`, en: `${times} ${basis}` };
  }
  const words = CHANGE_WORDS[delta.direction];
  if (basis === null) return { ja: `${size}${words.ja}`, en: `${size} ${words.en}` };
  const from = /(?:比|より|から)$/u.test(basis) ? basis : `${basis}比`;
  return { ja: `${from}${size}${words.ja}`, en: `${size} ${words.en} than ${basis}` };
}

/** 0件以下 reads 0件. */
function operatorOf(clause: Clause): LocalizedText {
  return clause.value === 0 && clause.op === "<=" ? OPERATOR_WORDS["="] : OPERATOR_WORDS[clause.op];
}

/**
 * A condition in words, with the operator that it has by meaning: 「86.20%」 of a collection rate reads
 * 86.20%以上. `null` where the condition prints nothing to say.
 *
 * @param known the target, for numbers as printed
 */
export function clausePhrase(clause: Clause, known: KnownText): LocalizedText | null {
  const words = operatorOf(clause);
  const rough = clause.approximate === true ? { ja: "約", en: "about " } : { ja: "", en: "" };
  if (clause.value !== null) {
    const number = levelText(clause.value, known);
    return {
      ja: `${rough.ja}${amountText(number, clause.unit)}${words.ja}`,
      en: `${words.en}${rough.en}${amountEnglish(number, clause.unit)}`,
    };
  }
  const change = changePhrase(clause);
  if (change !== null) return { ja: rough.ja + change.ja, en: rough.en + change.en };
  if (clause.basis !== null) {
    return { ja: `${clause.basis}${words.ja}`, en: `${words.en}${clause.basis}` };
  }
  return clause.unit?.startsWith("全") === true
    ? { ja: clause.unit, en: `all (${clause.unit})` }
    : null;
}
