import { forecastAsResult } from "../../../../src/domain/checks/rules/forecastAsResult";
import { findingsOf, findingsOn, messages } from "../findings";

const revenue = { name: "広告収入の確保", target: "1,036千円" };

test("finds an estimate in the column for results", () => {
  const findings = findingsOn(forecastAsResult, { ...revenue, actual: "1,100千円（見込み）" });
  expect(messages(findings)).toEqual([
    "実績欄に見込みの値（1,100千円（見込み））が入っています。確定値に置き換えるか、見込みであることを明記してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
});

test("finds 目標達成 that rests on an estimate", () => {
  const findings = findingsOn(forecastAsResult, {
    ...revenue,
    actual: "1,100千円",
    actualKind: "forecast",
    stated: "目標達成",
  });
  expect(messages(findings)).toEqual([
    "見込みの値（1,100千円）で「目標達成」と評価されています。確定した値で評価してください。",
  ]);
});

test("only informs where the estimate is marked as one", () => {
  const findings = findingsOn(forecastAsResult, {
    ...revenue,
    actual: "1,100千円",
    actualKind: "forecast",
    stated: "目標達成見込",
  });
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test("is quiet for results, at mid-year, and for a word that is part of the indicator", () => {
  expect(
    findingsOn(
      forecastAsResult,
      { ...revenue, actual: "7,684千円" },
      { ...revenue, actual: "予定どおり1,036千円" },
      {
        name: "超過勤務の縮減",
        target: "超過勤務の縮減",
        actual:
          "各課の協力体制の強化と業務の効率化に取り組み、担当外ヘルパーを15回活用した。次年度は、住基システムの変更に伴う作業の増加が見込まれるため、引き続き縮減に努める。",
      },
      {
        name: "社会的ビジネス効果が見込まれる事務事業件数",
        target: "1件以上",
        actual: "効果が見込まれる事務事業 2件",
      },
    ),
  ).toEqual([]);
  const forecast = { ...revenue, actual: "1,100千円", actualKind: "forecast" } as const;
  expect(findingsOf(forecastAsResult, { indicators: [forecast] }, "midYear")).toEqual([]);
});
