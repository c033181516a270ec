import type { KnownText } from "./knownText";

/** The opposite of what is counted: 対応できなかった件数, 3回中止, 不満51%. */
const NEGATIVE =
  /なかった|できず|せず|しない|できない|中止|延期|未(?:実施|対応|処理|完了|提出|納|回収|達|受診|利用|返|参加|登録|設置|接種|申告|解決|交付)|不(?:参加|備|満|合格|適合|同意|一致)|欠席|辞退|却下|取消|失敗|否定|反対|思わない|感じない|知らない|ない(?:人|者|方|と|割合)/u;

/** Words and their opposites; the longer one is not found in the shorter one's place. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [/満足/u, /不満/u],
  [/思う/u, /思わない/u],
  [/感じ(?:る|て)/u, /感じ(?:ない|ていない)/u],
  [/知って/u, /知らない/u],
  [/肯定/u, /否定/u],
  [/賛成/u, /反対/u],
  [/増加/u, /減少/u],
  [/(?<!不)合格/u, /不合格/u],
  [/転入/u, /転出/u],
  [/収入|歳入/u, /支出|歳出/u],
];

function opposes(words: string, known: KnownText): boolean {
  return OPPOSITES.some(
    ([one, other]) =>
      (one.test(words) && !other.test(words) && known.matches(other) && !known.matches(one)) ||
      (other.test(words) && !one.test(words) && known.matches(one) && !known.matches(other)),
  );
}

/**
 * Whether the words around a number say that it counts the opposite of what the indicator counts. A word
 * that the indicator or the target holds too (未対応件数) is what they count.
 */
export function isContrary(label: string, tail: string, known: KnownText): boolean {
  const negative = NEGATIVE.exec(label) ?? NEGATIVE.exec(tail);
  if (negative !== null && !known.says(negative[0])) return true;
  return label !== "" && opposes(label, known);
}
