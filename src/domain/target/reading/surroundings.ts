import type { CellView } from "./cellView";
import { tokenOf } from "./cellView";
import type { Phrase, Reference } from "../phrases";
import type { Operator } from "../target";
import { OPERATOR_OF, TOKEN, YEAR_KINDS, type Token } from "../tokens";

/** What may stand in a bracket beside a year: （平成31年度末まで）. */
const YEAR_COMPANY =
  YEAR_KINDS +
  TOKEN.until +
  TOKEN.to +
  TOKEN.blank +
  TOKEN.wave +
  TOKEN.filler +
  TOKEN.of +
  TOKEN.text +
  TOKEN.period;
/** What separates a period from the statement before it. */
const STATEMENT_ENDS = TOKEN.comma + TOKEN.stop + TOKEN.lineBreak;
/** Words between years and the period they belong to. */
const LOOSE_WORDS = TOKEN.text + TOKEN.of + TOKEN.blank;
/** What a bracket with a period holds. */
const PERIOD_WORDS = TOKEN.period + YEAR_KINDS + TOKEN.wave;
/** ～, から */
const TO_LATER = TOKEN.wave + TOKEN.from;
/** Nouns that something is measured from. */
const REFERENCE_NOUNS = YEAR_KINDS + TOKEN.basis + TOKEN.result;
/** What may stand beside a reference in brackets. */
const REFERENCE_COMPANY =
  TOKEN.colon + TOKEN.blank + TOKEN.topic + TOKEN.of + TOKEN.about + TOKEN.filler;

/** Years that only say from where something is measured: 前年度. */
function isPast(token: Token): boolean {
  return (token.year?.relative ?? 0) < 0;
}

/**
 * The year of a target among the phrases before it: the last one that is neither a reference nor a year
 * gone by. Years joined by ～ belong together.
 */
export function yearIn(view: CellView, parts: readonly Phrase[]): string | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const token = tokenOf(parts[index], YEAR_KINDS);
    if (token === null || isPast(token) || isMomentOf(parts[index + 1])) continue;
    if (tokenOf(parts[index + 1], TOKEN.result) !== null) continue;
    // 「令和４年度はアンケート未実施のため」: a sentence about that year
    if (
      tokenOf(parts[index + 1], TOKEN.topic) !== null &&
      tokenOf(parts[index + 2], TOKEN.text) !== null
    )
      continue;
    const from =
      tokenOf(parts[index - 1], TOKEN.wave) === null ? null : tokenOf(parts[index - 2], YEAR_KINDS);
    return (from === null ? "" : `${view.printed(from)}~`) + view.printed(token);
  }
  return null;
}

/** 「令和元年度末時点の施設入所者数」: the year says when something was counted. */
function isMomentOf(next: Phrase | undefined): boolean {
  return tokenOf(next, TOKEN.filler) !== null;
}

/** The year of a bracket that holds nothing else of weight: （平成31年）, 【元年度】. */
export function bracketYear(view: CellView, parts: readonly Phrase[]): string | null {
  const plain = parts.every(
    (part) => tokenOf(part, YEAR_COMPANY) !== null || part.type === "targetMark",
  );
  return plain ? yearIn(view, parts) : null;
}

/** What the tokens in front of a number say about it. */
export interface Leads {
  readonly period: string | null;
  readonly per: string | null;
  readonly approximate: boolean;
  readonly bound: Operator | null;
}

/** Reads the tokens in front of a number: 概ね, 年間, 延べ, 毎月, 少なくとも. */
export function readLeads(view: CellView, leads: readonly Token[]): Leads {
  let per: string | null = null;
  let approximate = false;
  let bound: Operator | null = null;
  const periods: string[] = [];
  for (const lead of leads) {
    if (lead.kind === TOKEN.about) approximate = true;
    else if (lead.kind === TOKEN.lowerBound || lead.kind === TOKEN.upperBound)
      bound = OPERATOR_OF.get(lead.kind) ?? null;
    else if (lead.kind === TOKEN.frequency) per = lead.per ?? per;
    else if (lead.kind === TOKEN.period) {
      periods.push(periodText(view, lead));
      if (lead.per !== null && lead.per !== "年") per = lead.per;
    }
  }
  return { period: periods.length === 0 ? null : joinPeriods(periods), per, approximate, bound };
}

function periodText(view: CellView, token: Token): string {
  return token.text ?? view.printed(token);
}

function joinPeriods(periods: readonly string[]): string {
  return [...new Set(periods)].join("");
}

/** The period that stands before a number with its years: 「R4～R8の累計」, 「累計で、」. */
export function periodIn(view: CellView, parts: readonly Phrase[]): string | null {
  const periods: string[] = [];
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    const token = tokenOf(part, TOKEN.period);
    // 「年間転入者数」 is a name.
    if (token !== null && tokenOf(parts[index + 1], TOKEN.text + TOKEN.name) === null) {
      periods.unshift(periodText(view, token));
      const range = yearRange(view, parts.slice(0, index));
      if (range !== null) periods.unshift(range);
      continue;
    }
    if (part?.type === "condition" || tokenOf(part, STATEMENT_ENDS) !== null) break;
  }
  return periods.length === 0 ? null : joinPeriods(periods);
}

/** The period of a bracket that stands right before a number: 「養成者数（累計）15,000人」. */
export function bracketPeriod(view: CellView, before: readonly Phrase[]): string | null {
  const last = before[before.length - 1];
  if (last?.type !== "bracket") return null;
  const only = last.parts.every((part) => tokenOf(part, PERIOD_WORDS) !== null);
  return only ? periodIn(view, last.parts) : null;
}

/** 「R3~R5」 right before a period word, other words left out: R3~R5作成合計 → R3~R5合計. */
export function yearRange(view: CellView, parts: readonly Phrase[]): string | null {
  let index = parts.length - 1;
  while (index >= 0 && tokenOf(parts[index], LOOSE_WORDS) !== null) index--;
  const last = tokenOf(parts[index], YEAR_KINDS);
  const first = tokenOf(parts[index - 2], YEAR_KINDS);
  if (last === null || first === null) return null;
  const joined = tokenOf(parts[index - 1], TO_LATER) !== null;
  return joined ? `${view.printed(first)}~${view.printed(last)}` : null;
}

/** Which reference applies to a change: the last one among the phrases. */
export function referenceIn(parts: readonly Phrase[]): Reference | null {
  for (let index = parts.length - 1; index >= 0; index--) {
    const part = parts[index];
    if (part?.type === "reference") return part.reference;
  }
  return null;
}

/** A reference in brackets behind a change: （令和４年度比）, （R3：45,000件）, （前年度120件）. */
export function bracketReference(parts: readonly Phrase[]): Reference | null {
  const direct = referenceIn(parts);
  if (direct !== null) return direct;
  const tokens: Token[] = [];
  let value: Token | null = null;
  for (const part of parts) {
    const noun = tokenOf(part, REFERENCE_NOUNS);
    if (noun !== null && value === null) tokens.push(noun);
    else if (part.type === "condition" && part.condition.kind === "level") {
      if (part.condition.operator !== null || part.marked) return null;
      value ??= part.condition.amount.token;
    } else if (part.type === "known" && part.level) value ??= part.amount.token;
    else if (tokenOf(part, REFERENCE_COMPANY) === null) return null;
  }
  return tokens.length > 0 ? { tokens, value } : null;
}
