import { percentOrPoint } from "../../../../src/domain/checks/rules/percentOrPoint";
import { findingsOn, messages } from "../findings";

test("asks what a percentage of a rate means", () => {
  const findings = findingsOn(percentOrPoint, {
    name: "特定健康診査の受診率（３月末現在）",
    target: "前年同時期の0.3％増",
  });
  expect(messages(findings)).toEqual([
    "「前年同時期の0.3％増」は、ポイントの増減か割合（％）の増減か分かりません。「ポイント」か「前年度の値×…」かを明記してください。",
  ]);
});

test("is quiet for points, for counts and for levels", () => {
  expect(
    findingsOn(
      percentOrPoint,
      { name: "特定健康診査の受診率", target: "前年度比＋0.3ポイント" },
      { name: "広告収入", target: "前年度比６％増" },
      { name: "特定健康診査の受診率", target: "30%以上" },
    ),
  ).toEqual([]);
});
