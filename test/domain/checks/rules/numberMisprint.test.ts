import { numberMisprint } from "../../../../src/domain/checks/rules/numberMisprint";
import { cellOf } from "../../../support/planBuilder";
import { findingsOn, messages } from "../findings";

test("offers the comma that was meant", () => {
  const [finding, ...others] = findingsOn(numberMisprint, { name: "参加者数", target: "2.000人" });
  expect(finding).toMatchObject({
    severity: "warning",
    message: { ja: "「2.000人」は「2,000人」の誤植と思われます。" },
    fix: { cell: cellOf(0, "target"), before: "2.000人", after: "2,000人" },
  });
  expect(others).toEqual([]);
});

test("offers nothing where two readings are left", () => {
  const [finding] = findingsOn(numberMisprint, { name: "収入", actual: "4億3,0000万円" });
  expect(finding?.message.ja).toBe(
    "「4億3,0000万円」は桁区切りがおかしく、数値の誤植と思われます。正しい値を確認してください。",
  );
  expect(finding).not.toHaveProperty("fix");
});

test("finds the same misprint of a cell once", () => {
  const draft = { name: "参加者数", target: "2.000人", improvement: "目標の2.000人に届かない。" };
  expect(messages(findingsOn(numberMisprint, draft))).toHaveLength(2);
});

test.each([
  "1３,８７７千円",
  "区が関与したC B / S B企業件数",
  "0.125mg/L",
  "12,480千円（前年度12,000千円）",
  "3分の1以上",
  "1億2,345万円",
  "令和3.10.1",
  "6,7月に実施",
])("is quiet for %s", (target) => {
  expect(findingsOn(numberMisprint, { name: "収入", target })).toEqual([]);
});

test("knows two small numbers in prose from one large one", () => {
  const improvement =
    "4～8月中、6,7月のみしか活動できず、2,3回にとどまった。10,20代の参加が少ない。";
  expect(findingsOn(numberMisprint, { improvement })).toEqual([]);
});
