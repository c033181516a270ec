import type { Clause, Target } from "../../../src/domain/target/target";

function describeClause(clause: Clause): string {
  const { op, value, unit, basis, basisValue, delta, approximate, role, year, period } = clause;
  const parts = [`${op} ${String(value)} ${String(unit)}`];
  if (basis !== null) parts.push(`基準=${basis}(${String(basisValue)})`);
  if (delta !== null) {
    parts.push(
      `${delta.direction === "increase" ? "+" : "-"}${String(delta.value)}${String(delta.unit)}`,
    );
  }
  if (approximate === true) parts.push("約");
  if (role !== undefined) parts.push("撤退基準");
  if (year !== undefined) parts.push(`年=${year}`);
  if (period !== undefined) parts.push(`期間=${period}`);
  return parts.join(" ");
}

/** An answer in one line, for tables of expectations that a person can read. */
export function describeTarget({ clauses, connective, direction, notes }: Target): string {
  const conditions = clauses.map((clause) => describeClause(clause)).join(` ${connective} `);
  const codes = notes.map(({ code }) => code).join(",");
  return `${conditions} | ${direction} | ${codes}`;
}
