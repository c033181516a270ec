import { printedRate } from "../../../../src/domain/checks/rules/printedRate";
import { findingsOn, messages } from "../findings";

const check = (target: string, actual: string, name = "公表した件数の割合") =>
  messages(findingsOn(printedRate, { name, target, actual }));

test.each([
  ["80%以上", "98件中97件（98.5%）", "「98.5%」は計算と合いません（97件÷98件＝98.98%）。"],
  [
    "60%以上",
    "支援事業利用者数146件、就職件数85件（就職率57.2％）",
    "「57.2%」は計算と合いません（85件÷146件＝58.22%）。",
  ],
  [
    "31.0%以上",
    "34.6％（前年度31.4％、＋2.8ポイント）",
    "「+2.8ポイント」は計算と合いません（34.6%－31.4%＝3.2ポイント）。",
  ],
  [
    "75.0%",
    "57.5%(目標75.0%と比較すると17.1%の差)",
    "「17.1%」は計算と合いません（57.5%－75.0%＝△17.5%）。",
  ],
])("%s, %s", (target, actual, message) => {
  expect(check(target, actual)).toEqual([message]);
});

test("recomputes the attainment rate", () => {
  const revenue = (actual: string) => check("1,036千円", actual, "広告収入の確保");
  expect(revenue("7,684千円（達成率 471.7%）")).toEqual([
    "「471.7%」は計算と合いません（実績÷目標＝741.7%）。",
  ]);
  expect(revenue("7,684千円（達成率 741.7%）")).toEqual([]);
});

test("notices a change in the wrong direction", () => {
  expect(check("31.0%以上", "34.6％（前年度31.4％、3.2ポイント減）")).toHaveLength(1);
});

test.each([
  ["80%以上", "98件中97件（98.9%）"],
  ["80%以上", "98件中97件（99.0%）"],
  ["80%以上", "98件中97件（99%）"],
  ["60%以上", "支援事業利用者数146件、就職件数85件（就職率58.2％）"],
  ["80%以上", "98件中97件、満足度85%"],
  ["31.0%以上", "34.6％（前年度31.4％、＋3.2ポイント）"],
  ["31.0%以上", "34.6％（前年度31.4％）"],
  ["12,000千円", "12,480千円（前年度12,000千円、4％増）"],
  ["12,000千円", "12,480千円（前年度12,000千円、前年度比104％）"],
  ["80%以上", "85.96%"],
  ["50回", "64名（最大時）、平均40名"],
])("is quiet for %s, %s", (target, actual) => {
  expect(check(target, actual)).toEqual([]);
});
