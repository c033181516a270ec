import type { Indicator } from "../../domain/plan/plan";
import { indicatorKey } from "../../domain/settings/indicatorKey";
import type { PlanSettings } from "../../domain/settings/planSettings";
import type { StatusOverride } from "../../domain/settings/statusOverride";
import type { JudgedIndicator } from "../../workbook/report";

/** What a person decides about one judgement. */
export type Decision = Pick<StatusOverride, "status" | "reason" | "by">;

type Change = (stored: PlanSettings) => PlanSettings;

function same(a: StatusOverride, b: StatusOverride): boolean {
  return a.key === b.key && a.target === b.target && a.actual === b.actual;
}

function overrideOf(indicator: Indicator, decision: Decision, at: Date): StatusOverride {
  return {
    key: indicatorKey(indicator),
    target: indicator.target?.text ?? "",
    actual: indicator.actual?.text ?? null,
    ...decision,
    at: at.toISOString(),
  };
}

/** The decisions on an indicator that are stored now: the one that holds, or the one that its figures outlived. */
function storedOf({ override, outdatedOverride }: JudgedIndicator): readonly StatusOverride[] {
  return [override, outdatedOverride].filter((each) => each !== null);
}

function replace(gone: readonly StatusOverride[], added: readonly StatusOverride[]): Change {
  return (stored) => ({
    ...stored,
    overrides: [
      ...stored.overrides.filter((each) => ![...gone, ...added].some((other) => same(each, other))),
      ...added,
    ],
  });
}

/** Changes of the stored settings, and the way back. */
export interface OverrideChange {
  readonly change: Change;
  readonly undo: Change;
}

/** Lets a person's decision replace the judgement, and any earlier decision on it. */
export function setOverride(item: JudgedIndicator, decision: Decision, at: Date): OverrideChange {
  const before = storedOf(item);
  const added = [overrideOf(item.indicator, decision, at)];
  return { change: replace(before, added), undo: replace(added, before) };
}

/** Lets the computed judgement hold again. */
export function removeOverride(item: JudgedIndicator): OverrideChange {
  const before = storedOf(item);
  return { change: replace(before, []), undo: replace([], before) };
}
