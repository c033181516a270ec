import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import peggy from "peggy";

const FOLDER = join(__dirname, "../../src/domain/target");
const GRAMMAR = join(FOLDER, "targetLanguage.peggy");

/** Where the generated parser is kept. */
export const GENERATED = join(FOLDER, "targetLanguage.generated.ts");

const HEADER = `// Generated from targetLanguage.peggy by \`npm run grammar\`. Do not edit.
// @ts-nocheck: generated JavaScript; the types are given where it is imported.
`;

/** The parser's source text for the grammar as it stands now. */
export function generateGrammar(): string {
  const source: string = peggy.generate(readFileSync(GRAMMAR, "utf8"), {
    output: "source",
    format: "es",
    grammarSource: "targetLanguage.peggy",
  });
  // The banner names the generator's version and comes first; the header must be the first line.
  return HEADER + source.replace(/^\/\/.*\n(?:\/\/.*\n)*/u, "");
}

if (require.main === module) {
  writeFileSync(GENERATED, generateGrammar());
  console.log(`written: ${GENERATED}`);
}
