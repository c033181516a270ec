import { gapFormat, rateFormat } from "../../../src/workbook/compose/resultFormats";
import { textContent } from "../../../src/workbook/compose/cellContent";
import { judgementOf, KOKUHO_JUDGEMENT } from "../support/judged";

describe("rateFormat", () => {
  it.each([
    [1.234, '0.0%" "'],
    [1, '0.0%" "'],
    [0.9972, '0.0%" "'],
    [0.9996, '0.00%" "'],
    [0.99996, '0.000%" "'],
    [0.99999999999, '0.000000%" "'],
  ])("shows %d as %s, so that a missed target never reads 100 %%", (rate, format) => {
    expect(rateFormat(rate)).toBe(format);
  });
});

describe("gapFormat", () => {
  const inUnit = (gap: number, unit: string | null): string =>
    gapFormat(
      judgementOf("notAchieved", { gap, actual: { value: 1, unit, kind: "final" } }),
      "ポイント",
    );

  it("shows percentages as points with every decimal and its sign", () => {
    expect(gapFormat(KOKUHO_JUDGEMENT, "ポイント")).toBe(
      '+#,##0.00"ポイント ";△#,##0.00"ポイント ";±0"ポイント "',
    );
  });

  it("shows counts without decimals", () => {
    expect(inUnit(-7, "回")).toBe('+#,##0"回 ";△#,##0"回 ";±0"回 "');
    expect(inUnit(3, null)).toBe('+#,##0" ";△#,##0" ";±0" "');
  });

  it("does not let noise of binary numbers or odd units into the format", () => {
    expect(inUnit(0.1 + 0.2, "点")).toBe('+#,##0.0"点 ";△#,##0.0"点 ";±0"点 "');
    expect(inUnit(1, 'a"b')).toBe('+#,##0" ";△#,##0" ";±0" "');
  });
});

describe("textContent", () => {
  it.each(["=1+1", "+3", "-5", "@SUM(A1)", "８０％", "1-2", "令和3年4月1日"])(
    "keeps %j a text",
    (text) => {
      expect(textContent(text)).toEqual({ value: text, numberFormat: "@" });
    },
  );

  it("leaves long sentences in the standard format and cuts what no cell can hold", () => {
    expect(textContent("あ".repeat(300)).numberFormat).toBe("General");
    expect(textContent(`=${"あ".repeat(300)}`).numberFormat).toBe("@");
    expect(String(textContent("あ".repeat(40_000)).value)).toHaveLength(32_001);
  });
});
