import { readFileSync } from "node:fs";

import { GENERATED, generateGrammar } from "../../tools/generateGrammar";

describe("targetLanguage.generated.ts", () => {
  it("is what the grammar gives (otherwise: npm run grammar)", () => {
    expect(readFileSync(GENERATED, "utf8")).toBe(generateGrammar());
  });
});
