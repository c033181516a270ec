/*
 * npx tsx test/tools/scoreTargets.ts [FILE.jsonl] [--all]
 *
 * Prints how many labelled rows are read right, by tag, and what differs in the others.
 */
import { join } from "node:path";

import { parseTarget } from "../../src/domain/target/parseTarget";
import { compareTarget, readExamples } from "../domain/exampleMatcher";

const file = process.argv[2] ?? join(__dirname, "../domain/target/examples.jsonl");
const byTag = new Map<string, { right: number; total: number }>();
let rowsRight = 0;
let clausesRight = 0;
const examples = readExamples(file);

for (const example of examples) {
  const answer = parseTarget(example.input);
  const { clauses, rest } = compareTarget(answer, example);
  if (clauses.length === 0) clausesRight++;
  if (clauses.length + rest.length === 0) rowsRight++;
  else {
    console.log(`${example.id}  ${example.input.text}  [${example.input.indicator ?? ""}]`);
    for (const difference of [...clauses, ...rest]) console.log(`    ${difference}`);
  }
  for (const tag of example.tags) {
    const count = byTag.get(tag) ?? { right: 0, total: 0 };
    count.total++;
    if (clauses.length + rest.length === 0) count.right++;
    byTag.set(tag, count);
  }
}
console.log(
  `\nclauses ${String(clausesRight)}/${String(examples.length)}, whole rows ${String(rowsRight)}/${String(examples.length)}`,
);
for (const [tag, { right, total }] of [...byTag].sort()) {
  if (right < total) console.log(`  ${tag}: ${String(right)}/${String(total)}`);
}
