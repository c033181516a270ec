import {
  fitText,
  shortLabel,
  stackedLabel,
} from "../../../../src/workbook/compose/dashboard/fitText";

describe("fitText", () => {
  it("leaves a text that fits as it is, line breaks apart", () => {
    expect(fitText("滞納処分を\n再開する。", 220, 9, 2)).toEqual({
      text: "滞納処分を 再開する。",
      lines: 1,
    });
    expect(fitText("", 220, 9, 2)).toEqual({ text: "", lines: 1 });
  });

  it("cuts what needs more lines and says so", () => {
    const long = "区広報紙等で地域活動協議会の活動紹介を行う".repeat(6);
    const { text, lines } = fitText(long, 220, 9, 2);
    expect(lines).toBe(2);
    expect(text.endsWith("…")).toBe(true);
    expect(long.startsWith(text.slice(0, -1))).toBe(true);
    expect(text.length).toBeLessThan((2 * 220) / 9);
    // As it stands now, it fits.
    expect(fitText(text, 220, 9, 2).text).toBe(text);
  });
});

describe("labels", () => {
  it("count half-width characters as about half", () => {
    expect(shortLabel("国民健康保険料収納率", 10)).toBe("国民健康保険料収納率");
    expect(shortLabel("国民健康保険料収納率", 6)).toBe("国民健康保険…");
    expect(shortLabel("PDCA cycle", 6)).toBe("PDCA cycle");
  });

  it("stand in short lines under columns, the sign for the rest in the last of them", () => {
    expect(stackedLabel("令和元年度収納率", 4, 3)).toBe("令和元年\n度収納率");
    const lines = stackedLabel("市民サービス向上委員会の開催", 4, 3).split("\n");
    expect(lines).toEqual(["市民サー", "ビス向上", "委員会…"]);
  });
});
