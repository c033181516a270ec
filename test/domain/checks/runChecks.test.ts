import fc from "fast-check";

import { ALL_CHECKS } from "../../../src/domain/checks/allChecks";
import type { PlanPhase } from "../../../src/domain/checks/check";
import { DEFAULT_CHECK_SETTINGS } from "../../../src/domain/checks/checkSettings";
import { runChecks } from "../../../src/domain/checks/runChecks";
import { checkedPlan } from "../../support/checkedPlan";
import { planOf, type IndicatorDraft, type PlanDraft } from "../../support/planBuilder";

const missed: IndicatorDraft = {
  name: "国民健康保険料の収納率",
  target: "86.20%",
  actual: "85.96%",
  baseline: "平成30年度 85.96%",
  stated: "①",
};

function codes(draft: PlanDraft, off: typeof DEFAULT_CHECK_SETTINGS.off = []): readonly string[] {
  const input = checkedPlan(planOf(draft), "yearEnd", { ...DEFAULT_CHECK_SETTINGS, off });
  return runChecks(input).map(({ code }) => code);
}

test("runs every rule in the stated order", () => {
  const found = codes({ indicators: [missed] });
  expect(found).toEqual(["mark-contradicts-numbers", "improvement-missing", "same-as-last-year"]);
  const order = ALL_CHECKS.map(({ code }) => code as string);
  expect(found.map((code) => order.indexOf(code))).toEqual(
    found.map((code) => order.indexOf(code)).sort((one, other) => one - other),
  );
});

test("leaves out what the ward switched off", () => {
  const off = ["same-as-last-year", "mark-contradicts-numbers"] as const;
  expect(codes({ indicators: [missed] }, off)).toEqual(["improvement-missing"]);
});

test("has nothing to say about an empty plan", () => {
  expect(codes({})).toEqual([]);
  expect(codes({ indicators: [], initiatives: [] })).toEqual([]);
});

test("gives the same answer for the same plan, and changes nothing in it", () => {
  const plan = planOf({ indicators: [missed, { ...missed, actual: "７2%" }] });
  const before = structuredClone(plan);
  const first = runChecks(checkedPlan(plan, "yearEnd"));
  expect(runChecks(checkedPlan(plan, "yearEnd"))).toEqual(first);
  expect(plan).toEqual(before);
});

/** Pieces that cells are made of, and what nobody expects in one. */
const cell = fc.oneof(
  fc
    .array(
      fc.constantFrom(
        ..."80％ ７2% 2.000人 1３,８７７千円 前年度 以上 未満 （ ） ( ) 「 」 ： ① ② (ⅰ) ★ 達成 未達成 見込 再掲 具体的取組３－１－２ 98件中97件 増 の差 令和3年度 29年度実績: － 〇 ▢ うち 、 。 \n".split(
          " ",
        ),
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join("")),
  fc.string({ unit: "binary", maxLength: 20 }),
);

test("answers whatever stands in the cells", () => {
  const review = fc.record({ outcome: cell, effort: cell, improvement: cell });
  const indicator = fc.record({
    name: cell,
    target: fc.oneof(cell, fc.constant(null)),
    baseline: cell,
    actual: fc.oneof(cell, fc.double()),
    stated: cell,
    improvement: cell,
    targetYear: cell,
    withdrawalCriterion: cell,
    remark: cell,
    path: fc.array(cell, { maxLength: 3 }),
    initiative: fc.constantFrom("1", "2", "none"),
    partOf: fc.constantFrom("i0", "i1", "none"),
  });
  const initiative = fc.record({
    id: fc.constantFrom("1", "2"),
    number: cell,
    name: cell,
    path: fc.array(cell, { maxLength: 2 }),
    activities: fc.array(fc.tuple(cell, cell), { maxLength: 3 }),
    midYear: review,
    yearEnd: review,
    withdrawalCriterion: cell,
  });
  const draft = fc.record({
    profile: fc.constantFrom("form3", "flat", "interim-table", "outcome", "results-block"),
    fiscalYear: fc.constantFrom("令和元年度", "平成29年度", ""),
    indicators: fc.array(indicator, { maxLength: 4 }),
    initiatives: fc.array(initiative, { maxLength: 2 }),
  });
  const phase = fc.constantFrom<PlanPhase>("plan", "midYear", "yearEnd");
  fc.assert(
    fc.property(draft, phase, (plan, when) => {
      const findings = runChecks(checkedPlan(planOf(plan), when));
      for (const { fix, message } of findings) {
        expect(message.ja.endsWith("。")).toBe(true);
        expect(message.en).not.toBe("");
        if (fix) expect(fix.after).not.toBe(fix.before);
      }
    }),
    { numRuns: 150 },
  );
});

test("takes time in proportion to the plan", () => {
  const rows = (count: number): PlanDraft => ({
    fiscalYear: "令和4年度",
    indicators: Array.from({ length: count }, (_, row) => ({
      ...missed,
      name: `街頭犯罪に対する備えを日ごろから行っている区民の割合その${String(row)}`,
      path: ["経営課題１ 防犯", "戦略1-1", `取組1-1-${String(row)}`],
    })),
  });
  const timeOf = (count: number): number => {
    const input = checkedPlan(planOf(rows(count)), "yearEnd");
    const start = performance.now();
    expect(runChecks(input).length).toBeGreaterThan(count);
    return performance.now() - start;
  };
  timeOf(500);
  const small = Math.max(timeOf(500), 20);
  // Eight times the rows; a quadratic rule would take sixty-four times as long.
  expect(Math.min(timeOf(4000), timeOf(4000))).toBeLessThan(small * 30);
});
