import { isDigit, isKanji, isKatakana } from "../../text/charClass";
import { Gap } from "../../text/normalize";
import { quantityAt } from "../../text/quantities";
import { unitAt, unitKind } from "../../text/units";
import { yearAt } from "../../text/years";
import { TOKEN } from "../tokens";
import { TARGET_WORDS } from "../words/targetWords";
import type { TokenList } from "./tokenList";

/** What shows that something is measured from the noun before it: 「大阪府平均以上」. */
const COMPARING = "以上 以下 未満 を上回 を下回 を超え より 並 と同 の水準 水準 超 ( まで".split(
  " ",
);

/** Whether the text at `index` compares with the noun before it. */
export function comparesBehind(text: string, index: number): boolean {
  return COMPARING.some((word) => text.startsWith(word, index));
}

/** Longest word that is taken in front of 平均 and 上位. */
const LONGEST_OWNER = 12;

/** References that are no fixed words: 対前年度, 過去3年平均, 大阪府平均, 全自治体上位3割, 全指標. Returns the end, or 0. */
export function referenceAt(list: TokenList, index: number): number {
  switch (list.text.charAt(index)) {
    case "全":
      return wholeAt(list, index);
    case "対":
      return againstAt(list, index);
    case "過":
    case "直":
      return recentYearsAt(list, index);
    case "平":
      return averageAt(list, index);
    case "上":
      return rankAt(list, index);
    default:
      return 0;
  }
}

/** 全指標, 全路線: every one of what a counter counts. */
function wholeAt(list: TokenList, index: number): number {
  const { text } = list;
  const unit = unitAt(text, index + 1);
  if (unit === null || list.textFrom >= 0) return 0;
  const to = index + 1 + unit.length;
  // 「全校区」 is no 全校.
  if (isKatakana(text.charCodeAt(to)) || unitAt(text, to) !== null) return 0;
  if (TARGET_WORDS.longestAt(text, index)?.word.length === to - index) return 0;
  return unitKind(unit.unit).startsWith("count:") ? list.push(TOKEN.whole, index, to) : 0;
}

function againstAt(list: TokenList, index: number): number {
  const { text, compact } = list;
  const inWord =
    list.textFrom >= 0 && isKanji(text.charCodeAt(index - 1)) && compact.gaps[index] === Gap.None;
  if (inWord) return 0;
  const noun = TARGET_WORDS.longestAt(text, index + 1)?.value.kind === TOKEN.basis;
  if (!noun && yearAt(compact, index + 1) === null) return 0;
  return list.push(TOKEN.against, index, index + 1);
}

const RECENT_YEARS =
  /(?:過去|直近)(?:の)?[0-9一二三四五六七八九十]{1,2}(?:か年|ヶ年|カ年|ケ年|年度|年間|年|回)(?:間)?(?:の)?(?:平均値|平均|最高値|最高|最低値|最低|最多|最少|実績|中央値)?/uy;

/** 過去３年平均, 直近5か年の平均, 過去5年間の最高 */
function recentYearsAt(list: TokenList, index: number): number {
  RECENT_YEARS.lastIndex = index;
  const match = RECENT_YEARS.exec(list.text);
  return match === null ? 0 : list.push(TOKEN.basis, index, index + match[0].length);
}

/** 「大阪府平均以上」: the word before 平均 says whose average, where an operator follows. */
function averageAt(list: TokenList, index: number): number {
  const { text, compact } = list;
  if (!text.startsWith("平均", index) || list.textFrom < 0) return 0;
  const tail = text.charAt(index + 2);
  const to = tail === "値" || tail === "点" ? index + 3 : index + 2;
  if (!comparesBehind(text, to)) return 0;
  let from = index;
  while (from > list.textFrom && index - from < LONGEST_OWNER) {
    const code = text.charCodeAt(from - 1);
    if (!isKanji(code) && !isDigit(code) && !isKatakana(code)) break;
    if (compact.gaps[from] !== Gap.None) break;
    from--;
  }
  if (from === index) return 0;
  return list.push(TOKEN.basis, from, to);
}

/** 「全自治体上位3割」: a rank, not 30 %. */
function rankAt(list: TokenList, index: number): number {
  const { text } = list;
  if (!text.startsWith("上位", index)) return 0;
  const quantity = quantityAt(list.scanner, index + 2);
  if (quantity?.unit !== "%") return 0;
  let from = index;
  if (list.textFrom >= 0) {
    while (
      from > list.textFrom &&
      index - from < LONGEST_OWNER &&
      isKanji(text.charCodeAt(from - 1))
    ) {
      from--;
    }
  }
  return list.push(TOKEN.rank, from, quantity.to);
}
