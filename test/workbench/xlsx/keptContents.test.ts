import { OpenWorkbooks, firstSheet, valueAt, write } from "../grid/support";
import { handmade, type HandmadeFile } from "./support/handmade";
import { FileEditor, partsOf } from "./support/parts";

const workbooks = new OpenWorkbooks();
const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";

const rows = (cells: string, after = ""): HandmadeFile => ({
  sheets: { 表: `<sheetData>${cells}</sheetData>${after}`, 選択肢: "<sheetData/>" },
});

/** The sheet's part after a cell far away was written, so that the part had to be written anew. */
async function sheetAfterEdit(file: Uint8Array): Promise<string> {
  const model = await workbooks.opened(file);
  write(firstSheet(model), "Z50", [[1]]);
  await model.settled();
  return partsOf(await model.save())["xl/worksheets/sheet1.xml"] ?? "";
}

describe("formulas that the grid cannot calculate", () => {
  it.each([
    ["another workbook", "[1]Sheet1!A1*2"],
    ["an unknown function", "CUBEVALUE(&quot;x&quot;,&quot;y&quot;)"],
    ["a function of another add-in", "_xll.OTHER(1)"],
  ])("keep formula and result: %s", async (_, formula) => {
    const cell = `<c r="A1"><f>${formula}</f><v>12.5</v></c>`;
    const xml = await sheetAfterEdit(handmade(rows(`<row r="1">${cell}</row>`)));
    expect(xml.replaceAll('"x","y"', "&quot;x&quot;,&quot;y&quot;")).toContain(cell);
  });

  it("keep array formulas and their range", async () => {
    const cell = '<c r="A1"><f t="array" ref="A1:A2">ROW(1:2)*2</f><v>2</v></c>';
    const xml = await sheetAfterEdit(
      handmade(rows(`<row r="1">${cell}</row><row r="2"><c r="A2"><v>4</v></c></row>`)),
    );
    expect(xml).toContain('<f t="array" ref="A1:A2">ROW(1:2)*2</f><v>2</v>');
    expect(xml).toMatch(/<c r="A2"><v>4<\/v><\/c>/);
  });
});

describe("what Excel keeps in extensions", () => {
  const list =
    `<extLst><ext uri="{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}" xmlns:x14="${X14}">` +
    `<x14:dataValidations xmlns:xm="${XM}" count="1"><x14:dataValidation type="list" allowBlank="1">` +
    "<x14:formula1><xm:f>選択肢!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>B2:B9</xm:sqref>" +
    "</x14:dataValidation></x14:dataValidations></ext></extLst>";

  it("is read, and written back as it was when other cells change", async () => {
    const file = handmade(rows('<row r="2"><c r="A2"><v>1</v></c></row>', list));
    const model = await workbooks.opened(file);
    const found = firstSheet(model).dataValidation({
      row: 4,
      column: 1,
      rowCount: 1,
      columnCount: 1,
    });
    expect(found).toMatchObject({ type: "list", formula1: "=選択肢!$A$1:$A$3" });
    expect(await sheetAfterEdit(file)).toContain(
      list.slice("<extLst>".length, -"</extLst>".length),
    );
  });

  it("moves with its cells", async () => {
    const model = await workbooks.opened(
      handmade(rows('<row r="2"><c r="A2"><v>1</v></c></row>', list)),
    );
    firstSheet(model).insertCells({ row: 1, column: 0, rowCount: 2, columnCount: 16_384 }, "Down");
    const xml = partsOf(await model.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain("B4:B11");
    expect(xml).not.toContain("B2:B9");
    const back = await workbooks.reopened(model);
    const rule = firstSheet(back).dataValidation({
      row: 3,
      column: 1,
      rowCount: 8,
      columnCount: 1,
    });
    expect(rule?.type).toBe("list");
  });
});

describe("rules that only Excel draws", () => {
  const scale =
    '<conditionalFormatting sqref="A1:A9"><cfRule type="timePeriod" dxfId="0" priority="1" timePeriod="lastWeek">' +
    "<formula>AND(TODAY()-A1&gt;=7)</formula></cfRule></conditionalFormatting>";
  const styles =
    '<fonts count="1"><font><sz val="11"/><name val="游ゴシック"/></font></fonts>' +
    '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';

  it("stay beside rules that the program adds", async () => {
    const file = handmade({
      sheets: { 表: `<sheetData/>${scale}` },
      styles,
    });
    const model = await workbooks.opened(file);
    firstSheet(model).addConditionalFormat({
      ranges: [{ row: 0, column: 1, rowCount: 5, columnCount: 1 }],
      rule: { type: "custom", formula: "=$B1>0", format: { fillColor: "#FFC7CE" } },
      stopIfTrue: false,
    });
    const xml = partsOf(await model.save())["xl/worksheets/sheet1.xml"] ?? "";
    expect(xml).toContain('timePeriod="lastWeek"');
    expect(xml).toContain("<formula>$B1&gt;0</formula>");
    expect(firstSheet(await workbooks.reopened(model)).conditionalFormats()).toHaveLength(2);
  });
});

describe("sheets and views", () => {
  it("opens on the sheet that was active, also where the first one is hidden", async () => {
    const file = new FileEditor(
      handmade({
        sheets: { 隠し: "<sheetData/>", 表: "<sheetData/>", 集計: "<sheetData/>" },
        workbook: '<bookViews><workbookView activeTab="2"/></bookViews>',
      }),
    )
      .replace("xl/workbook.xml", 'name="隠し"', 'name="隠し" state="hidden"')
      .bytes();
    const model = await workbooks.opened(file);
    expect(model.activeSheet().name).toBe("集計");
    expect(model.sheets()[0]?.visibility).toBe("Hidden");
    expect(partsOf(await model.save())).toEqual(partsOf(file));
  });

  it("keeps what stands between the parts of a sheet that it knows", async () => {
    const middle =
      '<phoneticPr fontId="0" type="noConversion"/><rowBreaks count="1" manualBreakCount="1"><brk id="20" max="16383" man="1"/></rowBreaks>' +
      '<ignoredErrors><ignoredError sqref="A1:B9" numberStoredAsText="1"/></ignoredErrors>';
    const xml = await sheetAfterEdit(
      handmade(rows('<row r="1"><c r="A1"><v>1</v></c></row>', middle)),
    );
    expect(xml).toContain(middle);
  });
});

describe("lookups over calculated columns", () => {
  it("count the results of this calculation, not those of the last", async () => {
    const model = await workbooks.empty();
    const sheet = firstSheet(model);
    const judged = Array.from({ length: 50 }, (_, index) => [
      index,
      `=IF(A${index + 1}>=$D$1,"達成","未達成")`,
    ]);
    write(sheet, "A1:B50", judged);
    write(sheet, "D1:D2", [[40], ['=COUNTIF(B1:B50,"達成")']]);
    write(
      sheet,
      "E1:E50",
      Array.from({ length: 50 }, (_, row) => [`=COUNTIF(B$1:B$50,B${row + 1})`]),
    );
    await model.settled();
    expect(valueAt(sheet, "D2")).toBe(10);
    write(sheet, "D1", [[25]]);
    await model.settled();
    expect(valueAt(sheet, "D2")).toBe(25);
    expect(valueAt(sheet, "E30")).toBe(25);
    expect(sheet.values({ row: 24, column: 1, rowCount: 2, columnCount: 1 })).toEqual([
      ["未達成"],
      ["達成"],
    ]);
  });
});
