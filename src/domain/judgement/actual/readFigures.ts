import Big from "big.js";

import type { CompactText } from "../../text/normalize";
import type { RatePeriod } from "../../text/units";
import type { ActualFigure } from "./actualFigure";
import { readTokens, type ActualToken, type ReportedQuantity, type Span } from "./actualTokens";
import { boundOf, changeOf, isRough, roleOf, totalOf } from "./figureWords";
import type { KnownText } from "./knownText";
import { isLegible } from "./legibleNumber";
import { alike, wholesOf } from "./partOfWhole";
import { westernYears } from "./printedYears";
import { textBehind } from "./textBehind";
import { layoutOf, type TextLayout } from "./textLayout";

/** 「月平均」, 「毎月」, 「週」 … before a number. */
const PER_LABELS: readonly (readonly [RegExp, RatePeriod])[] = [
  [/(?:毎月|月平均|1?か月平均|ひと月|各月|(?<!\d)月)$/u, "月"],
  [/(?:毎週|週平均|(?<!\d)週)$/u, "週"],
  [/(?:1?日平均|毎日)$/u, "日"],
  [/(?:年間|毎年度?|年平均|(?<!\d)年)$/u, "年"],
];

/** Longest stretch of words looked at behind a number. */
const TAIL_LENGTH = 14;

type QuantityToken = Extract<ActualToken, { kind: "quantity" }>;

interface Surroundings {
  readonly label: string;
  readonly tail: string;
  readonly years: readonly number[];
}

/** Words before and behind a number, within its part of the text. */
function surroundings(
  { text }: CompactText,
  { beginsAt }: TextLayout,
  tokens: readonly ActualToken[],
  position: number,
  token: QuantityToken,
): Surroundings {
  const floor = previousQuantityEnd(tokens, position);
  const next = nextQuantityStart(tokens, position, text.length);
  let left = token.from;
  while (left > floor && beginsAt[left] !== true) left--;
  let end = token.from;
  if (left === token.from && left > floor && BRACKETS.includes(text.charAt(left - 1))) {
    // 「目標値（40%）」, 「（前年度）82%」: the words stand on the other side of the bracket.
    end = left - 1;
    left = end;
    while (left > floor && (left === end || beginsAt[left] !== true)) left--;
  }
  let right = token.to;
  const ceiling = Math.min(next, token.to + TAIL_LENGTH);
  while (right < ceiling && beginsAt[right] !== true) right++;
  if (right === token.to + 1 && "([【".includes(text.charAt(token.to))) {
    // 「80%（目標）」: a bracket without a number of its own explains the number before it.
    let close = right;
    while (close < ceiling && (close === right || beginsAt[close] !== true)) close++;
    if (close < ceiling && ")]】".includes(text.charAt(close))) right = close + 1;
  }
  const years = (step: 1 | -1): number[] => yearsNear(tokens, position, step, left, right);
  return {
    label: text.slice(left, end),
    tail: text.slice(token.to, right),
    years: [...years(-1), ...years(1)],
  };
}

/** 「評価点3.4」: the unit stands before the number. */
const SCORE_LABEL = /(?:評価点|得点|評点|点数|スコア)[はが:=]?$/u;
const BRACKETS = "()[]【】〔〕";

/** Years between the number and its neighbours, within `left` … `right`. */
function yearsNear(
  tokens: readonly ActualToken[],
  position: number,
  step: 1 | -1,
  left: number,
  right: number,
): number[] {
  const years: number[] = [];
  for (let at = position + step; ; at += step) {
    const token = tokens[at];
    if (token === undefined || token.kind === "quantity") return years;
    if (token.from < left || token.to > right) return years;
    if (token.kind === "year") years.push(...westernYears(token.year));
  }
}

function previousQuantityEnd(tokens: readonly ActualToken[], position: number): number {
  for (let at = position - 1; at >= 0; at--) {
    const token = tokens[at];
    if (token?.kind === "quantity") return token.to;
  }
  return 0;
}

function nextQuantityStart(tokens: readonly ActualToken[], position: number, end: number): number {
  for (let at = position + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.kind === "quantity") return token.from;
  }
  return end;
}

function perOf(label: string, quantity: ReportedQuantity): RatePeriod | null {
  return quantity.per ?? PER_LABELS.find(([pattern]) => pattern.test(label))?.[1] ?? null;
}

/** 「50人＋51人」: the sign joins two numbers and tells no change. */
function isAddend(
  tokens: readonly ActualToken[],
  position: number,
  { from, quantity }: QuantityToken,
): boolean {
  const before = tokens[position - 1];
  if (quantity.negative === null || before?.kind !== "quantity" || before.to !== from) return false;
  return alike(before.quantity, quantity);
}

/** 約, then the number, then 以上: as the cell shows it. */
function printedOf(text: string, token: QuantityToken, label: string): string {
  const rough = /(?:約|およそ|概ね|おおむね|ほぼ)$/u.exec(label)?.[0] ?? "";
  const bound = /^(?:以上|以下|以内|未満|超|程度|前後|弱|強)/u.exec(
    text.slice(token.to, token.to + 2),
  );
  return rough + text.slice(token.from, token.to) + (bound?.[0] ?? "");
}

/**
 * Every number of an actual with what the words around it say about it. Years, dates, ordinals and
 * numbers inside names are left out.
 *
 * @param names stretches that repeat the indicator
 * @param known compact text of target and indicator: a word that stands there too says nothing new
 */
export function readFigures(
  compact: CompactText,
  names: readonly Span[],
  known: KnownText,
): { readonly figures: readonly ActualFigure[]; readonly tokens: readonly ActualToken[] } {
  const tokens = readTokens(compact, names);
  const layout = layoutOf(compact);
  const { text } = compact;
  const wholes = wholesOf(text, tokens);
  const figures: ActualFigure[] = [];
  tokens.forEach((token, position) => {
    if (token.kind !== "quantity") return;
    const { label, tail, years } = surroundings(compact, layout, tokens, position, token);
    const { quantity } = token;
    const readable = isLegible(quantity, text.slice(token.from, token.to));
    const magnitude = new Big(readable ? quantity.value : 0);
    const value = quantity.negative === true ? magnitude.neg() : magnitude;
    const partOf = wholes.wholeOf.get(position);
    // 「97/98件」: the unit stands at the end.
    const unit = quantity.unit ?? partOf?.unit ?? (SCORE_LABEL.test(label) ? "点" : null);
    figures.push({
      value,
      unit,
      printed: printedOf(text, token, label),
      binary: false,
      bound: boundOf(label, tail),
      approximate: isRough(label, tail),
      per: perOf(label, quantity),
      role: wholes.wholes.has(position) ? "whole" : roleOf(label, tail, known),
      total: totalOf(label, tail),
      change: isAddend(tokens, position, token)
        ? null
        : changeOf(label, tail, quantity.negative, { value, unit }),
      whole: partOf === undefined ? null : new Big(partOf.value),
      years,
      label,
      tail,
      ...textBehind(text, layout, tokens, position),
      bracket: layout.bracketAt[token.from] ?? 0,
      readable,
    });
  });
  return { figures, tokens };
}
