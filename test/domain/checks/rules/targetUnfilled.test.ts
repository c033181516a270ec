import { targetUnfilled } from "../../../../src/domain/checks/rules/targetUnfilled";
import { findingsOn, messages } from "../findings";

test("finds the signs of a blank form", () => {
  const findings = findingsOn(targetUnfilled, {
    name: "…と答えた区民の割合",
    target: "〇年度末までに▢パーセント以上",
  });
  expect(messages(findings)).toEqual([
    "目標に記入されていない箇所が残っています（「〇年度末までに▢パーセント以上」）。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
});

test("is quiet for numbers, words and cross references", () => {
  expect(
    findingsOn(
      targetUnfilled,
      { target: "令和7年度末までに80パーセント以上" },
      { target: "令和7年度末までに完了" },
      { name: "具体的取組３－１－２の再掲", target: null },
    ),
  ).toEqual([]);
});
