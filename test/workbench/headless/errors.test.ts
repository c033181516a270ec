import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

const failing = (batch: (context: Excel.RequestContext) => unknown) =>
  errorOf(
    session.run(async (context) => {
      batch(context);
      await context.sync();
    }),
  );

test("an unknown sheet is ItemNotFound, with location and statement", async () => {
  const error = await failing((context) => {
    context.workbook.worksheets.getItem("ない").getRange("A1").values = [[1]];
  });
  expect(error).toEqual({
    name: "RichApi.Error",
    code: "ItemNotFound",
    message: "The requested resource doesn't exist.",
    httpStatusCode: 404,
    location: "WorksheetCollection.getItem",
    statement: "var worksheet = worksheets.getItem(...);",
  });
});

test("a block of the wrong shape is InvalidArgument at Range.values", async () => {
  const wrong = (values: unknown[][]) =>
    failing((context) => {
      context.workbook.worksheets.getFirst().getRange("A1:B2").values = values;
    });
  const expected = { code: "InvalidArgument", location: "Range.values", httpStatusCode: 400 };
  expect(await wrong([[1, 2]])).toMatchObject(expected);
  expect(await wrong([[1], [2]])).toMatchObject(expected);
  expect(session.workbook.sheet(0).usedRect(true)).toBeNull();
});

test.each([
  ["??", "InvalidArgument"],
  ["A0", "InvalidArgument"],
  ["XFE1", "InvalidArgument"],
  ["ない!A1", "ItemNotFound"],
])("the address %s is %s", async (address, code) => {
  const error = await failing((context) => {
    context.workbook.worksheets.getFirst().getRange(address).load("address");
  });
  expect(error).toMatchObject({ code, location: "Worksheet.getRange" });
});

test("ranges outside the grid are InvalidArgument", async () => {
  const error = await failing((context) =>
    context.workbook.worksheets.getFirst().getRange("A1").getOffsetRange(-1, 0).load("address"),
  );
  expect(error).toMatchObject({ code: "InvalidArgument", location: "Range.getOffsetRange" });
});

test("whatever the host lacks fails with its name", async () => {
  const range = (context: Excel.RequestContext) =>
    context.workbook.worksheets.getFirst().getRange("A1");
  expect(await failing((context) => range(context).getDependents())).toMatchObject({
    code: "ApiNotFound",
    message: "Range.getDependents is not implemented by this host.",
    httpStatusCode: 501,
  });
  expect(await failing((context) => range(context).load("style"))).toMatchObject({
    code: "ApiNotFound",
    message: "Range.style is not implemented by this host.",
  });
  expect(
    await failing((context) => {
      range(context).format.font.superscript = true;
    }),
  ).toMatchObject({ message: "Setting RangeFont.superscript is not implemented by this host." });
  expect(
    await failing((context) => context.workbook.worksheets.getFirst().shapes.load("items")),
  ).toMatchObject({ message: "Worksheet.shapes is not implemented by this host." });
  expect(
    await failing((context) =>
      context.workbook.worksheets.getFirst().onFormatChanged.add(() => Promise.resolve()),
    ),
  ).toMatchObject({
    message: "Worksheet._RegisterFormatChangedEvent is not implemented by this host.",
  });
});

test("a fault of the host itself is GeneralException and is told to whoever watches", async () => {
  const boom = new Error("boom");
  session.workbook.sheet(0).values = () => {
    throw boom;
  };
  const error = await failing((context) =>
    context.workbook.worksheets.getFirst().getRange("A1").load("values"),
  );
  expect(error).toMatchObject({ code: "GeneralException", httpStatusCode: 500 });
  expect(session.hostFaults.splice(0)).toEqual([boom]);
});

describe("on a protected sheet", () => {
  beforeEach(() => {
    const sheet = session.workbook.sheet(0);
    sheet.applyStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { locked: false });
    sheet.protect({ allowFormatColumns: true });
  });
  const on = (change: (sheet: Excel.Worksheet) => unknown) =>
    failing((context) => change(context.workbook.worksheets.getFirst()));

  test("locked cells refuse edits, unlocked ones take them", async () => {
    const locked = await on((sheet) => (sheet.getRange("A1:B1").values = [[1, 2]]));
    expect(locked).toMatchObject({
      code: "AccessDenied",
      location: "Range.values",
      httpStatusCode: 403,
    });
    await session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["可"]];
      await context.sync();
    });
    expect(session.workbook.sheet(0).usedRect(true)).toMatchObject({ rowCount: 1, columnCount: 1 });
  });

  test("formats, structure, tables and charts are refused unless an option allows them", async () => {
    const denied = [
      await on((sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")),
      await on((sheet) => sheet.getRange("2:2").insert("Down")),
      await on((sheet) => {
        sheet.getRange("A1").merge();
      }),
      await on((sheet) => sheet.tables.add("A1:B2", true)),
      await on((sheet) => sheet.charts.add("Line", sheet.getRange("A1:B2"))),
      await on((sheet) => sheet.getRange("A1").conditionalFormats.add("Custom")),
      await on((sheet) => {
        sheet.getRange("A1").dataValidation.clear();
      }),
      await on((sheet) => {
        sheet.protection.protect();
      }),
    ];
    expect(denied.map(({ code }) => code)).toEqual(denied.map(() => "AccessDenied"));
    await session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.getRange("A:A").format.columnWidth = 90;
      sheet.protection.load();
      await context.sync();
      expect(sheet.protection.protected).toBe(true);
      expect(sheet.protection.options).toMatchObject({
        allowFormatColumns: true,
        allowSort: false,
        selectionMode: "Normal",
      });
      sheet.protection.unprotect();
      sheet.getRange("B1").values = [[1]];
      await context.sync();
    });
  });
});

test("a protected structure refuses to add, rename, move, hide and delete sheets", async () => {
  session.workbook.structureProtected = true;
  const denied = [
    await failing((context) => context.workbook.worksheets.add("新")),
    await failing((context) => (context.workbook.worksheets.getFirst().name = "新")),
    await failing((context) => (context.workbook.worksheets.getFirst().position = 1)),
    await failing((context) => (context.workbook.worksheets.getFirst().visibility = "Hidden")),
    await failing((context) => {
      context.workbook.worksheets.getFirst().delete();
    }),
  ];
  expect(denied.map(({ code }) => code)).toEqual(denied.map(() => "AccessDenied"));
});
