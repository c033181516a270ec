import { referenceValueMissing } from "../../../../src/domain/checks/rules/referenceValueMissing";
import { findingsOf, findingsOn, messages } from "../findings";

const satisfied = { name: "意見交換が行われていると感じる委員の割合", target: "前年度以上" };

test("finds a relative target without its reference", () => {
  const findings = findingsOn(referenceValueMissing, satisfied);
  expect(messages(findings)).toEqual([
    "目標「前年度以上」は「前年度」の値が書かれていないため、達成したか計算できません。基準値を記入してください。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
});

test("finds the relative half of a target", () => {
  const both = { name: "備えを行っている割合", target: "50.3%以上（かつ前年度実績以上）" };
  expect(findingsOn(referenceValueMissing, both)).toHaveLength(1);
  expect(findingsOn(referenceValueMissing, { ...both, actual: "60%" })).toHaveLength(1);
  // Missed by the first half already.
  expect(findingsOn(referenceValueMissing, { ...both, actual: "48%" })).toEqual([]);
});

test("only informs while the plan is being made", () => {
  const findings = findingsOf(referenceValueMissing, { indicators: [satisfied] }, "plan");
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test("is quiet where the value stands, in whatever place", () => {
  expect(
    findingsOn(
      referenceValueMissing,
      { ...satisfied, baseline: "63.6%" },
      { ...satisfied, target: "30年度（52.1％）以上" },
      { ...satisfied, actual: "66%（前年度63.6%）" },
      { name: "不適切な事務処理事案の件数", target: "29年度件数（７件）の10％減の６件以下" },
      { target: "80%以上" },
      { target: "課題の把握" },
    ),
  ).toEqual([]);
});

test("takes a dash in the reference column as nothing", () => {
  expect(findingsOn(referenceValueMissing, { ...satisfied, baseline: "－" })).toHaveLength(1);
});
