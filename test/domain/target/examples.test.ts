import { join } from "node:path";

import { parseTarget } from "../../../src/domain/target/parseTarget";
import { compareTarget, readExamples } from "../exampleMatcher";

const examples = readExamples(join(__dirname, "examples.jsonl"));

describe("labelled examples", () => {
  it.each(examples.map((example) => [example.id, example] as const))("%s", (_, example) => {
    const { clauses, rest } = compareTarget(parseTarget(example.input), example);
    expect([...clauses, ...rest]).toEqual([]);
  });
});

describe("the matcher itself", () => {
  const [example] = examples;
  if (example === undefined) throw new Error("no examples");
  const right = parseTarget(example.input);

  it("sees a wrong operator, value, unit, direction, note and indicator", () => {
    const [clause] = right.clauses;
    if (clause === undefined) throw new Error("no clause");
    const wrong = [
      { ...right, clauses: [{ ...clause, op: "<" as const }] },
      { ...right, clauses: [{ ...clause, value: (clause.value ?? 0) + 1 }] },
      { ...right, clauses: [{ ...clause, unit: "匹" }] },
      { ...right, clauses: [clause, clause] },
      { ...right, direction: "none" as const },
      { ...right, indicator: "別の指標" },
      { ...right, notes: [{ code: "range" as const, message: "" }] },
    ];
    for (const answer of wrong) {
      const { clauses, rest } = compareTarget(answer, example);
      expect([...clauses, ...rest]).toHaveLength(1);
    }
  });
});
