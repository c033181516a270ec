import { compactText } from "../../domain/text/normalize";
import { isKnownUnit, normalUnit } from "../../domain/text/units";
import { HEADER_PATTERNS, HEADER_WORDS, SUB_HEADER_WORDS, type Concept } from "./headerWords";

/** What a header cell means. */
export interface HeaderMeaning {
  readonly concept: Concept;
  /** Year printed with it, without blanks: 「令和3年度」 of 「令和３年度 目標」. */
  readonly year: string | null;
  /** Unit in its brackets: 「千円」 of 「実績（千円）」. */
  readonly unit: string | null;
}

/** Longer texts are contents, not headers. */
const MAX_HEADER_LENGTH = 40;

const BRACKETED = /[([{<〔【〈《「『]([^)\]}>〕】〉》」』]*)[)\]}>〕】〉》」』]/g;
const YEAR =
  /(?:令和|平成|昭和|[rhs])(?:元|\d{1,2})(?:年度末?|年)?|(?:fy)?(?:19|20)\d\d(?:年度末?|年)?|(?<!\d)(?:元|\d{1,2})年度末?/i;
/** Value columns of pivot tables sum up or count a column: 「合計 / 目標値」. */
const PIVOT =
  /^(?:(?:データの)?個数|合計|平均|最大値?|最小値?)[/:]|^(?:sum|count|average|max|min)of/;
const INTERIM_TARGET =
  /^(?:中間|上半期|上期|下半期|第?[1-4]四半期|[4-9]月末?|1[0-2]月末?).*(?:目標|計画)|(?:目標|計画)(?:値)?(?:中間|上半期|上期)(?:値)?$/;
const TARGET_INSIDE = /^(?:業績|数値|達成)?目標(?:値)?$/;
/** Quarters and months: what stands under them is not the result of the year. */
const PART_OF_YEAR = /^(?:第?[1-4一二三四]四半期|[1-4]q|q[1-4]|(?:[1-9]|1[0-2])月)(?:分|末)?/i;
const PERIOD =
  /^(?:第?[1-4一二三四]四半期|[1-4]q|q[1-4]|(?:[1-9]|1[0-2])月|上半?期|下半?期|年間|通年|(?:年度)?(?:合計|累計|計))(?:分|末)?$/i;
const YEAR_WORD = /^(?:当該?|本|今|次)年度(?=.)/;
const DECORATION = /^[■□◆◇●▼▽▶▷★☆・]+|[■□◆◇●▼▽◀◁★☆・]+$/g;
const NUMBERING = /^(?:[①-⑳]|\(?\d{1,2}[).:、]|[ア-ン][.)])/;
const MARKER = /[※*].*$|[:：]$/;

const CONCEPTS = new Map<string, Concept>(
  Object.entries(HEADER_WORDS).flatMap(([concept, words]) =>
    words.map((word) => [word, concept as Concept] as const),
  ),
);

/** Lists repeat their contents, and every cell is asked whether it is a header. */
const cache = new Map<string, HeaderMeaning | null>();
const CACHE_SIZE = 5_000;

/**
 * Reads a header cell: widths, blanks, line breaks, brackets, numbering and years do not matter.
 *
 * @returns `null` where the text is no known header
 */
export function headerMeaning(text: string): HeaderMeaning | null {
  // A text this long is none even without the blanks of letter spacing.
  if (text.length > MAX_HEADER_LENGTH * 2) return null;
  const known = cache.get(text);
  if (known !== undefined) return known;
  if (cache.size >= CACHE_SIZE) cache.clear();
  const meaning = readHeaderText(text);
  cache.set(text, meaning);
  return meaning;
}

/** A header that a person says the meaning of: its year and unit are still read from its text. */
export function headerAs(concept: Concept, text: string): HeaderMeaning {
  const compact = compactText(text).text.toLowerCase();
  return { concept, year: YEAR.exec(compact)?.[0] ?? null, unit: unitOf(bracketed(compact)) };
}

function readHeaderText(text: string): HeaderMeaning | null {
  const compact = compactText(text).text.toLowerCase();
  if (compact === "" || compact.length > MAX_HEADER_LENGTH || PIVOT.test(compact)) return null;
  const insides = bracketed(compact);
  const plain = compact
    .replace(BRACKETED, "")
    .replace(MARKER, "")
    .replace(DECORATION, "")
    .replace(NUMBERING, "");
  // 「【目標】」, 「令和5年度（目標）」: the brackets hold the word itself.
  const key = plain === "" || isOnlyYear(plain) ? `${plain}${insides[0] ?? ""}` : plain;
  const year = YEAR.exec(key) ?? YEAR.exec(insides.join(" "));
  const yearless = key
    .replace(YEAR, "")
    .replace(YEAR_WORD, "")
    .replace(/^の|の$/, "");
  const concept = conceptOf(key) ?? (yearless === key ? null : conceptOf(yearless));
  if (!concept) return null;
  // 「取組によりめざす指標（目標）」: one cell holds both.
  const holdsBoth = concept === "indicator" && insides.some((inside) => TARGET_INSIDE.test(inside));
  return {
    concept: holdsBoth ? "target" : concept,
    year: year?.[0] ?? null,
    unit: unitOf(insides),
  };
}

function isOnlyYear(compact: string): boolean {
  return YEAR.exec(compact)?.[0].length === compact.length;
}

function bracketed(compact: string): readonly string[] {
  return [...compact.matchAll(BRACKETED)].map((match) => match[1] ?? "");
}

function unitOf(insides: readonly string[]): string | null {
  return insides.find((inside) => isKnownUnit(normalUnit(inside))) ?? null;
}

/** Whether a header is that of a target on the way, 「中間目標」 or 「上半期計画」: neither the year's target nor a result. */
export function isInterimTarget(text: string): boolean {
  if (text.length > MAX_HEADER_LENGTH * 2) return false;
  const key = compactText(text).text.toLowerCase().replace(BRACKETED, "").replace(YEAR, "");
  return INTERIM_TARGET.test(key);
}

/** The year that a header such as 「R5」 or 「令和5年度」 consists of, `null` for anything else. */
export function headerYear(text: string): string | null {
  const compact = compactText(text).text.toLowerCase();
  return isOnlyYear(compact) ? compact : null;
}

/** 「第1四半期実績」: a part that has to be added up; the end of a month may be the state of an interim review. */
export function isPartOfYear(text: string): boolean {
  if (text.length > MAX_HEADER_LENGTH * 2) return false;
  const key = compactText(text).text.toLowerCase().replace(BRACKETED, "").replace(YEAR, "");
  return PART_OF_YEAR.test(key) && !/^(?:[1-9]|1[0-2])月末/.test(key);
}

/** Whether a text is a part of the year, or the whole of it, as it stands over columns: 「第１四半期」, 「4月」, 「年間」. */
export function isPeriod(text: string): boolean {
  return text.length <= MAX_HEADER_LENGTH && PERIOD.test(compactText(text).text);
}

/** Whether the text only means something under another header. */
export function isSubHeader(text: string): boolean {
  return SUB_HEADER_WORDS.includes(compactText(text).text.toLowerCase());
}

function conceptOf(key: string): Concept | null {
  const exact = CONCEPTS.get(key);
  if (exact) return exact;
  if (INTERIM_TARGET.test(key) || isPartOfYear(key)) return null;
  return HEADER_PATTERNS.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}
