import { actualCopied } from "../../../../src/domain/checks/rules/actualCopied";
import { findingsOn, messages } from "../findings";

test("finds the activity repeated in the place of its count", () => {
  const name = "アンケートの結果をホームページで公開";
  const findings = findingsOn(actualCopied, { name, target: "2回", actual: name });
  expect(messages(findings)).toEqual([
    "実績欄が計画の文のままで（「アンケートの結果をホームページで公開」）、目標「2回」に対する数値がありません。",
  ]);
  expect(findings).toMatchObject([{ severity: "warning" }]);
});

test("finds a target in words that is repeated, whatever its brackets and widths", () => {
  const findings = findingsOn(actualCopied, {
    name: "「市民の声｣の全件公表",
    target: "全件公表",
    actual: "「市民の声」の全件公表。",
  });
  expect(messages(findings)).toEqual([
    "実績欄が計画の文のままです（「「市民の声」の全件公表。」）。何をどこまで行ったかを記入してください。",
  ]);
});

test.each([
  ["区民の割合", "80％", "80％"],
  ["情報発信", "広報紙 12回", "広報紙 12回"],
  ["公表", "全件公表", "全件公表"],
  [
    "経費の削減",
    "在庫管理を徹底し経費の削減に努める。",
    "在庫管理の徹底、一括購入など経費削減の取組実施",
  ],
  ["避難対策（暫定案）を策定", "避難対策（暫定案）を策定", "避難対策（暫定案）を3月に策定"],
])("is quiet for %s: %s, %s", (name, target, actual) => {
  expect(findingsOn(actualCopied, { name, target, actual })).toEqual([]);
});
