import type { GradeCondition, PlaceholderCondition, WholeCondition } from "../phrases";
import { changeClauses } from "./changeClauses";
import { sideOf, type BuiltClause, type ClauseContext } from "./clauseContext";
import { levelClause, rangeClauses } from "./levelClauses";
import { rankClauses, relativeClause } from "./relativeClauses";

/** The clauses of one statement: two for a range, one per grade or rank, otherwise one. */
export function buildClauses(context: ClauseContext): BuiltClause[] {
  const { condition } = context.statement;
  switch (condition.kind) {
    case "level":
      return [levelClause(context, condition)];
    case "range":
      return rangeClauses(context, condition);
    case "change":
      return changeClauses(context, condition);
    case "relative":
      return [relativeClause(context, condition)];
    case "rank":
      return rankClauses(context, condition);
    case "whole":
      return [wholeClause(context, condition)];
    case "grade":
      return gradeClauses(context, condition);
    case "placeholder":
      return [placeholderClause(context, condition)];
  }
}

/** 全件: all of them, however many they are. */
function wholeClause(context: ClauseContext, { token }: WholeCondition): BuiltClause {
  context.codes.add("count_unknown");
  const unit = context.view.printed(token);
  return context.finish({ op: ">=", value: null, unit }, "higher", null);
}

const GRADE_UNIT = "ランク";

/** Ａ以上, Ａ又はＢ: which grades is for the note to say, a clause has only numbers. */
function gradeClauses(context: ClauseContext, condition: GradeCondition): BuiltClause[] {
  context.codes.add("grade");
  const { operator, grades } = condition;
  const clause = (op: "=" | NonNullable<typeof operator>): BuiltClause =>
    context.finish({ op, value: null, unit: GRADE_UNIT }, "higher", null);
  return operator === null ? grades.map(() => clause("=")) : [clause(operator)];
}

/** ▢パーセント以上 */
function placeholderClause(context: ClauseContext, condition: PlaceholderCondition): BuiltClause {
  context.codes.add("placeholder");
  const op = condition.operator ?? context.byMeaning(null);
  return context.finish({ op, value: null, unit: condition.token.text }, sideOf(op), null);
}
