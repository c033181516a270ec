import { markerNumber, splitItems } from "../../../../src/workbook/recognise/statements/items";

const texts = (text: string): string[] => splitItems(text).map((item) => item.text);

describe("splitItems", () => {
  it("begins an entry at every bullet and joins the lines that continue it", () => {
    expect(
      texts("・知っている割合\n　【元年度】 40% (29年度14.4%)\n・問合せ件数【元年度 4件】"),
    ).toEqual(["知っている割合 【元年度】 40% (29年度14.4%)", "問合せ件数【元年度 4件】"]);
  });

  it("finds an entry whose bullet was lost, after one that is complete", () => {
    expect(texts("・広告収入：1,036千円\n駐車場収入：2,154千円\n・古紙：177千円")).toEqual([
      "広告収入：1,036千円",
      "駐車場収入：2,154千円",
      "古紙：177千円",
    ]);
  });

  it("takes lines without bullets as entries unless the line before is not finished", () => {
    expect(texts("満足度：86％以上\n点数：3.5点以上")).toEqual([
      "満足度：86％以上",
      "点数：3.5点以上",
    ]);
    expect(texts("関係機関と連携して、\n訓練を実施")).toEqual(["関係機関と連携して、 訓練を実施"]);
    expect(texts("50%\n以上")).toEqual(["50% 以上"]);
  });

  it("knows circled, roman and bracketed numbers", () => {
    const items = splitItems("① あ：1件\n②い：2件\nii. う：3件\n（３）え：4件");
    expect(items.map(({ marker }) => markerNumber(marker))).toEqual([1, 2, 2, 3]);
    expect(markerNumber("・")).toBeNull();
  });
});
