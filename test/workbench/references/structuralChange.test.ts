import { formatRect, parseRect } from "../../../src/workbench/references/a1";
import {
  shiftFormula,
  shiftRect,
  type LineChange,
  type StructuralChange,
} from "../../../src/workbench/references/structuralChange";

const insertRows = (index: number, count: number): LineChange => ({
  kind: "insert",
  axis: "rows",
  index,
  count,
});
const deleteRows = (index: number, count: number): LineChange => ({
  ...insertRows(index, count),
  kind: "delete",
});

function rect(address: string) {
  const parsed = parseRect(address);
  if (!parsed) throw new Error(`no address: ${address}`);
  return parsed;
}

function shifted(address: string, change: StructuralChange): string | null {
  const moved = shiftRect(rect(address), change);
  return moved && formatRect(moved);
}

describe("a block of cells", () => {
  it.each([
    ["B5:B8", insertRows(0, 2), "B7:B10"],
    ["B5:B8", insertRows(4, 1), "B6:B9"],
    ["B5:B8", insertRows(5, 1), "B5:B9"],
    ["B5:B8", insertRows(8, 1), "B5:B8"],
    ["B5:B8", deleteRows(0, 2), "B3:B6"],
    ["B5:B8", deleteRows(5, 2), "B5:B6"],
    ["B5:B8", deleteRows(2, 4), "B3:B4"],
    ["B5:B8", deleteRows(7, 9), "B5:B7"],
    ["B5:B8", deleteRows(4, 4), null],
    ["B:C", insertRows(3, 2), "B:C"],
    ["A1048576", insertRows(0, 1), null],
  ] as const)("%s after %j is %s", (before, change, after) => {
    expect(shifted(before, change)).toBe(after);
  });

  it("shifts sideways with columns", () => {
    expect(shifted("B5:D8", { kind: "delete", axis: "columns", index: 2, count: 1 })).toBe("B5:C8");
    expect(shifted("B5:D8", { kind: "insert", axis: "columns", index: 1, count: 3 })).toBe("E5:G8");
  });

  it("moves with a block only when it lies wholly inside", () => {
    const move: StructuralChange = { kind: "move", from: rect("A5:C9"), toRow: 6, toColumn: 0 };
    expect(shifted("B5:C6", move)).toBe("B7:C8");
    expect(shifted("B4:C6", move)).toBe("B4:C6");
  });
});

describe("a formula", () => {
  const changes = (sheet: string | null) => (sheet === "表" ? [insertRows(1, 1)] : []);

  it("follows the sheet that it names and keeps its signs", () => {
    expect(shiftFormula("=SUM(表!$A$1:A5)+A5+他!A5", changes)).toBe("=SUM(表!$A$1:A6)+A5+他!A5");
  });

  it("says where its cells are gone", () => {
    expect(shiftFormula("=表!A2*2", (sheet) => (sheet === "表" ? [deleteRows(1, 1)] : []))).toBe(
      "=#REF!*2",
    );
  });
});
