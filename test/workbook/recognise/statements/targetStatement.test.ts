import {
  hasAmount,
  isCrossReference,
  readTargetStatement,
} from "../../../../src/workbook/recognise/statements/targetStatement";

describe("readTargetStatement", () => {
  it.each([
    ["…と答えた区民の割合：　８０％", "…と答えた区民の割合", "８０％"],
    ["窓口の満足度（５点満点）：3.5点以上", "窓口の満足度（５点満点）", "3.5点以上"],
    ["連絡調整会議の開催（1回）", "連絡調整会議の開催", "1回"],
    ["収納対策会議の開催（毎月１回）", "収納対策会議の開催", "毎月１回"],
    ["情報発信 (広報紙 12回)", "情報発信", "広報紙 12回"],
    ["改善している学校が３校以上", "改善している学校", "３校以上"],
    ["回答した学校園の割合を 100%にする", "回答した学校園の割合", "100%にする"],
    ["肯定的な回答を 90％以上得る", "肯定的な回答", "90％以上"],
    ["ケース研究会を毎月開催する", "ケース研究会", "毎月開催"],
    ["件数：過去３年平均（5件）の10%減の４件以下", "件数", "過去３年平均（5件）の10%減の４件以下"],
    ["広告収入 7,684千円", "広告収入", "7,684千円"],
    ["回答者の割合　令和５年度末までに60％以上", "回答者の割合", "令和５年度末までに60％以上"],
    ["備蓄率を令和5年度末までに60％以上にする", "備蓄率", "令和5年度末までに60％以上"],
    ["受診率 令和６年度：40% 令和７年度：45%", "受診率", "令和６年度：40% 令和７年度：45%"],
    ["受診率（３月末現在）：40%", "受診率（３月末現在）", "40%"],
  ])("takes %j apart", (text, name, target) => {
    expect(readTargetStatement(text)).toMatchObject({ name, target, baseline: null });
  });

  it.each([
    ["知っている割合\n　【元年度】 40% (29年度14.4%)", "知っている割合", "40%", "29年度14.4%"],
    ["問合せ件数【元年度 4件】 (29年度1件)", "問合せ件数", "4件", "29年度1件"],
    ["活用件数 【元年度 1件】(目標活用件数 1件)", "活用件数", "1件", null],
    [
      "件数(公表ベース)【元年度】ゼロをめざす。(29年度実績:1件)",
      "件数(公表ベース)",
      "ゼロをめざす。",
      "29年度実績:1件",
    ],
    [
      "令和元年度収納率 86.20% 参考平成30年度実績85.96%",
      "令和元年度収納率",
      "86.20%",
      "平成30年度実績85.96%",
    ],
  ])("reads the year bracket and the reference of %j", (text, name, target, baseline) => {
    expect(readTargetStatement(text)).toMatchObject({ name, target, baseline });
  });

  it.each([
    "滞納処分の強化",
    "受入計画（案）の策定",
    "連絡会議を開催した。（5月、9月）",
    "適切な対応(随時)",
    "65歳以上の高齢者の見守りを行う",
  ])("leaves words such as %j whole", (text) => {
    const statement = readTargetStatement(text);
    expect(statement).toEqual({ name: text, target: text, baseline: null, year: null });
    expect(hasAmount(statement)).toBe(false);
  });

  it("takes time in proportion to the length of the text", () => {
    const long = `${"あ（".repeat(8_000)}１回`;
    const start = performance.now();
    readTargetStatement(long);
    expect(performance.now() - start).toBeLessThan(200);
  });
});

describe("isCrossReference", () => {
  it("is a text that refers elsewhere and prints no target of its own", () => {
    expect(isCrossReference("再掲（具体的取組 ３－１－２）")).toBe(true);
    expect(isCrossReference("具体的取組３－１－２の再掲")).toBe(true);
    expect(isCrossReference("65％以上（再掲）")).toBe(false);
    expect(isCrossReference("具体的取組３－１－２")).toBe(false);
  });
});
