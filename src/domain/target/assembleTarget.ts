import type { CellView } from "./reading/cellView";
import { buildClauses } from "./clauses/buildClauses";
import { ClauseContext, type BuiltClause } from "./clauses/clauseContext";
import type { OutsideCell } from "./indicator/outsideCell";
import { targetBelowBaseline, unitMismatch } from "./plausibility";
import type { Entry, Statement } from "./reading/statement";
import type { Direction, NoteCode, Target } from "./target";

/** An answer before its notes are worded. */
export interface Reading extends Omit<Target, "notes"> {
  readonly codes: Set<NoteCode>;
  /** Grades that the cell prints, for the note that names them. */
  readonly grades: readonly string[];
}

/** Puts the statements of all entries of a cell together. */
export function assembleTarget(
  view: CellView,
  outside: OutsideCell,
  entries: readonly Entry[],
): Reading {
  const codes = new Set<NoteCode>();
  const built: BuiltClause[] = [];
  for (const entry of entries) {
    if (entry.ambiguousLine) codes.add("table_line");
    for (const statement of entry.statements) {
      for (const clause of clausesOf(view, outside, entry, statement, codes)) {
        built.push(clause);
        if (unitMismatch(entry, clause)) codes.add("unit_mismatch");
        if (targetBelowBaseline(entry, clause)) codes.add("target_below_baseline");
      }
    }
  }
  if (namesSeveral(entries)) codes.add("multi_indicator");
  const clauses = built.map(({ clause }) => clause);
  const years = new Set(clauses.flatMap(({ year }) => year ?? []));
  if (years.size > 1) codes.add("multi_year");
  return {
    indicator: outside.given ?? soleName(entries),
    clauses,
    connective: clauses.length > 1 && alternatives(entries) ? "or" : "and",
    direction: directionOf(built),
    codes,
    grades: gradesOf(entries),
  };
}

function clausesOf(
  view: CellView,
  outside: OutsideCell,
  entry: Entry,
  statement: Statement,
  codes: Set<NoteCode>,
): readonly BuiltClause[] {
  const facts = outside.factsFor(statement.name ?? entry.name, entry.name);
  const own = new Set<NoteCode>();
  const built = buildClauses(new ClauseContext(view, facts, entry, statement, own));
  if (statement.withdrawal) {
    own.delete("basis_unknown");
    own.add("withdrawal");
  }
  for (const code of own) codes.add(code);
  return built;
}

/** Several bullets with targets, or several named numbers in one line. */
function namesSeveral(entries: readonly Entry[]): boolean {
  const live = entries.map(({ statements }) => statements.filter(({ withdrawal }) => !withdrawal));
  if (live.filter((statements) => statements.length > 0).length > 1) return true;
  return live.some((statements) =>
    statements.some(({ name }, index) => index > 0 && name !== null),
  );
}

/**
 * Whether one condition is enough. Where 又は and かつ are mixed the grouping is not printed; all
 * conditions together are then asked for, so that nothing is called met too early.
 */
function alternatives(entries: readonly Entry[]): boolean {
  const statements = entries.flatMap((entry) => entry.statements);
  if (statements.length === 1) return isAlternative(statements[0]);
  return statements.slice(1).every(({ or }) => or);
}

function isAlternative(statement: Statement | undefined): boolean {
  return statement?.condition.kind === "grade" || statement?.condition.kind === "rank";
}

function gradesOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(({ statements }) =>
    statements.flatMap(({ condition }) =>
      condition.kind === "grade" ? condition.grades.flatMap(({ text }) => text ?? []) : [],
    ),
  );
}

function directionOf(built: readonly BuiltClause[]): Direction {
  return built.find(({ clause }) => clause.role === undefined)?.direction ?? "none";
}

/** The name of the indicator, where the cell has one only and it is not the heading of a withdrawal rule. */
function soleName(entries: readonly Entry[]): string | null {
  const name = entries.length === 1 ? (entries[0]?.name ?? null) : null;
  return name !== null && /^(?:撤退|見直し)/u.test(name) ? null : name;
}
