import {
  startHeadlessClient,
  type HeadlessClient,
} from "../../../src/workbench/headless/headlessClient";
import type { WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { createEmptyWorkbook } from "../../../src/workbench/openWorkbook";
import { errorOf, eventsArrived } from "../support/testClient";

/** The genuine client over the real workbook: grid, formula engine, tables and rules of the workbench. */
let model: WorkbookModel;
let client: HeadlessClient;
const hostFaults: unknown[] = [];

beforeAll(async () => {
  model = await createEmptyWorkbook({ name: "計画.xlsx" });
  client = await startHeadlessClient(model, { onFault: (error) => hostFaults.push(error) });
}, 30_000);
afterEach(() => {
  expect(hostFaults.splice(0)).toEqual([]);
});
afterAll(() => {
  client.dispose();
  model.dispose();
});

/** Runs on a sheet of its own, so that tests do not see each other's cells. */
let sheets = 0;
const onNewSheet = <T>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>,
): Promise<T> =>
  client.run(async (context) => {
    sheets += 1;
    const sheet = context.workbook.worksheets.add(`試験${sheets}`);
    await context.sync();
    return work(sheet, context);
  });

test("values, formulas, text and used range", async () => {
  const read = await onNewSheet(async (sheet, context) => {
    sheet.getRange("B2:C3").values = [
      ["目標", "実績"],
      [86.2, 85.96],
    ];
    const gap = sheet.getRange("D3");
    gap.numberFormat = [["0.00"]];
    gap.formulas = [["=C3-B3"]];
    gap.load("values,text,formulas,valueTypes");
    const used = sheet.getUsedRange(true);
    used.load("rowIndex,columnIndex,rowCount,columnCount");
    await context.sync();
    return { ...gap.toJSON(), used: used.toJSON() };
  });
  expect(read).toMatchObject({
    values: [[expect.closeTo(-0.24, 10)]],
    text: [["-0.24"]],
    formulas: [["=C3-B3"]],
    valueTypes: [["Double"]],
    used: { rowIndex: 1, columnIndex: 1, rowCount: 2, columnCount: 3 },
  });
});

test("text stays text where the format says so, and null leaves cells alone", async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:C1");
    range.numberFormat = [["@", "General", "General"]];
    range.values = [["=1+1", "86.2", "残す"]];
    range.values = [[null, null, null]];
    range.load("values,valueTypes");
    await context.sync();
    return [range.values, range.valueTypes];
  });
  expect(read).toEqual([[["=1+1", 86.2, "残す"]], [["String", "Double", "String"]]]);
});

test("formats, borders, widths and heights", async () => {
  const read = await onNewSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.format.fill.color = "#DDEEFF";
    range.format.font.bold = true;
    range.format.font.size = 9;
    range.format.horizontalAlignment = "Center";
    range.format.wrapText = true;
    range.format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("InsideVertical").color = "#112233";
    range.format.columnWidth = 90;
    range.format.rowHeight = 30;
    const bottom = range.format.borders.getItem("EdgeBottom");
    const inside = range.format.borders.getItem("InsideVertical");
    const top = range.format.borders.getItem("EdgeTop");
    for (const border of [bottom, inside, top]) border.load("style,color");
    range.load("format/*,format/fill/color,format/font/bold,format/font/size");
    await context.sync();
    const { format } = range;
    return {
      fill: format.fill.color,
      font: [format.font.bold, format.font.size],
      size: [format.columnWidth, format.rowHeight],
      alignment: [format.horizontalAlignment, format.wrapText],
      borders: [bottom.style, inside.style, inside.color, top.style],
    };
  });
  expect(read).toEqual({
    fill: "#DDEEFF",
    font: [true, 9],
    size: [90, 30],
    alignment: ["Center", true],
    borders: ["Continuous", "Continuous", "#112233", "None"],
  });
});

test("tables grow by column and row, and are sorted", async () => {
  const read = await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["指標", "目標"],
      ["収納率", 86.2],
      ["件数", 10],
    ];
    sheet.getRange("A5").values = [["表の下"]];
    const table = sheet.tables.add("A1:B3", true);
    table.name = `指標表${sheets}`;
    table.columns.add(-1, [["判定"], ["未達成"], ["達成"]]);
    table.rows.add(undefined, [["回数", 3, "要確認"]]);
    table.rows.add(0, [["先頭", 1, "達成"]]);
    table.rows.getItemAt(1).delete();
    table.sort.apply([{ key: 1, ascending: false }]);
    const range = table.getRange();
    range.load("values,rowCount");
    const below = sheet.getRange("A6");
    below.load("values");
    table.columns.load("items/name");
    await context.sync();
    return {
      values: range.values as unknown[][],
      below: below.values as unknown[][],
      columns: table.columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    values: [
      ["指標", "目標", "判定"],
      ["件数", 10, "達成"],
      ["回数", 3, "要確認"],
      ["先頭", 1, "達成"],
    ],
    below: [["表の下"]],
    columns: ["指標", "目標", "判定"],
  });
});

test("names move with their cells, and refuse bad and taken ones", async () => {
  const name = "収納率の目標";
  const read = await onNewSheet(async (sheet, context) => {
    context.workbook.names.add(name, sheet.getRange("B2"), "覚え");
    sheet.getRange("1:1").insert("Down");
    const item = context.workbook.names.getItem(name);
    item.visible = false;
    item.load("visible,comment");
    const range = item.getRange();
    range.load("rowIndex,columnIndex");
    await context.sync();
    return [item.visible, item.comment, range.rowIndex, range.columnIndex];
  });
  expect(read).toEqual([false, "覚え", 2, 1]);
  const attempt = (text: string) =>
    errorOf(
      onNewSheet((sheet) => {
        sheet.context.workbook.names.add(text, sheet.getRange("A1"));
        return sheet.context.sync();
      }),
    );
  expect((await attempt("A1")).code).toBe("InvalidArgument");
  expect((await attempt(name)).code).toBe("ItemAlreadyExists");
});

test("conditional formats, data validation and charts are what was asked for", async () => {
  const read = await onNewSheet(async (sheet, context) => {
    sheet.getRange("A1:B3").values = [
      ["区分", "件数"],
      ["達成", 8],
      ["未達成", 2],
    ];
    const rules = sheet.getRange("A2:A3").conditionalFormats;
    const { cellValue } = rules.add("CellValue");
    cellValue.rule = { operator: "EqualTo", formula1: '="未達成"' };
    cellValue.format.fill.color = "#FDE7E9";
    rules.load("items/type");
    const validation = sheet.getRange("A2:A9").dataValidation;
    validation.rule = { list: { inCellDropDown: true, source: "達成,未達成" } };
    validation.load("type,rule,valid");
    const chart = sheet.charts.add("Doughnut", sheet.getRange("A1:B3"), "Columns");
    chart.name = "内訳";
    chart.title.text = "判定の内訳";
    chart.setPosition("D2", "H12");
    chart.series.getItemAt(0).points.getItemAt(1).format.fill.setSolidColor("#A4262C");
    chart.series.load("items/name");
    chart.load("name,chartType");
    cellValue.load("rule");
    cellValue.format.fill.load("color");
    await context.sync();
    return {
      rules: rules.items.map(({ type }) => type),
      rule: cellValue.rule,
      fill: cellValue.format.fill.color,
      validation: [validation.type, validation.rule, validation.valid],
      chart: [chart.name, chart.chartType, chart.series.items.map(({ name }) => name)],
    };
  });
  expect(read).toEqual({
    rules: ["CellValue"],
    rule: { operator: "EqualTo", formula1: '="未達成"', formula2: null },
    fill: "#FDE7E9",
    validation: ["List", { list: { inCellDropDown: true, source: "達成,未達成" } }, true],
    chart: ["内訳", "Doughnut", ["件数"]],
  });
});

test("a protected sheet refuses locked cells and takes unlocked ones", async () => {
  const error = await errorOf(
    onNewSheet(async (sheet, context) => {
      sheet.getRange("A1").format.protection.locked = false;
      sheet.protection.protect({ allowFormatCells: true });
      await context.sync();
      sheet.getRange("A1").values = [["可"]];
      await context.sync();
      sheet.getRange("A1:A2").values = [["可"], ["不可"]];
      await context.sync();
    }),
  );
  expect(error).toMatchObject({ code: "AccessDenied", location: "Range.values" });
});

test("sheet names and table places that Excel refuses", async () => {
  const attempts: [(sheet: Excel.Worksheet) => unknown, string][] = [
    [(sheet) => (sheet.name = "a/b"), "InvalidArgument"],
    [(sheet) => (sheet.name = "あ".repeat(32)), "InvalidArgument"],
    [(sheet) => sheet.context.workbook.worksheets.add("試験1"), "ItemAlreadyExists"],
    [
      (sheet) => {
        sheet.tables.add("A1:B3", true);
        sheet.tables.add("B2:C4", true);
      },
      "InvalidArgument",
    ],
    [(sheet) => (sheet.tables.add("A1:B3", true).name = "a b"), "InvalidArgument"],
    [
      (sheet) => {
        sheet.tables.add("A1:B3", true).resize("A2:B5");
      },
      "InvalidArgument",
    ],
  ];
  for (const [attempt, code] of attempts) {
    const error = await errorOf(
      onNewSheet(async (sheet, context) => {
        attempt(sheet);
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  }
});

test("events tell who changed what; references follow inserted rows", async () => {
  const seen: unknown[] = [];
  const place = await onNewSheet(async (sheet, context) => {
    sheet.onChanged.add((event) => {
      seen.push([event.address, event.changeType, event.triggerSource]);
      return Promise.resolve();
    });
    const range = sheet.getRange("B5:C6");
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    sheet.getRange("2:3").insert("Down");
    range.load("rowIndex,rowCount");
    sheet.load("id");
    await context.sync();
    return { id: sheet.id, row: range.rowIndex, rows: range.rowCount };
  });
  expect([place.row, place.rows]).toEqual([6, 2]);
  const cell = { row: 8, column: 0, rowCount: 1, columnCount: 1 };
  model.sheetById(place.id)?.write(cell, [["人の入力"]]);
  await eventsArrived();
  expect(seen).toEqual([
    ["A1", "RangeEdited", "ThisLocalAddin"],
    ["2:3", "RowInserted", "ThisLocalAddin"],
    ["A9", "RangeEdited", "Unknown"],
  ]);
});
