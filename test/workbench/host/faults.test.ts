import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(closeClients);

const CELLS = { row: 0, column: 0, rowCount: 1, columnCount: 2 };
const writeTwo = () =>
  session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1").values = [["前"]];
    sheet.getRange("B1").values = [["後"]];
    await context.sync();
  });
const cells = () => session.workbook.sheet(0).values(CELLS)[0];

test("before: refused as a whole, nothing applied", async () => {
  session.client.host.faults.plan({ request: 1, moment: "before", error: "activityLimit" });
  expect(await errorOf(writeTwo())).toMatchObject({
    code: "ActivityLimitReached",
    httpStatusCode: 429,
  });
  expect(cells()).toEqual(["", ""]);
  await writeTwo();
  expect(cells()).toEqual(["前", "後"]);
});

test("middle: the first half stays applied, the error names an action", async () => {
  session.client.host.faults.plan({
    request: 1,
    moment: "middle",
    error: { code: "MemoryLimitReached", message: "メモリ不足" },
  });
  const error = await errorOf(writeTwo());
  expect(error).toMatchObject({ code: "MemoryLimitReached", message: "メモリ不足" });
  expect(error.statement).not.toBe("");
  expect(cells()).toEqual(["前", ""]);
});

test("after: everything applied, the answer lost", async () => {
  session.client.host.faults.plan({ request: 1, moment: "after", error: "sessionTimedOut" });
  expect(await errorOf(writeTwo())).toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(cells()).toEqual(["前", "後"]);
});

test("the n-th request of a batch fails; clean-up requests are not counted", async () => {
  session.client.host.faults.plan({ request: 3, moment: "before", error: "generalFailure" });
  await writeTwo();
  const reached: number[] = [];
  const error = await errorOf(
    session.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange("A1");
      for (const step of [1, 2]) {
        range.load("values");
        // One sync per step is what this test is about.
        // prettier-ignore
        await syncNow(context);
        reached.push(step);
      }
    }),
  );
  expect(error.code).toBe("GeneralException");
  expect(reached).toEqual([1]);
});

const syncNow = (context: Excel.RequestContext): Promise<void> => context.sync();

test("cell editing: requests are refused until it ends", async () => {
  const { cellEditing } = session.client.host;
  cellEditing.begin();
  expect(await errorOf(writeTwo())).toMatchObject({
    code: "InvalidOperationInCellEditMode",
    httpStatusCode: 400,
  });
  cellEditing.end();
  await writeTwo();
  expect(cells()).toEqual(["前", "後"]);
});

test("cell editing: a delayed batch waits for the user", async () => {
  const { cellEditing } = session.client.host;
  cellEditing.begin();
  let done = false;
  const batch = session.client.run(
    async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").values = [["待った"]];
      await context.sync();
      done = true;
    },
    { delayForCellEdit: true },
  );
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect([done, cells()?.[0]]).toEqual([false, ""]);
  cellEditing.end();
  await batch;
  expect(cells()?.[0]).toBe("待った");
});

test("overlapping batches are executed one request at a time", async () => {
  const sheet = session.workbook.sheet(0);
  let running = 0;
  let most = 0;
  const addTable = sheet.addTable.bind(sheet);
  sheet.addTable = async (...args) => {
    running += 1;
    most = Math.max(most, running);
    await new Promise((resolve) => setTimeout(resolve, 5));
    running -= 1;
    return addTable(...args);
  };
  await Promise.all(
    ["A1:B2", "D1:E2", "G1:H2"].map((address) =>
      session.run(async (context) => {
        context.workbook.worksheets.getFirst().tables.add(address, true);
        await context.sync();
      }),
    ),
  );
  expect([most, session.workbook.tables().length]).toEqual([1, 3]);
});

test("payloads over the limit are refused with Excel's codes", async () => {
  const small = await openClient({ payloadLimitBytes: 20_000 });
  const block = (rows: number) =>
    small.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange(`A1:A${rows}`);
      range.values = Array.from({ length: rows }, () => ["長い文".repeat(10)]);
      await context.sync();
    });
  expect((await errorOf(block(400))).code).toBe("RequestPayloadSizeLimitExceeded");
  await block(100);
  const wide = { row: 0, column: 0, rowCount: 400, columnCount: 1 };
  small.workbook.sheet(0).write(
    wide,
    Array.from({ length: 400 }, () => ["長い文".repeat(10)]),
  );
  const read = small.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1:A400");
    range.load("values");
    await context.sync();
  });
  expect((await errorOf(read)).code).toBe("ResponsePayloadSizeLimitExceeded");
});

test("counts syncs and bytes; clean-up costs no sync", async () => {
  const { counters } = session.client;
  await writeTwo();
  expect(counters.syncs).toBe(1);
  expect(counters.requestBytes).toBeGreaterThan(counters.responseBytes);
  counters.reset();
  expect([counters.syncs, counters.requestBytes, counters.largestRequestBytes]).toEqual([0, 0, 0]);
});
