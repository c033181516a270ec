import { readFileSync } from "node:fs";
import path from "node:path";

import type { PlanSeed } from "../../../src/domain/plan/planSeed";
import { recognisePlan } from "../../../src/workbook/recognise/recognisePlan";
import { planSeedSchema } from "../../seeds/planSeedSchema";
import { workbookOf } from "../support/sheet";
import { countReading } from "./forms/countReading";
import { DISORDER } from "./forms/disorder";
import * as layouts from "./forms/layouts";

const FOLDER = path.join(__dirname, "../../../seeds/plans");

function seed(id: string): PlanSeed {
  return planSeedSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, `${id}.json`), "utf8")));
}

/**
 * Every form with a plan that was published in it; lists and the newest form take any plan. The last number counts
 * targets that the report answers in other words (「ケース研究会」 with 「ケース研修会」): a person decides about them.
 */
const FORMS = [
  ["form3", layouts.form3, "chuo-r1", 42, 0],
  ["interim-table", layouts.interimTable, "minato-r3", 61, 1],
  ["outline", layouts.outline, "minato-h31", 64, 0],
  ["results-block", layouts.resultsBlock, "minato-h26", 47, 1],
  ["pdca", layouts.pdca, "konohana-h27", 13, 0],
  ["outcome", layouts.outcome, "konohana-h27", 13, 0],
  ["flat", layouts.flat, "chuo-r1", 42, 0],
  ["flat", layouts.flat, "konohana-h27", 13, 0],
  ["flat", layouts.flat, "minato-h26", 47, 0],
  ["flat", layouts.flat, "minato-h31", 64, 0],
  ["flat", layouts.flat, "minato-r3", 61, 0],
] as const;

test.each(FORMS)(
  "%s: every indicator is found and judged",
  (form, layout, id, total, undecided) => {
    const plan = seed(id);
    const sheets = layout(plan);
    expect(recognisePlan(workbookOf(sheets)).plan.profile).toBe(form);
    expect(countReading(plan, sheets)).toEqual({
      ...{ total, found: total, right: total - undecided, undecided },
      ...{ falselyMet: 0, invented: 0 },
    });
  },
);

describe.each(Object.entries(DISORDER))("%s", (_what, disturb) => {
  test.each(FORMS)("%s is read as before", (_form, layout, id, total, undecided) => {
    const plan = seed(id);
    expect(countReading(plan, disturb(layout(plan)))).toEqual({
      ...{ total, found: total, right: total - undecided, undecided },
      ...{ falselyMet: 0, invented: 0 },
    });
  });
});
