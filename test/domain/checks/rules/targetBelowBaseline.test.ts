import { targetBelowBaseline } from "../../../../src/domain/checks/rules/targetBelowBaseline";
import { findingsOn, messages } from "../findings";

test("informs about a target below what was reached before", () => {
  const findings = findingsOn(targetBelowBaseline, {
    name: "NPO及び企業等とが連携した取組を行った件数",
    target: "5件",
    baseline: "29年度8件",
  });
  expect(messages(findings)).toEqual([
    "目標5件が基準の値（29年度8件）より低く設定されています。意図したものであれば、理由を添えると分かりやすくなります。",
  ]);
  expect(findings).toMatchObject([{ severity: "info" }]);
});

test("knows that fewer complaints are better", () => {
  const complaints = { name: "窓口サービスに対する苦情の件数", target: "5件以内" };
  expect(
    messages(findingsOn(targetBelowBaseline, { ...complaints, baseline: "29年度3件" })),
  ).toEqual([
    "目標5件以内が基準の値（29年度3件）より高く設定されています。意図したものであれば、理由を添えると分かりやすくなります。",
  ]);
  expect(findingsOn(targetBelowBaseline, { ...complaints, baseline: "29年度8件" })).toEqual([]);
});

test.each([
  ["40%", "29年度14.4%"],
  ["2名", "29年度実績:2名"],
  ["86.20%", "参考平成30年度実績85.96%"],
  ["85%以上", "29年度実績:"],
  ["1回", "20地域"],
  ["前年度実績以上", "87.12%"],
  ["歳入の増", "29年度737千円"],
  ["42%以上", "前年度42.5%"],
])("is quiet for %s after %s", (target, baseline) => {
  expect(findingsOn(targetBelowBaseline, { name: "取組の成果", target, baseline })).toEqual([]);
});

test("counts a whole digit of the target as a step back", () => {
  const rate = { name: "受診率", target: "42%以上" };
  expect(findingsOn(targetBelowBaseline, { ...rate, baseline: "前年度43.0%" })).toHaveLength(1);
  expect(
    findingsOn(targetBelowBaseline, { name: "受診率", target: "42.0%", baseline: "42.5%" }),
  ).toHaveLength(1);
});
