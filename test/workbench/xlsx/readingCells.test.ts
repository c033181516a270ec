import { openWorkbook } from "../../../src/workbench/openWorkbook";
import type { Rect } from "../../../src/workbench/model/rect";
import type { SheetModel, WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { handmade, PLAIN_STYLES, type HandmadeFile } from "./support/handmade";
import { partsOf, zipParts } from "./support/parts";

const cell = (row: number, column: number): Rect => ({ row, column, rowCount: 1, columnCount: 1 });

const open: WorkbookModel[] = [];
async function sheetOf(file: HandmadeFile): Promise<SheetModel> {
  const model = await openWorkbook(handmade(file), { name: "x.xlsx" });
  open.push(model);
  const sheet = model.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}
afterEach(() => {
  for (const model of open.splice(0)) model.dispose();
});

const oneRow = (cells: string, rest: Partial<HandmadeFile> = {}): HandmadeFile => ({
  sheets: { 表: `<sheetData><row r="1">${cells}</row></sheetData>` },
  ...rest,
});

describe("reading cells", () => {
  it("reads every type of cell", async () => {
    const sheet = await sheetOf(
      oneRow(
        '<c r="A1"><v>85.96</v></c><c r="B1" t="s"><v>0</v></c><c r="C1" t="b"><v>1</v></c>' +
          '<c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="inlineStr"><is><t>行内</t></is></c>' +
          '<c r="F1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="G1" t="d"><v>2020-04-01</v></c><c r="H1"/>',
        { strings: "<si><t>共有</t></si>" },
      ),
    );
    const rect = { row: 0, column: 0, rowCount: 1, columnCount: 8 };
    expect(sheet.values(rect)).toEqual([[85.96, "共有", true, "#N/A", "行内", "ab", 43922, ""]]);
    expect(sheet.valueTypes(rect)).toEqual([
      ["Double", "String", "Boolean", "Error", "String", "String", "Double", "Empty"],
    ]);
    expect(sheet.formulas(rect)[0]?.[5]).toBe('="a"&"b"');
  });

  it("leaves furigana out of the value and joins formatted runs", async () => {
    const sheet = await sheetOf(
      oneRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
        strings:
          '<si><t>中央区</t><rPh sb="0" eb="3"><t>チュウオウク</t></rPh><phoneticPr fontId="1"/></si>' +
          "<si><r><rPr><b/></rPr><t>太</t></r><r><t>字</t></r></si>",
      }),
    );
    expect(sheet.values({ row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      ["中央区", "太字"],
    ]);
  });

  it("decodes escaped characters", async () => {
    const sheet = await sheetOf(
      oneRow('<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c>', {
        strings: "<si><t>一行目_x000D_\n二行目</t></si><si><t>_x005F_x000D_</t></si>",
      }),
    );
    expect(sheet.values({ row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      ["一行目\r\n二行目", "_x000D_"],
    ]);
  });

  it("spells out shared formulas", async () => {
    const sheet = await sheetOf({
      sheets: {
        表:
          "<sheetData>" +
          '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*$A$1+LOG10(A1)</f><v>1</v></c></row>' +
          '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
          '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0"/><v>3</v></c></row>' +
          "</sheetData>",
      },
    });
    expect(sheet.formulas({ row: 0, column: 1, rowCount: 3, columnCount: 1 })).toEqual([
      ["=A1*$A$1+LOG10(A1)"],
      ["=A2*$A$1+LOG10(A2)"],
      ["=A3*$A$1+LOG10(A3)"],
    ]);
  });

  it("takes the prefixes of newer functions and of our own off", async () => {
    const sheet = await sheetOf(
      oneRow(
        '<c r="A1"><f>_xlfn.IFS(1&gt;0,_xlfn._xlws.SORT(B1:B2),TRUE,"_xlfn.x")</f><v>0</v></c>' +
          '<c r="D1" t="str"><f>_xldudf_KPI_STATUS(B1,C1)</f><v>達成</v></c>',
      ),
    );
    expect(sheet.formulas(cell(0, 0))).toEqual([['=IFS(1>0,SORT(B1:B2),TRUE,"_xlfn.x")']]);
    expect(sheet.formulas(cell(0, 3))).toEqual([["=KPI.STATUS(B1,C1)"]]);
    expect(sheet.values(cell(0, 3))).toEqual([["達成"]]);
  });

  it("calculates formulas that came without a result", async () => {
    const sheet = await sheetOf(oneRow('<c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f></c>'));
    expect(sheet.values(cell(0, 1))).toEqual([[42]]);
  });

  it("keeps results that came with the file until something changes", async () => {
    const sheet = await sheetOf(oneRow('<c r="A1"><v>2</v></c><c r="B1"><f>A1*21</f><v>7</v></c>'));
    expect(sheet.values(cell(0, 1))).toEqual([[7]]);
  });

  it("reads a sheet whose elements carry a prefix", async () => {
    const parts = partsOf(handmade(oneRow("")));
    parts["xl/worksheets/sheet1.xml"] =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>' +
      '<x:row r="1"><x:c r="A1"><x:v>5</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const model = await openWorkbook(zipParts(parts), { name: "x" });
    open.push(model);
    expect(model.sheets()[0]?.values(cell(0, 0))).toEqual([[5]]);
    model.sheets()[0]?.write(cell(0, 1), [[6]]);
    const saved = partsOf(await model.save())["xl/worksheets/sheet1.xml"];
    expect(saved).toContain('<x:c r="A1"><x:v>5</x:v></x:c><x:c r="B1"><x:v>6</x:v></x:c>');
  });
});

describe("reading formats", () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0&quot;千円&quot;"/></numFmts>' +
    '<fonts count="2"><font><sz val="11"/><name val="游ゴシック"/></font>' +
    '<font><b/><sz val="14"/><color theme="4" tint="-0.249977111117893"/><name val="メイリオ"/></font></fonts>' +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor theme="4" tint="0.79998168889431442"/></patternFill></fill></fills>' +
    '<borders count="2"><border/><border><left style="thin"><color indexed="64"/></left><right/><top/><bottom style="double"><color rgb="FFFF0000"/></bottom></border></borders>' +
    '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>' +
    '<xf numFmtId="164" fontId="1" fillId="2" borderId="1"><alignment horizontal="center" vertical="top" wrapText="1" indent="2" textRotation="135"/><protection locked="0"/></xf>' +
    '<xf numFmtId="14" fontId="0" fillId="0" borderId="0"/><xf numFmtId="57" fontId="0" fillId="0" borderId="0"/></cellXfs>';

  it("resolves theme colours, borders, alignment and protection", async () => {
    const sheet = await sheetOf(oneRow('<c r="A1" s="1"><v>12345</v></c>', { styles }));
    expect(sheet.styles(cell(0, 0))).toEqual([
      [
        {
          fontName: "メイリオ",
          fontSize: 14,
          bold: true,
          fontColor: "#2F5597",
          fillColor: "#DAE3F3",
          borders: {
            EdgeLeft: { style: "Continuous", weight: "Thin", color: "#000000" },
            EdgeBottom: { style: "Double", weight: "Thick", color: "#FF0000" },
          },
          horizontalAlignment: "Center",
          verticalAlignment: "Top",
          wrapText: true,
          indentLevel: 2,
          textOrientation: -45,
          locked: false,
        },
      ],
    ]);
    expect(sheet.texts(cell(0, 0))).toEqual([["12,345千円"]]);
  });

  it("shows the built-in formats of Japanese Excel", async () => {
    const sheet = await sheetOf(
      oneRow('<c r="A1" s="2"><v>43586</v></c><c r="B1" s="3"><v>43586</v></c>', { styles }),
    );
    expect(sheet.numberFormats(cell(0, 0))).toEqual([["m/d/yyyy"]]);
    expect(sheet.texts({ row: 0, column: 0, rowCount: 1, columnCount: 2 })).toEqual([
      ["2019/5/1", "R1.5.1"],
    ]);
  });

  it("reads sizes, panes, merges and hidden rows", async () => {
    const sheet = await sheetOf({
      sheets: {
        表:
          '<sheetPr><tabColor rgb="FF00B050"/></sheetPr><sheetViews><sheetView showGridLines="0" workbookViewId="0"><pane xSplit="1" ySplit="2" topLeftCell="B3" state="frozen"/></sheetView></sheetViews>' +
          '<sheetFormatPr defaultRowHeight="18.75"/><cols><col min="1" max="2" width="20.625" customWidth="1"/><col min="3" max="3" width="9" hidden="1" customWidth="1"/></cols>' +
          '<sheetData><row r="1" ht="30" customHeight="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"/></sheetData>' +
          '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
      },
    });
    expect(sheet.tabColor).toBe("#00B050");
    expect(sheet.showGridlines).toBe(false);
    expect(sheet.freeze()).toEqual({ rows: 2, columns: 1 });
    expect(sheet.columnWidth(0)).toBe(123.75);
    expect(sheet.isColumnHidden(2)).toBe(true);
    expect(sheet.rowHeight(0)).toBe(30);
    expect(sheet.rowHeight(5)).toBe(18.75);
    expect(sheet.isRowHidden(1)).toBe(true);
    expect(sheet.merges()).toEqual([{ row: 0, column: 0, rowCount: 2, columnCount: 2 }]);
  });

  it("reads a file without a style sheet's formats as plain cells", async () => {
    const sheet = await sheetOf(oneRow('<c r="A1"><v>1</v></c>', { styles: PLAIN_STYLES }));
    expect(sheet.styles(cell(0, 0))).toEqual([[{ fontName: "游ゴシック", fontSize: 11 }]]);
  });
});
