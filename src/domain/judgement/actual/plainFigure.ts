import Big from "big.js";

import { isDigit } from "../../text/charClass";
import type { CompactText } from "../../text/normalize";
import { nonValueAt } from "../../text/nonValues";
import { NumeralScanner } from "../../text/numerals";
import { quantityAt } from "../../text/quantities";
import type { ActualFigure, Bound } from "./actualFigure";
import { isLegible } from "./legibleNumber";

/** A number with nothing said about it. */
export function bareFigure(
  value: Big,
  unit: string | null,
  printed: string,
  rest: Pick<ActualFigure, "binary" | "readable">,
): ActualFigure {
  return {
    value,
    unit,
    printed,
    binary: rest.binary,
    bound: "exact",
    approximate: false,
    per: null,
    role: "value",
    total: null,
    change: null,
    whole: null,
    years: [],
    label: "",
    tail: "",
    behind: "",
    note: "",
    bracket: 0,
    readable: rest.readable,
  };
}

const TAILS: ReadonlyMap<string, Bound> = new Map([
  ["", "exact"],
  ["以上", "atLeast"],
  ["超", "above"],
  ["以下", "atMost"],
  ["以内", "atMost"],
  ["未満", "below"],
]);

/** Longer actuals hold more than a number and its unit. */
const LONGEST = 20;
/** Signs of dates and shares, which need a closer look. */
const NOT_PLAIN = /[年月/第歳]/u;

/**
 * The figure of an actual that is nothing but a number with its unit (85.96%, 3,612件, 75%以上): by far the
 * most of them, so they are read without looking for anything else. `null` for every other text.
 */
export function plainFigure(compact: CompactText): ActualFigure | null {
  const { text } = compact;
  if (text.length > LONGEST || !isDigit(text.charCodeAt(0)) || NOT_PLAIN.test(text)) return null;
  const scanner = new NumeralScanner(compact);
  if (nonValueAt(scanner, 0) !== null) return null;
  const quantity = quantityAt(scanner, 0);
  if (quantity === null || quantity.per !== null) return null;
  const tail = text.slice(quantity.to);
  const bound = TAILS.get(tail);
  if (bound === undefined) return null;
  const readable = isLegible(quantity, text);
  const value = new Big(readable ? quantity.value : 0);
  const figure = bareFigure(value, quantity.unit, text, { binary: false, readable });
  return tail === "" ? figure : { ...figure, bound, tail, behind: tail };
}
