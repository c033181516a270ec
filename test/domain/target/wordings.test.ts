import { readFileSync } from "node:fs";
import { join } from "node:path";

import { parseTarget } from "../../../src/domain/target/parseTarget";
import type { TargetInput } from "../../../src/domain/target/target";
import { describeTarget } from "./describeTarget";

interface Wording extends TargetInput {
  /** The answer in the words of `describeTarget`. */
  readonly reads: string;
}

/** Wordings of plans and evaluation sheets of many cities, read one by one against the contract. */
const wordings = readFileSync(join(__dirname, "wordings.jsonl"), "utf8")
  .split("\n")
  .filter((line) => line !== "")
  .map((line) => JSON.parse(line) as Wording);

describe("wordings", () => {
  it.each(
    wordings.map((wording) => [`${wording.text} [${wording.indicator ?? ""}]`, wording] as const),
  )("%s", (_, { reads, ...input }) => {
    expect(describeTarget(parseTarget(input))).toBe(reads);
  });
});
