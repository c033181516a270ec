import { isBlankText, reviewsOf } from "../../../../src/domain/checks/reading/reviews";
import { checkedPlan } from "../../../support/checkedPlan";
import { planOf, type PlanDraft } from "../../../support/planBuilder";

function reviews(draft: PlanDraft, phase: "midYear" | "yearEnd" = "yearEnd") {
  return reviewsOf(checkedPlan(planOf(draft), phase)).map(({ indicators, mark, stage }) => ({
    stage,
    outcome: mark.outcome,
    effort: mark.effort,
    of: indicators.map(({ indicator }) => indicator.id),
  }));
}

test("the mark of 様式3 speaks of the first target, and of the one it stands beside", () => {
  const indicators = [{ initiative: "1" }, { initiative: "1" }];
  const initiatives = [
    { id: "1", midYear: { outcome: "①", effort: "（ⅰ）" }, yearEnd: { outcome: "②" } },
  ];
  expect(reviews({ profile: "form3", indicators, initiatives })).toEqual([
    { stage: "midYear", outcome: "reached", effort: "onSchedule", of: ["i0"] },
    { stage: "yearEnd", outcome: "missed", effort: null, of: ["i0"] },
  ]);
  const beside = [{ initiative: "1" }, { initiative: "1", stated: "②" }];
  expect(
    reviews({ profile: "form3", indicators: beside, initiatives }).map(({ of }) => of),
  ).toEqual([["i1"], ["i1"]]);
});

test("the mark of other forms speaks of all targets of the initiative", () => {
  const indicators = [{ initiative: "1" }, { initiative: "1" }, {}];
  const initiatives = [{ id: "1", midYear: { outcome: "目標達成見込" } }];
  expect(
    reviews({ profile: "interim-table", indicators, initiatives }).map(({ of }) => of),
  ).toEqual([["i0", "i1"], ["i2"]]);
});

test("rows of a list stand for themselves, unless they share a mark cell", () => {
  const indicators = [
    { stated: "目標達成", statedCell: "m" },
    { stated: "目標達成", statedCell: "m" },
    { stated: "目標達成見込", effort: "取組予定通り進捗していない" },
    { stated: "②" },
    {},
  ];
  expect(reviews({ indicators }, "midYear")).toEqual([
    { stage: "yearEnd", outcome: "reached", effort: null, of: ["i0", "i1"] },
    { stage: "midYear", outcome: "reached", effort: "behind", of: ["i2"] },
    { stage: "midYear", outcome: "missed", effort: null, of: ["i3"] },
    { stage: "midYear", outcome: null, effort: null, of: ["i4"] },
  ]);
});

test("A and B are marks in the form from 令和5年度 on only", () => {
  const indicators = [{ stated: "B" }];
  expect(reviews({ profile: "outcome", indicators })).toMatchObject([{ outcome: "missed" }]);
  expect(reviews({ profile: "flat", indicators })).toMatchObject([{ outcome: null }]);
});

test.each([
  [null, true],
  ["", true],
  ["－", true],
  ["特になし。", true],
  ["該当なし", true],
  ["特になし、ただし広報の方法は見直す。", false],
  ["なし崩しに進めない。", false],
])("%j explains nothing: %s", (text, isBlank) => {
  const cell = { sheetId: "s", row: 0, column: 0 };
  expect(isBlankText(text === null ? null : { text, cell })).toBe(isBlank);
});
