import {
  BLANK,
  EXPANDED,
  EXPANSIONS,
  FOLDED,
  joinVoicing,
  LINE_BREAK,
  MAY_JOIN,
  NOTHING,
  SURROGATE,
  wideKana,
} from "./foldCharacter";

/** A text in one width, with the way back to the characters as they were written. */
export interface NormalizedText {
  /** The text as it was written. */
  readonly source: string;
  /** The same text with widths and sign variants unified. */
  readonly text: string;
  /**
   * Where a character of `text` stands in `source`.
   *
   * @param index position in `text`, 0 … `text.length` (the end maps to the end)
   */
  originalOffset(index: number): number;
}

/** What lies between a character and the one before it. */
export const Gap = {
  None: 0,
  /** One half-width blank. */
  Blank: 1,
  /** Several blanks, a tab or a full-width blank: usually a column border. */
  Wide: 2,
  Line: 3,
} as const;

/**
 * A normalised text without blanks. Text from PDF has blanks inside words (「削減す るこ と」) and line
 * breaks inside numbers' units, so words are matched without them; `gaps` remembers where they were.
 */
export interface CompactText {
  readonly source: string;
  readonly text: string;
  /** Gap before each character of `text`. */
  readonly gaps: Uint8Array;
  /** Offset in `source` where each character begins; one more entry for the end of the text. */
  readonly starts: Int32Array;
  /** Offset in `source` where each character ends. */
  readonly ends: Int32Array;
}

interface Folding {
  readonly text: string;
  readonly gaps: Uint8Array;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Longest expansion of one character (㌫ → パーセント). */
const LONGEST_EXPANSION = 6;
const CHUNK = 4096;

function textOf(units: Uint16Array, length: number): string {
  if (length <= CHUNK) return String.fromCharCode.apply(null, units.subarray(0, length) as never);
  let text = "";
  for (let from = 0; from < length; from += CHUNK) {
    text += String.fromCharCode(...units.subarray(from, Math.min(from + CHUNK, length)));
  }
  return text;
}

/** Room for the output: expansions are rare, so the text is counted only where one occurs. */
function capacity(source: string): number {
  let size = source.length;
  for (let index = 0; index < source.length; index++) {
    if (FOLDED[source.charCodeAt(index)] === EXPANDED) size += LONGEST_EXPANSION;
  }
  return size;
}

function fold(source: string, keepBlanks: boolean): Folding {
  const size = capacity(source);
  const units = new Uint16Array(size);
  const gaps = new Uint8Array(size);
  const starts = new Int32Array(size + 1);
  const ends = new Int32Array(size);
  let length = 0;
  let gap: number = Gap.None;

  const put = (code: number, from: number, to: number): void => {
    units[length] = code;
    gaps[length] = gap;
    starts[length] = from;
    ends[length] = to;
    length++;
    gap = Gap.None;
  };

  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index);
    const folded = FOLDED[code] ?? code;
    if (folded > BLANK) {
      put(folded, index, index + 1);
    } else if (folded === BLANK || folded === LINE_BREAK) {
      if (keepBlanks) put(folded, index, index + 1);
      else if (folded === LINE_BREAK) gap = Gap.Line;
      else if (gap !== Gap.Line) gap = code === BLANK && gap === Gap.None ? Gap.Blank : Gap.Wide;
    } else if (folded === MAY_JOIN) {
      const kana = wideKana(code);
      const joined = joinVoicing(kana, source.charCodeAt(index + 1));
      put(joined === 0 ? kana : joined, index, joined === 0 ? index + 1 : index + 2);
      if (joined !== 0) index++;
    } else if (folded === EXPANDED) {
      const expansion = EXPANSIONS.get(source.charAt(index)) ?? "";
      for (let k = 0; k < expansion.length; k++) put(expansion.charCodeAt(k), index, index + 1);
    } else if (folded === SURROGATE) {
      const pair = source.codePointAt(index) ?? code;
      if (pair <= 0xffff) {
        put(code, index, index + 1);
        continue;
      }
      // Mathematical digits and compatibility ideographs beyond the basic plane.
      const plain = String.fromCodePoint(pair).normalize("NFKC");
      const units16 = plain.length <= 2 ? plain : String.fromCodePoint(pair);
      for (let k = 0; k < units16.length; k++) put(units16.charCodeAt(k), index, index + 2);
      index++;
    } else if (folded !== NOTHING) {
      put(code, index, index + 1);
    }
  }
  starts[length] = source.length;
  return { text: textOf(units, length), gaps, starts, ends };
}

/**
 * Unifies widths and sign variants while keeping the way back to the written characters.
 *
 * Full-width ASCII, half-width katakana, dashes, waves, arrows and blanks become one form each; ①, ㎡,
 * ‰, ▲, △, ★ stay; control characters and zero-width marks fall away. Lone surrogates are kept.
 * Linear in the length of `text`; never throws.
 */
export function normalizeText(text: string): NormalizedText {
  const folding = fold(text, true);
  return {
    source: text,
    text: folding.text,
    originalOffset: (index) =>
      folding.starts[Math.max(0, Math.min(index, folding.text.length))] ?? text.length,
  };
}

/** The text as {@link normalizeText} gives it, without blanks and line breaks. */
export function compactText(source: string): CompactText {
  const folding = fold(source, false);
  return { source, ...folding };
}
