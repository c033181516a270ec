import fc from "fast-check";

import { compactText, endOffset, normalizeText } from "../../../src/domain/text/normalize";

describe("normalizeText", () => {
  it.each([
    ["８０％", "80%"],
    ["Ｒ６　ａｂｃ", "R6 abc"],
    ["ﾊﾟｰｾﾝﾄ", "パーセント"],
    ["か\u3099く", "がく"],
    ["㎞・㎏・㍻", "km・kg・平成"],
    ["－５件", "-5件"],
    ["５〜７回、５～７回、５~７回", "5~7回、5~7回、5~7回"],
    ["８件⇒９件", "8件→9件"],
    ["⼈口", "人口"],
    ["a\u200bb\u0007c", "abc"],
  ])("unifies %j", (written, unified) => {
    expect(normalizeText(written).text).toBe(unified);
  });

  it("keeps signs that carry meaning", () => {
    for (const sign of "①⑳㎡‰▲△★☆…「」【】") expect(normalizeText(sign).text).toBe(sign);
  });

  it("keeps lone surrogates and reads digits beyond the basic plane", () => {
    expect(normalizeText("\ud800x").text).toBe("\ud800x");
    expect(normalizeText("\ud835\udfd7").text).toBe("9");
  });

  it("maps back to the written characters", () => {
    const written = "ﾊﾟ８０㎞";
    const unified = normalizeText(written);
    const { text } = unified;
    expect(text).toBe("パ80km");
    expect([0, 1, 2, 3, 4, 5].map((index) => unified.originalOffset(index))).toEqual([
      0, 2, 3, 4, 4, 5,
    ]);
  });

  it("never moves backwards and answers every string", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (written) => {
        const unified = normalizeText(written);
        const { text } = unified;
        let last = 0;
        for (let index = 0; index <= text.length; index++) {
          const offset = unified.originalOffset(index);
          expect(offset).toBeGreaterThanOrEqual(last);
          expect(offset).toBeLessThanOrEqual(written.length);
          last = offset;
        }
      }),
    );
  });
});

describe("compactText", () => {
  it("leaves blanks out and remembers where they were", () => {
    const { text, gaps } = compactText("7 5　. 5\n%");
    expect(text).toBe("75.5%");
    expect(gaps).toEqual([0, 1, 2, 1, 3]);
  });

  it("knows where characters end in the source", () => {
    const compact = compactText("ﾊﾟ ㎞x");
    expect([0, 1, 2, 3].map((index) => endOffset(compact, index))).toEqual([2, 4, 4, 5]);
  });
});
