import type { Clause } from "../../domain/target/target";
import type { Messages } from "../i18n/ja";

function level(clause: Clause, t: Messages): string | null {
  if (clause.op === "qualitative") {
    return t.clause.qualitative;
  }
  if (clause.value === null) {
    return null;
  }
  const amount = t.clause.amount(clause.value, clause.unit);
  return t.clause.level[clause.op](clause.approximate ? t.clause.about(amount) : amount);
}

function change(clause: Clause, t: Messages): string | null {
  if (clause.delta === null) {
    return null;
  }
  const { value, unit, direction } = clause.delta;
  const amount = value === null ? null : t.clause.amount(value, unit);
  return t.clause[direction](clause.basis, amount);
}

/** "前年度実績以上": the reference itself is the level and its number is not printed. */
function reference(clause: Clause, t: Messages): string | null {
  if (
    clause.basis === null ||
    clause.delta !== null ||
    clause.value !== null ||
    clause.op === "qualitative"
  ) {
    return null;
  }
  return t.clause.level[clause.op](clause.basis);
}

function basisValue(clause: Clause, t: Messages): string | null {
  return clause.basis === null || clause.basisValue === null
    ? null
    : t.clause.basisValue(clause.basis, t.clause.amount(clause.basisValue, clause.unit));
}

/**
 * One condition of a target in words, part by part as it was understood, so that a wrong reading is seen at
 * once. Bases, years and periods stand as printed.
 */
export function describeClause(clause: Clause, t: Messages): string {
  const parts = [level(clause, t), change(clause, t), reference(clause, t)].filter(
    (part) => part !== null,
  );
  return t.clause.join(
    [
      clause.year ?? null,
      clause.period ?? null,
      ...(parts.length > 0 ? parts : [t.clause.unknownLevel]),
      basisValue(clause, t),
      clause.role === "withdrawal" ? t.clause.withdrawal : null,
    ].filter((part) => part !== null),
  );
}
