import { roundedRate } from "../../../../src/domain/checks/rules/roundedRate";
import { findingsOn, messages } from "../findings";

const rate = { name: "国民健康保険料の収納率（現年度分）" };

test("warns where the decimals decide", () => {
  const findings = findingsOn(roundedRate, { ...rate, target: "86.20%", actual: "86.2%" });
  expect(messages(findings)).toEqual([
    "実績86.2%は丸めた値とみられ、目標（86.20%）との差がその幅以下です。小数点以下しだいで結果が変わるため、確認してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
  expect(findingsOn(roundedRate, { ...rate, target: "20.4%", actual: "20%" })).toHaveLength(1);
});

test("informs where a rounded result equals its target", () => {
  const findings = findingsOn(roundedRate, { ...rate, target: "86.0%", actual: "86.0%" });
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test.each([
  ["86.20%", "85.96%"],
  ["86.20%", "86.20%"],
  ["86.2%", "86.0%"],
  ["80%以上", "85%"],
  ["100%", "100%"],
  ["0%", "0%"],
  ["12回", "12回"],
  ["概ね85%", "85%"],
  ["98.9%以上", "98.9%（91件中90件）"],
])("is quiet for %s, %s", (target, actual) => {
  expect(findingsOn(roundedRate, { ...rate, target, actual })).toEqual([]);
});

test("knows that a number cell is not rounded", () => {
  expect(findingsOn(roundedRate, { ...rate, target: "86.0%", actual: 86 })).toEqual([]);
});
