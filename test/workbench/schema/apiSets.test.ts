import { readFileSync } from "node:fs";
import { join } from "node:path";

import { API_SETS } from "../../../src/workbench/schema/apiSets.generated";
import { readApiSets, renderApiSets } from "../../../src/workbench/schema/generateApiSets";

test("the table of requirement sets is that of the installed declarations", () => {
  const file = join(process.cwd(), "src/workbench/schema/apiSets.generated.ts");
  expect(readFileSync(file, "utf8")).toBe(renderApiSets(readApiSets()));
});

test("knows since when members exist", () => {
  expect(API_SETS["Range"]).toMatchObject({ dataValidation: "1.8", getDependents: "1.15" });
  expect(API_SETS["Range"]?.["values"]).toBeUndefined();
});
