import { lockedFigureChanged } from "../../../../src/domain/checks/rules/lockedFigureChanged";
import { runChecks } from "../../../../src/domain/checks/runChecks";
import type { PlanPhase } from "../../../../src/domain/checks/check";
import { periodLock } from "../../../../src/domain/settings/lockFigures";
import { checkedPlan } from "../../../support/checkedPlan";
import { planOf, type IndicatorDraft } from "../../../support/planBuilder";

const RATE: IndicatorDraft = { name: "収納率", target: "86.20%", actual: "85.96%" };

function findings(
  before: readonly IndicatorDraft[],
  now: readonly IndicatorDraft[],
  { locked, phase }: { locked: PlanPhase; phase: PlanPhase } = {
    locked: "yearEnd",
    phase: "yearEnd",
  },
) {
  const { indicators } = planOf({ indicators: before });
  const lock = periodLock(indicators, locked, new Date("2020-06-01T01:00:00Z"), "区長");
  return lockedFigureChanged.run({
    ...checkedPlan(planOf({ indicators: now }), phase),
    locks: [lock],
  });
}

test("an unchanged plan is quiet, and so is a plan without locks", () => {
  expect(findings([RATE], [RATE])).toEqual([]);
  expect(lockedFigureChanged.run(checkedPlan(planOf({ indicators: [RATE] }), "yearEnd"))).toEqual(
    [],
  );
});

test("a changed actual names the old and the new value, who closed the period and when", () => {
  const [finding, ...others] = findings([RATE], [{ ...RATE, actual: "86.3%" }]);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: "locked-changed", severity: "error" });
  expect(finding?.message.ja).toBe(
    "2020/6/1に区長が確定した期末の実績が「85.96%」から「86.3%」に変更されています。",
  );
});

test("a changed target and a deleted actual are two findings", () => {
  const found = findings([RATE], [{ name: "収納率", target: "85%" }]).map(
    ({ message }) => message.ja,
  );
  expect(found).toHaveLength(2);
  expect(found[0]).toContain("目標が「86.20%」から「85%」");
  expect(found[1]).toContain("実績が「85.96%」から「（空欄）」");
});

test("an indicator that is gone is named, a new one is nobody's business", () => {
  const found = findings([RATE], [{ ...RATE, name: "差押件数" }]);
  expect(found.map(({ message }) => message.ja)).toEqual([
    expect.stringContaining("指標「収納率」（目標「86.20%」）が見つかりません"),
  ]);
});

test("results of the year may replace those of the closed half-year, its targets may not change", () => {
  const phases = { locked: "midYear", phase: "yearEnd" } as const;
  expect(findings([RATE], [{ ...RATE, actual: "86.3%" }], phases)).toEqual([]);
  expect(findings([RATE], [{ ...RATE, target: "80%" }], phases)).toHaveLength(1);
  expect(
    findings([RATE], [{ ...RATE, actual: "86.3%" }], { locked: "midYear", phase: "midYear" }),
  ).toHaveLength(1);
});

test("10,000 closed figures are compared in well under two seconds", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({ ...RATE, name: `指標${index}` }));
  const plan = planOf({ indicators: many });
  const lock = periodLock(plan.indicators, "yearEnd", new Date(), "");
  const input = { ...checkedPlan(plan, "yearEnd"), locks: [lock] };
  const start = performance.now();
  expect(lockedFigureChanged.run(input)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(2000);
});

test("it can be switched off as every rule", () => {
  const input = checkedPlan(planOf({ indicators: [{ ...RATE, actual: "80%" }] }), "yearEnd");
  const lock = periodLock(planOf({ indicators: [RATE] }).indicators, "yearEnd", new Date(), "");
  const codes = (off: readonly "locked-changed"[]) =>
    runChecks({ ...input, locks: [lock], settings: { ...input.settings, off } }).map(
      ({ code }) => code,
    );
  expect(codes([])).toContain("locked-changed");
  expect(codes(["locked-changed"])).not.toContain("locked-changed");
});
