import { sameAsLastYear } from "../../../../src/domain/checks/rules/sameAsLastYear";
import { findingsOn, messages } from "../findings";

test("finds a result that equals last year's to the last digit", () => {
  const findings = findingsOn(sameAsLastYear, {
    name: "令和元年度収納率",
    target: "86.20%",
    baseline: "参考平成30年度実績85.96%",
    actual: "85.96%",
  });
  expect(messages(findings)).toEqual([
    "実績85.96%が過去の値（参考平成30年度実績85.96%）と最後の桁まで同じです。転記の誤りでないか確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test("sees the same amount in another unit", () => {
  const revenue = { name: "広告収入", target: "1,000千円", baseline: "前年度 1,234千円" };
  expect(findingsOn(sameAsLastYear, { ...revenue, actual: "1,234,000円" })).toHaveLength(1);
});

test.each([
  ["29年度85.97%", "85.96%"],
  ["29年度12回", "12回"],
  ["29年度1,200人", "1,200人"],
  ["29年度85.96%", "86.20%（前年度85.96%）"],
  ["29年度85.96%", "前年度比85.96%"],
  ["29年度実績:", "85.96%"],
])("is quiet for %s, %s", (baseline, actual) => {
  expect(findingsOn(sameAsLastYear, { target: "90%", baseline, actual })).toEqual([]);
});
