import type { CompactText } from "../../text/normalize";
import type { ActualKind } from "../judgement";
import type { ActualToken } from "./actualTokens";
import type { KnownText } from "./knownText";

/** An estimate of the year. 「予定どおり12回」 is none. */
const FORECAST = /見込|見通し|推計|推定|予測|予想|着地|予定(?=$|[)。、]|です|であ|あり)/u;

/** A figure of the running year. */
const INTERIM =
  /途中|現時点|中間(?:実績|値|時点|振り?返り|報告|評価|集計)|速報|暫定|仮集計|進行中|実施中|四半期まで|これまで(?:に|の)/u;

/** Words with the sign of an interim figure that say something else. */
const NOT_INTERIM = /途中(?:退|離|入|採|解約|下車|覚醒)|速報(?:メール|配信|システム)/gu;

/** Months of a figure that covers part of the fiscal year. */
export interface ElapsedMonths {
  readonly firstMonth: number;
  readonly lastMonth: number;
  /** 1 … 11 */
  readonly months: number;
}

/** What the words of an actual say about when it was taken. */
export interface ReportedTime {
  readonly kind: ActualKind;
  readonly elapsed: ElapsedMonths | null;
}

const MARCH = 3;
const MONTHS_OF_YEAR = 12;
/** Last days of the months; a survey day such as 4月1日 or 10月1日 is no interim figure. */
const LAST_DAY = /(\d{1,2})(?:月(?:28|29|30|31)日|\/(?:28|29|30|31))(?:現在|時点|末|まで)/u;
const MIDDLE_DAY = /(\d{1,2})月(?!1日)\d{1,2}日(?:現在|時点|まで)/u;

function monthsBetween(first: number, last: number): number {
  return ((last - first + MONTHS_OF_YEAR) % MONTHS_OF_YEAR) + 1;
}

/** The figure was taken at the end of the fiscal year, or covers the whole of it. */
const YEAR_END = "yearEnd";
/**
 * Money of a fiscal year is taken until the end of May (出納整理期間): a collection rate at the end of March
 * is not the one with which the year closes.
 */
const CLOSES_LATER = /収納率|収納額|徴収率|納付率/u;

/** The part of the year that a figure covers; `null` where none is named. */
function elapsedIn(
  { text }: CompactText,
  tokens: readonly ActualToken[],
  known: KnownText,
): ElapsedMonths | typeof YEAR_END | null {
  for (const token of tokens) {
    const months = monthsOf(token, text);
    if (months === null || known.says(text.slice(token.from, token.to))) continue;
    const { firstMonth, lastMonth } = months;
    const count = monthsBetween(firstMonth, lastMonth);
    if (lastMonth === MARCH || count >= MONTHS_OF_YEAR) return YEAR_END;
    return { firstMonth, lastMonth, months: count };
  }
  const day = (LAST_DAY.exec(text) ?? MIDDLE_DAY.exec(text))?.[1];
  if (day === undefined) return null;
  const lastMonth = Number(day);
  if (lastMonth === MARCH) return YEAR_END;
  if (lastMonth < 1 || lastMonth > MONTHS_OF_YEAR) return null;
  return { firstMonth: 4, lastMonth, months: monthsBetween(4, lastMonth) };
}

function monthsOf(
  token: ActualToken,
  text: string,
): { readonly firstMonth: number; readonly lastMonth: number } | null {
  if (token.kind === "period") {
    // 年度当初 names no stretch of the year.
    return text.startsWith("年度当初", token.from) ? null : token;
  }
  // 令和3年9月末, R3.8末
  if (token.kind !== "year" || token.year.month === null || token.year.day !== null) return null;
  const points =
    token.year.atEnd || /^(?:現在|時点|まで)/u.test(text.slice(token.to, token.to + 2));
  return points ? { firstMonth: 4, lastMonth: token.year.month } : null;
}

/**
 * When a figure was taken, read from its words (見込み, 9月末, 4～8月, 途中) and from what the caller says.
 * The words win over "final": a figure of the running year is never a result of the year. A part of the
 * year that the target or the indicator names too (収納率（12月末累計）) says nothing.
 */
export function reportedTime(
  compact: CompactText,
  tokens: readonly ActualToken[],
  known: KnownText,
  stated: ActualKind,
): ReportedTime {
  const covered = elapsedIn(compact, tokens, known);
  const elapsed = covered === YEAR_END ? null : covered;
  const stillOpen = covered === YEAR_END && known.matches(CLOSES_LATER);
  const text = compact.text.replace(NOT_INTERIM, "");
  if (stated === "forecast" || says(FORECAST, text, known)) return { kind: "forecast", elapsed };
  if (stated === "interim" || elapsed !== null || stillOpen || says(INTERIM, text, known)) {
    return { kind: "interim", elapsed };
  }
  return { kind: "final", elapsed: null };
}

function says(pattern: RegExp, text: string, known: KnownText): boolean {
  const word = pattern.exec(text)?.[0];
  return word !== undefined && !known.indicator.includes(word);
}
