import fc from "fast-check";

import type { Quantity } from "../../../src/domain/text/quantity";
import { scanQuantities } from "../../../src/domain/text/quantities";

/** Value and unit of everything found. */
function found(text: string): readonly (readonly [number, string | null])[] {
  return scanQuantities(text).map(({ value, unit }) => [value, unit]);
}

function only(text: string): Quantity {
  const [first, ...rest] = scanQuantities(text);
  if (first === undefined || rest.length > 0) throw new Error(`not one quantity in ${text}`);
  return first;
}

describe("scanQuantities", () => {
  it.each([
    // widths and separators
    ["７2%", 72, "%"],
    ["1３,８７７千円", 13877, "千円"],
    ["2，398，000円", 2398000, "円"],
    ["７２．５パーセント", 72.5, "%"],
    [".5%", 0.5, "%"],
    // letter-spaced text
    ["7 5 . 5 % 以 上", 75.5, "%"],
    ["0. 3 3%", 0.33, "%"],
    ["1組 織", 1, "組織"],
    ["1 , 2 0 0 人", 1200, "人"],
    // kanji numerals
    ["十二回", 12, "回"],
    ["二十人", 20, "人"],
    ["百二十件", 120, "件"],
    ["千五百人", 1500, "人"],
    ["二千三百件", 2300, "件"],
    ["一〇〇％", 100, "%"],
    ["二〇人", 20, "人"],
    // tenths
    ["７割", 70, "%"],
    ["七割五分", 75, "%"],
    ["８割5分", 85, "%"],
    ["三割三分三厘", 33.3, "%"],
    ["4分の3", 75, "%"],
    // scales of counts are expanded
    ["3万人", 30000, "人"],
    ["1万2600回", 12600, "回"],
    ["1万5千人", 15000, "人"],
    ["52 万人", 520000, "人"],
    ["2,750千人", 2750000, "人"],
    ["1.1万人", 11000, "人"],
    ["1,170万トン", 11700000, "t"],
    // money keeps its printed unit
    ["1,240千円", 1240, "千円"],
    ["150万円", 150, "万円"],
    ["200百万円", 200, "百万円"],
    ["20億円", 20, "億円"],
    ["3億2,000万円", 32000, "万円"],
    ["3千万円", 3000, "万円"],
    // mixed time
    ["2時間30分", 150, "分"],
    ["14分30秒", 14.5, "分"],
    ["1年6か月", 18, "か月"],
    ["1時間半", 1.5, "時間"],
    // units
    ["10ヶ所", 10, "か所"],
    ["5箇所", 5, "か所"],
    ["3名", 3, "人"],
    ["200ｍ2", 200, "㎡"],
    ["890ｇ", 890, "g"],
    ["0.3％ポイント", 0.3, "ポイント"],
    ["2pt", 2, "ポイント"],
    ["16外来", 16, "外来"],
    ["80経営体", 80, "経営体"],
    ["4拠点整備", 4, "拠点"],
    ["60団体・個人", 60, "団体・個人"],
    ["10件/年", 10, "件"],
    ["5回/月", 5, "回/月"],
    ["★★", 2, "★"],
    ["★3つ", 3, "★"],
    ["二つ星", 2, "★"],
    ["12", 12, null],
  ])("%s", (text, value, unit) => {
    expect(found(text)).toEqual([[value, unit]]);
    expect(only(text).wellFormed).toBe(true);
  });

  it.each([
    ["2.000人以下", 2000, "人"],
    ["4億3,0000万円", 43000, "万円"],
    ["1,23件", 123, "件"],
    ["5 ， 000 人", 5000, "人"],
  ])("reports the misprint in %s", (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit, wellFormed: false });
  });

  it("does not find numbers in words", () => {
    for (const text of ["十分な説明", "一部", "三重県", "割合", "数十人", "統一", "第三者"]) {
      expect(scanQuantities(text)).toEqual([]);
    }
  });

  it("keeps numbers apart that only blanks separate", () => {
    expect(found("16 21")).toEqual([
      [16, null],
      [21, null],
    ]);
    expect(found("人 3 0")).toEqual([
      [3, null],
      [0, null],
    ]);
  });

  it("sees signs", () => {
    for (const text of ["▲5件", "△5件", "－5件", "-5件", "マイナス5件"]) {
      expect(only(text)).toMatchObject({ value: 5, negative: true });
    }
    expect(only("＋5件").negative).toBe(false);
  });

  it("says where the number stands in the original text", () => {
    const text = "目標　７２．５ ％以上";
    const { start, end } = only(text);
    expect(text.slice(start, end)).toBe("７２．５ ％");
  });

  it("gives no value to numbers that cannot be kept exactly", () => {
    expect(only("12345678901234567890人")).toMatchObject({ value: NaN, wellFormed: false });
  });

  it("reads every integer back in all groupings and widths", () => {
    const wide = (text: string): string =>
      Array.from(text)
        .map((sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
        .join("");
    fc.assert(
      fc.property(fc.nat(999_999_999), (value) => {
        const grouped = value.toLocaleString("en-US");
        for (const text of [String(value), grouped, wide(String(value)), wide(grouped)]) {
          expect(only(`${text}件`)).toMatchObject({ value, unit: "件", wellFormed: true });
        }
      }),
    );
  });

  it("answers every string in time proportional to its length", () => {
    for (const piece of ["1 ", "一", "9", "一万", "1,", "★", "1/", "割", "１．", "▲"]) {
      const begun = performance.now();
      scanQuantities(piece.repeat(Math.ceil(30_000 / piece.length)));
      expect(performance.now() - begun).toBeLessThan(5_000);
    }
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        for (const { start, end } of scanQuantities(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
