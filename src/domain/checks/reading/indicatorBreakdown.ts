import Big from "big.js";

import { convert, unitKind } from "../../text/units";
import type { CheckedIndicator, CheckInput } from "../check";
import { readingOf, singleLevel } from "./figures";
import { memoised } from "./memoised";

/** A total with the indicators that are its parts. */
export interface IndicatorBreakdown {
  readonly total: CheckedIndicator;
  readonly parts: readonly CheckedIndicator[];
}

export interface Amount {
  readonly value: Big;
  readonly unit: string;
}

/** The amount that a target asks for; `null` where it is not one printed number with a unit. */
export function targetAmount({ judgement }: CheckedIndicator): Amount | null {
  const level = singleLevel(judgement.target);
  const unit = level?.unit ?? null;
  return level === null || unit === null ? null : { value: new Big(level.value), unit };
}

/** The one amount of a result, in the target's unit where it prints none. */
export function actualAmount(checked: CheckedIndicator): Amount | null {
  const figures = (readingOf(checked)?.figures ?? []).filter(
    ({ bracket, readable, role }) => readable && role === "value" && bracket === 0,
  );
  const [only, ...others] = figures;
  if (only === undefined || others.length > 0 || only.change !== null) return null;
  const unit = only.unit ?? targetAmount(checked)?.unit;
  return unit === undefined ? null : { value: only.value, unit };
}

/** Sum in the given unit; `null` where an amount is missing or cannot be added. */
export function sumOfAmounts(amounts: readonly (Amount | null)[], unit: string): Big | null {
  let sum = new Big(0);
  for (const amount of amounts) {
    const value = amount === null ? null : convert(amount.value, amount.unit, unit);
    if (value === null) return null;
    sum = sum.plus(value);
  }
  return sum;
}

const FEWEST_PARTS = 3;
/** More than an initiative lists: rows that only share a heading. */
const MOST_PARTS = 30;
/** How far a sum may be from the total and still be meant to be it. */
const NEAR = "0.1";

/**
 * Where the form does not say what is a part of what: one sum of money of an initiative that is nearly the sum of all
 * the others, which are at least three.
 */
function inferred(members: readonly CheckedIndicator[]): IndicatorBreakdown | null {
  if (members.length <= FEWEST_PARTS || members.length > MOST_PARTS) return null;
  const sums = members.flatMap((checked) => {
    const amount = targetAmount(checked);
    const isMoney = amount !== null && unitKind(amount.unit) === "money" && amount.value.gt(0);
    return isMoney ? { checked, amount } : [];
  });
  if (sums.length <= FEWEST_PARTS) return null;
  for (const { checked: total, amount } of sums) {
    const others = sums.filter(({ checked }) => checked !== total);
    const sum = sumOfAmounts(
      others.map((other) => other.amount),
      amount.unit,
    );
    if (sum?.minus(amount.value).abs().lte(amount.value.times(NEAR))) {
      return { total, parts: others.map(({ checked }) => checked) };
    }
  }
  return null;
}

function push<T>(groups: Map<string, T[]>, key: string, item: T): void {
  const group = groups.get(key);
  if (group) group.push(item);
  else groups.set(key, [item]);
}

/** Totals and their parts: as the form says (`partOf`), else where the amounts of an initiative show it. */
export const indicatorBreakdowns = memoised(
  ({ indicators }: CheckInput): readonly IndicatorBreakdown[] => {
    const byId = new Map(indicators.map((checked) => [checked.indicator.id, checked]));
    const partsOf = new Map<string, CheckedIndicator[]>();
    const byInitiative = new Map<string, CheckedIndicator[]>();
    for (const checked of indicators) {
      const { fiscalYear, initiativeId, organisation, partOf, path } = checked.indicator;
      if (partOf !== undefined) push(partsOf, partOf, checked);
      const place = [organisation ?? "", fiscalYear ?? "", ...path].join("\n");
      push(byInitiative, initiativeId ?? place, checked);
    }
    const given = [...partsOf].flatMap(([id, parts]) => {
      const total = byId.get(id);
      return total ? { total, parts } : [];
    });
    const known = new Set(given.flatMap(({ parts, total }) => [total, ...parts]));
    const found = [...byInitiative.values()].flatMap((members) =>
      members.some((member) => known.has(member)) ? [] : (inferred(members) ?? []),
    );
    return [...given, ...found];
  },
);
