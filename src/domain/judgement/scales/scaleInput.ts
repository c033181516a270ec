import Big from "big.js";

import type { Direction } from "../../target/target";
import { convert } from "../../text/units";
import type { ActualKind, Comparison, Judgement } from "../judgement";

/** What a scale looks at besides the judgement. */
export interface ScaleContext {
  /** Value at the start of the plan, in the target's unit. */
  readonly baseline?: number;
  /** Line of the withdrawal criterion (撤退・再構築基準), in the target's unit. */
  readonly withdrawalLine?: number;
  /** Share of the plan's period that has passed, for example 2 of 5 years. */
  readonly elapsed?: { readonly passed: number; readonly total: number };
  /** Whether the work went as planned; the second axis of some forms. */
  readonly effort?: "onSchedule" | "behind";
}

/** One judged figure, as a scale sees it. Numbers are in the target's unit. */
export interface ScaleInput extends ScaleContext {
  readonly comparison: Comparison;
  readonly hasTarget: boolean;
  readonly direction: Direction;
  readonly kind: ActualKind;
  readonly target?: number;
  readonly actual?: number;
}

/**
 * The numbers of a judgement that a scale can use: only where one printed level and one figure were
 * compared; otherwise the scale sees the comparison alone.
 */
export function scaleInputOf(judgement: Judgement, context: ScaleContext = {}): ScaleInput {
  const { target, actual } = judgement;
  const [clause, ...others] = target.clauses;
  const base = {
    ...context,
    comparison: judgement.comparison,
    hasTarget: !target.notes.some((note) => note.code === "no_target"),
    direction: target.direction,
    kind: actual?.kind ?? "final",
  };
  if (clause === undefined || clause.value === null || others.length > 0 || actual === null)
    return base;
  const converted =
    clause.unit === null || actual.unit === null
      ? new Big(actual.value)
      : convert(new Big(actual.value), actual.unit, clause.unit);
  return converted === null ? base : { ...base, target: clause.value, actual: Number(converted) };
}
