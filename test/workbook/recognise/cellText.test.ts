import { isErrorValue, readCell } from "../../../src/workbook/recognise/cellText";
import { numberFormatMeaning } from "../../../src/workbook/recognise/numberFormat";

describe("readCell", () => {
  it.each([
    ["text", "86.20%", "86.20%", "@", "86.20%", "86.20%"],
    ["a percent cell as shown", 0.862, "86.20%", "0.00%", "86.20%", "86.20%"],
    ["a percent cell that its format rounds", 0.8596, "86%", "0%", "85.96%", "85.96%"],
    ["a percent cell in a narrow column", 0.8596, "###", "0.00%", "85.96%", "85.96%"],
    ["a number with its unit", 2929, "2,929千円", '#,##0"千円"', "2,929千円", "2,929千円"],
    ["a bare number", 2523, "2,523", "#,##0", "2,523", 2523],
    ["a bare number that its column rounds", 85.96, "86", "General", "85.96", 85.96],
    [
      "a number shown in thousands",
      6_000_000,
      "6,000千円",
      '#,##0,"千円"',
      "6000000千円",
      "6000000千円",
    ],
    ["a number with a hidden unit", 3.46, "3点", '0"点"', "3.46点", "3.46点"],
    ["a negative number", -50, "▲50", '#,##0;"▲"#,##0', "▲50", -50],
    ["a date", 45_000, "2023/3/15", "yyyy/m/d", "2023/3/15", "2023/3/15"],
    ["a date in a narrow column", 45_000, "#####", "yyyy/m/d", "2023/3/15", "2023/3/15"],
    [
      "a Japanese date",
      45_000,
      "令和5年3月15日",
      'ggge"年"m"月"d"日"',
      "令和5年3月15日",
      "令和5年3月15日",
    ],
    ["a truth value", true, "TRUE", "General", "TRUE", "TRUE"],
  ] as const)("reads %s", (_, value, shown, format, text, read) => {
    expect(readCell(value, shown, format)).toEqual({ text, value: read });
  });
});

describe("numberFormatMeaning", () => {
  it.each([
    ["0.0%", { isDate: false, isPercent: true, suffix: "" }],
    ['0"年度"', { isDate: false, isPercent: false, suffix: "年度" }],
    ["[Red]#,##0;[Blue]-#,##0", { isDate: false, isPercent: false, suffix: "" }],
    ["[$-411]ge.m.d", { isDate: true, isPercent: false, suffix: "" }],
    ["[h]:mm", { isDate: true, isPercent: false, suffix: "" }],
    ["0.00E+00", { isDate: false, isPercent: false, suffix: "" }],
    ['"第"0"位"', { isDate: false, isPercent: false, suffix: "位" }],
    ["#,##0_ ;-#,##0", { isDate: false, isPercent: false, suffix: "" }],
    ['"[100]"0', { isDate: false, isPercent: false, suffix: "" }],
  ])("reads %s", (code, meaning) => {
    expect(numberFormatMeaning(code)).toEqual(meaning);
  });
});

describe("isErrorValue", () => {
  it("tells Excel's error values from texts", () => {
    expect(isErrorValue("#DIV/0!")).toBe(true);
    expect(isErrorValue("#N/A")).toBe(true);
    expect(isErrorValue("#1 目標")).toBe(false);
    expect(isErrorValue(0)).toBe(false);
  });
});
