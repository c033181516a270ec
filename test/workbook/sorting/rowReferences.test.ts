import { breaksWhenSorted } from "../../../src/workbook/sorting/rowReferences";

const ROWS = { sheetName: "目標一覧", first: 3, last: 9 };
const inRow = (formula: string) => breaksWhenSorted(formula, "目標一覧", 4, ROWS);
const outside = (formula: string) => breaksWhenSorted(formula, "集計", 0, ROWS);

test.each([
  "=F5/E5",
  '=IF(F5="","F4",F5)',
  "=SUM($F$4:$F$10)",
  "=F5*$B$1",
  "=F5*収納!$B$1",
  "=[@実績]/[@目標]",
  "=ROUND(F5,1)",
  "F4",
])("a formula of a row may say %s", (formula) => {
  expect(inRow(formula)).toBe(false);
});

test.each(["=F4+1", "=$F$6", "=SUM(F4:F10)", "=収納!B12", "=SUM(F$4:F5)"])(
  "a formula of a row that says %s would change its meaning",
  (formula) => {
    expect(inRow(formula)).toBe(true);
  },
);

test.each([
  '=COUNTIF(目標一覧!$H$4:$H$10,"達成")',
  "=SUM('目標一覧'!F1:F20)",
  "=目標一覧!A1",
  "=A5",
  "=COUNTA(目標一覧!F:F)",
])("a formula elsewhere may say %s", (formula) => {
  expect(outside(formula)).toBe(false);
});

test.each(["=目標一覧!F5", "='目標一覧'!$F$5", "=SUM(目標一覧!F4:F6)"])(
  "a formula elsewhere that says %s would speak of another indicator",
  (formula) => {
    expect(outside(formula)).toBe(true);
  },
);
