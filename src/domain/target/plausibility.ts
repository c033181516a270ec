import Big from "big.js";

import { convert, unitKind } from "../text/units";
import type { BuiltClause } from "./clauses/clauseContext";
import type { Entry } from "./reading/statement";

/** Whether the left side of an arrow is in another kind of unit than the target: 1.4人/年 → 4組/年. */
export function unitMismatch(entry: Entry, { level }: BuiltClause): boolean {
  const left = entry.arrowStart?.quantity?.unit ?? null;
  const right = level?.quantity?.unit ?? null;
  return left !== null && right !== null && unitKind(left) !== unitKind(right);
}

/** Whether the level is on the worse side of a past value that the same entry prints. */
export function targetBelowBaseline(entry: Entry, { clause, direction }: BuiltClause): boolean {
  if (clause.value === null || clause.role !== undefined || direction === "none") return false;
  if (clause.op === "qualitative" || clause.op === "=") return false;
  const { value, unit } = clause;
  return entry.starts.some((token) => {
    const { quantity } = token;
    if (quantity === null || quantity.value === null) return false;
    const start = new Big(quantity.negative === true ? -quantity.value : quantity.value);
    const from = quantity.unit ?? unit;
    const converted = from === null || unit === null ? start : convert(start, from, unit);
    if (converted === null) return false;
    return direction === "higher" ? converted.gt(value) : converted.lt(value);
  });
}
