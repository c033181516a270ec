import { firstSheet, formulaAt, OpenWorkbooks, rect, refusal, valueAt, write } from "./support";

const workbooks = new OpenWorkbooks();

describe("writing cells", () => {
  it("takes numbers, booleans, texts and formulas and leaves null alone", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:C2", [
      ["指標", 1, true],
      ["=B1*2", null, ""],
    ]);
    write(sheet, "A1:B1", [[null, 5]]);
    expect(sheet.values(rect("A1:C1"))).toEqual([["指標", 5, true]]);
    expect(sheet.formulas(rect("A2:C2"))).toEqual([["=B1*2", "", ""]]);
    expect(sheet.valueTypes(rect("A1:C2"))).toEqual([
      ["String", "Double", "Boolean"],
      ["Empty", "Empty", "Empty"],
    ]);
  });

  it("gives results after the calculation has settled, errors with their type", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:A4", [[86.2], [85.96], ["=A2-A1"], ["=A1/0"]]);
    await model.settled();
    expect(valueAt(sheet, "A3")).toBeCloseTo(-0.24, 10);
    expect(valueAt(sheet, "A4")).toBe("#DIV/0!");
    expect(sheet.valueTypes(rect("A3:A4"))).toEqual([["Double"], ["Error"]]);
    write(sheet, "A1", [[80]]);
    await model.settled();
    expect(valueAt(sheet, "A3")).toBeCloseTo(5.96, 10);
  });

  it.each([
    ["85.96%", 0.8596, "0.00%", "85.96%"],
    ["86%", 0.86, "0%", "86%"],
    ["1,234", 1234, "#,##0", "1,234"],
    ["2026/4/1", 46113, "yyyy/m/d", "2026/4/1"],
    ["令和元年5月1日", 43586, '[$-411]ggge"年"m"月"d"日"', "令和1年5月1日"],
    ["TRUE", true, "General", "TRUE"],
    ["(3)", -3, "General", "-3"],
  ])("parses %s as Excel does", async (text, value, format, shown) => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1", [[text]]);
    expect(valueAt(sheet, "A1")).toBe(value);
    expect(sheet.numberFormats(rect("A1"))).toEqual([[format]]);
    expect(sheet.texts(rect("A1"))).toEqual([[shown]]);
  });

  it.each(["86.20%以上", "2月30日", "13月", "1.2.3", "１２", "#達成", "-", "4件"])(
    "leaves %s a text",
    async (text) => {
      const sheet = firstSheet(await workbooks.empty());
      write(sheet, "A1", [[text]]);
      expect(sheet.values(rect("A1"))).toEqual([[text]]);
      expect(sheet.valueTypes(rect("A1"))).toEqual([["String"]]);
    },
  );

  it("parses nothing in a text cell and behind an apostrophe", async () => {
    const sheet = firstSheet(await workbooks.empty());
    sheet.setNumberFormats(rect("A1"), [["@"]]);
    write(sheet, "A1:B1", [["86.20%", "'=1+1"]]);
    expect(sheet.values(rect("A1:B1"))).toEqual([["86.20%", "=1+1"]]);
    expect(sheet.formulas(rect("B1"))).toEqual([["=1+1"]]);
    expect(sheet.texts(rect("A1"))).toEqual([["86.20%"]]);
  });

  it("keeps the cell's own format when a value brings another one", async () => {
    const sheet = firstSheet(await workbooks.empty());
    sheet.setNumberFormats(rect("A1"), [["0.0%"]]);
    write(sheet, "A1", [["85.96%"]]);
    expect(sheet.numberFormats(rect("A1"))).toEqual([["0.0%"]]);
    expect(sheet.texts(rect("A1"))).toEqual([["86.0%"]]);
  });

  it("keeps a formula when its cell is formatted, also after undo and redo", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    write(sheet, "A1:B1", [[2, "=A1*3"]]);
    sheet.applyStyle(rect("A1:B1"), { bold: true });
    sheet.setNumberFormats(rect("B1"), [["0.0"]]);
    await model.settled();
    expect(formulaAt(sheet, "B1")).toBe("=A1*3");
    expect(valueAt(sheet, "B1")).toBe(6);
  });

  it("refuses a block of another shape", async () => {
    const sheet = firstSheet(await workbooks.empty());
    expect(
      refusal(() => {
        write(sheet, "A1:B2", [[1, 2]]);
      }),
    ).toBe("InvalidArgument");
    expect(
      refusal(() => {
        write(sheet, "A1:B1", [[1]]);
      }),
    ).toBe("InvalidArgument");
  });

  it("writes beyond the rows and columns that the grid began with", async () => {
    const model = await workbooks.empty();
    write(firstSheet(model), "CV5000", [["遠く"]]);
    const back = await workbooks.reopened(model);
    expect(valueAt(firstSheet(back), "CV5000")).toBe("遠く");
  });
});

describe("what is used", () => {
  it("counts formats only when asked to", async () => {
    const sheet = firstSheet(await workbooks.empty());
    expect(sheet.usedRect(false)).toBeNull();
    write(sheet, "B2", [["x"]]);
    sheet.applyStyle(rect("D5"), { fillColor: "#FFFF00" });
    expect(sheet.usedRect(true)).toEqual(rect("B2"));
    expect(sheet.usedRect(false)).toEqual(rect("B2:D5"));
  });
});

describe("clearing", () => {
  it("takes contents, formats or both", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:C1", [["a", "b", "=1+1"]]);
    sheet.applyStyle(rect("A1:C1"), { bold: true });
    sheet.clear(rect("A1"), "Contents");
    sheet.clear(rect("B1:C1"), "Formats");
    expect(sheet.formulas(rect("A1:C1"))).toEqual([["", "b", "=1+1"]]);
    expect(sheet.styles(rect("A1:C1"))[0]?.map((style) => style.bold)).toEqual([
      true,
      undefined,
      undefined,
    ]);
    sheet.clear(rect("A1:C1"), "All");
    expect(sheet.usedRect(false)).toBeNull();
  });
});

describe("styles", () => {
  it("merges what is given and resets what is given as undefined", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.applyStyle(rect("A1:B2"), {
      bold: true,
      fontColor: "#9c0006",
      fillColor: "#FFC7CE",
      horizontalAlignment: "CenterAcrossSelection",
      indentLevel: 2,
      wrapText: true,
      locked: false,
      borders: {
        EdgeTop: { style: "Continuous", weight: "Thin", color: "#000000" },
        EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" },
      },
    });
    sheet.applyStyle(rect("A1"), {
      bold: false,
      fillColor: undefined,
      borders: { EdgeTop: { style: "None", weight: "Thin", color: "#000000" } },
    });
    const expected = {
      fontName: "游ゴシック",
      fontSize: 11,
      verticalAlignment: "Center",
      fontColor: "#9C0006",
      horizontalAlignment: "CenterAcrossSelection",
      indentLevel: 2,
      wrapText: true,
      locked: false,
      borders: { EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" } },
    };
    expect(sheet.styles(rect("A1"))[0]?.[0]).toMatchObject(expected);
    expect(sheet.styles(rect("A1"))[0]?.[0]).not.toHaveProperty("fillColor");
    const back = firstSheet(await workbooks.reopened(model));
    expect(back.styles(rect("A1"))[0]?.[0]).toMatchObject(expected);
    expect(back.styles(rect("B2"))[0]?.[0]).toMatchObject({ bold: true, fillColor: "#FFC7CE" });
  });
});

describe("sizes", () => {
  it("come back from the file in points", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    sheet.setColumnWidth(1, 2, 150);
    sheet.setRowHeight(2, 1, 42);
    sheet.setColumnsHidden(4, 1, true);
    sheet.setRowsHidden(6, 2, true);
    const back = firstSheet(await workbooks.reopened(model));
    expect([back.columnWidth(0), back.columnWidth(1), back.columnWidth(2)]).toEqual([54, 150, 150]);
    expect([back.rowHeight(1), back.rowHeight(2)]).toEqual([18.75, 42]);
    expect([back.isColumnHidden(4), back.isRowHidden(6), back.isRowHidden(8)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("fits columns and rows to Japanese texts", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:B1", [["国民健康保険料の収納率", "abc"]]);
    sheet.autofitColumns(0, 2);
    expect(sheet.columnWidth(0)).toBeGreaterThan(11 * 11);
    expect(sheet.columnWidth(1)).toBeLessThan(40);
    sheet.setColumnWidth(0, 1, 60);
    sheet.applyStyle(rect("A1"), { wrapText: true });
    sheet.autofitRows(0, 1);
    expect(sheet.rowHeight(0)).toBeGreaterThan(30);
  });
});

describe("merging", () => {
  it("keeps the first value only and can be taken back", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:B2", [
      [1, 2],
      [3, 4],
    ]);
    sheet.merge(rect("A1:B2"), false);
    expect(sheet.merges()).toEqual([rect("A1:B2")]);
    expect(sheet.values(rect("A1:B2"))).toEqual([
      [1, ""],
      ["", ""],
    ]);
    sheet.unmerge(rect("B2"));
    expect(sheet.merges()).toEqual([]);
    sheet.merge(rect("A1:B2"), true);
    expect(sheet.merges()).toEqual([rect("A1:B1"), rect("A2:B2")]);
  });
});

describe("sorting", () => {
  it("puts numbers before texts and blanks last", async () => {
    const sheet = firstSheet(await workbooks.empty());
    write(sheet, "A1:B6", [
      ["名", "値"],
      ["い", 3],
      ["ろ", ""],
      ["は", "文字"],
      ["に", 10],
      ["ほ", 1],
    ]);
    sheet.sort(rect("A1:B6"), [{ column: 1, ascending: false }], true);
    expect(sheet.values(rect("A1:A6")).flat()).toEqual(["名", "は", "に", "い", "ほ", "ろ"]);
  });
});
