import { readFileSync } from "node:fs";
import { join } from "node:path";

import { withTargetSection } from "./targetSection";

it("README.md shows what the program really answers (otherwise: npm run readme)", () => {
  const readme = readFileSync(join(__dirname, "../../README.md"), "utf8");
  expect(readme).toBe(withTargetSection(readme));
});
