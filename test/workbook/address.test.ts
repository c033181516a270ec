import {
  absoluteAddress,
  cellAddress,
  columnLetters,
  quotedSheetName,
} from "../../src/workbook/address";

describe("addresses", () => {
  it.each([
    [0, "A"],
    [25, "Z"],
    [26, "AA"],
    [701, "ZZ"],
    [702, "AAA"],
    [16_383, "XFD"],
  ])("names column %i %s", (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it("names cells and ranges", () => {
    expect(cellAddress(4, 7)).toBe("H5");
    expect(absoluteAddress({ row: 4, column: 7, rowCount: 3, columnCount: 1 })).toBe("$H$5:$H$7");
    expect(absoluteAddress({ row: 4, column: 7, rowCount: 1, columnCount: 1 })).toBe("$H$5");
  });

  it.each([
    ["目標一覧", "目標一覧"],
    ["経営課題１", "経営課題１"],
    ["北区 R4", "'北区 R4'"],
    ["24区", "'24区'"],
    ["R1", "'R1'"],
    ["it's", "'it''s'"],
    ["目標(案)", "'目標(案)'"],
  ])("quotes %s as %s", (name, quoted) => {
    expect(quotedSheetName(name)).toBe(quoted);
  });
});
