import type { Judgement } from "../../domain/judgement/judgement";
import { STATUS_WORDS } from "../../domain/judgement/status";
import type { Clause, Target } from "../../domain/target/target";

/*
 * The published shapes of `kpi target --jsonl` and `kpi judge --jsonl`: keys in this order, all of them
 * present, except those that stand behind a condition here.
 */

function clauseJson(clause: Clause): object {
  return {
    op: clause.op,
    value: clause.value,
    unit: clause.unit,
    basis: clause.basis,
    basisValue: clause.basisValue,
    delta:
      clause.delta === null
        ? null
        : {
            value: clause.delta.value,
            unit: clause.delta.unit,
            direction: clause.delta.direction,
          },
    ...(clause.approximate === true && { approximate: true }),
    ...(clause.role !== undefined && { role: clause.role }),
    ...(clause.year !== undefined && { year: clause.year }),
    ...(clause.period !== undefined && { period: clause.period }),
  };
}

/** Answer of `kpi target --jsonl`. */
export function targetJson(target: Target): object {
  return {
    indicator: target.indicator,
    clauses: target.clauses.map(clauseJson),
    connective: target.connective,
    direction: target.direction,
    notes: target.notes.map(({ code, message }) => ({ code, message })),
  };
}

/** Answer of `kpi judge --jsonl`. */
export function judgementJson(judgement: Judgement): object {
  return {
    comparison: judgement.comparison,
    status: STATUS_WORDS[judgement.status].ja,
    rate: judgement.rate,
    gap: judgement.gap,
    reason: judgement.reason.ja,
    target: targetJson(judgement.target),
  };
}
