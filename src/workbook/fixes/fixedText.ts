const DIGIT = /[0-9０-９]/u;
/** Every character may be part of a number, date, time or amount, so that Excel would take the text for one. */
const LIKE_A_VALUE =
  /^[\d０-９\s.,:/%年月日時分秒令和平成昭大正明治元RHSTM¥$€()E+\-△▲．，：／％（）＋－￥]*$/iu;
const LIKE_A_FORMULA = /^\s*[=+\-@'＝＋－＠]/u;

/**
 * A cell's text with a stretch replaced wherever it stands by itself: 「７2」 is not the end of 「１７2」.
 *
 * @returns `null` where the stretch does not stand in the text
 */
export function fixedText(text: string, before: string, after: string): string | null {
  let fixed = "";
  let from = 0;
  let found = false;
  for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + before.length)) {
    if (cutsNumber(text, at, before)) continue;
    fixed += text.slice(from, at) + after;
    from = at + before.length;
    found = true;
  }
  return found ? fixed + text.slice(from) : null;
}

/** Whether the stretch is a part of a longer number. */
function cutsNumber(text: string, at: number, stretch: string): boolean {
  const isDigit = (index: number): boolean => DIGIT.test(text[index] ?? "");
  const end = at + stretch.length;
  return (isDigit(at) && isDigit(at - 1)) || (isDigit(end - 1) && isDigit(end));
}

/**
 * The number format that keeps a text a text. It is the cell's own one, unless Excel would take the text for a
 * number, date or formula.
 */
export function formatForText(text: string, numberFormat: string): string {
  return LIKE_A_VALUE.test(text) || LIKE_A_FORMULA.test(text) ? "@" : numberFormat;
}
