import { yearMismatch } from "../../../../src/domain/checks/rules/yearMismatch";
import type { IndicatorDraft } from "../../../support/planBuilder";
import { findingsOf, messages } from "../findings";

const check = (fiscalYear: string, ...indicators: readonly IndicatorDraft[]) =>
  findingsOf(yearMismatch, { fiscalYear, indicators });

test("finds the target of an earlier plan", () => {
  const findings = check("令和2年度", { target: "40%", targetYear: "元年度" });
  expect(messages(findings)).toEqual([
    "令和2年度の計画ですが、目標の年度が元年度です。前の計画の目標が残っていないか確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
  expect(check("令和2年度", { target: "令和元年度末までに40%" })).toHaveLength(1);
});

test("finds a result of an earlier year", () => {
  expect(messages(check("令和3年度", { actual: "令和2年度 85.2%" }))).toEqual([
    "令和3年度の実績欄に令和2年度の値が入っています（「令和2年度 85.2%」）。",
  ]);
});

test("finds a reference value of a later year", () => {
  expect(messages(check("平成30年度", { baseline: "令和元年度 85.2%" }))).toEqual([
    "基準の値の年度（令和元年度）が計画の年度（平成30年度）より後です。",
  ]);
});

test("goes by the year of the row where a list holds several years", () => {
  const old = { target: "40%", targetYear: "令和元年度" };
  expect(check("令和2年度", { ...old, fiscalYear: "令和元年度" })).toEqual([]);
});

test.each<[string, IndicatorDraft]>([
  ["平成31年度", { target: "40%", targetYear: "元年度", baseline: "29年度14.4%" }],
  ["平成27年度", { target: "50%以上", targetYear: "29年度", actual: "51.3%（27年度末現在）" }],
  [
    "平成26年度",
    { target: "世帯の増", actual: "27年３月末現在6,877世帯", baseline: "26年３月末現在6,782世帯" },
  ],
  ["令和3年度", { target: "30年度（52.1％）以上", actual: "55%（前年度52.1%）" }],
  ["令和3年度", { target: "12,000千円", actual: "12,480千円（令和2年度12,000千円）" }],
  ["令和3年度", { target: "改善", actual: "令和2年度の事業を見直した。" }],
  ["令和3年度", { target: "前年度以上", actual: "85.2%" }],
])("is quiet in %s for %j", (fiscalYear, draft) => {
  expect(check(fiscalYear, draft)).toEqual([]);
});
