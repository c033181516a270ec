import { closeClients, errorOf, openClient, type TestClient } from "../support/testClient";

let session: TestClient;
beforeEach(async () => {
  session = await openClient();
});
afterEach(() => {
  expect(session.hostFaults).toEqual([]);
  closeClients();
});

test("what is not there is a null object, never an error", async () => {
  const found = await session.run(async (context) => {
    const { worksheets, names, tables, settings } = context.workbook;
    const absent = worksheets.getItemOrNullObject("ない");
    const present = worksheets.getItemOrNullObject("目標一覧");
    const usedOfAbsent = absent.getUsedRangeOrNullObject();
    const used = worksheets.getFirst().getUsedRangeOrNullObject();
    const others = [
      names.getItemOrNullObject("ない"),
      tables.getItemOrNullObject("ない"),
      settings.getItemOrNullObject("ない"),
      worksheets.getFirst().charts.getItemOrNullObject("ない"),
      worksheets.getFirst().getRange("A1").getIntersectionOrNullObject("C3"),
      worksheets.getFirst().getRange("A1").getMergedAreasOrNullObject(),
      worksheets.getFirst().freezePanes.getLocationOrNullObject(),
      worksheets.getFirst().getRange("A1").getSpecialCellsOrNullObject("Constants"),
    ];
    absent.load("name");
    used.load("address");
    usedOfAbsent.load("values");
    await context.sync();
    return [present, absent, usedOfAbsent, used, ...others].map((object) => object.isNullObject);
  });
  expect(found).toEqual([false, ...new Array<boolean>(11).fill(true)]);
});

test("a null object stays one in later syncs, and writes to it do nothing", async () => {
  await session.run(async (context) => {
    const absent = context.workbook.worksheets.getItemOrNullObject("ない");
    await context.sync();
    absent.getRange("A1").values = [[1]];
    const name = absent.names.getItemOrNullObject("x");
    await context.sync();
    expect([absent.isNullObject, name.isNullObject]).toEqual([true, true]);
  });
  expect(session.workbook.sheet(0).usedRect(false)).toBeNull();
});

test("the forms without OrNullObject fail", async () => {
  const intersection = await errorOf(
    session.run(async (context) => {
      context.workbook.worksheets.getFirst().getRange("A1").getIntersection("C3").load("address");
      await context.sync();
    }),
  );
  expect(intersection).toMatchObject({ code: "ItemNotFound", location: "Range.getIntersection" });
});
