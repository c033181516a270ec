import type { LocalizedText } from "../../text/localizedText";
import { compactText } from "../../text/normalize";

/** A sentence in both languages. */
export function say(ja: string, en: string): LocalizedText {
  return { ja, en };
}

/** Longest quotation in a message. */
const QUOTED = 28;

/** Text of a cell on one line, cut so that it fits into a sentence. */
export function brief(text: string, length = QUOTED): string {
  const line = text.replace(/\s+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length <= length ? line : `${characters.slice(0, length - 1).join("")}…`;
}

const SIGNS = /[「」『』（）()【】[\]<>〈〉《》“”"'、。，,.．・･:;：；!?！？～~/／\-－―ー…※*＊]/gu;

/** What two texts must share to be the same wording: one width, no blanks, no punctuation. */
export function wordingOf(text: string): string {
  return compactText(text).text.replace(SIGNS, "");
}

const ENDINGS = /(?:実施|開催|遂行)+$/u;

/**
 * The words that carry the meaning: kanji, katakana, Latin letters and digits. 「地域カルテを更新」 and
 * 「地域カルテの更新した」 are the same here.
 */
export function contentOf(text: string): string {
  return wordingOf(text)
    .replace(/[\u3041-\u309f]/gu, "")
    .replace(ENDINGS, "");
}

function pairsOf(text: string): Map<string, number> {
  const pairs = new Map<string, number>();
  for (let index = 0; index + 1 < text.length; index++) {
    const pair = text.slice(index, index + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

/**
 * How alike two texts are: share of the pairs of neighbouring characters that they have in common (Dice).
 *
 * @returns 0 … 1
 */
export function similarity(one: string, other: string): number {
  if (one === other) return 1;
  const total = Math.max(one.length - 1, 0) + Math.max(other.length - 1, 0);
  if (total === 0) return 0;
  const pairs = pairsOf(other);
  let common = 0;
  for (const [pair, count] of pairsOf(one)) common += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * common) / total;
}
