import type { RankCondition, RelativeCondition } from "../phrases";
import type { Operator } from "../target";
import type { ChangeWay } from "../tokens";
import { NO_QUANTITY, sideOf, type BuiltClause, type ClauseContext } from "./clauseContext";

/** 前年度実績以上, 全国平均を上回る, 現状維持, 令和3年度より向上 */
export function relativeClause(context: ClauseContext, condition: RelativeCondition): BuiltClause {
  const { reference } = condition;
  const { basis, basisValue } = context.basisOf(reference);
  const op = condition.operator ?? relativeOperator(context, condition.way);
  if (basisValue === null) context.codes.add("basis_unknown");
  const parts = {
    op,
    // Where the target is the reference itself, its printed number is the level.
    value: basisValue,
    unit: context.unitOf(reference.value?.quantity ?? NO_QUANTITY),
    basis: basis === "現状" ? "現状値" : basis,
    basisValue,
  };
  const approximate = context.statement.approximate || condition.approximate;
  return context.finish(parts, sideOf(op), reference.value, approximate);
}

function relativeOperator(context: ClauseContext, way: ChangeWay | null): Operator {
  if (way === null) return context.byMeaning(null);
  return context.wayOf(way) === "decrease" ? "<" : ">";
}

/** 「全自治体上位3割又は上位5割」: the second rank is among the same others. */
export function rankClauses(context: ClauseContext, condition: RankCondition): BuiltClause[] {
  context.codes.add("basis_unknown");
  const { view } = context;
  const year = condition.year === null ? "" : `${view.printed(condition.year)}の`;
  const unit = context.unitOf(NO_QUANTITY);
  let among = "";
  return condition.ranks.map((rank) => {
    const printed = view.printed(rank);
    const at = printed.indexOf("上位");
    if (at > 0) among = printed.slice(0, at);
    const basis = year + among + printed.slice(Math.max(at, 0));
    return context.finish({ op: ">=", value: null, unit, basis }, "higher", null);
  });
}
