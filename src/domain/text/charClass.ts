/** Questions about single characters of a compact text, asked by UTF-16 unit. */

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

export function isLatin(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** μ and Ω of units. */
export function isGreek(code: number): boolean {
  return code >= 0x0391 && code <= 0x03c9;
}

/** Ideographs, with 々 and 〇. */
export function isKanji(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || code === 0x3005 || code === 0x3007;
}

export function isKatakana(code: number): boolean {
  return code >= 0x30a1 && code <= 0x30fc && code !== 0x30fb;
}

export function isHiragana(code: number): boolean {
  return code >= 0x3041 && code <= 0x309f;
}

/** Values of the kanji digits; 十 百 千 are powers, see `numerals.ts`. */
const KANJI_DIGITS = "〇一二三四五六七八九";

/** 0…9 for 〇…九 and 零, else −1. */
export function kanjiDigit(code: number): number {
  if (code < 0x3007) return -1;
  if (code === 0x96f6) return 0;
  return KANJI_DIGITS.indexOf(String.fromCharCode(code));
}
