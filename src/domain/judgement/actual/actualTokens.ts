import { isDigit, isKatakana, isLatin } from "../../text/charClass";
import { nonValueAt } from "../../text/nonValues";
import type { CompactText } from "../../text/normalize";
import { NumeralScanner } from "../../text/numerals";
import { periodAt, type CompactPeriod } from "../../text/periods";
import { quantityAt, type CompactQuantity } from "../../text/quantities";
import { unitAt } from "../../text/units";
import { yearAt, type CompactYear } from "../../text/years";

/** Stands for dates, years and names that were read as such. */
export const BLANKED = "\u0000";

/** A stretch of a compact text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** What is used of a quantity of the text scanner. */
export type ReportedQuantity = Pick<
  CompactQuantity,
  "value" | "unit" | "from" | "to" | "wellFormed" | "negative" | "per"
>;

/** What stands in an actual: numbers, years and parts of the year, in printed order. */
export type ActualToken =
  | (Span & { readonly kind: "quantity"; readonly quantity: ReportedQuantity })
  | (Span & { readonly kind: "year"; readonly year: CompactYear })
  | (Span & { readonly kind: "period" } & Pick<CompactPeriod, "firstMonth" | "lastMonth">)
  | (Span & { readonly kind: "other" });

/** 3月20日, 10月: a date in words. */
const DATE = /\d{1,2}月(?:\d{1,2}日)?(?!間|額|例|平均)(?:末|中|頃|上旬|中旬|下旬)?/uy;
/** 9/30現在, 3/31時点 */
const SHORT_DATE = /(?:1[0-2]|0?[1-9])\/(?:3[01]|[12]\d|0?[1-9])(?=現在|時点|末|付|実施|開催)/uy;
/** 1日平均: what a mean is taken over. */
const MEAN_OVER = /1(?:日|人|回|校|世帯|[かヶケカ]月)平均/uy;
/** No.5 */
const NUMBERED = /(?:No|NO|no)\.?\d+|№\d+/uy;
/** 過去3年, 直近5回: what an average is taken over. */
const SPAN_OF_YEARS = /(?:過去|直近)[\d一二三四五六七八九十]{1,2}(?:[かヶケカ]?年間?|回)/uy;
/** Nothing counted, in words. */
const ZERO = /(?:ゼロ|皆無)(?!に近|エミ|カーボン|・|メートル|予算|トレランス)/uy;
function matchAt(pattern: RegExp, text: string, index: number): string | null {
  pattern.lastIndex = index;
  return pattern.exec(text)?.[0] ?? null;
}

/** ゼロ, ゼロ件, 皆無 → 0 */
function zeroAt({ text }: CompactText, index: number): ReportedQuantity | null {
  const word = matchAt(ZERO, text, index);
  if (word === null) return null;
  if (index > 0 && isKatakana(text.charCodeAt(index - 1))) return null;
  const unit = unitAt(text, index + word.length);
  return {
    value: 0,
    unit: unit?.unit ?? null,
    from: index,
    to: index + word.length + (unit?.length ?? 0),
    wellFormed: true,
    negative: null,
    per: null,
  };
}

function yearToken(compact: CompactText, index: number): CompactYear | null {
  const { text } = compact;
  // A year by letter does not begin inside a word: 「SDGs5」, 「A4判」.
  if (isLatin(text.charCodeAt(index)) && index > 0 && isKatakana(text.charCodeAt(index - 1))) {
    return null;
  }
  return yearAt(compact, index);
}

/** First sign of a date that has no era: 3月20日, 9/30現在. */
function dateAt(text: string, index: number): number {
  if (index > 0 && /[\d.,/]/.test(text.charAt(index - 1))) return 0;
  const found = matchAt(SHORT_DATE, text, index) ?? matchAt(DATE, text, index);
  return found?.length ?? 0;
}

function quantityToken(quantity: ReportedQuantity): ActualToken {
  return { kind: "quantity", from: quantity.from, to: quantity.to, quantity };
}

/** First characters of the words below; everything else costs only a look at this table. */
const WORD_STARTS = "1過直Nn№ゼ皆";

/** 過去3年, No.5, 10月, ゼロ件: words with numbers that the text scanner does not know. */
function wordAt(compact: CompactText, index: number): ActualToken | null {
  const { text } = compact;
  if (!WORD_STARTS.includes(text.charAt(index))) return null;
  const name =
    matchAt(SPAN_OF_YEARS, text, index) ??
    matchAt(NUMBERED, text, index) ??
    matchAt(MEAN_OVER, text, index);
  if (name !== null) return { kind: "other", from: index, to: index + name.length };
  const zero = zeroAt(compact, index);
  return zero === null ? null : quantityToken(zero);
}

/** The token that begins at `index`; `null` where none does. */
function tokenAt(scanner: NumeralScanner, index: number): ActualToken | null {
  const { compact } = scanner;
  const year = yearToken(compact, index);
  if (year !== null) return { kind: "year", from: year.from, to: year.to, year };
  const period = periodAt(compact, index);
  if (period !== null) {
    const { from, to, firstMonth, lastMonth } = period;
    return { kind: "period", from, to, firstMonth, lastMonth };
  }
  const word = wordAt(compact, index);
  if (word !== null) return word;
  if (isDigit(compact.text.charCodeAt(index))) {
    const date = dateAt(compact.text, index);
    if (date > 0) return { kind: "other", from: index, to: index + date };
  }
  const other = nonValueAt(scanner, index);
  if (other !== null) return { kind: "other", from: index, to: other.to };
  const quantity = quantityAt(scanner, index);
  return quantity === null ? null : quantityToken(quantity);
}

/**
 * Reads an actual from left to right. Linear in its length.
 *
 * @param names stretches that repeat the indicator's name
 */
export function readTokens(compact: CompactText, names: readonly Span[]): readonly ActualToken[] {
  const scanner = new NumeralScanner(compact);
  const tokens: ActualToken[] = [];
  let index = 0;
  let name = 0;
  while (index < compact.text.length) {
    while ((names[name]?.to ?? Infinity) <= index) name++;
    const inside = names[name];
    if (inside !== undefined && inside.from <= index) {
      index = inside.to;
      continue;
    }
    const token = tokenAt(scanner, index);
    if (token !== null) tokens.push(token);
    index = token === null ? index + 1 : Math.max(token.to, index + 1);
  }
  return tokens;
}
