import { fixedText, formatForText } from "../../../src/workbook/fixes/fixedText";

describe("a stretch of a text", () => {
  it.each([
    ["収納率 ７2%以上", "７2", "72", "収納率 72%以上"],
    ["７2%、再掲７2%", "７2", "72", "72%、再掲72%"],
    ["区民の割合", "区民の割合", "回答者の割合", "回答者の割合"],
  ])("of %s is replaced", (text, before, after, expected) => {
    expect(fixedText(text, before, after)).toBe(expected);
  });

  it.each([
    ["収納率 72%以上", "７2"],
    ["１７2件", "７2"],
    ["７2３件", "７2"],
    ["", "７2"],
  ])("of %s stays where it does not stand by itself", (text, before) => {
    expect(fixedText(text, before, "72")).toBeNull();
  });
});

describe("the number format", () => {
  it.each(["72%", "1-2", "令和3年4月1日", "=1+1", "@home", "3.5", "-5件"])(
    "keeps %s a text",
    (text) => {
      expect(formatForText(text, "General")).toBe("@");
    },
  );

  it.each(["収納率 72%以上", "回答者の割合 80%"])("stays that of the cell for %s", (text) => {
    expect(formatForText(text, "0.0")).toBe("0.0");
  });
});
