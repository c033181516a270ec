import { isDigit, isKanji, isKatakana, isLatin } from "../../text/charClass";
import { Gap, type CompactText } from "../../text/normalize";
import { NumeralScanner } from "../../text/numerals";
import {
  CHANGE_KINDS,
  TOKEN,
  YEAR_KINDS,
  type Token,
  type TokenKind,
  type TokenQuantity,
  type TokenYear,
} from "../tokens";
import { ANY } from "../words/word";

/** Tokens before which a blank may separate statements. */
const SEPARABLE =
  TOKEN.text +
  TOKEN.quantity +
  TOKEN.share +
  TOKEN.times +
  TOKEN.plus +
  TOKEN.minus +
  TOKEN.zero +
  TOKEN.basis +
  TOKEN.result +
  TOKEN.against +
  TOKEN.name +
  TOKEN.whole +
  TOKEN.grade +
  TOKEN.targetMark +
  TOKEN.period +
  TOKEN.frequency +
  TOKEN.about +
  TOKEN.review +
  TOKEN.remark +
  YEAR_KINDS +
  CHANGE_KINDS;

/** What a token carries besides its place. */
export interface TokenContent {
  readonly quantity?: TokenQuantity;
  readonly year?: TokenYear;
  readonly per?: string | undefined;
  readonly text?: string | undefined;
}

const NO_CONTENT: TokenContent = {};

/** The tokens found so far, and the running text that is none yet. */
export class TokenList {
  readonly text: string;
  readonly scanner: NumeralScanner;
  readonly tokens: Token[] = [];
  signs = "";
  /** Where the running text began, or −1 where none is open. */
  textFrom = -1;

  constructor(readonly compact: CompactText) {
    this.text = compact.text;
    this.scanner = new NumeralScanner(compact);
  }

  /** Ends the running text and adds a token; returns its end. */
  push(kind: TokenKind, from: number, to: number, content: TokenContent = NO_CONTENT): number {
    this.endText(from);
    this.separate(from, kind);
    this.add(kind, from, to, content);
    return to;
  }

  /** Takes a character into the running text. */
  takeText(index: number): void {
    if (this.textFrom >= 0) {
      if (this.compact.gaps[index] === Gap.None) return;
      this.endText(index);
    }
    this.separate(index, TOKEN.text);
    this.textFrom = index;
  }

  /** Takes [index, to) into the running text; returns `to`. */
  extendText(index: number, to: number): number {
    if (this.textFrom < 0) this.takeText(index);
    return to;
  }

  /** Closes the running text at `end`; characters behind `end` are given back. */
  endText(end: number): void {
    if (this.textFrom < 0) return;
    if (end > this.textFrom) this.add(TOKEN.text, this.textFrom, end, NO_CONTENT);
    this.textFrom = -1;
  }

  /** Whether a token of one of these kinds stands right before, without running text between. */
  behind(kinds: string): boolean {
    if (this.textFrom >= 0) return false;
    const last = this.signs.charAt(this.signs.length - 1);
    return last !== "" && (kinds === ANY || kinds.includes(last));
  }

  /** Whether a new word can begin here: not right behind a kanji, katakana, Latin letter or digit. */
  fresh(index: number): boolean {
    if (this.textFrom < 0 || this.compact.gaps[index] !== Gap.None) return true;
    const before = this.text.charCodeAt(index - 1);
    return !isKanji(before) && !isKatakana(before) && !isLatin(before) && !isDigit(before);
  }

  /** Whether an entry can begin here: at the beginning, behind a blank, a full stop or a numbering. */
  beginsEntry(index: number): boolean {
    if (index === 0 || this.compact.gaps[index] !== Gap.None) return true;
    return this.behind(TOKEN.stop + TOKEN.bullet);
  }

  private add(kind: TokenKind, from: number, to: number, content: TokenContent): void {
    this.tokens.push({
      kind,
      from,
      to,
      quantity: content.quantity ?? null,
      year: content.year ?? null,
      per: content.per ?? null,
      text: content.text ?? null,
    });
    this.signs += kind;
  }

  /** A blank or line break becomes a token where it may separate statements. */
  private separate(index: number, kind: TokenKind): void {
    const gap = this.compact.gaps[index] ?? Gap.None;
    if (gap === Gap.None || index === 0 || !SEPARABLE.includes(kind)) return;
    // 「前年度 実績」 is one noun.
    if (kind === TOKEN.result && this.behind("年前基")) return;
    this.add(gap === Gap.Line ? TOKEN.lineBreak : TOKEN.blank, index, index, NO_CONTENT);
  }
}
