import { compactText } from "../../text/normalize";

/** Longer texts are cut: they only serve to look words up. */
const LONGEST = 2000;
const DECIMAL = /[.．]/u;
const NUMERAL = /[0-9０-９〇一二三四五六七八九十百千万]/u;

/**
 * What the target and the indicator say, in compact text. A word that stands there too says nothing new
 * in an actual: 「未対応件数」 is contrary only where the indicator does not count it.
 *
 * Most judgements never look a word up, so the texts are made compact on first use.
 */
export class KnownText {
  private compactIndicator: string | null = null;
  private compactTarget: string | null = null;

  /**
   * @param rawIndicator name of the indicator as written; empty where there is none
   * @param rawTarget target as written
   */
  constructor(
    readonly rawIndicator: string,
    readonly rawTarget: string,
  ) {}

  get indicator(): string {
    this.compactIndicator ??= compactText(this.rawIndicator.slice(0, LONGEST)).text;
    return this.compactIndicator;
  }

  get target(): string {
    this.compactTarget ??= compactText(this.rawTarget.slice(0, LONGEST)).text;
    return this.compactTarget;
  }

  /** Whether the target or the indicator holds the word. */
  says(word: string): boolean {
    return this.target.includes(word) || this.indicator.includes(word);
  }

  /** Whether the pattern finds something in the target or the indicator. */
  matches(pattern: RegExp): boolean {
    return pattern.test(this.target) || pattern.test(this.indicator);
  }

  /** Whether the target prints a decimal number. */
  get hasDecimals(): boolean {
    return DECIMAL.test(this.rawTarget);
  }

  /** Whether the name of the indicator holds numbers, which an actual that repeats it would repeat. */
  get hasNumberedName(): boolean {
    return NUMERAL.test(this.rawIndicator);
  }
}

/** What the words of an actual are held against. */
export function knownText(indicator: string | null | undefined, target: string): KnownText {
  return new KnownText(indicator ?? "", target);
}
