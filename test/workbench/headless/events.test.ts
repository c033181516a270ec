import { closeClients, eventsArrived, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

const CELL = { row: 4, column: 0, rowCount: 1, columnCount: 1 };

test("edits of the user and of the add-in reach sheet, workbook and table handlers", async () => {
  const seen: unknown[] = [];
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add((event) => {
      seen.push([
        "sheet",
        event.address,
        event.source,
        event.triggerSource,
        (event.details as Excel.ChangedEventDetail | undefined)?.valueAfter,
      ]);
      return Promise.resolve();
    });
    context.workbook.worksheets.onChanged.add((event) => {
      seen.push(["all", event.address, event.changeDirectionState]);
      return Promise.resolve();
    });
    const table = sheet.tables.add("A4:B6", true);
    table.onChanged.add((event) => {
      seen.push(["table", event.address, event.changeType]);
      return Promise.resolve();
    });
    table.load("id");
    sheet.load("id");
    await context.sync();
    sheet.getRange("D4").values = [[1]];
    await context.sync();
  });
  session.workbook.sheet(0).write(CELL, [[7]]);
  await eventsArrived();
  expect(seen).toEqual([
    ["sheet", "D4", "Local", "ThisLocalAddin", 1],
    ["all", "D4", undefined],
    ["sheet", "A5", "Local", "Unknown", 7],
    ["all", "A5", undefined],
    ["table", "A5", "RangeEdited"],
  ]);
});

test("a handler can ask for the range, and is not called after it was removed", async () => {
  const seen: string[] = [];
  const handler = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const added = sheet.onChanged.add(async (event) => {
      await session.run(async (inner) => {
        const range = event.getRange(inner);
        range.load("address,values");
        await inner.sync();
        seen.push(`${range.address}=${String(range.values[0]?.[0])}`);
      });
    });
    await context.sync();
    return added;
  });
  session.workbook.sheet(0).write(CELL, [["版"]]);
  await eventsArrived();
  expect(seen).toEqual(["目標一覧!A5=版"]);
  handler.remove();
  await handler.context.sync();
  session.workbook.sheet(0).write(CELL, [["新"]]);
  await eventsArrived();
  expect(seen).toHaveLength(1);
});

test("an event comes after the answer of the request that caused it", async () => {
  const order: string[] = [];
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.onChanged.add(() => {
      order.push("event");
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("A1").values = [[1]];
    await context.sync();
    order.push("answer");
  });
  await eventsArrived();
  expect(order).toEqual(["answer", "event"]);
});

test("enableEvents switches this add-in's events off", async () => {
  const seen: string[] = [];
  await session.run(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add((event) => {
      seen.push(event.address);
      return Promise.resolve();
    });
    context.runtime.enableEvents = false;
    await context.sync();
  });
  session.workbook.select(session.workbook.sheet(0).id, CELL);
  await session.run(async (context) => {
    context.runtime.enableEvents = true;
    await context.sync();
  });
  session.workbook.select(session.workbook.sheet(0).id, { ...CELL, row: 8 });
  await eventsArrived();
  expect(seen).toEqual(["A9"]);
});

test("workbook.onSelectionChanged is called without saying where", async () => {
  let calls = 0;
  await session.run(async (context) => {
    context.workbook.onSelectionChanged.add(() => {
      calls += 1;
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getFirst().getRange("B2").select();
    await context.sync();
  });
  await eventsArrived();
  expect(calls).toBe(1);
});

test("sheets, charts and activation", async () => {
  const seen: string[] = [];
  const note = (what: string) => () => {
    seen.push(what);
    return Promise.resolve();
  };
  await session.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onActivated.add(note("activated"));
    const sheet = worksheets.getFirst();
    sheet.onDeactivated.add(note("deactivated"));
    sheet.charts.onAdded.add(note("chart"));
    sheet.load("id");
    await context.sync();
    const added = worksheets.add("新");
    added.activate();
    sheet.charts.add("Line", sheet.getRange("A1:B2"));
    added.delete();
    await context.sync();
  });
  await eventsArrived();
  expect([...seen].sort()).toEqual(["activated", "added", "chart", "deactivated", "deleted"]);
});
