import { readFileSync } from "node:fs";

import type { Clause, Direction, Target } from "../../src/domain/target/target";

/** Other answers that are also right for one clause. */
interface ClauseAccept {
  readonly alt?: readonly { readonly value: number | null; readonly unit: string | null }[];
  readonly units?: readonly string[];
  readonly unitOptional?: boolean;
  readonly basisOptional?: boolean;
  readonly anyUnit?: boolean;
}

type ClauseAccepts = Readonly<Record<string, ClauseAccept>>;

/** Other answers that are also right for a whole row. */
export interface TargetAccept {
  readonly clause?: ClauseAccepts;
  readonly clauseLists?: readonly {
    readonly clauses: readonly Clause[];
    readonly clause?: ClauseAccepts;
  }[];
  readonly directions?: readonly Direction[];
  readonly indicatorAny?: boolean;
}

/** What a row says about its target; notes are compared by code. */
export interface ExpectedTarget extends Omit<Target, "notes"> {
  readonly notes: readonly string[];
}

/** One labelled row. */
export interface TargetExample {
  readonly id: string;
  readonly tags: readonly string[];
  readonly input: { readonly text: string; readonly indicator?: string; readonly unit?: string };
  readonly expected: ExpectedTarget;
  readonly accept?: TargetAccept;
}

/** Reads rows from a JSON Lines file. */
export function readExamples(file: string): TargetExample[] {
  return readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as TargetExample);
}

/** What differs between an answer and its label; empty where the answer is right. */
export interface TargetDifferences {
  /** Differences in the clauses and the connective. */
  readonly clauses: readonly string[];
  /** Differences in indicator, direction and notes. */
  readonly rest: readonly string[];
}

function shown(value: unknown): string {
  return value === undefined ? "absent" : JSON.stringify(value);
}

function unitAccepted(actual: Clause, expected: Clause, accept: ClauseAccept): boolean {
  if (accept.anyUnit === true || actual.unit === expected.unit) return true;
  if (accept.unitOptional === true && (actual.unit === null || expected.unit === null)) return true;
  return actual.unit !== null && (accept.units ?? []).includes(actual.unit);
}

function levelAccepted(actual: Clause, expected: Clause, accept: ClauseAccept): boolean {
  if (actual.value === expected.value && unitAccepted(actual, expected, accept)) return true;
  return (accept.alt ?? []).some(
    ({ value, unit }) =>
      actual.value === value &&
      (actual.unit === unit || accept.anyUnit === true || accept.unitOptional === true),
  );
}

function clauseDifferences(actual: Clause, expected: Clause, accept: ClauseAccept): string[] {
  const differences: string[] = [];
  if (!levelAccepted(actual, expected, accept)) {
    differences.push(
      `level ${shown([actual.value, actual.unit])} instead of ${shown([expected.value, expected.unit])}`,
    );
  }
  const basisFree =
    accept.basisOptional === true && (actual.basis === null || expected.basis === null);
  const keys = [
    "op",
    "basis",
    "basisValue",
    "delta",
    "approximate",
    "role",
    "year",
    "period",
  ] as const;
  for (const key of keys) {
    if ((key === "basis" || key === "basisValue") && basisFree) continue;
    const given = shown(actual[key]);
    const wanted = shown(expected[key]);
    if (given !== wanted) differences.push(`${key} ${given} instead of ${wanted}`);
  }
  return differences;
}

function listDifferences(
  actual: readonly Clause[],
  expected: readonly Clause[],
  accepts: ClauseAccepts,
): string[] {
  if (actual.length !== expected.length) {
    return [
      `${String(actual.length)} clauses instead of ${String(expected.length)}: ${shown(actual)}`,
    ];
  }
  return expected.flatMap((clause, index) => {
    const given = actual[index];
    if (given === undefined) return [];
    return clauseDifferences(given, clause, accepts[String(index)] ?? {}).map(
      (difference) => `clause ${String(index)}: ${difference}`,
    );
  });
}

function clausesDiffer(actual: Target, example: TargetExample): string[] {
  const { expected, accept = {} } = example;
  const first = listDifferences(actual.clauses, expected.clauses, accept.clause ?? {});
  if (first.length === 0) {
    return actual.connective === expected.connective ? [] : [`connective ${actual.connective}`];
  }
  const others = accept.clauseLists ?? [];
  const fits = others.some(
    ({ clauses, clause }) => listDifferences(actual.clauses, clauses, clause ?? {}).length === 0,
  );
  return fits ? [] : first;
}

/** Compares an answer with its label, honouring everything that `accept` allows. */
export function compareTarget(actual: Target, example: TargetExample): TargetDifferences {
  const { expected, accept = {} } = example;
  const rest: string[] = [];
  if (accept.indicatorAny !== true && actual.indicator !== expected.indicator) {
    rest.push(`indicator ${shown(actual.indicator)} instead of ${shown(expected.indicator)}`);
  }
  const directions: readonly Direction[] = [expected.direction, ...(accept.directions ?? [])];
  if (!directions.includes(actual.direction)) {
    rest.push(`direction ${actual.direction} instead of ${expected.direction}`);
  }
  const codes = [...new Set<string>(actual.notes.map(({ code }) => code))].sort();
  const wanted = [...expected.notes].sort();
  if (shown(codes) !== shown(wanted))
    rest.push(`notes ${shown(codes)} instead of ${shown(wanted)}`);
  return { clauses: clausesDiffer(actual, example), rest };
}
