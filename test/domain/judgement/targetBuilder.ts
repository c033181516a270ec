import type { Clause, Direction, NoteCode, Target } from "../../../src/domain/target/target";

/** A condition with everything absent that is not given. */
export function clause(rest: Partial<Clause> & Pick<Clause, "op">): Clause {
  return { value: null, unit: null, basis: null, basisValue: null, delta: null, ...rest };
}

/** A target of the given conditions, where more is better unless told otherwise. */
export function target(
  clauses: readonly Clause[],
  rest: { direction?: Direction; connective?: "and" | "or"; notes?: readonly NoteCode[] } = {},
): Target {
  return {
    indicator: null,
    clauses,
    connective: rest.connective ?? "and",
    direction: rest.direction ?? "higher",
    notes: (rest.notes ?? []).map((code) => ({ code, message: code })),
  };
}
