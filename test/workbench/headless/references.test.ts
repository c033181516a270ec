import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

test("a range lives on through later syncs of its batch", async () => {
  const address = await session.run(async (context) => {
    const range = context.workbook.worksheets.getItem("目標一覧").getRange("B2");
    await context.sync();
    range.values = [["あと"]];
    await context.sync();
    range.load();
    await context.sync();
    return [range.address, range.values, range.cellCount];
  });
  expect(address).toEqual(["目標一覧!B2", [["あと"]], 1]);
});

test("references are released after the batch", async () => {
  await session.run(async (context) => {
    const range = context.workbook.worksheets.getFirst().getRange("A1");
    range.load("values");
    await context.sync();
  });
  const count = await session.run(async (context) => {
    const root = context.workbook as unknown as {
      _GetReferenceCount(): OfficeExtension.ClientResult<number>;
    };
    const result = root._GetReferenceCount();
    await context.sync();
    return result.value;
  });
  expect(count).toBe(0);
});

test("a proxy kept outside its batch is InvalidObjectPath, a tracked one works", async () => {
  let kept: Excel.Range | undefined;
  let tracked: Excel.Range | undefined;
  await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    kept = sheet.getRange("A1");
    tracked = sheet.getRange("A2");
    context.trackedObjects.add(tracked);
    await context.sync();
  });
  const untracked = kept;
  const alive = tracked;
  if (!untracked || !alive) throw new Error("The batch did not run.");
  const error = await errorOf(
    Promise.resolve().then(async () => {
      untracked.values = [[1]];
      await untracked.context.sync();
    }),
  );
  expect(error.code).toBe("InvalidObjectPath");
  alive.values = [[2]];
  await alive.context.sync();
  const cell = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
  expect(session.workbook.sheet(0).values(cell)).toEqual([[2]]);
});

test("a range follows its cells when rows are inserted above and deleted", async () => {
  const places = await session.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const range = sheet.getRange("B3:C4");
    range.load("address");
    await context.sync();
    const before = range.address;
    sheet.getRange("1:2").insert("Down");
    range.load("address");
    await context.sync();
    const moved = range.address;
    sheet.getRange("B6:C6").delete("Up");
    range.load("address");
    await context.sync();
    return [before, moved, range.address];
  });
  expect(places).toEqual(["目標一覧!B3:C4", "目標一覧!B5:C6", "目標一覧!B5:C5"]);
});

test("a range whose cells or sheet are gone is InvalidReference", async () => {
  const gone = await errorOf(
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      const range = sheet.getRange("B3");
      await context.sync();
      sheet.getRange("3:3").delete("Up");
      await context.sync();
      range.load("address");
      await context.sync();
    }),
  );
  expect(gone.code).toBe("InvalidReference");
  const sheetGone = await errorOf(
    session.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("集計");
      const range = sheet.getRange("A1");
      await context.sync();
      sheet.delete();
      await context.sync();
      range.values = [[1]];
      await context.sync();
    }),
  );
  expect(sheetGone).toMatchObject({ code: "InvalidReference", location: "Range.values" });
});

test("an unknown reference id is InvalidReference", async () => {
  const answer = await session.client.host.processQuery({
    body: {
      Actions: [{ Id: 1, ActionType: 1, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 6, Name: "r999" } },
    },
    bytes: 0,
    flags: 0,
  });
  if (answer.kind !== "answered") throw new Error("refused");
  expect(JSON.parse(answer.bodyJson)).toMatchObject({ Error: { Code: "InvalidReference" } });
});
