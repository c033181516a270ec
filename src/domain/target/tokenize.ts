import { isDigit, isKanji, isKatakana, isLatin } from "../text/charClass";
import { compactText, Gap, type CompactText } from "../text/normalize";
import { nonValueAt } from "../text/nonValues";
import { NumeralScanner } from "../text/numerals";
import { periodAt } from "../text/periods";
import { quantityAt, type CompactQuantity } from "../text/quantities";
import { unitAt, unitKind } from "../text/units";
import { yearAt } from "../text/years";
import { matchBrackets } from "./brackets";
import {
  CHANGE_KINDS,
  TOKEN,
  YEAR_KINDS,
  type Token,
  type TokenKind,
  type TokenQuantity,
} from "./tokens";
import { TARGET_WORDS, type TargetWord } from "./words/targetWords";
import { ANY, NUMBERS, OPERATORS } from "./words/word";

/** A cell as the grammar reads it. */
export interface TokenizedCell {
  readonly compact: CompactText;
  /** One sign per token. */
  readonly signs: string;
  readonly tokens: readonly Token[];
}

const STARTS_NUMBER = 1;
const STARTS_WORD = 2;
const STARTS_OTHER = 4;

/** Which recognisers are worth trying at a character; most characters need none. */
const STARTS: Readonly<Uint8Array> = startTable();

function startTable(): Uint8Array {
  const starts = new Uint8Array(0x10000);
  const add = (unit: number, mark: number): void => {
    starts[unit] = (starts[unit] ?? 0) | mark;
  };
  for (const unit of TARGET_WORDS.firstUnits()) add(unit, STARTS_WORD);
  for (const sign of "0123456789.〇零一二三四五六七八九十百千▲△▼-+プマー★星第人令平昭大明元RHSrhs前一昨今本当次来翌") {
    add(sign.charCodeAt(0), STARTS_NUMBER);
  }
  for (let unit = 0x2460; unit <= 0x24ff; unit++) add(unit, STARTS_NUMBER);
  for (let unit = 0x2776; unit <= 0x2793; unit++) add(unit, STARTS_NUMBER);
  for (const sign of "()[]【】<>《》〔〕{}「」『』・〇○●◆◇■□▪◎XxABCDSabcdeiアイウエオ対平上過直全*_×✕") {
    add(sign.charCodeAt(0), STARTS_OTHER);
  }
  return starts;
}

/** Turns a target cell into tokens. Linear in the length of the text; never throws. */
export function tokenize(source: string): TokenizedCell {
  return new Tokenizer(compactText(source)).run();
}

class Tokenizer {
  private readonly text: string;
  private readonly scanner: NumeralScanner;
  private readonly partners: Int32Array;
  private readonly tokens: Token[] = [];
  private signs = "";
  /** Where the running text began, or −1. */
  private textFrom = -1;

  constructor(private readonly compact: CompactText) {
    this.text = compact.text;
    this.scanner = new NumeralScanner(compact);
    this.partners = matchBrackets(compact.text);
  }

  run(): TokenizedCell {
    const { text } = this;
    let index = 0;
    while (index < text.length) {
      const mark = STARTS[text.charCodeAt(index)] ?? 0;
      const next = mark === 0 ? index : this.tokenAt(index, mark);
      if (next > index) {
        index = next;
        continue;
      }
      if (this.textFrom < 0) {
        this.gapBefore(index);
        this.textFrom = index;
      } else if (this.compact.gaps[index] !== Gap.None) {
        this.endText(index);
        this.gapBefore(index);
        this.textFrom = index;
      }
      index++;
    }
    this.endText(index);
    return { compact: this.compact, signs: this.signs, tokens: this.tokens };
  }

  /** Tries everything that can begin at `index`; returns the end of the token, or `index`. */
  private tokenAt(index: number, mark: number): number {
    if ((mark & STARTS_OTHER) !== 0) {
      const end = this.otherAt(index);
      if (end > index) return end;
    }
    const word = (mark & STARTS_WORD) !== 0 ? this.wordAt(index) : null;
    if ((mark & STARTS_NUMBER) !== 0) {
      const end = this.numberAt(index, word?.length ?? 0);
      if (end > index) return end;
    }
    if (word === null) return index;
    const { kind, per, text } = word.word;
    if (kind === TOKEN.half) return this.half(index, word.length);
    if (kind === TOKEN.text) return this.extendText(index, index + word.length);
    this.push({
      kind,
      from: index,
      to: index + word.length,
      ...(per === undefined ? null : { per }),
      ...(text === undefined ? null : { text }),
      ...(kind === TOKEN.zero ? { quantity: ZERO } : null),
    });
    return index + word.length;
  }

  /** 半数 is 50 %, 過半数 more than that. */
  private half(from: number, length: number): number {
    const to = from + length;
    this.push({ kind: TOKEN.share, from, to, quantity: HALF });
    if (this.text.charAt(from) === "過") this.push({ kind: TOKEN.moreThan, from: to, to });
    return to;
  }

  private push(token: Token): void {
    this.endText(token.from);
    this.gapBefore(token.from, token.kind);
    this.tokens.push(token);
    this.signs += token.kind;
  }

  private endText(end: number): void {
    if (this.textFrom < 0) return;
    this.tokens.push({ kind: TOKEN.text, from: this.textFrom, to: end });
    this.signs += TOKEN.text;
    this.textFrom = -1;
  }

  /** A blank or line break becomes a token where it may separate statements. */
  private gapBefore(index: number, kind: TokenKind = TOKEN.text): void {
    const gap = this.compact.gaps[index] ?? Gap.None;
    if (gap === Gap.None || index === 0 || !SEPARABLE.has(kind)) return;
    if (kind === TOKEN.result && this.behind("年前基")) return;
    const sign = gap === Gap.Line ? TOKEN.lineBreak : TOKEN.blank;
    this.tokens.push({ kind: sign, from: index, to: index });
    this.signs += sign;
  }

  /** Whether a token of one of these kinds stands right before, without running text between. */
  private behind(kinds: string): boolean {
    if (this.textFrom >= 0) return false;
    const last = this.signs.charAt(this.signs.length - 1);
    return last !== "" && (kinds === ANY || kinds.includes(last));
  }

  /** Whether a new word can begin here. */
  private fresh(index: number): boolean {
    if (this.textFrom < 0 || this.compact.gaps[index] !== Gap.None) return true;
    const before = this.text.charCodeAt(index - 1);
    return !isKanji(before) && !isKatakana(before) && !isLatin(before) && !isDigit(before);
  }

  // --- numbers -------------------------------------------------------------------------------------

  /** Years, numbers that are no amounts, and quantities. `rival` is the length of a word that also fits. */
  private numberAt(index: number, rival: number): number {
    const year = yearAt(this.compact, index);
    if (year !== null) {
      if (rival > year.to - index) return index;
      const { number, relative } = year;
      this.push({
        kind: relative === null ? TOKEN.year : TOKEN.relativeYear,
        from: index,
        to: year.to,
        year: { year: year.year, number, relative },
      });
      return year.to;
    }
    if (rival > 1) return index;
    const month = this.monthAt(index);
    if (month > index) return month;
    const other = nonValueAt(this.scanner, index);
    if (other !== null) return this.nonValue(index, other.kind, other.to);
    const quantity = quantityAt(this.scanner, index);
    if (quantity === null) return index;
    return this.quantity(quantity);
  }

  private nonValue(index: number, kind: string, to: number): number {
    if (kind === "numbering") this.push({ kind: TOKEN.bullet, from: index, to });
    else if (kind === "scale") this.push({ kind: TOKEN.scale, from: index, to });
    else if (kind === "ordinal" && this.text.startsWith("四半期", to - 3))
      return this.quarter(index, to);
    else if (kind === "per" || this.textFrom < 0) this.push({ kind: TOKEN.name, from: index, to });
    else return this.extendText(index, to);
    return to;
  }

  /** 9月末までに, 4～8月: a part of the year; other months are part of a name (３月末現在). */
  private monthAt(index: number): number {
    if (!isDigit(this.text.charCodeAt(index))) return index;
    const period = periodAt(this.compact, index);
    if (period === null) return index;
    let { to } = period;
    const until = this.text.startsWith("まで", to);
    if (until) to += 2;
    const counts = until || period.kind === "span" || /[~から―-]/u.test(this.text.slice(index, to));
    this.push({ kind: counts ? TOKEN.period : TOKEN.name, from: index, to });
    return to;
  }

  /** Keeps a number in the running text it belongs to. */
  private extendText(index: number, to: number): number {
    if (this.textFrom < 0) {
      this.gapBefore(index);
      this.textFrom = index;
    }
    return to;
  }

  /** 第２四半期まで, 第4四半期 */
  private quarter(index: number, end: number): number {
    let to = end;
    if (this.text.charAt(to) === "末") to++;
    if (this.text.startsWith("まで", to)) to += 2;
    this.push({ kind: TOKEN.period, from: index, to });
    return to;
  }

  private quantity(quantity: CompactQuantity): number {
    const { text } = this;
    const { from, to, unit, value } = quantity;
    // 5年間: a stretch of time over which something else is counted
    if (unit === "年" && text.charAt(to) === "間") {
      this.push({ kind: TOKEN.period, from, to: to + 1 });
      return to + 1;
    }
    // 24区平均以上: the average of those counted
    if (text.startsWith("平均", to) && AVERAGE_ENDS.some((word) => text.startsWith(word, to + 2))) {
      this.push({ kind: TOKEN.basis, from, to: to + 2 });
      return to + 2;
    }
    const frequency = this.frequency(quantity);
    if (frequency > 0) return frequency;
    this.push({
      kind: quantityKind(quantity),
      from,
      to,
      quantity: {
        value: Number.isFinite(value) ? value : null,
        unit,
        wellFormed: quantity.wellFormed,
        negative: quantity.negative,
        per: quantity.per,
        multiplier: quantity.multiplier,
      },
    });
    return to;
  }

  /**
   * 「1日2回」, 「2か月に1回」: how often, before the number that counts; 「1地区1か所」, 「1人1台」: for how
   * many. Returns the end, or 0.
   */
  private frequency(quantity: CompactQuantity): number {
    const { unit, value, negative } = quantity;
    let { to } = quantity;
    const particle = this.text.charAt(to) === "に";
    if (particle) to++;
    if (!isDigit(this.text.charCodeAt(to)) || this.compact.gaps[to] !== Gap.None) return 0;
    if (unit === null || negative !== null || (value !== 1 && !particle)) return 0;
    const period = PER_ONE.get(unit);
    if (period === undefined || this.behind(TOKEN.name)) {
      if (value !== 1 || unit === "%") return 0;
      this.push({ kind: TOKEN.name, from: quantity.from, to });
      return to;
    }
    const per = value === 1 ? period : `${String(value)}${unit}`;
    const kind = per === "年" ? TOKEN.period : TOKEN.frequency;
    this.push({ kind, from: quantity.from, to, per, ...(per === "年" ? { text: "年間" } : null) });
    return to;
  }

  // --- words ---------------------------------------------------------------------------------------

  private wordAt(index: number): { word: TargetWord; length: number } | null {
    for (const { word, value } of TARGET_WORDS.beginningWith(this.text.charCodeAt(index))) {
      if (word.length > 1 && !this.text.startsWith(word, index)) continue;
      if (this.allowed(value, index, index + word.length))
        return { word: value, length: word.length };
    }
    return null;
  }

  private allowed({ rule, kind }: TargetWord, index: number, end: number): boolean {
    if (rule === undefined) return kind !== TOKEN.whole || this.wholeEnds(end);
    const { text } = this;
    if (rule.behind !== undefined && !this.behind(rule.behind)) return false;
    if (rule.fresh === true && !this.fresh(index)) return false;
    if (rule.afterGap === true && this.compact.gaps[index] === Gap.None) return false;
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (rule.notAfterKanji === true && isKanji(before) && this.compact.gaps[index] === Gap.None) {
      if (this.textFrom >= 0) return false;
    }
    if (rule.notAfter?.includes(text.charAt(index - 1)) === true && index > 0) return false;
    if (rule.beforeNumber === true && !this.numberFollows(end)) return false;
    return rule.notBefore?.some((word) => text.startsWith(word, end)) !== true;
  }

  private numberFollows(behind: number): boolean {
    const { text } = this;
    const end = text.charAt(behind) === ":" ? behind + 1 : behind;
    const code = text.charCodeAt(end);
    if (isDigit(code)) return true;
    if (BEFORE_NUMBERS.some((word) => text.startsWith(word, end))) return true;
    return (
      (STARTS[code] ?? 0) !== 0 && this.scanner.at(end) !== null && unitBehind(this.scanner, end)
    );
  }

  /** 「全校区」 is no 全校: the set must end where its word ends. */
  private wholeEnds(end: number): boolean {
    const code = this.text.charCodeAt(end);
    return Number.isNaN(code) || !isKatakana(code);
  }

  // --- brackets, bullets, grades, placeholders --------------------------------------------------------

  private otherAt(index: number): number {
    const { text } = this;
    const sign = text.charAt(index);
    const partner = this.partners[index] ?? -1;
    if (partner >= 0) {
      if (QUOTES.includes(sign)) return this.quote(index, partner);
      if (OPENING.includes(sign)) return this.bracket(index, partner);
      if (partner < index) {
        this.push({ kind: TOKEN.close, from: index, to: index + 1 });
        return index + 1;
      }
    }
    // 「認知度50％以上・参加者数1,000人以上」
    if (sign === "・" && this.behind(NUMBERS + OPERATORS + TOKEN.aboutAfter)) {
      this.push({ kind: TOKEN.comma, from: index, to: index + 1 });
      return index + 1;
    }
    // 「Ｓ・Ａ評価」
    if (sign === "・" && this.behind(TOKEN.grade) && GRADES.includes(text.charAt(index + 1))) {
      this.push({ kind: TOKEN.or, from: index, to: index + 1 });
      return index + 1;
    }
    return (
      this.placeholderAt(index) ||
      this.bulletAt(index) ||
      this.gradeAt(index) ||
      this.referenceAt(index) ||
      index
    );
  }

  /** 「…」 is quoted text, unless it holds nothing but a grade: 評価「Ａ」, 「良好」以上. */
  private quote(index: number, partner: number): number {
    const { text } = this;
    const inside = text.slice(index + 1, partner);
    const letter = inside.length === 1 && GRADES.includes(inside);
    const word =
      inside.length <= 4 && GRADE_ENDS.slice(0, 2).some((end) => text.startsWith(end, partner + 1));
    if (!letter && !(word && !/[0-9]/u.test(inside))) return this.extendText(index, partner + 1);
    this.push({ kind: TOKEN.grade, from: index, to: partner + 1, text: inside });
    return partner + 1;
  }

  /** An opening bracket; empty ones before a unit are places to fill in: 「（　）％以上」. */
  private bracket(index: number, partner: number): number {
    if (this.isNumbering(index, partner)) {
      this.push({ kind: TOKEN.bullet, from: index, to: partner + 1 });
      return partner + 1;
    }
    if (partner === index + 1) {
      const unit = unitAt(this.text, partner + 1);
      if (unit !== null) {
        const to = partner + 1 + unit.length;
        this.push({ kind: TOKEN.placeholder, from: index, to, text: unit.unit });
        return to;
      }
      return this.extendText(index, partner + 1);
    }
    this.push({ kind: TOKEN.open, from: index, to: index + 1 });
    return index + 1;
  }

  /** (1), (ア), (i) at the beginning of an entry. */
  private isNumbering(index: number, partner: number): boolean {
    if (partner - index > 3 || partner + 1 >= this.text.length || !this.beginsEntry(index)) return false;
    return /^(?:[0-9]{1,2}|[アイウエオ]|[ivx]{1,3})$/u.test(this.text.slice(index + 1, partner));
  }

  /** Whether an entry can begin here: at the beginning, behind a blank, a full stop or another bullet. */
  private beginsEntry(index: number): boolean {
    const last = this.signs.charAt(this.signs.length - 1);
    return (
      index === 0 ||
      this.compact.gaps[index] !== Gap.None ||
      (this.textFrom < 0 && (last === TOKEN.stop || last === TOKEN.bullet))
    );
  }

  /** 〇〇％, ▢件, ○年度: signs that stand for a number still to come. */
  private placeholderAt(index: number): number {
    const { text } = this;
    if (!PLACEHOLDERS.includes(text.charAt(index))) return 0;
    let end = index;
    while (end < text.length && PLACEHOLDERS.includes(text.charAt(end))) end++;
    if (text.startsWith("年度", end)) {
      end += text.startsWith("年度末", end) ? 3 : 2;
      // 「令和○年度」: the era belongs to it
      const era = this.textFrom >= 0 && /(?:令和|平成)$/u.test(text.slice(Math.max(this.textFrom, index - 2), index));
      if (era) this.endTextAt(index - 2);
      this.push({ kind: TOKEN.blankYear, from: era ? index - 2 : index, to: end });
      return end;
    }
    const latin = isLatin(text.charCodeAt(index));
    if (latin && (end - index < 2 || (index > 0 && isLatin(text.charCodeAt(index - 1))))) return 0;
    const unit = unitAt(text, end);
    const ordinary =
      text.charAt(index) === "〇" && end - index === 1 && unit !== null && unit.unit !== "%";
    if (unit === null || ordinary) return 0;
    this.push({ kind: TOKEN.placeholder, from: index, to: end + unit.length, text: unit.unit });
    return end + unit.length;
  }

  /** ・, ○, ◆ at the beginning of an entry; ア, (ア), i. likewise. */
  private bulletAt(index: number): number {
    const { text } = this;
    if (!this.beginsEntry(index)) return 0;
    const sign = text.charAt(index);
    if (BULLETS.includes(sign)) {
      this.push({ kind: TOKEN.bullet, from: index, to: index + 1 });
      return index + 1;
    }
    if (!KANA_NUMBERS.includes(sign) && !ROMAN_NUMBERS.includes(sign)) return 0;
    let end = index + 1;
    while (ROMAN_NUMBERS.includes(text.charAt(end)) && end < text.length && end - index < 4) end++;
    const next = text.charAt(end);
    const marked = next === "." || next === ")" || (KANA_NUMBERS.includes(sign) && next === ":");
    const apart =
      KANA_NUMBERS.includes(sign) &&
      (this.compact.gaps[end] ?? 0) !== Gap.None &&
      end < text.length;
    if (!marked && !apart) return 0;
    const to = marked ? end + 1 : end;
    this.push({ kind: TOKEN.bullet, from: index, to });
    return to;
  }

  /** A, B, Ｓ standing alone: 「Ａ以上」, 「評価Ａ又はＢ」, 「Aランク」. */
  private gradeAt(index: number): number {
    const { text } = this;
    const sign = text.charAt(index);
    if (!GRADES.includes(sign)) return 0;
    const before = index > 0 ? text.charCodeAt(index - 1) : 0;
    if (isLatin(before) || isDigit(before)) return 0;
    let end = index + 1;
    while (text.charAt(end) === sign || text.charAt(end) === "+") end++;
    const word = GRADE_WORDS.find((tail) => text.startsWith(tail, end));
    const follows = end >= text.length || GRADE_ENDS.some((tail) => text.startsWith(tail, end));
    if (word === undefined && !follows) return 0;
    const to = end + (word?.length ?? 0);
    this.push({ kind: TOKEN.grade, from: index, to, text: text.slice(index, end) });
    return to;
  }

  // --- references that are no fixed words --------------------------------------------------------------

  /** 対前年度, 過去3年平均, 大阪府平均, 全自治体上位3割 */
  private referenceAt(index: number): number {
    const { text } = this;
    const sign = text.charAt(index);
    if (sign === "全") return this.wholeAt(index);
    if (sign === "対") return this.againstAt(index);
    if (sign === "過" || sign === "直") return this.recentYearsAt(index);
    if (sign === "平") return this.averageAt(index);
    return sign === "上" ? this.rankAt(index) : 0;
  }

  /** 全指標, 全路線: every one of what a counter counts. */
  private wholeAt(index: number): number {
    const unit = unitAt(this.text, index + 1);
    if (unit === null) return 0;
    const to = index + 1 + unit.length;
    const next = this.text.charCodeAt(to);
    if (isKatakana(next) || unitAt(this.text, to) !== null || this.textFrom >= 0) return 0;
    if (TARGET_WORDS.longestAt(this.text, index)?.word.length === to - index) return 0;
    if (!unitKind(unit.unit).startsWith("count:")) return 0;
    this.push({ kind: TOKEN.whole, from: index, to });
    return to;
  }

  private againstAt(index: number): number {
    const next = this.text.charCodeAt(index + 1);
    const before = index > 0 ? this.text.charCodeAt(index - 1) : 0;
    if (this.textFrom >= 0 && isKanji(before) && this.compact.gaps[index] === Gap.None) return 0;
    if (((STARTS[next] ?? 0) & (STARTS_WORD | STARTS_NUMBER)) === 0) return 0;
    const year = yearAt(this.compact, index + 1);
    const word = TARGET_WORDS.longestAt(this.text, index + 1);
    if (year === null && word?.value.kind !== TOKEN.basis) return 0;
    this.push({ kind: TOKEN.against, from: index, to: index + 1 });
    return index + 1;
  }

  /** 過去３年平均, 直近5か年の平均, 過去5年間の最高 */
  private recentYearsAt(index: number): number {
    RECENT_YEARS.lastIndex = index;
    const match = RECENT_YEARS.exec(this.text);
    if (match === null) return 0;
    const to = index + match[0].length;
    this.push({ kind: TOKEN.basis, from: index, to });
    return to;
  }

  /** 「大阪府平均以上」: the word before 平均 says whose average, where an operator follows. */
  private averageAt(index: number): number {
    const { text } = this;
    if (!text.startsWith("平均", index) || this.textFrom < 0) return 0;
    let to = index + 2;
    if (text.charAt(to) === "値" || text.charAt(to) === "点") to++;
    if (!AVERAGE_ENDS.some((word) => text.startsWith(word, to))) return 0;
    let from = index;
    while (from > this.textFrom && index - from < 12) {
      const code = text.charCodeAt(from - 1);
      if (!isKanji(code) && !isDigit(code) && !isKatakana(code)) break;
      if (this.compact.gaps[from] !== Gap.None) break;
      from--;
    }
    if (from === index) return 0;
    this.endTextAt(from);
    this.push({ kind: TOKEN.basis, from, to });
    return to;
  }

  /** 「全自治体上位3割」: a rank, not 30 %. */
  private rankAt(index: number): number {
    const { text } = this;
    if (!text.startsWith("上位", index)) return 0;
    const quantity = quantityAt(this.scanner, index + 2);
    if (quantity?.unit !== "%") return 0;
    let from = index;
    if (this.textFrom >= 0) {
      while (from > this.textFrom && index - from < 12 && isKanji(text.charCodeAt(from - 1)))
        from--;
      this.endTextAt(from);
    }
    this.push({ kind: TOKEN.rank, from, to: quantity.to });
    return quantity.to;
  }

  private endTextAt(end: number): void {
    if (end > this.textFrom) this.endText(end);
    else this.textFrom = -1;
  }
}

function unitBehind(scanner: NumeralScanner, index: number): boolean {
  const numeral = scanner.at(index);
  return numeral !== null && unitAt(scanner.compact.text, numeral.end) !== null;
}

function quantityKind({ negative, unit }: CompactQuantity): TokenKind {
  if (negative !== null) return negative ? TOKEN.minus : TOKEN.plus;
  if (unit === "倍") return TOKEN.times;
  return unit === "%" ? TOKEN.share : TOKEN.quantity;
}

const HALF: TokenQuantity = {
  value: 50,
  unit: "%",
  wellFormed: true,
  negative: null,
  per: null,
  multiplier: 1,
};

/** ゼロ: the unit comes from elsewhere. */
const ZERO: TokenQuantity = { value: 0, unit: null, wellFormed: true, negative: null, per: null, multiplier: 1 };

const QUOTES = "「『";
const OPENING = "([【<《〔{";
const BULLETS = "・〇○●◆◇■□▪◎";
const KANA_NUMBERS = "アイウエオ";
const ROMAN_NUMBERS = "iv";
const PLACEHOLDERS = "〇○●□×✕*_X△";
const GRADES = "SABCDab";
const GRADE_WORDS = ["ランク評価", "ランク", "評価", "判定", "評定", "等級", "区分"];
const GRADE_ENDS = [
  "以上",
  "以下",
  "又は",
  "または",
  "もしくは",
  "、",
  ",",
  "・",
  "~",
  "/",
  ")",
  "の",
  "を",
  "に",
  "と",
  "。",
  "が",
];
const AVERAGE_ENDS = [
  "以上",
  "以下",
  "未満",
  "を上回",
  "を下回",
  "を超え",
  "より",
  "並",
  "と同",
  "の水準",
  "水準",
  "超",
  "(",
  "まで",
];
const RECENT_YEARS =
  /(?:過去|直近)(?:の)?[0-9一二三四五六七八九十]{1,2}(?:か年|ヶ年|カ年|ケ年|年度|年間|年|回)(?:間)?(?:の)?(?:平均値|平均|最高値|最高|最低値|最低|最多|最少|実績|中央値)?/uy;

/** Words that may stand between 年 and its number: 「年延べ5回」. */
const BEFORE_NUMBERS = [
  "約",
  "概ね",
  "おおむね",
  "延べ",
  "のべ",
  "平均",
  "おおよそ",
  "およそ",
  "最低",
  "少なくとも",
  "各",
];

/** 1日, 1か月 … before another number. */
const PER_ONE = new Map([
  ["日", "日"],
  ["か月", "月"],
  ["週", "週"],
  ["週間", "週"],
  ["年", "年"],
] as const) as ReadonlyMap<string, string>;

/** Tokens before which a blank may separate statements. */
const SEPARABLE: ReadonlySet<TokenKind> = new Set([
  TOKEN.text,
  TOKEN.quantity,
  TOKEN.share,
  TOKEN.times,
  TOKEN.plus,
  TOKEN.minus,
  ...YEAR_KINDS,
  TOKEN.basis,
  TOKEN.name,
  TOKEN.whole,
  TOKEN.targetMark,
  TOKEN.period,
  TOKEN.frequency,
  TOKEN.about,
  TOKEN.grade,
  TOKEN.zero,
  TOKEN.against,
  ...CHANGE_KINDS,
  TOKEN.result,
  TOKEN.review,
  TOKEN.remark,
]);
