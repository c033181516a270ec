import Big from "big.js";

import type { ActualFigure } from "../../judgement/actual/actualFigure";
import { knownText } from "../../judgement/actual/knownText";
import { readPrevious } from "../../judgement/actual/readActual";
import { convert, unitKind } from "../../text/units";

/** These words stand for themselves: no target is held against them. */
const NOTHING_KNOWN = knownText("", "");

/** A number with the numbers in brackets behind it that are its parts. */
export interface TextBreakdown {
  readonly whole: ActualFigure;
  readonly parts: readonly ActualFigure[];
  /** In the unit of the whole. */
  readonly sum: Big;
}

/** Words that make a bracket an explanation and no list of parts. */
const NO_PART =
  /うち|内数|前年|昨年|前回|目標|計画|予定|予算|定員|基準|平均|最大|最小|対象|中$|年度|当たり|あたり|のべ|延べ|見込|差|増|減|除|廃止|[RH]\d/u;
/** The list is not complete. */
const AND_OTHERS = /等|など|ほか|他|主な/u;

/** What adds up. A percentage in brackets is a share of something else. */
function addsUp(unit: string | null): boolean {
  if (unit === null) return false;
  const kind = unitKind(unit);
  return kind.startsWith("count:") || kind === "money";
}

function isPart(figure: ActualFigure, whole: ActualFigure): boolean {
  return (
    figure.readable &&
    figure.role === "value" &&
    figure.change === null &&
    figure.years.length === 0 &&
    figure.bound === "exact" &&
    !figure.approximate &&
    figure.unit !== null &&
    whole.unit !== null &&
    unitKind(figure.unit) === unitKind(whole.unit) &&
    !NO_PART.test(figure.label) &&
    !NO_PART.test(figure.tail) &&
    !AND_OTHERS.test(figure.tail)
  );
}

function sumOf(parts: readonly ActualFigure[], unit: string): Big | null {
  let sum = new Big(0);
  for (const part of parts) {
    const value = part.unit === null ? null : convert(part.value, part.unit, unit);
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

/**
 * Numbers that are followed by a bracket with at least two parts of the same kind:
 * 「7,684千円（広報紙 5,627千円、ホームページ 145千円、…）」. A bracket that holds anything else (前年度, うち, 目標 …) is none.
 */
export function breakdownsIn(text: string): readonly TextBreakdown[] {
  if (!/[（(]/u.test(text)) return [];
  const { figures } = readPrevious(text, NOTHING_KNOWN);
  return figures.flatMap((whole, index) => {
    const next = figures[index + 1];
    // The bracket follows the whole at once, so that nothing else can be meant.
    if (next === undefined || next.bracket === whole.bracket || !/^\($/u.test(whole.tail))
      return [];
    if (!whole.readable || whole.unit === null || !addsUp(whole.unit)) return [];
    const parts = figures.slice(index + 1).filter(({ bracket }) => bracket === next.bracket);
    if (parts.length < 2 || !parts.every((part) => isPart(part, whole))) return [];
    const sum = sumOf(parts, whole.unit);
    return sum === null ? [] : { whole, parts, sum };
  });
}
