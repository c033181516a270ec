/**
 * Which character a character counts as. Compatibility normalisation (NFKC) is too coarse for
 * administrative text: it turns ① into 1 (a numbering into a number), ㎡ into m2 and … into three
 * full stops. This table keeps what carries meaning and unifies only what is a matter of typing.
 */

/** The character counts as a blank. */
export const BLANK = 0x20;
/** The character ends a line. */
export const LINE_BREAK = 0x0a;
/** The character counts as nothing (control characters, zero-width marks). */
export const NOTHING = 0;
/** The character stands for several; see {@link EXPANSIONS}. */
export const EXPANDED = 1;
/** The character may join with the voicing mark that follows (ﾊﾟ, か + U+3099). */
export const MAY_JOIN = 2;
/** First or second half of a surrogate pair. */
export const SURROGATE = 3;

/** Signs that are typed in many ways, and the one they count as. */
const VARIANTS: readonly (readonly [counts: string, typed: string])[] = [
  // 「5〜7回」「5~7回」「5～7回」
  ["~", "〜～∼∿˜⁓〰"],
  // 「－5％」「−5％」: may be a minus
  ["-", "－−‐‑‒–⁃﹣➖"],
  // 「―」: a dash that says "nothing", never a minus
  ["―", "—―─━"],
  ["→", "⇒➡➔➜⟶⇨➝➞⮕⇢➙"],
  ["△", "∆Δ"],
  ["▲", "▴"],
  ["□", "▢◻☐⬜"],
  ["○", "◯⚪"],
  ["●", "⚫"],
  ["・", "･·•∙⋅‧"],
  ["★", "⭐"],
  ["。", "｡"],
  ["、", "､﹑"],
  ["「", "｢"],
  ["」", "｣"],
  ["'", "’‘`´"],
  ['"', "“”"],
  ["¥", "￥"],
];

/** One character that stands for several: ㎞ is km, ㍻ is 平成. */
export const EXPANSIONS: ReadonlyMap<string, string> = new Map([
  ["㎞", "km"],
  ["㎏", "kg"],
  ["㎎", "mg"],
  ["㎜", "mm"],
  ["㎝", "cm"],
  ["㎖", "ml"],
  ["㎗", "dl"],
  ["㎘", "kl"],
  ["㏄", "cc"],
  ["㎾", "kW"],
  ["㏊", "ha"],
  ["㍻", "平成"],
  ["㍼", "昭和"],
  ["㍽", "大正"],
  ["㍾", "明治"],
  ["㋿", "令和"],
  ["㌫", "パーセント"],
  ["㌧", "トン"],
  ["㌘", "グラム"],
  ["㌔", "キロ"],
  ["㍍", "メートル"],
  ["㌢", "センチ"],
  ["㍉", "ミリ"],
  ["㌶", "ヘクタール"],
  ["㍑", "リットル"],
  ["㍗", "ワット"],
  ["㌍", "カロリー"],
  ["㌻", "ページ"],
  ["㌦", "ドル"],
]);

/** U+FF66…U+FF9D in order. */
const HALF_WIDTH_KATAKANA =
  "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";

/** Kana that can carry a voicing mark. */
const VOICEABLE =
  /[かきくけこさしすせそたちつてとはひふへほカキクケコサシスセソタチツテトハヒフヘホウう]/;

function buildTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let code = 0; code < 0x10000; code++) table[code] = code;
  // Control characters and marks without width.
  for (let code = 0; code < 0x20; code++) table[code] = NOTHING;
  for (let code = 0x7f; code < 0xa0; code++) table[code] = NOTHING;
  for (const code of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff, 0xfffc]) table[code] = NOTHING;
  for (let code = 0xfe00; code <= 0xfe0f; code++) table[code] = NOTHING;
  for (const code of [0x0a, 0x0b, 0x0c, 0x85, 0x2028, 0x2029]) table[code] = LINE_BREAK;
  table[0x0d] = LINE_BREAK;
  for (const code of [0x09, 0xa0, 0x1680, 0x202f, 0x205f, 0x3000, 0x2800]) table[code] = BLANK;
  for (let code = 0x2000; code <= 0x200a; code++) table[code] = BLANK;
  // Full-width ASCII.
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let index = 0; index < HALF_WIDTH_KATAKANA.length; index++) {
    const kana = HALF_WIDTH_KATAKANA[index] ?? "";
    table[0xff66 + index] = VOICEABLE.test(kana) ? MAY_JOIN : kana.charCodeAt(0);
  }
  table[0xff9e] = 0x309b;
  table[0xff9f] = 0x309c;
  for (let code = 0x3041; code <= 0x30ff; code++) {
    if (VOICEABLE.test(String.fromCharCode(code))) table[code] = MAY_JOIN;
  }
  // Radicals and compatibility ideographs that text taken from PDF shows in place of 人, 日, 金 …
  for (const [from, to] of [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const) {
    for (let code = from; code <= to; code++) {
      const plain = String.fromCharCode(code).normalize("NFKC");
      if (plain.length === 1) table[code] = plain.charCodeAt(0);
    }
  }
  for (const [counts, typed] of VARIANTS) {
    for (const sign of typed) table[sign.charCodeAt(0)] = counts.charCodeAt(0);
  }
  for (const sign of EXPANSIONS.keys()) table[sign.charCodeAt(0)] = EXPANDED;
  for (let code = 0xd800; code <= 0xdfff; code++) table[code] = SURROGATE;
  return table;
}

/** For every UTF-16 unit the unit it counts as, or one of the marks above (below 0x20). */
export const FOLDED: Readonly<Uint16Array> = buildTable();

/** Half-width katakana as the full-width one; every other character as it is. */
export function wideKana(code: number): number {
  if (code < 0xff66 || code > 0xff9d) return code;
  return HALF_WIDTH_KATAKANA.charCodeAt(code - 0xff66);
}

/**
 * Kana with the voicing mark that follows it.
 *
 * @param kana UTF-16 unit of a full-width kana
 * @param mark the unit behind it
 * @returns the voiced kana, or 0 where `mark` is no voicing mark
 */
export function joinVoicing(kana: number, mark: number): number {
  if (mark < 0x3099 || Number.isNaN(mark)) return 0;
  const voiced = mark === 0x3099 || mark === 0x309b || mark === 0xff9e;
  const halfVoiced = mark === 0x309a || mark === 0x309c || mark === 0xff9f;
  if (!voiced && !halfVoiced) return 0;
  const joined = (String.fromCharCode(kana) + (voiced ? "\u3099" : "\u309a")).normalize("NFC");
  return joined.length === 1 ? joined.charCodeAt(0) : 0;
}
