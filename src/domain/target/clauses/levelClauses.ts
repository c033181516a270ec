import type { LevelCondition, RangeCondition } from "../phrases";
import type { Direction, Operator } from "../target";
import type { Token } from "../tokens";
import { deltaOf, scaledLike } from "./changeClauses";
import { sideOf, type BuiltClause, type ClauseContext, type ClauseParts } from "./clauseContext";

/** 80%以上, 3件: a level, with the change that may be printed beside it. */
export function levelClause(context: ClauseContext, condition: LevelCondition): BuiltClause {
  const { amount } = condition;
  const { statement } = context;
  const op = levelOperator(context, condition);
  const quantity = context.quantityOf(amount.token);
  const parts: ClauseParts = {
    op,
    value: quantity.negative === true && quantity.value !== null ? -quantity.value : quantity.value,
    unit: context.unitOf(quantity),
  };
  const approximate = statement.approximate || amount.approximate;
  const { change } = statement;
  if (change === null) return context.finish(parts, sideOf(op), amount.token, approximate);
  // 「8.4以下（令和2年度比20%減）」
  const { basis, basisValue } = context.basisOf(statement.reference);
  const delta = deltaOf(context, change.amount, change.percent, change.way);
  return context.finish(
    { ...parts, basis, basisValue, delta },
    sideOf(op),
    amount.token,
    approximate,
  );
}

/** The printed operator, else 少なくとも, the change word behind the number, or the meaning. */
function levelOperator(context: ClauseContext, condition: LevelCondition): Operator {
  const { bound, trend } = context.statement;
  const printed = condition.operator ?? bound;
  if (printed !== null) return printed;
  const way = condition.way ?? trend;
  if (way === "increase") return ">=";
  if (way === "decrease") return "<=";
  return context.byMeaning(condition.amount.token.quantity);
}

/** 70～85%: two clauses that both must hold. */
export function rangeClauses(context: ClauseContext, condition: RangeCondition): BuiltClause[] {
  context.codes.add("range");
  const low = context.quantityOf(condition.low.token);
  const high = context.quantityOf(condition.high.token);
  const unit = context.unitOf(high.unit === null ? low : high);
  const approximate =
    context.statement.approximate || condition.low.approximate || condition.high.approximate;
  const side: Direction = context.wanted === "less" ? "lower" : "higher";
  // 「5～6回/年」: the rate is printed once
  const rate = (token: Token): Token =>
    token.quantity === null
      ? token
      : { ...token, quantity: { ...token.quantity, per: low.per ?? high.per } };
  const clause = (op: Operator, value: number | null, token: Token): BuiltClause =>
    context.finish({ op, value, unit }, side, rate(token), approximate);
  return [
    clause(condition.lowOperator, scaledLike(low, high), condition.low.token),
    clause(condition.highOperator, high.value, condition.high.token),
  ];
}
