import { closeClients, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

/** Loads one property of each range and gives them in order. */
const addresses = (pick: (sheet: Excel.Worksheet) => readonly Excel.Range[]) =>
  session.run(async (context) => {
    const ranges = pick(context.workbook.worksheets.getFirst());
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address.replace("目標一覧!", ""));
  });

test("addresses: cells, whole rows and columns, long columns, other sheets", async () => {
  const found = await addresses((sheet) => [
    sheet.getRange("b2"),
    sheet.getRange("$B$2:$C$4"),
    sheet.getRange("C4:B2"),
    sheet.getRange("A:C"),
    sheet.getRange("AB:XFD"),
    sheet.getRange("2:5"),
    sheet.getRange("AA10:AB12"),
    sheet.getRange("集計!D4"),
    sheet.getRange("'集計'!D4"),
    sheet.getRangeByIndexes(1, 1, 2, 3),
    sheet.getCell(3, 2),
  ]);
  expect(found).toEqual([
    "B2",
    "B2:C4",
    "B2:C4",
    "A:C",
    "AB:XFD",
    "2:5",
    "AA10:AB12",
    "集計!D4",
    "集計!D4",
    "B2:D3",
    "C4",
  ]);
});

test("sheet names are quoted in addresses where Excel quotes them", async () => {
  const names = ["A B", "2024年度", "O'Neil", "R1"];
  const { run } = await openClient({ sheets: names });
  const found = await run(async (context) => {
    const ranges = names.map((name) => context.workbook.worksheets.getItem(name).getRange("A1"));
    for (const range of ranges) range.load("address");
    await context.sync();
    return ranges.map(({ address }) => address);
  });
  expect(found).toEqual(["'A B'!A1", "'2024年度'!A1", "'O''Neil'!A1", "'R1'!A1"]);
});

test("ranges reached from a range", async () => {
  const found = await addresses((sheet) => {
    const range = sheet.getRange("C3:E6");
    return [
      range.getCell(0, 0),
      range.getCell(5, 5),
      range.getRow(1),
      range.getColumn(2),
      range.getRowsAbove(2),
      range.getRowsBelow(),
      range.getColumnsBefore(1),
      range.getColumnsAfter(2),
      range.getOffsetRange(1, -1),
      range.getResizedRange(1, -1),
      range.getAbsoluteResizedRange(1, 1),
      range.getEntireRow(),
      range.getEntireColumn(),
      range.getBoundingRect("G1"),
      range.getIntersection("A5:D9"),
      range.getLastCell(),
      range.getLastRow(),
      range.getLastColumn(),
    ];
  });
  expect(found).toEqual([
    "C3",
    "H8",
    "C4:E4",
    "E3:E6",
    "C1:E2",
    "C7:E7",
    "B3:B6",
    "F3:G6",
    "B4:D7",
    "C3:D7",
    "C3",
    "3:6",
    "C:E",
    "C1:G6",
    "C5:D6",
    "E6",
    "C6:E6",
    "E3:E6",
  ]);
});

test("the used range of a sheet, of a column, and of nothing", async () => {
  const [sheetOne] = session.workbook.sheets();
  sheetOne?.write({ row: 1, column: 1, rowCount: 2, columnCount: 2 }, [
    ["a", "b"],
    ["c", ""],
  ]);
  sheetOne?.applyStyle({ row: 6, column: 1, rowCount: 1, columnCount: 1 }, { bold: true });
  const found = await addresses((sheet) => [
    sheet.getUsedRange(true),
    sheet.getUsedRange(),
    sheet.getRange("C:C").getUsedRange(true),
    sheet.getRange("B:B").getUsedRange(),
    sheet.getRange("J:J").getUsedRange(),
  ]);
  expect(found).toEqual(["B2:C3", "B2:C7", "C2", "B2:B7", "J1"]);
});

test("large writes arrive whole: the library splits them into chunks", async () => {
  const rows = Array.from({ length: 1000 }, (_, row) => [row, `行${row}`, row / 2]);
  const read = await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:C1000");
    range.values = rows;
    range.numberFormat = rows.map(() => ["0", "@", "0.0"]);
    await context.sync();
    range.load("values,numberFormat");
    await context.sync();
    return { values: range.values as unknown[][], formats: range.numberFormat as unknown[][] };
  });
  expect(read.values).toEqual(rows);
  expect(read.formats[999]).toEqual(["0", "@", "0.0"]);
  expect(session.client.counters.syncs).toBe(2);
});

test("null leaves a cell alone, a scalar fills the range, one write is one undo record", async () => {
  await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B2");
    range.values = "x" as unknown as string[][];
    range.values = [
      [null, 1],
      ["", null],
    ];
    await context.sync();
  });
  const block = { row: 0, column: 0, rowCount: 2, columnCount: 2 };
  expect(session.workbook.sheet(0).values(block)).toEqual([
    ["x", 1],
    ["", "x"],
  ]);
  expect(session.workbook.undoLog).toEqual(["begin", "end"]);
});

test("calculated values are awaited before they are read", async () => {
  const values = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [[86.2]];
    const formula = sheet.getRange("B1");
    formula.formulas = [["=A1"]];
    formula.load("values,formulas,text,valueTypes");
    await context.sync();
    return [formula.values, formula.formulas, formula.text, formula.valueTypes];
  });
  expect(values).toEqual([[[86.2]], [["=A1"]], [["86.2"]], [["Double"]]]);
});

test("formats: uniform values, mixed ones are null, resets", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("A1:B1");
    range.set({ format: { horizontalAlignment: "Center", wrapText: true, font: { size: 9 } } });
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A1").format.fill.color = "red";
    range.load("format/horizontalAlignment,format/wrapText,format/font/*,format/fill/color");
    const cell = sheet.getRange("A1");
    cell.format.fill.clear();
    cell.load("format/fill/color,format/protection/locked");
    await context.sync();
    const { font } = range.format;
    return {
      alignment: range.format.horizontalAlignment,
      wrap: range.format.wrapText,
      size: font.size,
      bold: font.bold,
      mixedFill: range.format.fill.color,
      cleared: cell.format.fill.color,
      locked: cell.format.protection.locked,
    };
  });
  expect(read).toEqual({
    alignment: "Center",
    wrap: true,
    size: 9,
    bold: null,
    mixedFill: null,
    cleared: "#FFFFFF",
    locked: true,
  });
});

test("borders: edges and inner lines meet the right cells", async () => {
  const read = await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("B2:C3");
    const { borders } = range.format;
    borders.getItem("EdgeTop").style = "Continuous";
    borders.getItem("EdgeTop").color = "#112233";
    borders.getItem("InsideHorizontal").weight = "Thick";
    const top = borders.getItem("EdgeTop");
    const left = borders.getItem("EdgeLeft");
    top.load();
    left.load("style");
    borders.load("items/sideIndex,count");
    await context.sync();
    return { style: top.style, color: top.color, left: left.style, count: borders.count };
  });
  expect(read).toEqual({ style: "Continuous", color: "#112233", left: "None", count: 6 });
  const styles = session.workbook
    .sheet(0)
    .styles({ row: 1, column: 1, rowCount: 2, columnCount: 1 })
    .flat();
  expect(styles.map(({ borders = {} }) => Object.keys(borders))).toEqual([
    ["EdgeTop", "EdgeBottom"],
    ["EdgeTop"],
  ]);
  expect(styles[1]?.borders?.EdgeTop).toEqual({
    style: "Continuous",
    weight: "Thick",
    color: "#000000",
  });
});

test("widths, heights, hiding and position in points", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A:B").format.columnWidth = 80;
    sheet.getRange("1:1").format.rowHeight = 40;
    sheet.getRange("B:B").columnHidden = true;
    const range = sheet.getRange("C2");
    range.load("left,top,width,height");
    const all = sheet.getRange("A:C");
    all.load("columnHidden,format/columnWidth,hidden,isEntireColumn,cellCount");
    await context.sync();
    return {
      place: [range.left, range.top, range.width, range.height],
      hidden: all.columnHidden,
      width: all.format.columnWidth,
      whole: all.isEntireColumn,
      cells: all.cellCount,
    };
  });
  expect(read).toEqual({
    place: [80, 40, 54, 18.75],
    hidden: null,
    width: null,
    whole: true,
    cells: 3 * 1_048_576,
  });
});

test("sorts, merges, clears, and finds special cells", async () => {
  const read = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const block = sheet.getRange("A1:B4");
    block.values = [
      ["部", "件"],
      ["c", 1],
      ["a", 3],
      ["b", 2],
    ];
    block.sort.apply([{ key: 1, ascending: false }], false, true);
    sheet.getRange("D1:E1").merge();
    const merged = sheet.getRange("A1:F1").getMergedAreasOrNullObject();
    const numbers = sheet.getRange("A1:B4").getSpecialCells("Constants", "Numbers");
    merged.load("address,areaCount");
    numbers.load("address,cellCount");
    numbers.areas.load("items/address");
    block.load("values");
    await context.sync();
    const areas = numbers.areas.items.map(({ address }) => address);
    sheet.getRange("A2:B2").clear("Contents");
    sheet.getRange("D1:E1").unmerge();
    await context.sync();
    return {
      values: block.values as unknown[][],
      merged: merged.address,
      numbers: numbers.address,
      areas,
    };
  });
  expect(read).toEqual({
    values: [
      ["部", "件"],
      ["a", 3],
      ["b", 2],
      ["c", 1],
    ],
    merged: "目標一覧!D1:E1",
    numbers: "目標一覧!B2,目標一覧!B3,目標一覧!B4",
    areas: ["目標一覧!B2", "目標一覧!B3", "目標一覧!B4"],
  });
  expect(session.workbook.sheet(0).merges()).toEqual([]);
});

test("the local number format of Japanese Excel", async () => {
  const read = await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:B1");
    range.numberFormatLocal = [["G/標準", "0.0%"]];
    range.load("numberFormat,numberFormatLocal");
    await context.sync();
    return [range.numberFormat, range.numberFormatLocal];
  });
  expect(read).toEqual([[["General", "0.0%"]], [["G/標準", "0.0%"]]]);
});
