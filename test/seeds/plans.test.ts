import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import type { BudgetSeed, IndicatorSeed, PlanSeed } from "../../src/domain/plan/planSeed";
import { planSeedRows } from "../../src/domain/plan/planSeedRows";
import { planSeedSchema } from "./planSeedSchema";

const FOLDER = path.join(__dirname, "../../seeds/plans");

const COUNTS: Readonly<Record<string, number>> = {
  "chuo-r1": 42,
  "konohana-h27": 13,
  "minato-h26": 47,
  "minato-h31": 64,
  "minato-r3": 61,
};

function readPlan(id: string): PlanSeed {
  return planSeedSchema.parse(JSON.parse(readFileSync(path.join(FOLDER, `${id}.json`), "utf8")));
}

function indicatorOf(plan: PlanSeed, id: string): IndicatorSeed {
  const row = planSeedRows(plan).find(({ indicator }) => indicator.id === id);
  if (!row) throw new Error(`${plan.id} has no indicator ${id}.`);
  return row.indicator;
}

function budgetsOf(plan: PlanSeed): BudgetSeed[] {
  return plan.managementIssues.flatMap((issue) => [
    ...(issue.budgetLines ?? []).map((line) => line.budget),
    ...issue.strategies.flatMap((strategy) =>
      strategy.initiatives.flatMap((initiative) => initiative.budget ?? []),
    ),
  ]);
}

/** The number in a budget text, in any width; `null` where there is no digit. */
function printedSum(text: string): number | null {
  const digits = text.normalize("NFKC").replace(/\D/g, "");
  return digits === "" ? null : Number(digits);
}

const duplicates = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

test("the folder holds the five plans and nothing else", () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(COUNTS).map((id) => `${id}.json`));
});

describe.each(Object.entries(COUNTS))("%s", (id, count) => {
  const plan = readPlan(id);
  const rows = planSeedRows(plan);
  const initiatives = [...new Set(rows.map(({ initiative }) => initiative))];

  test(`has ${String(count)} indicators with ids of their own`, () => {
    expect(plan.id).toBe(id);
    expect(rows).toHaveLength(count);
    expect(duplicates(rows.map(({ indicator }) => indicator.id))).toEqual([]);
    expect(duplicates(initiatives.map((initiative) => initiative.id))).toEqual([]);
  });

  test("gives every budget as the number that its text has", () => {
    for (const { text, thousandYen } of budgetsOf(plan)) {
      expect(text).toMatch(/千円$/);
      expect({ text, thousandYen }).toEqual({ text, thousandYen: printedSum(text) });
    }
  });

  test("points only to initiatives, indicators and subheadings that exist", () => {
    const initiativeIds = initiatives.map((initiative) => initiative.id);
    for (const initiative of initiatives) {
      const subheadings = initiative.subheadings ?? [];
      const parts = [...initiative.activities, ...initiative.indicators];
      const named = parts.flatMap(({ subheading }) => subheading ?? []);
      expect(subheadings).toEqual(expect.arrayContaining(named));

      const ids = initiative.indicators.map((indicator) => indicator.id);
      const partOf = (initiative.referenceValues ?? []).flatMap((value) => value.partOf ?? []);
      expect(ids).toEqual(expect.arrayContaining(partOf));
    }
    const references = rows.flatMap(({ indicator }) => indicator.referenceTo ?? []);
    expect(initiativeIds).toEqual(expect.arrayContaining(references));
  });
});

test("227 indicators in all", () => {
  const all = Object.keys(COUNTS).flatMap((id) => planSeedRows(readPlan(id)));
  expect(all).toHaveLength(227);
});

test("the results, by plan and by the day they speak of", () => {
  const kinds = Object.keys(COUNTS).map((id) => {
    const count = (kind: string): number =>
      planSeedRows(readPlan(id)).filter((row) => row.indicator.actualKind === kind).length;
    return [id, count("final"), count("interim"), count("forecast")];
  });
  expect(kinds).toEqual([
    ["chuo-r1", 25, 0, 0],
    ["konohana-h27", 0, 11, 0],
    ["minato-h26", 32, 0, 1],
    ["minato-h31", 0, 0, 0],
    ["minato-r3", 0, 6, 1],
  ]);
});

test("improvement texts stand where the documents have them, and statuses where they are printed", () => {
  const improved = (id: string): string[] => [
    ...new Set(
      planSeedRows(readPlan(id))
        .filter(({ initiative }) => initiative.improvement !== undefined)
        .map(({ initiative }) => initiative.id),
    ),
  ];
  expect(improved("chuo-r1")).toEqual(["item1", "item3", "item4"]);
  expect(improved("konohana-h27")).toHaveLength(7);
  expect(improved("minato-h26")).toEqual([]);
  expect(improved("minato-h31")).toEqual([]);

  // 港区 令和3年度 explains exactly the initiatives whose status is unfavourable on either axis.
  const interim = planSeedRows(readPlan("minato-r3")).map(({ initiative }) => initiative);
  const unfavourable = interim.filter(
    ({ stated }) => stated?.outlook === "目標未達成見込" || stated?.effort.endsWith("していない"),
  );
  expect(improved("minato-r3")).toEqual([...new Set(unfavourable.map(({ id }) => id))]);
  expect(improved("minato-r3")).toHaveLength(8);

  const withStatus = (id: string): number =>
    planSeedRows(readPlan(id)).filter(({ initiative }) => initiative.stated).length;
  expect(Object.keys(COUNTS).map(withStatus)).toEqual([0, 0, 0, 0, 60]);
});

describe("what the documents print is not corrected", () => {
  const chuo = readPlan("chuo-r1");
  const minatoH26 = readPlan("minato-h26");
  const minatoR3 = readPlan("minato-r3");

  test.each([
    ["item3a", chuo, { target: "以上", baseline: "30年度実績:", actual: "評価点3.4" }],
    ["item3-act3", chuo, { target: "24回", actual: "17回" }],
    ["item1-act5", chuo, { target: "1回", actual: "20地域" }],
    ["item4", chuo, { target: "86.20%", baseline: "参考平成30年度実績85.96%", actual: "85.96%" }],
    ["6-2-1", minatoH26, { target: "８０％" }],
    ["nhi-meeting", minatoH26, { target: "毎月１回", actual: "収納対策会議の毎月開催した。" }],
    ["welfare-case", minatoH26, { target: "毎月開催", actual: "ケース研修会：11回開催" }],
    ["gov-voice", minatoH26, { name: "「市民の声｣の全件公表" }],
    ["1-1-3", minatoR3, { target: "延べ６0団体・個人以上" }],
    ["1-1-4", minatoR3, { target: "4５%以上" }],
    ["rev-1", minatoR3, { target: "15,000千円", actual: "1３,８７７千円" }],
    ["rev-1e", minatoR3, { target: "1０0千円" }],
    ["3-3-1", minatoR3, { target: null, referenceTo: "3-1-2" }],
  ])("%s", (id, plan, printed) => {
    expect(indicatorOf(plan, id)).toMatchObject(printed);
  });

  test("the breakdown of the revenue target does not add up to it", () => {
    const parts = ["rev-1a", "rev-1b", "rev-1c", "rev-1d", "rev-1e"];
    const sum = parts
      .map((id) => printedSum(indicatorOf(minatoR3, id).target ?? "") ?? 0)
      .reduce((total, part) => total + part);
    expect(sum).toBe(15468);
  });

  test("another training than the planned one is reported", () => {
    const { name, actualName } = indicatorOf(chuo, "item3-act7");
    expect(name).toContain("コーチングスキル研修");
    expect(actualName).toContain("グループ別課題研修");
  });

  test("the number 6-2-2 is missing in the sequence", () => {
    const numbers = planSeedRows(minatoR3)
      .filter(({ strategy }) => strategy.number === "戦略６－２")
      .map(({ initiative }) => initiative.number);
    expect([...new Set(numbers)]).toEqual(["１", "３"]);
  });
});
