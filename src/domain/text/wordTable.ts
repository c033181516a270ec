/** A word found in a text. */
export interface WordMatch<T> {
  readonly word: string;
  readonly value: T;
}

const NONE: readonly never[] = [];

/**
 * Words with what they stand for, found by longest match. Looking one up costs no more than the number
 * of words that begin with the same character.
 */
export class WordTable<T> {
  private readonly byFirst = new Map<number, WordMatch<T>[]>();
  /** 1 where some word begins with the unit: most lookups end here. */
  private readonly begins = new Uint8Array(0x10000);

  constructor(entries: Iterable<readonly [word: string, value: T]>) {
    for (const [word, value] of entries) {
      const first = word.charCodeAt(0);
      this.begins[first] = 1;
      const bucket = this.byFirst.get(first);
      if (bucket === undefined) this.byFirst.set(first, [{ word, value }]);
      else bucket.push({ word, value });
    }
    for (const bucket of this.byFirst.values()) {
      bucket.sort((a, b) => b.word.length - a.word.length);
    }
  }

  /** UTF-16 units with which words begin. */
  firstUnits(): Iterable<number> {
    return this.byFirst.keys();
  }

  /** Words that begin with this UTF-16 unit, longest first; whether they fit is for the caller to see. */
  beginningWith(unit: number): readonly WordMatch<T>[] {
    return this.begins[unit] === 1 ? (this.byFirst.get(unit) ?? NONE) : NONE;
  }

  /** The longest word that begins at `index` of `text`. */
  longestAt(text: string, index: number): WordMatch<T> | null {
    const unit = text.charCodeAt(index);
    if (this.begins[unit] !== 1) return null;
    for (const match of this.byFirst.get(unit) ?? NONE) {
      if (match.word.length === 1 || text.startsWith(match.word, index)) return match;
    }
    return null;
  }

  /** Whether some word begins at `index` of `text`. */
  startsAt(text: string, index: number): boolean {
    return this.longestAt(text, index) !== null;
  }
}
