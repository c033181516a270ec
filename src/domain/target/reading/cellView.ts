import { endOffset, Gap } from "../../text/normalize";
import type { Phrase } from "../phrases";
import type { TokenizedCell } from "../lexer/tokenize";
import { TOKEN, type Token } from "../tokens";

/** Phrases that separate statements. */
const SEPARATORS =
  TOKEN.comma +
  TOKEN.stop +
  TOKEN.blank +
  TOKEN.lineBreak +
  TOKEN.colon +
  TOKEN.arrow +
  TOKEN.and +
  TOKEN.or +
  TOKEN.remark +
  TOKEN.bullet +
  TOKEN.slash;

/** The text behind tokens and phrases of one cell. */
export class CellView {
  constructor(readonly cell: TokenizedCell) {}

  /** What a token prints, in half width and without blanks. */
  printed(token: Token): string {
    return this.cell.compact.text.slice(token.from, token.to);
  }

  /** What the phrases from the first to the last print, without blanks. */
  text(phrases: readonly Phrase[]): string {
    const first = phrases[0];
    const last = phrases[phrases.length - 1];
    if (first === undefined || last === undefined) return "";
    return this.cell.compact.text.slice(this.start(first.from), this.end(last.to));
  }

  /** Where a token begins in the compact text. */
  start(token: number): number {
    return this.cell.tokens[token]?.from ?? this.cell.compact.text.length;
  }

  /** Where the token before `token` ends in the compact text. */
  end(token: number): number {
    return this.cell.tokens[token - 1]?.to ?? 0;
  }

  /** Characters [from, to) of the compact text as they were written, line breaks left out. */
  written(from: number, to: number): string {
    const { compact } = this.cell;
    if (to <= from) return "";
    const slice = compact.source.slice(compact.starts[from], endOffset(compact, to - 1));
    return slice.replace(/[ \t\u3000]*[\r\n\v\f\u2028\u2029]+[ \t\u3000]*/gu, "");
  }

  /** Whether a blank or line break stands before the character. */
  gapBefore(index: number): boolean {
    return (this.cell.compact.gaps[index] ?? Gap.None) !== Gap.None;
  }
}

/** The token of a phrase that is a single token of one of these kinds (signs written one behind the other). */
export function tokenOf(phrase: Phrase | undefined, kinds: string): Token | null {
  if (phrase?.type !== "token") return null;
  return kinds.includes(phrase.token.kind) ? phrase.token : null;
}

/** Whether the phrase separates statements. */
export function isSeparator(phrase: Phrase): boolean {
  return tokenOf(phrase, SEPARATORS) !== null;
}
