import { fanOut } from "../../../src/workbench/events/eventFanOut";
import type { ModelEvent } from "../../../src/workbench/model/modelEvents";
import type { EventEntry } from "../../../src/workbench/protocol/eventEntry";
import { FakeWorkbook } from "../support/fakeWorkbook";

const workbook = new FakeWorkbook("目標一覧", "集計");
const sheetId = workbook.sheet(0).id;
const rect = { row: 3, column: 3, rowCount: 1, columnCount: 1 };

beforeAll(async () => {
  await workbook.sheet(0).addTable({ row: 2, column: 2, rowCount: 4, columnCount: 3 }, true);
});

const parts = (entries: readonly EventEntry[]) =>
  entries.map(([category, type, target, json, , remote]) => ({
    category,
    type,
    target,
    message: JSON.parse(json) as unknown,
    remote,
  }));

test("one edit is told to its sheet, to the workbook, and three times for the table it is in", () => {
  const entries = parts(
    fanOut(
      {
        kind: "cellsChanged",
        sheetId,
        rect,
        changeType: "RangeEdited",
        origin: "addin",
        before: "",
        after: 42,
      },
      workbook,
    ),
  );
  expect(entries.map(({ type, target }) => [type, target])).toEqual([
    [10, sheetId],
    [10, "Workbook"],
    [101, "1"],
    [101, sheetId],
    [101, "Workbook"],
  ]);
  expect(entries[0]).toEqual({
    category: 65536,
    type: 10,
    target: sheetId,
    message: {
      changeType: "RangeEdited",
      source: "Local",
      triggerSource: "ThisLocalAddin",
      worksheetId: sheetId,
      address: "D4",
      referenceId: `${sheetId}!D4`,
      shiftDirection: "None",
      valueBefore: "",
      valueAfter: 42,
      valueTypeBefore: "Empty",
      valueTypeAfter: "Double",
    },
    remote: false,
  });
  expect(entries[2]?.message).toMatchObject({ tableId: "1", address: "D4" });
});

test("a remote edit of a block outside tables has no values and is marked as remote", () => {
  const entries = parts(
    fanOut(
      {
        kind: "cellsChanged",
        sheetId,
        rect: { row: 20, column: 0, rowCount: 2, columnCount: 16_384 },
        changeType: "RowInserted",
        origin: "remote",
      },
      workbook,
    ),
  );
  expect(entries.map(({ target, remote }) => [target, remote])).toEqual([
    [sheetId, true],
    ["Workbook", true],
  ]);
  expect(entries[0]?.message).toEqual({
    changeType: "RowInserted",
    source: "Remote",
    triggerSource: "Unknown",
    worksheetId: sheetId,
    address: "21:22",
    referenceId: `${sheetId}!21:22`,
    shiftDirection: "None",
  });
});

const other = { sheetId, previousSheetId: workbook.sheet(1).id };
test.each<[ModelEvent, [number, string][]]>([
  [
    { kind: "selectionChanged", sheetId, rect },
    [
      [14, sheetId],
      [14, "Workbook"],
      [100, "1"],
      [2, ""],
    ],
  ],
  [
    { kind: "sheetActivated", ...other },
    [
      [12, other.previousSheetId],
      [12, "Workbook"],
      [11, sheetId],
      [11, "Workbook"],
    ],
  ],
  [{ kind: "sheetAdded", sheetId, origin: "user" }, [[13, "Workbook"]]],
  [{ kind: "sheetDeleted", sheetId, origin: "user" }, [[15, "Workbook"]]],
  [
    { kind: "rowsSorted", sheetId, rect },
    [
      [19, sheetId],
      [19, "Workbook"],
    ],
  ],
  [
    { kind: "calculated", sheetId },
    [
      [16, sheetId],
      [16, "Workbook"],
    ],
  ],
  [
    { kind: "tableAdded", sheetId, tableId: "1" },
    [
      [102, sheetId],
      [102, "Workbook"],
    ],
  ],
  [
    { kind: "tableDeleted", sheetId, tableId: "1" },
    [
      [103, sheetId],
      [103, "Workbook"],
    ],
  ],
  [{ kind: "chartAdded", sheetId, chartId: "c" }, [[50, sheetId]]],
  [{ kind: "chartDeleted", sheetId, chartId: "c" }, [[53, sheetId]]],
  [{ kind: "chartChanged", sheetId, chartId: "c" }, []],
  [{ kind: "sheetRenamed", sheetId, before: "a", after: "b", origin: "user" }, []],
])("$0.kind goes to the right handlers", (event, expected) => {
  expect(parts(fanOut(event, workbook)).map(({ type, target }) => [type, target])).toEqual(
    expected,
  );
});

test("the selection outside a table tells its handlers that it left", () => {
  const outside = { row: 0, column: 0, rowCount: 1, columnCount: 1 };
  const entries = parts(fanOut({ kind: "selectionChanged", sheetId, rect: outside }, workbook));
  expect(entries).toContainEqual(
    expect.objectContaining({
      type: 100,
      message: { worksheetId: sheetId, tableId: "1", address: "" },
    }),
  );
});
