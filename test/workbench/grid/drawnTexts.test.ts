import { CellValueType, Styles, type ICellData } from "@univerjs/core";

import { drawnCell } from "../../../src/workbench/grid/typing";

const workbook = { getStyles: () => new Styles() };
const status = (cell: ICellData): ICellData => ({ ...cell, s: { n: { pattern: '"× "@' } } });

it("draws the sign that a format puts before a text, and leaves the cell alone", () => {
  const cell = status({ v: "未達成", t: CellValueType.STRING });
  expect(drawnCell(cell, workbook)).toMatchObject({ v: "× 未達成", t: CellValueType.STRING });
  expect(cell.v).toBe("未達成");
});

it.each([
  ["an empty cell", status({})],
  ["an empty text", status({ v: "", t: CellValueType.STRING })],
  ["a number under a text section", status({ v: 12, t: CellValueType.NUMBER })],
  ["a text without a format", { v: "未達成", t: CellValueType.STRING }],
  ["a text marked as such", { v: "001", t: CellValueType.STRING, s: { n: { pattern: "@" } } }],
  [
    "a number that Univer shows as Excel does",
    { v: 0.5, t: CellValueType.NUMBER, s: { n: { pattern: "0%" } } },
  ],
])("leaves %s to Univer", (_, cell: ICellData) => {
  expect(drawnCell(cell, workbook)).toBeNull();
});

it("draws dates with their era", () => {
  const cell = { v: 43586, t: CellValueType.NUMBER, s: { n: { pattern: '[$-411]ggge"年"' } } };
  expect(drawnCell(cell, workbook)).toMatchObject({ v: "令和1年", t: CellValueType.STRING });
});
