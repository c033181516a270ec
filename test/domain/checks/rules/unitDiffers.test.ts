import { unitDiffers } from "../../../../src/domain/checks/rules/unitDiffers";
import { cellOf } from "../../../support/planBuilder";
import { findingsOn, messages } from "../findings";

test("finds 20地域 against 1回", () => {
  const [finding, ...others] = findingsOn(unitDiffers, {
    name: "派遣の地域型公共人材に活用に向けた説明会の開催",
    target: "1回",
    actual: "20地域",
  });
  expect(finding).toMatchObject({
    severity: "warning",
    message: {
      ja: "実績（20地域）と目標（1回）の単位が異なり、達成したか判断できません。",
      en: "Result (20地域) and target (1回) are in different units, so nobody can tell whether it was reached.",
    },
    cell: cellOf(0, "actual"),
  });
  expect(others).toEqual([]);
});

test("finds a reference value of another kind", () => {
  const findings = findingsOn(unitDiffers, {
    name: "出前講座の参加",
    target: "60人以上",
    baseline: "29年度 12回",
  });
  expect(messages(findings)).toEqual([
    "基準の値（29年度 12回）と目標（60人以上）の単位が異なります。",
  ]);
});

test.each([
  ["広告収入の確保", "2,500千円", "2,398,000円"],
  ["参加者数", "50人", "64名"],
  ["指定した避難ビルの数", "５箇所", "5か所"],
  ["公表した件数の割合", "100%", "98件中97件"],
  ["収納率", "86.20%", "前年度比0.56ポイント増"],
  ["会議の開催", "毎月１回", "12回"],
  ["窓口サービスの格付け", "★★以上", "評価点3.4"],
  ["相談への対応", "全件", "120件"],
  ["要援護者の相談", "相談体制の充実", "120件"],
  ["研修の開催", "6回", "6回（延べ120人参加）"],
  ["研修の参加者数", "120人", "6回開催、参加者130人"],
  ["訓練の実施", "11地域", "11"],
])("is quiet for %s: %s, %s", (name, target, actual) => {
  expect(findingsOn(unitDiffers, { name, target, actual })).toEqual([]);
});
