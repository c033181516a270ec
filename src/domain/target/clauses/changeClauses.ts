import Big from "big.js";

import { isMultiple } from "../indicator/impliedUnit";
import type { Amount, ChangeCondition, Reference } from "../phrases";
import type { Delta, Operator } from "../target";
import type { ChangeWay, TokenQuantity } from "../tokens";
import { NO_QUANTITY, sideOf, type BuiltClause, type ClauseContext } from "./clauseContext";

/** Below this a percentage behind 前年度比 is a change, not a ratio. */
const SMALLEST_RATIO = 30;

/** 前年度比６％増, ▲２％, 半減, 前年度比110％以上; 「10～15％の削減」 gives two clauses. */
export function changeClauses(context: ClauseContext, condition: ChangeCondition): BuiltClause[] {
  const first = changeClause(context, condition);
  const { upTo } = condition;
  if (upTo === null || condition.amount === null) return [first];
  context.codes.add("range");
  const high = context.quantityOf(upTo.token);
  const low = scaledLike(context.quantityOf(condition.amount.token), high);
  const bound = (value: number | null, op: Operator): BuiltClause => {
    const { delta } = first.clause;
    const size = delta === null ? null : { ...delta, value, unit: high.unit ?? delta.unit };
    return { ...first, clause: { ...first.clause, op, delta: size } };
  };
  const opposite = first.clause.op === ">=" ? "<=" : ">=";
  return [bound(low, first.clause.op), bound(high.value, opposite)];
}

/** 「8～9割」, 「1～2万人」: the first number shares the scale of the second. */
export function scaledLike(low: TokenQuantity, high: TokenQuantity): number | null {
  if (low.value === null || low.unit !== null || high.multiplier === 1) return low.value;
  return new Big(low.value).times(high.multiplier).toNumber();
}

function changeClause(context: ClauseContext, condition: ChangeCondition): BuiltClause {
  const { amount, goal } = condition;
  const quantity = amount === null ? NO_QUANTITY : context.quantityOf(amount.token);
  const reference = condition.reference ?? context.statement.reference;
  if (amount !== null && isLevelAfterAll(context, condition, quantity, reference)) {
    return balanceOrMultiple(context, condition, amount, quantity);
  }
  const { basis, basisValue, basisUnit } = context.basisOf(reference);
  // Where the level is printed too, it decides.
  if (
    goal === null &&
    !condition.ratio &&
    quantity.unit === "%" &&
    (basisUnit === "%" || context.isPercent)
  ) {
    context.codes.add("percent_or_point");
  }
  const { op, delta } = condition.ratio
    ? ratioOf(context, condition, quantity)
    : plainChange(context, condition);
  const level = goal === null ? null : context.quantityOf(goal.amount.token);
  const parts = {
    op: goal?.operator ?? op,
    value: level?.value ?? null,
    unit: context.unitOf(level ?? reference?.value?.quantity ?? NO_QUANTITY),
    basis,
    basisValue,
    delta,
  };
  if (parts.value === null && basisValue === null) context.codes.add("basis_unknown");
  const approximate =
    context.statement.approximate ||
    amount?.approximate === true ||
    goal?.amount.approximate === true;
  return context.finish(parts, sideOf(parts.op), goal?.amount.token ?? null, approximate);
}

/** What a change does to the level. */
interface LevelChange {
  readonly op: Operator;
  readonly delta: Delta | null;
}

function plainChange(context: ClauseContext, condition: ChangeCondition): LevelChange {
  const way = context.wayOf(condition.way);
  const delta = deltaOf(context, condition.amount, condition.percent, condition.way);
  return { op: operatorOfChange(way, condition.operator), delta };
}

/** The size and way of a change. */
export function deltaOf(
  context: ClauseContext,
  amount: Amount | null,
  percent: number | null,
  way: ChangeWay,
): Delta {
  const direction = context.wayOf(way);
  if (amount === null) return { value: percent, unit: "%", direction };
  const quantity = context.quantityOf(amount.token);
  return { value: quantity.value, unit: context.unitOf(quantity), direction };
}

/**
 * The level that a change asks for: 「20%以上の削減」 is at most that level, 「5％以内の増」 at most, 「▲5%以内」
 * at least.
 */
function operatorOfChange(way: "increase" | "decrease", printed: Operator | null): Operator {
  const up = way === "increase";
  if (printed === "<=") return up ? "<=" : ">=";
  if (printed === "<") return up ? "<" : ">";
  if (printed === ">") return up ? ">" : "<";
  return up ? ">=" : "<=";
}

/** 前年度比110％ is 10 % more, 前年比７割以下 30 % less; 1.28倍 stays a multiple. */
function ratioOf(
  context: ClauseContext,
  { operator, goalWay }: ChangeCondition,
  { value, unit }: TokenQuantity,
): LevelChange {
  if (unit === "倍") {
    const direction = value !== null && value < 1 ? "decrease" : "increase";
    const op = operator ?? (direction === "decrease" ? "<=" : ">=");
    return { op, delta: { value, unit, direction } };
  }
  // 「前年度比5%以上」: a twentieth of last year would be no target; 5 % more is meant.
  if (value !== null && value < SMALLEST_RATIO) {
    return { op: operator ?? ">=", delta: { value, unit: "%", direction: "increase" } };
  }
  const op = operator ?? (goalWay === null ? context.byMeaning(null) : towards(context, goalWay));
  if (value === null) return { op, delta: { value, unit: "%", direction: "increase" } };
  // 「前年度比100％以上」 is 前年度以上.
  if (value === 100) return { op, delta: null };
  const size = new Big(value).minus(100).abs().toNumber();
  return {
    op,
    delta: { value: size, unit: "%", direction: value > 100 ? "increase" : "decrease" },
  };
}

function towards(context: ClauseContext, way: ChangeWay): Operator {
  return context.wayOf(way) === "decrease" ? "<=" : ">=";
}

/**
 * ▲50,000千円 of a balance, and 1.1倍 of an indicator that is itself a multiple, are levels where no
 * reference is printed.
 */
function isLevelAfterAll(
  context: ClauseContext,
  condition: ChangeCondition,
  quantity: TokenQuantity,
  reference: Reference | null,
): boolean {
  if (reference !== null || context.facts.reference !== null) return false;
  if (condition.ratio) return quantity.unit === "倍" && isMultiple(context.facts.name);
  return quantity.negative !== null && context.balance;
}

function balanceOrMultiple(
  context: ClauseContext,
  { operator }: ChangeCondition,
  amount: Amount,
  quantity: TokenQuantity,
): BuiltClause {
  const negative = quantity.negative === true;
  // 「▲50,000千円以内」 of a balance: no deeper than that
  const floor = negative && (operator === "<=" || operator === null);
  const op = floor ? ">=" : (operator ?? context.byMeaning(quantity));
  const value = negative && quantity.value !== null ? -quantity.value : quantity.value;
  const parts = { op, value, unit: context.unitOf(quantity) };
  const side = negative ? "higher" : sideOf(op);
  return context.finish(
    parts,
    side,
    amount.token,
    context.statement.approximate || amount.approximate,
  );
}
