import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(closeClients);

const FIRST = { row: 0, column: 0, rowCount: 1, columnCount: 1 };

const write = (): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange("A1").values = [["後"]];
    await context.sync();
  });

const addSheet = (): Promise<void> =>
  session.run(async (context) => {
    context.workbook.worksheets.add("新しいシート");
    await context.sync();
  });

const readAndSelect = (): Promise<boolean> =>
  session.run(async (context) => {
    const { workbook } = context;
    workbook.load("readOnly");
    const range = workbook.worksheets.getItem("集計").getRange("A1");
    range.load("values");
    range.select();
    await context.sync();
    return workbook.readOnly;
  });

test("a workbook that is open for looking lets itself be read and selected, and refuses every change", async () => {
  session.client.host.access = "read";
  expect(await readAndSelect()).toBe(true);
  expect(session.workbook.activeSheet().name).toBe("集計");
  expect(await errorOf(write())).toMatchObject({ code: "AccessDenied", httpStatusCode: 401 });
  expect(await errorOf(addSheet())).toMatchObject({ code: "AccessDenied" });
  expect(session.workbook.sheet(0).values(FIRST)).toEqual([[""]]);
  expect(session.workbook.sheets()).toHaveLength(2);

  session.client.host.access = "edit";
  await write();
  expect(session.workbook.sheet(0).values(FIRST)).toEqual([["後"]]);
  expect(await readAndSelect()).toBe(false);
});

test("a workbook that was closed answers nothing", async () => {
  session.client.host.access = "closed";
  expect(await errorOf(readAndSelect())).toMatchObject({ code: "InvalidOrTimedOutSession" });
  expect(await errorOf(write())).toMatchObject({ code: "InvalidOrTimedOutSession" });
});
