import { fiscalYearText } from "../../../src/domain/settings/fiscalYearText";

test.each([
  ["令和7年度", "令和7年度"],
  ["令和7", "令和7年度"],
  ["Ｒ７", "令和7年度"],
  ["R7年度", "令和7年度"],
  ["2025", "令和7年度"],
  ["２０２５年度", "令和7年度"],
  [" 令和 元 年度 ", "令和元年度"],
  ["R1", "令和元年度"],
  ["2019", "令和元年度"],
  ["平成31年度", "平成31年度"],
  ["H26", "平成26年度"],
  ["令和7（2025）年度", "令和7年度"],
  // January to March belong to the fiscal year before.
  ["令和8年3月", "令和7年度"],
  ["令和8年4月", "令和8年度"],
  ["令和元年5月", "令和元年度"],
])("%s is %s", (typed, year) => {
  expect(fiscalYearText(typed)).toBe(year);
});

test.each([
  "",
  "7年度",
  "今年度",
  "令和",
  "反対",
  "令和7年度から令和9年度",
  "令和7年度の計画",
  "20255",
])("%s names no single fiscal year", (typed) => {
  expect(fiscalYearText(typed)).toBeNull();
});
