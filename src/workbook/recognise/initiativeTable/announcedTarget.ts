import type { Item } from "../statements/items";
import { hasAmount, readTargetStatement } from "../statements/targetStatement";

/** A target that is announced among the results: 「令和３年度目標額：15,000千円」. */
export interface AnnouncedTarget {
  /** The entry above it, which says what the amounts are of; `null` where there is none. */
  readonly name: string | null;
  readonly target: string;
  readonly actual: string | null;
  readonly isForecast: boolean;
}

const TARGET_LABEL = /目標(?:額|値)?$/u;
const FORECAST_LABEL = /見込み?(?:額|値)?$/u;
const ACTUAL_LABEL = /(?:実績|収入)(?:額|値)$/u;

/** Finds a target with its forecast or result in a results cell, `null` where none is announced. */
export function announcedTarget(items: readonly Item[]): AnnouncedTarget | null {
  const statements = items.map(({ text }) => readTargetStatement(text));
  const at = (label: RegExp): number =>
    statements.findIndex((statement) => hasAmount(statement) && label.test(statement.name));
  const target = at(TARGET_LABEL);
  if (target < 0) return null;
  const forecast = at(FORECAST_LABEL);
  const actual = forecast >= 0 ? forecast : at(ACTUAL_LABEL);
  const above = statements[target - 1];
  return {
    name: above && !hasAmount(above) ? above.name : null,
    target: statements[target]?.target ?? "",
    actual: statements[actual]?.target ?? null,
    isForecast: forecast >= 0,
  };
}
