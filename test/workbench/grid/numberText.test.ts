import { cellText, hasTextSection } from "../../../src/workbench/grid/text/numberText";
import { parseTypedText } from "../../../src/workbench/grid/text/typedText";

describe("the text of a cell", () => {
  it.each([
    [0.8596, "0.0%", "86.0%"],
    [1234567, '#,##0"千円"', "1,234,567千円"],
    [1234567, "#,##0,千円", "1,235千円"],
    [-1500, "#,##0;[赤]▲#,##0", "▲1,500"],
    [0.1 + 0.2, "General", "0.3"],
    [43586, '[$-411]ggge"年"m"月"d"日"', "令和1年5月1日"],
    [43586, '[$-ja-JP-x-gannen]ggge"年"m"月"d"日";@', "令和元年5月1日"],
    [43585, "[$-411]ge.m.d", "H31.4.30"],
    [43586, "m/d/yyyy", "2019/5/1"],
    [43586.5, "h:mm", "12:00"],
    ["未達成", "0.0%", "未達成"],
    ["001", "@", "001"],
    ["未達成", '"× "@', "× 未達成"],
    ["未達成", '0;0;0;"→"@', "→未達成"],
    [12, "@", "12"],
    [true, "0.0", "TRUE"],
    ["#N/A", "0.0%", "#N/A"],
    ["", "0", ""],
    // A format that no Excel would take must not hide the value.
    [5, "[[[", "5"],
  ])("%j as %s reads %s", (value, format, text) => {
    expect(cellText(value, format)).toBe(text);
  });
});

it.each([
  ['"× "@', true],
  ["0.0;-0.0;0;@", true],
  ["@", false],
  ["General", false],
  ['0"@"', false],
  ["0\\@", false],
])("whether %s shows something beside a text: %s", (format, shows) => {
  expect(hasTextSection(format)).toBe(shows);
});

describe("what is typed", () => {
  it.each([
    ["85.96%", 0.8596, "0.00%"],
    ["1,234", 1234, "#,##0"],
    ["令和2年4月1日", 43922, '[$-411]ggge"年"m"月"d"日"'],
    ["R2.4.1", 43922, "[$-411]ge.m.d"],
    ["2020年4月1日", 43922, 'yyyy"年"m"月"d"日"'],
    ["TRUE", true, undefined],
    ["'001", "001", undefined],
    ["80%以上", "80%以上", undefined],
  ])("%s becomes %j", (typed, value, numberFormat) => {
    expect(parseTypedText(typed)).toEqual(
      numberFormat === undefined ? { value } : { value, numberFormat },
    );
  });
});
