import Big from "big.js";

import type { Indicator } from "../plan/plan";
import { convert } from "../text/units";
import type { Judged } from "./groupCounts";

/** Unit of all amounts that are compared: municipal revenue plans are written in thousands of yen. */
export const REVENUE_UNIT = "千円";

/** Target and result of a revenue item, in thousands of yen. */
export interface RevenueItem {
  readonly name: string;
  readonly target: number;
  readonly actual: number;
  /** Indicators behind the item: several wards may plan the same one. */
  readonly indicators: number;
}

/** Revenue as far as the plan's indicators show it. */
export interface RevenueComparison {
  /** The largest target first. */
  readonly items: readonly RevenueItem[];
  /** Revenue indicators without a result yet. */
  readonly withoutActual: number;
}

/** Words of revenue (歳入, domain.md 6) and of money that is spent or saved instead. */
const REVENUE_WORDS = /歳入|収入|広告|売却|売払|使用料|財源|ネーミング|賃貸|寄附|寄付/u;
const OTHER_MONEY = /歳出|削減|縮減|経費|コスト|未収|滞納|予算額|決算額|補助金/u;

/**
 * Revenue targets against results, added up by the item's name. An indicator counts where its target is an amount of
 * money and its name or place in the plan speaks of revenue.
 */
export function revenueComparison(results: readonly Judged[]): RevenueComparison {
  const items = new Map<string, RevenueItem>();
  let withoutActual = 0;
  for (const { indicator, judgement } of results) {
    const target = isRevenue(indicator) ? targetAmount(judgement.target.clauses) : null;
    if (target === null || judgement.status === "excluded") continue;
    const actual = judgement.actual
      ? thousandYen(judgement.actual.value, judgement.actual.unit)
      : null;
    if (actual === null) {
      withoutActual++;
      continue;
    }
    const name = indicator.name.text.trim();
    const item = items.get(name) ?? { name, target: 0, actual: 0, indicators: 0 };
    items.set(name, {
      name,
      target: sum(item.target, target),
      actual: sum(item.actual, actual),
      indicators: item.indicators + 1,
    });
  }
  return {
    items: [...items.values()].sort((a, b) => b.target - a.target),
    withoutActual,
  };
}

function isRevenue({ name, path }: Indicator): boolean {
  const names = [name.text, path.at(-1) ?? ""];
  return !OTHER_MONEY.test(name.text) && names.some((text) => REVENUE_WORDS.test(text));
}

function targetAmount(clauses: Judged["judgement"]["target"]["clauses"]): number | null {
  const [clause, ...others] = clauses.filter(({ role }) => role !== "withdrawal");
  if (!clause || others.length > 0 || clause.value === null) return null;
  // An amount to stay below is no revenue to be reached.
  return clause.op === ">=" || clause.op === ">" || clause.op === "="
    ? thousandYen(clause.value, clause.unit)
    : null;
}

function thousandYen(value: number, unit: string | null): number | null {
  return unit === null ? null : (convert(new Big(value), unit, REVENUE_UNIT)?.toNumber() ?? null);
}

function sum(a: number, b: number): number {
  return new Big(a).plus(b).toNumber();
}
