import { isDigit, isGreek, isHiragana, isKanji, isKatakana, isLatin } from "./charClass";
import { Gap, type CompactText } from "./normalize";
import { WordTable } from "./wordTable";

/**
 * Words that end a counter that is not in the unit table: in 「4拠点整備」 the counter is 拠点, because
 * 整備 says what is done.
 */
const AFTER_COUNTER = new WordTable(
  (
    "以上 以下 以内 未満 超 を に の へ と が は で や も から より まで 程 前後 台 弱 強 余 ずつ " +
    "実施 開催 達成 設置 整備 配置 確保 維持 継続 参加 利用 発行 作成 策定 改修 更新 開設 導入 登録 認定 実現 " +
    "増 減 削減 縮減 拡大 縮小 向上 短縮 改善 解消 配布 配信 掲載 訪問 見込 目標 実績 予定 計画 目途 目安 水準 " +
    "中 分 目 間 内 当 毎 後 前 時 型 別 制 式 産 系 年 月 日 人 相当 平均 合計 累計 総数 全体 及び 並びに または 又は かつ"
  )
    .split(" ")
    .map((word) => [word, true] as const),
);

const LONGEST_COUNTER = 6;

/** Printed comparisons: whatever stands between a number and one of them is its unit. */
const COMPARISONS = new WordTable(
  "以上 以下 以内 未満 超 を超え を越え を上回 を下回 を切"
    .split(" ")
    .map((word) => [word, true] as const),
);

const LONGEST_UNIT_REST = 12;

/**
 * The counter behind a number that the unit table does not hold (16外来, 80経営体): a short word in kanji
 * or katakana right behind the number, up to a word that cannot be part of it.
 *
 * @returns its length in the compact text, 0 where there is none
 */
export function counterLength(compact: CompactText, start: number): number {
  const { text, gaps } = compact;
  let end = start;
  while (end < text.length && end - start <= LONGEST_COUNTER) {
    if (gaps[end] !== Gap.None) break;
    const code = text.charCodeAt(end);
    if (!isKanji(code) && !isKatakana(code)) break;
    if (AFTER_COUNTER.startsAt(text, end)) break;
    end++;
  }
  const length = end - start;
  if (length === 0 || length > LONGEST_COUNTER) return 0;
  // A word that runs on in hiragana is a verb or an attribute (「3歩いて」), not a counter.
  const next = text.charCodeAt(end);
  if (gaps[end] === Gap.None && isHiragana(next) && !AFTER_COUNTER.startsAt(text, end)) return 0;
  return length;
}

/**
 * The rest of a unit that no table holds, where a printed comparison closes it: 「35μg/㎥以下」,
 * 「3時限以下」, 「170円/㎥以下」. Without it the comparison would be torn off its number.
 *
 * @param start where the part of the unit that was understood ends
 * @returns its length in the compact text, 0 where no comparison follows directly
 */
export function unitRestLength(compact: CompactText, start: number): number {
  const { text, gaps } = compact;
  // 「5/100以下」
  if (text.charAt(start) === "/" && isDigit(text.charCodeAt(start + 1))) return 0;
  for (let end = start; end - start <= LONGEST_UNIT_REST && end < text.length; end++) {
    if (gaps[end] !== Gap.None) return 0;
    if (COMPARISONS.startsAt(text, end)) return end - start;
    const code = text.charCodeAt(end);
    const fits =
      isKanji(code) ||
      isKatakana(code) ||
      isLatin(code) ||
      isGreek(code) ||
      (isDigit(code) && end > start) ||
      UNIT_SIGNS.includes(text.charAt(end));
    if (!fits || endsUnit(text, start, end)) return 0;
  }
  return 0;
}

/**
 * 「5回開催以上」, 「10％増以上」: a word that says what is done, or by how much, is no part of a unit. Behind a
 * slash, and where it is a single character that units hold too (人/日, 時限), it is.
 */
function endsUnit(text: string, start: number, at: number): boolean {
  const done = AFTER_COUNTER.longestAt(text, at);
  if (done === null || text.slice(start, at + 1).includes("/")) return false;
  return done.word.length > 1 || AMOUNT_OF_CHANGE.includes(done.word);
}

const AMOUNT_OF_CHANGE = "増減程前後台弱強余中";

/** Signs inside compound units. */
const UNIT_SIGNS = "/・·-^°²³㎡㎥㎢";

/** Whether a known unit behind a blank stands alone, so that 「80 件数」 is not 80件. */
export function endsWord(compact: CompactText, index: number): boolean {
  const { text, gaps } = compact;
  if (index >= text.length || gaps[index] !== Gap.None) return true;
  const code = text.charCodeAt(index);
  if (!isKanji(code) && !isKatakana(code)) return true;
  return AFTER_COUNTER.startsAt(text, index);
}
