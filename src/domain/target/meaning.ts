import { compactText } from "../text/normalize";
import { WordTable } from "../text/wordTable";
import {
  BALANCES,
  BEFORE_DENIAL,
  DENIALS,
  LESS_IS_BETTER,
  MORE_IS_BETTER,
  NEUTRAL,
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
  const { text } = compactText(name);
  let wanted: Wanted | null = null;
  let index = 0;
  while (index < text.length) {
    const match = POLARITY.longestAt(text, index);
    if (match !== null) {
      const end = index + match.word.length;
      const denied = match.value === "less" ? denialEnd(text, end) : 0;
      if (denied > 0) wanted = "more";
      else if (match.value !== null) wanted = match.value;
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

/** A verb's ない, not the end of 「少ない」 or 「つまらない」 (those stand in the tables). */
function negates(text: string, index: number): boolean {
  const before = text.charAt(index - 1);
  return before !== "" && !"く危少".includes(before);
}

/** Whether the indicator is a balance that can be negative (収支, 純増, 転入者数－転出者数). */
export function isBalance(name: string): boolean {
  const { text } = compactText(name);
  return BALANCES.some((word) => text.includes(word)) && !/転出超過|赤字|減少数|欠損/u.test(text);
}
