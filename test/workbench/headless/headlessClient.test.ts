import {
  startHeadlessClient,
  type HeadlessClient,
} from "../../../src/workbench/headless/headlessClient";
import { FakeWorkbook } from "../support/fakeWorkbook";

let workbook: FakeWorkbook;
let client: HeadlessClient;

beforeEach(async () => {
  workbook = new FakeWorkbook("目標一覧", "集計");
  client = await startHeadlessClient(workbook);
});
afterEach(() => {
  client.dispose();
});

test("writes and reads values, formats and addresses in one sync", async () => {
  const read = await client.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("目標一覧");
    const range = sheet.getRange("B2:C3");
    range.values = [
      ["指標", "目標"],
      ["収納率", 86.2],
    ];
    range.format.fill.color = "#ffee00";
    range.format.font.bold = true;
    range.load("values,address,format/fill/color,format/font/bold,rowIndex");
    sheet.load("name");
    await context.sync();
    return {
      name: sheet.name,
      address: range.address,
      values: range.values,
      color: range.format.fill.color,
      bold: range.format.font.bold,
      row: range.rowIndex,
    };
  });
  expect(read).toEqual({
    name: "目標一覧",
    address: "目標一覧!B2:C3",
    values: [
      ["指標", "目標"],
      ["収納率", 86.2],
    ],
    color: "#FFEE00",
    bold: true,
    row: 1,
  });
  expect(client.counters.syncs).toBe(1);
  expect(client.counters.requestBytes).toBeGreaterThan(500);
});

test("leaves Node's globals alone, and several clients do not see each other", async () => {
  const other = new FakeWorkbook("別の表");
  const second = await startHeadlessClient(other);
  try {
    expect("Excel" in globalThis || "Office" in globalThis || "OfficeExtension" in globalThis).toBe(
      false,
    );
    expect("document" in globalThis || "window" in globalThis).toBe(false);
    const names = await Promise.all(
      [client, second].map((one) =>
        one.run(async (context) => {
          const sheet = context.workbook.worksheets.getFirst();
          sheet.load("name");
          await context.sync();
          return sheet.name;
        }),
      ),
    );
    expect(names).toEqual(["目標一覧", "別の表"]);
  } finally {
    second.dispose();
  }
});
