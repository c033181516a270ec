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
 * breaks between a number and its unit, so words are matched without them; `gaps` remembers where they
 * were.
 */
export interface CompactText {
  readonly source: string;
  readonly text: string;
  /** Gap before each character of `text`. */
  readonly gaps: readonly number[];
  /** Offset in `source` where each character begins. */
  readonly starts: readonly number[];
}

/** The folding of one text; the arrays have an entry for every character of `text`. */
interface Folding {
  readonly text: string;
  readonly gaps: number[];
  readonly starts: number[];
}

/** Arguments that `String.fromCharCode` takes at once. */
const CHUNK = 4096;

function textOf(units: readonly number[]): string {
  if (units.length <= CHUNK) return String.fromCharCode(...units);
  let text = "";
  for (let from = 0; from < units.length; from += CHUNK) {
    text += String.fromCharCode(...units.slice(from, from + CHUNK));
  }
  return text;
}

/** Folds characters one after the other; see `foldCharacter.ts` for what counts as what. */
class Folder {
  private readonly units: number[] = [];
  private readonly gaps: number[] = [];
  private readonly starts: number[] = [];
  private gap: number = Gap.None;

  constructor(
    private readonly source: string,
    private readonly keepBlanks: boolean,
  ) {}

  run(): Folding {
    const { source } = this;
    for (let index = 0; index < source.length; index++) {
      const code = source.charCodeAt(index);
      const folded = FOLDED[code] ?? code;
      if (folded > BLANK) this.put(folded, index);
      else if (folded !== NOTHING) index += this.special(index, code, folded);
    }
    return { text: textOf(this.units), gaps: this.gaps, starts: this.starts };
  }

  private put(code: number, from: number): void {
    this.units.push(code);
    this.gaps.push(this.gap);
    this.starts.push(from);
    this.gap = Gap.None;
  }

  /** A character that does not simply count as another one; returns how many more it takes with it. */
  private special(index: number, code: number, folded: number): number {
    switch (folded) {
      case BLANK:
      case LINE_BREAK:
        this.blank(index, code, folded);
        return 0;
      case MAY_JOIN: {
        const kana = wideKana(code);
        const joined = joinVoicing(kana, this.source.charCodeAt(index + 1));
        this.put(joined === 0 ? kana : joined, index);
        return joined === 0 ? 0 : 1;
      }
      case EXPANDED:
        for (const sign of EXPANSIONS.get(this.source.charAt(index)) ?? "") {
          this.put(sign.charCodeAt(0), index);
        }
        return 0;
      case SURROGATE:
        return this.surrogate(index, code);
      default:
        this.put(code, index);
        return 0;
    }
  }

  private blank(index: number, code: number, folded: number): void {
    if (this.keepBlanks) this.put(folded, index);
    else if (folded === LINE_BREAK) this.gap = Gap.Line;
    else if (this.gap !== Gap.Line) {
      this.gap = code === BLANK && this.gap === Gap.None ? Gap.Blank : Gap.Wide;
    }
  }

  /** Mathematical digits and compatibility ideographs beyond the basic plane; lone surrogates stay. */
  private surrogate(index: number, code: number): number {
    const pair = this.source.codePointAt(index) ?? code;
    if (pair <= 0xffff) {
      this.put(code, index);
      return 0;
    }
    const written = String.fromCodePoint(pair);
    const plain = written.normalize("NFKC");
    const units = plain.length <= 2 ? plain : written;
    for (let at = 0; at < units.length; at++) this.put(units.charCodeAt(at), index);
    return 1;
  }
}

/**
 * Unifies widths and sign variants while keeping the way back to the written characters.
 *
 * Full-width ASCII, half-width katakana, dashes, waves, arrows and blanks become one form each; ①, ㎡,
 * ‰, ▲, △, ★ stay; control characters and zero-width marks fall away. Lone surrogates are kept.
 * Linear in the length of `text`; never throws.
 */
export function normalizeText(text: string): NormalizedText {
  const folding = new Folder(text, true).run();
  return {
    source: text,
    text: folding.text,
    originalOffset: (index) => folding.starts[Math.max(0, index)] ?? text.length,
  };
}

/** The text as {@link normalizeText} gives it, without blanks and line breaks. */
export function compactText(source: string): CompactText {
  const { text, gaps, starts } = new Folder(source, false).run();
  return { source, text, gaps, starts };
}

/** Offset in the source where the character at `index` of a compact text ends. */
export function endOffset({ source, starts }: CompactText, index: number): number {
  const start = starts[index];
  if (start === undefined) return source.length;
  const next = starts[index + 1];
  const code = source.charCodeAt(start);
  const joins = FOLDED[code] === MAY_JOIN || FOLDED[code] === SURROGATE;
  if (!joins) return start + 1;
  if (next !== undefined && next <= start + 1) return start + 1;
  if (FOLDED[code] === SURROGATE)
    return start + ((source.codePointAt(start) ?? 0) > 0xffff ? 2 : 1);
  const joined = joinVoicing(wideKana(code), source.charCodeAt(start + 1)) !== 0;
  return joined ? start + 2 : start + 1;
}
