import { readFileSync } from "node:fs";
import { join } from "node:path";

import { judge } from "../../../src/domain/judgement/judge";
import type { Comparison, JudgeInput } from "../../../src/domain/judgement/judgement";
import { STATUS_WORDS } from "../../../src/domain/judgement/status";

/** Labelled pairs of target and actual; `rate` and `gap` stand only where the label says them. */
interface LabelledJudgement {
  readonly id: string;
  readonly input: JudgeInput;
  readonly expected: {
    readonly comparison: Comparison;
    readonly status: readonly string[];
    readonly rate?: number | null;
    readonly gap?: number | null;
  };
  /** Other comparisons that are also right. */
  readonly accept?: readonly Comparison[];
}

function rowsOf<T>(file: string): T[] {
  return readFileSync(join(__dirname, file), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

const close = (value: number | null): unknown => (value === null ? null : expect.closeTo(value, 5));

describe("labelled judgements", () => {
  const rows = rowsOf<LabelledJudgement>("labelledJudgements.jsonl");

  it.each(rows.map((row) => [row.id, row] as const))(
    "%s",
    (_id, { input, expected, accept = [] }) => {
      const judged = judge(input);
      if (accept.includes(judged.comparison)) return;
      const status = STATUS_WORDS[judged.status].ja;
      expect({ comparison: judged.comparison, status, reason: judged.reason.ja }).toEqual({
        comparison: expected.comparison,
        status: expect.stringMatching(
          new RegExp(`^(?:${expected.status.join("|")})$`, "u"),
        ) as string,
        reason: expect.any(String) as string,
      });
      if (expected.rate !== undefined) expect(judged.rate).toEqual(close(expected.rate));
      if (expected.gap !== undefined) expect(judged.gap).toEqual(close(expected.gap));
    },
  );
});

describe("pairs that must never be called met", () => {
  const rows = ["neverMet.jsonl", "qualifiedActuals.jsonl"].flatMap((file) =>
    rowsOf<{ id: string; kind: string; input: JudgeInput; comparison?: Comparison }>(file),
  );

  it.each(
    rows.map(
      (row) =>
        [`${row.id} ${row.kind}: ${row.input.target} / ${String(row.input.actual)}`, row] as const,
    ),
  )("%s", (_name, { input, comparison }) => {
    const judged = judge(input);
    expect(judged.comparison).not.toBe("met");
    if (comparison !== undefined) expect(judged.comparison).toBe(comparison);
  });
});

describe("pairs that need no person", () => {
  const rows = ["surelyJudged.jsonl", "ordinaryActuals.jsonl"].flatMap((file) =>
    rowsOf<{
      id: string;
      input: JudgeInput;
      comparison: Comparison;
      status: string;
      rate?: number;
      gap?: number;
    }>(file),
  );

  it.each(
    rows.map(
      (row) => [`${row.id} ${row.input.target} / ${String(row.input.actual)}`, row] as const,
    ),
  )("%s", (_name, { input, comparison, status, rate, gap }) => {
    const judged = judge(input);
    expect([judged.comparison, STATUS_WORDS[judged.status].ja]).toEqual([comparison, status]);
    if (rate !== undefined) expect(judged.rate).toEqual(close(rate));
    if (gap !== undefined) expect(judged.gap).toEqual(close(gap));
  });
});
