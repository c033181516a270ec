import { isDigit, isKanji, isKatakana } from "../../text/charClass";
import { Gap } from "../../text/normalize";
import { unitAt } from "../../text/units";
import { TOKEN, type TokenQuantity } from "../tokens";
import { TARGET_WORDS, type TargetWord } from "../words/targetWords";
import type { TokenList } from "./tokenList";

/** A word of the tables that counts at its place. */
export interface FoundWord {
  readonly meaning: TargetWord;
  readonly length: number;
}

/** The longest word that begins at `index` and whose rule allows it there. */
export function wordAt(list: TokenList, index: number): FoundWord | null {
  const { text } = list;
  for (const { word, value } of TARGET_WORDS.beginningWith(text.charCodeAt(index))) {
    if (word.length > 1 && !text.startsWith(word, index)) continue;
    if (allowed(list, value, index, index + word.length)) {
      return { meaning: value, length: word.length };
    }
  }
  return null;
}

/** Adds the token of a word; returns its end. */
export function pushWord(list: TokenList, index: number, { meaning, length }: FoundWord): number {
  const { kind, per, text } = meaning;
  const to = index + length;
  if (kind === TOKEN.text) return list.extendText(index, to);
  if (kind === TOKEN.half) return half(list, index, to);
  if (kind === TOKEN.zero) return list.push(kind, index, to, { quantity: ZERO });
  return list.push(kind, index, to, { per, text });
}

/** ゼロ: the unit comes from elsewhere. */
const ZERO: TokenQuantity = {
  value: 0,
  unit: null,
  wellFormed: true,
  negative: null,
  per: null,
  multiplier: 1,
};

/** 半数 is 50 %, 過半数 more than that. */
function half(list: TokenList, from: number, to: number): number {
  list.push(TOKEN.share, from, to, { quantity: { ...ZERO, value: 50, unit: "%" } });
  return list.text.charAt(from) === "過" ? list.push(TOKEN.moreThan, to, to) : to;
}

function allowed(list: TokenList, { rule, kind }: TargetWord, index: number, end: number): boolean {
  const { text, compact } = list;
  // 「全校アンケート」 names no whole set.
  if (rule === undefined) return kind !== TOKEN.whole || !isKatakana(text.charCodeAt(end));
  if (rule.behind !== undefined && !list.behind(rule.behind)) return false;
  if (rule.fresh === true && !list.fresh(index)) return false;
  if (rule.afterGap === true && compact.gaps[index] === Gap.None) return false;
  if (rule.attached === true && compact.gaps[index] !== Gap.None) return false;
  if (index > 0) {
    const inWord = list.textFrom >= 0 && compact.gaps[index] === Gap.None;
    if (rule.notAfterKanji === true && inWord && isKanji(text.charCodeAt(index - 1))) return false;
    if (rule.notAfter?.includes(text.charAt(index - 1)) === true) return false;
  }
  return rule.beforeNumber !== true || numberFollows(list, end);
}

/** Words that may stand between 年 and its number: 「年延べ5回」. */
const BEFORE_NUMBERS = "約 概ね おおむね 延べ のべ 平均 おおよそ およそ 最低 少なくとも 各".split(
  " ",
);

function numberFollows({ text, scanner }: TokenList, behind: number): boolean {
  const end = text.charAt(behind) === ":" ? behind + 1 : behind;
  if (isDigit(text.charCodeAt(end))) return true;
  if (BEFORE_NUMBERS.some((word) => text.startsWith(word, end))) return true;
  const numeral = scanner.at(end);
  return numeral !== null && unitAt(text, numeral.end) !== null;
}
