import {
  quoteSheetName,
  referencesOf,
  renameSheetInFormula,
  translateFormula,
} from "../../../src/workbench/references/formulaReferences";

const found = (formula: string) =>
  referencesOf(formula).map(({ sheet, from, to }) => [sheet, from.row, from.column, to?.row]);

describe("references of a formula", () => {
  it.each([
    [
      "=A1+$B$2",
      [
        [null, 0, 0, undefined],
        [null, 1, 1, undefined],
      ],
    ],
    ["=SUM(A1:B3)", [[null, 0, 0, 2]]],
    [
      "=SUM(A:A,2:4)",
      [
        [null, null, 0, null],
        [null, 1, null, 3],
      ],
    ],
    ["=管理!J2", [["管理", 1, 9, undefined]]],
    ["='令和 元年度'!A1", [["令和 元年度", 0, 0, undefined]]],
    ["='It''s'!A1", [["It's", 0, 0, undefined]]],
  ])("are found in %s", (formula, expected) => {
    expect(found(formula)).toEqual(expected);
  });

  it.each([
    '="A1"&"B""2"',
    "=LOG10(2)",
    "=KPI[[#Totals],[A1]]",
    "=[1]Sheet1!A1",
    "='[予算.xlsx]表'!A1",
    "=SUM(Sheet1:Sheet3!A1)",
    "=売上A1",
    "=XFE1",
    "=A1048577",
    "=A0",
  ])("are not seen where none are: %s", (formula) => {
    expect(found(formula)).toEqual([]);
  });
});

describe("copying a formula", () => {
  it("moves relative references and leaves absolute ones", () => {
    expect(translateFormula("=A1+$A1+A$1+$A$1+SUM(B:B)", 2, 1)).toBe("=B3+$A3+B$1+$A$1+SUM(C:C)");
  });

  it("yields an error where a reference leaves the sheet", () => {
    expect(translateFormula("=A1", -1, 0)).toBe("=#REF!");
  });
});

describe("renaming a sheet", () => {
  it("reaches every reference to it, in whatever case, and quotes the new name", () => {
    expect(renameSheetInFormula("=data!A1+'Data'!B2+他!C3", "Data", "令和 2")).toBe(
      "='令和 2'!A1+'令和 2'!B2+他!C3",
    );
  });

  it("leaves texts that look like one", () => {
    expect(renameSheetInFormula('="表!A1"&表!A1', "表", "一覧")).toBe('="表!A1"&一覧!A1');
  });
});

describe("quoting a sheet name", () => {
  it.each([
    ["管理", "管理"],
    ["Sheet1", "Sheet1"],
    ["KPI_一覧", "KPI_一覧"],
    ["令和 元", "'令和 元'"],
    ["A1", "'A1'"],
    ["R1", "'R1'"],
    ["2026", "'2026'"],
    ["It's", "'It''s'"],
    ["a-b", "'a-b'"],
  ])("%s is written %s", (name, quoted) => {
    expect(quoteSheetName(name)).toBe(quoted);
  });
});
