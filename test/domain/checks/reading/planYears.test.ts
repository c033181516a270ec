import { namedYears, planYearOf } from "../../../../src/domain/checks/reading/planYears";
import { planOf } from "../../../support/planBuilder";

test.each([
  ["令和元年度", 2019, [2019]],
  ["平成31年度", 2019, [2019]],
  ["元年度", 2019, [2019]],
  ["29年度14.4%", 2019, [2017]],
  ["30年度", 2046, [2048]],
  ["27年３月末現在6,877世帯", 2014, [2014]],
  ["令和3年9月末", 2021, [2021]],
  ["R3.8末", 2021, [2021]],
  ["26年度補正・27年度予算編成", 2014, [2014, 2015]],
  ["前年度", 2019, []],
  ["85.96%", 2019, []],
])("%s, near %i", (text, near, years) => {
  expect(namedYears(text, near).map(({ year }) => year)).toEqual(years);
});

test("the year of the row comes before the year of the plan", () => {
  const plan = planOf({
    fiscalYear: "令和元年度",
    indicators: [{}, { fiscalYear: "平成30年度" }],
  });
  expect(plan.indicators.map((indicator) => planYearOf(indicator, plan))).toEqual([2019, 2018]);
  const unknown = planOf({ indicators: [{}] });
  expect(unknown.indicators.map((indicator) => planYearOf(indicator, unknown))).toEqual([null]);
});
