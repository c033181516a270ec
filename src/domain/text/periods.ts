import { findSpans } from "./findSpans";
import { isDigit, kanjiDigit } from "./charClass";
import { Gap, type CompactText } from "./normalize";
import { WordTable } from "./wordTable";

/**
 * A part of the fiscal year (April to March) that a text names: 4～8月, 9月末, 上半期, 第2四半期, 年度末.
 */
export interface PeriodSpan {
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** As printed, in half width and without blanks. */
  readonly text: string;
  /**
   * `span` for a stretch of months, `until` where it runs from the beginning of the fiscal year
   * (9月末, 上半期, 第2四半期まで), so that a cumulative figure covers it.
   */
  readonly kind: "span" | "until";
  /** Calendar month in which it begins (1…12). */
  readonly firstMonth: number;
  /** Calendar month with which it ends. */
  readonly lastMonth: number;
}

/** A period in a compact text. */
export interface CompactPeriod extends Omit<PeriodSpan, "start" | "end" | "text"> {
  readonly from: number;
  readonly to: number;
}

interface NamedPeriod {
  readonly first: number;
  readonly last: number;
  readonly kind: "span" | "until";
}

const until = (last: number): NamedPeriod => ({ first: 4, last, kind: "until" });
const span = (first: number, last: number): NamedPeriod => ({ first, last, kind: "span" });

/** Parts of the year that have a name. */
const NAMED_PERIODS = new WordTable<NamedPeriod>([
  ["上半期", until(9)],
  ["上期", until(9)],
  ["前半期", until(9)],
  ["下半期", span(10, 3)],
  ["下期", span(10, 3)],
  ["後半期", span(10, 3)],
  ["年度末", until(3)],
  ["年度当初", until(4)],
  ["年度前半", until(9)],
  ["年度後半", span(10, 3)],
  ["中間期", until(9)],
  ["年末", until(12)],
]);

/** Month numbers that 第1…4四半期 cover. */
const QUARTERS: readonly NamedPeriod[] = [until(6), span(7, 9), span(10, 12), span(1, 3)];

/** The period that begins at `index` of a compact text. */
export function periodAt(compact: CompactText, index: number): CompactPeriod | null {
  const { text } = compact;
  const named = NAMED_PERIODS.longestAt(text, index);
  if (named !== null) {
    const { first, last, kind } = named.value;
    return { from: index, to: index + named.word.length, kind, firstMonth: first, lastMonth: last };
  }
  return quarterAt(text, index) ?? monthsAt(compact, index);
}

/** 第2四半期, 第２・四半期, 第2四半期末まで */
function quarterAt(text: string, from: number): CompactPeriod | null {
  const at = text.charAt(from) === "第" ? from + 1 : from;
  const code = text.charCodeAt(at);
  const number = isDigit(code) ? code - 0x30 : kanjiDigit(code);
  const quarter = QUARTERS[number - 1];
  if (quarter === undefined) return null;
  let to = at + 1;
  if (text.charAt(to) === "・" || text.charAt(to) === "/") to++;
  if (!text.startsWith("四半期", to) && !text.startsWith("4半期", to)) return null;
  to += 3;
  const end = text.charAt(to) === "末";
  if (end) to++;
  const cumulative = end || text.startsWith("まで", to);
  return {
    from,
    to,
    kind: cumulative ? "until" : quarter.kind,
    firstMonth: cumulative ? 4 : quarter.first,
    lastMonth: quarter.last,
  };
}

/** 4～8月, 4月から8月まで, 9月末, 12月末時点, 8月現在 */
function monthsAt(compact: CompactText, from: number): CompactPeriod | null {
  const { text } = compact;
  const before = from > 0 ? text.charAt(from - 1) : "";
  if (isDigit(before.charCodeAt(0)) || before === ".") return null;
  const first = monthNumber(compact, from);
  if (first === null) return null;
  let to = first.to;
  const firstSign = text.charAt(to) === "月" && text.charAt(to + 1) !== "間";
  if (firstSign) to++;
  const bridge = text.startsWith("から", to)
    ? 2
    : "~-―".includes(text.charAt(to)) && to < text.length
      ? 1
      : 0;
  if (bridge > 0) {
    const last = monthNumber(compact, to + bridge);
    if (last !== null && text.charAt(last.to) === "月") {
      to = last.to + 1;
      if (text.charAt(to) === "末") to++;
      const kind = first.value === 4 ? "until" : "span";
      return { from, to, kind, firstMonth: first.value, lastMonth: last.value };
    }
  }
  if (!firstSign) return null;
  const tail = ["末日", "末", "現在", "時点", "まで"].find((word) => text.startsWith(word, to));
  if (tail === undefined) return null;
  return {
    from,
    to: to + (tail.startsWith("末") ? tail.length : 0),
    kind: "until",
    firstMonth: 4,
    lastMonth: first.value,
  };
}

function monthNumber(
  { text, gaps }: CompactText,
  at: number,
): { value: number; to: number } | null {
  let to = at;
  while (to - at < 2 && isDigit(text.charCodeAt(to)) && (to === at || gaps[to] === Gap.None)) to++;
  if (to === at || isDigit(text.charCodeAt(to))) return null;
  const value = Number(text.slice(at, to));
  return value >= 1 && value <= 12 ? { value, to } : null;
}

/** All parts of the year that a text names, in printed order. Linear; never throws. */
export function findPeriods(text: string): PeriodSpan[] {
  return findSpans(text, periodAt);
}
