import { closeClients, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
  session.workbook.sheet(0).write({ row: 1, column: 1, rowCount: 3, columnCount: 2 }, [
    ["指標", "目標"],
    ["収納率", 86.2],
    ["件数", 10],
  ]);
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

const withTable = <T>(work: (table: Excel.Table, context: Excel.RequestContext) => Promise<T>) =>
  session.run(async (context) => {
    const table = context.workbook.worksheets.getFirst().tables.add("B2:C4", true);
    table.name = "指標表";
    await context.sync();
    return work(table, context);
  });

test("parts of a table, and the ways to find it", async () => {
  const read = await withTable(async (table, context) => {
    const parts = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
    for (const part of parts) part.load("address");
    table.load("id,name,showTotals,style");
    context.workbook.tables.load("count,items/name");
    const found = context.workbook.tables.getItem("指標表");
    found.worksheet.load("name");
    const touched = context.workbook.worksheets.getFirst().getRange("C4").getTables(false);
    const contained = context.workbook.worksheets.getFirst().getRange("C4").getTables(true);
    touched.load("items/name");
    const containedCount = contained.getCount();
    await context.sync();
    return {
      parts: parts.map(({ address }) => address),
      id: typeof table.id,
      names: context.workbook.tables.items.map(({ name }) => name),
      sheet: found.worksheet.name,
      touched: touched.items.map(({ name }) => name),
      contained: containedCount.value,
    };
  });
  expect(read).toEqual({
    parts: ["目標一覧!B2:C4", "目標一覧!B2:C2", "目標一覧!B3:C4"],
    id: "string",
    names: ["指標表"],
    sheet: "目標一覧",
    touched: ["指標表"],
    contained: 0,
  });
});

test("columns: by name, id and index; add with values; rename; delete", async () => {
  const read = await withTable(async (table, context) => {
    const added = table.columns.add(-1, [["判定"], ["未達成"], ["達成"]]);
    added.load("id,name,index,values");
    const second = table.columns.getItem("目標");
    second.name = "目標値";
    const body = second.getDataBodyRange();
    body.load("values");
    await context.sync();
    const byId = table.columns.getItem(added.id);
    byId.load("name");
    table.columns.getItemAt(0).delete();
    table.columns.load("items/name,count");
    await context.sync();
    return {
      values: added.values,
      index: added.index,
      body: body.values as unknown[][],
      byId: byId.name,
      names: table.columns.items.map(({ name }) => name),
    };
  });
  expect(read).toEqual({
    values: [["判定"], ["未達成"], ["達成"]],
    index: 2,
    body: [[86.2], [10]],
    byId: "判定",
    names: ["目標値", "判定"],
  });
});

test("rows: add at the end and in between, read, write, delete", async () => {
  const read = await withTable(async (table, context) => {
    table.rows.add(undefined, [["回数", 3]]);
    table.rows.add(0, [["先頭", 1]]);
    const last = table.rows.getItemAt(3);
    last.values = [["回数", 4]];
    table.rows.getItemAt(1).delete();
    const range = table.getRange();
    range.load("address,values");
    table.rows.load("items/values,count");
    await context.sync();
    return { address: range.address, values: range.values as unknown[][], count: table.rows.count };
  });
  expect(read).toEqual({
    address: "目標一覧!B2:C5",
    values: [
      ["指標", "目標"],
      ["先頭", 1],
      ["件数", 10],
      ["回数", 4],
    ],
    count: 3,
  });
});

test("sort, totals, resize, convert", async () => {
  const read = await withTable(async (table, context) => {
    table.sort.apply([{ key: 1, ascending: true }]);
    table.showTotals = true;
    table.getTotalRowRange().load("address");
    await context.sync();
    table.showTotals = false;
    table.resize("B2:C3");
    const body = table.getDataBodyRange();
    body.load("values");
    await context.sync();
    const range = table.convertToRange();
    range.load("address");
    context.workbook.tables.load("count");
    await context.sync();
    return [body.values, range.address, context.workbook.tables.count];
  });
  expect(read).toEqual([[["件数", 10]], "目標一覧!B2:C3", 0]);
});
