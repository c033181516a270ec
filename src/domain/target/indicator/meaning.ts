import { isKanji, isKatakana } from "../../text/charClass";
import { compactText } from "../../text/normalize";
import { WordTable } from "../../text/wordTable";
import { englishWanted } from "./englishMeaning";
import {
  BALANCES,
  BEFORE_DENIAL,
  COUNTING_TAILS,
  DENIALS,
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  NEUTRAL,
  TOPIC_TAILS,
} from "./meaningWords";

/** Which way an indicator wants to go. */
export type Wanted = "more" | "less";

const POLARITY = new WordTable<Wanted | null>([
  ...words(LESS_IS_BETTER).map((word) => [word, "less"] as const),
  ...words(MORE_IS_BETTER).map((word) => [word, "more"] as const),
  ...words(NEUTRAL).map((word) => [word, null] as const),
]);

const FILLERS = new WordTable(BEFORE_DENIAL.map((word) => [word, true] as const));
const DENIED = new WordTable(DENIALS.map((word) => [word, true] as const));

const TAILS = new WordTable(words(COUNTING_TAILS).map((word) => [word, true] as const));

/** Fillers between a word and its denial, at most. */
const MOST_FILLERS = 4;

function words(list: string): string[] {
  return list.split(" ");
}

/**
 * Which way the words of an indicator point; `null` where none says anything. The last word decides.
 * Linear in the length of `name`.
 */
export function wantedBy(name: string): Wanted | null {
  if (!JAPANESE.test(name)) return englishWanted(name);
  const { text } = compactText(name);
  // What stands in brackets only explains: 「死亡率（人口10万対）」.
  const plain = text.replace(/\([^()]*\)/gu, "");
  return lastWord(plain) ?? (plain === text ? null : lastWord(text));
}

const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

function lastWord(text: string): Wanted | null {
  let wanted: Wanted | null = null;
  let index = 0;
  while (index < text.length) {
    const match = POLARITY.longestAt(text, index);
    if (match !== null) {
      const end = index + match.word.length;
      const less = match.value === "less";
      const denied = less ? denialEnd(text, end) : 0;
      if (denied > 0 || (less && isMended(text, index))) wanted = "more";
      else if (match.value !== null && (!less || isCounted(text, end))) wanted = match.value;
      index = Math.max(end, denied);
      continue;
    }
    // 「…と思わない」「…できない」 said of anything else
    if (text.startsWith("ない", index) && negates(text, index)) {
      wanted = "less";
      index += 2;
      continue;
    }
    index++;
  }
  return wanted;
}

/** Whether the word that ends at `end` is what the indicator counts, not a topic or part of another word. */
function isCounted(text: string, end: number): boolean {
  if (TOPIC_TAILS.some((tail) => text.startsWith(tail, end))) return false;
  let at = end;
  for (;;) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || (!isKanji(code) && !isKatakana(code))) return true;
    if (POLARITY.startsAt(text, at)) return true;
    const tail = TAILS.longestAt(text, at);
    if (tail === null) return false;
    at += tail.word.length;
  }
}

/** End of the denial that follows a word (「不安を感じない」), or 0. */
function denialEnd(text: string, index: number): number {
  let at = index;
  for (let count = 0; count <= MOST_FILLERS; count++) {
    const denial = DENIED.longestAt(text, at);
    if (denial !== null) return at + denial.word.length;
    const filler = FILLERS.longestAt(text, at);
    if (filler === null) return 0;
    at += filler.word.length;
  }
  return 0;
}

/**
 * 「改善した道路不具合」: what was put right is counted, not what went wrong. Only where nothing but the
 * beginning of the same noun stands between, for 「改善した区域の苦情」 counts complaints.
 */
function isMended(text: string, index: number): boolean {
  return MENDED.test(text.slice(Math.max(0, index - LONGEST_MENDING), index));
}

const LONGEST_MENDING = 14;
const MENDED =
  /(?:改善|解消|是正|修繕|補修|改修|解決|対応|処理|撤去|除却|回収)(?:した|された|できた|済み?の?)[^のでにがをは、,]*$/u;

/** A verb's ない, not the end of 「少ない」 or 「つまらない」 (those stand in the tables). */
function negates(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return before !== "" && !"危少".includes(before);
}

/**
 * Whether the indicator is a balance that can be negative (収支, 純増, 転入者数－転出者数). One that names the
 * year it is compared with (対前年度増減率) is a change, and ▲ before its number a decrease.
 */
export function isBalance(name: string): boolean {
  const { text } = compactText(name);
  return BALANCES.some((word) => text.includes(word)) && !NO_BALANCE.test(text);
}

const NO_BALANCE = /転出超過|赤字|減少数|欠損|対前|前年度?(?:同期|同月)?比/u;
