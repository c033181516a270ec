import { ExcelHost } from "../../../src/workbench/host/excelHost";
import type { RequestBody, ResponseBody } from "../../../src/workbench/protocol/richApi";
import { FakeWorkbook } from "../support/fakeWorkbook";

const SHEET = "{00000000-0001-0000-0000-000000000001}";

/** Sent by the genuine library for `getActiveWorksheet().getRange("B2:C3")`: values, fill, two loads, one sync. */
const REQUEST: RequestBody = {
  Actions: [
    { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
    { Id: 4, ActionType: 1, Name: "", ObjectPathId: 3 },
    { Id: 6, ActionType: 1, Name: "", ObjectPathId: 5 },
    { Id: 8, ActionType: 1, Name: "", ObjectPathId: 7 },
    {
      Id: 9,
      ActionType: 3,
      Name: "_KeepReference",
      ObjectPathId: 7,
      ArgumentInfo: { Arguments: [] },
    },
    { Id: 10, ActionType: 1, Name: "", ObjectPathId: 7 },
    {
      Id: 11,
      ActionType: 4,
      Name: "Values",
      ObjectPathId: 7,
      ArgumentInfo: {
        Arguments: [
          [
            ["品名", "数量"],
            ["りんご", 3],
          ],
        ],
      },
    },
    { Id: 13, ActionType: 1, Name: "", ObjectPathId: 12 },
    { Id: 15, ActionType: 1, Name: "", ObjectPathId: 14 },
    {
      Id: 16,
      ActionType: 4,
      Name: "Color",
      ObjectPathId: 14,
      ArgumentInfo: { Arguments: ["#FFEE00"] },
    },
    {
      Id: 17,
      ActionType: 2,
      Name: "",
      ObjectPathId: 7,
      QueryInfo: { Select: ["values", "address", "format/fill/color"] },
    },
    { Id: 18, ActionType: 2, Name: "", ObjectPathId: 5, QueryInfo: { Select: ["name"] } },
  ],
  ObjectPaths: {
    "1": { Id: 1, ObjectPathType: 1, Name: "" },
    "3": { Id: 3, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
    "5": {
      Id: 5,
      ObjectPathType: 3,
      Name: "GetActiveWorksheet",
      ParentObjectPathId: 3,
      ArgumentInfo: { Arguments: [] },
    },
    "7": {
      Id: 7,
      ObjectPathType: 3,
      Name: "GetRange",
      ParentObjectPathId: 5,
      ArgumentInfo: { Arguments: ["B2:C3"] },
    },
    "12": { Id: 12, ObjectPathType: 4, Name: "Format", ParentObjectPathId: 7 },
    "14": { Id: 14, ObjectPathType: 4, Name: "Fill", ParentObjectPathId: 12 },
  },
};

/** An answer that the genuine library accepted. */
const RESPONSE: ResponseBody = {
  Error: null,
  Results: [
    { ActionId: 2, Value: {} },
    { ActionId: 4, Value: {} },
    { ActionId: 6, Value: { Id: SHEET } },
    { ActionId: 8, Value: {} },
    { ActionId: 9, Value: null },
    { ActionId: 10, Value: { _ReferenceId: "r1" } },
    { ActionId: 11, Value: null },
    { ActionId: 13, Value: {} },
    { ActionId: 15, Value: {} },
    { ActionId: 16, Value: null },
    {
      ActionId: 17,
      Value: {
        _ReferenceId: "r1",
        Values: [
          ["品名", "数量"],
          ["りんご", 3],
        ],
        Address: "Sheet1!B2:C3",
        Format: { Fill: { Color: "#FFEE00" } },
      },
    },
    { ActionId: 18, Value: { Id: SHEET, Name: "Sheet1" } },
  ],
  TraceIds: [],
};

let host: ExcelHost;

beforeEach(() => {
  host = new ExcelHost(new FakeWorkbook());
});
afterEach(() => {
  host.dispose();
});

async function answer(body: RequestBody, flags = 1): Promise<ResponseBody> {
  const result = await host.processQuery({ body, bytes: 0, flags });
  if (result.kind !== "answered") throw new Error(`refused: ${result.error.code}`);
  return JSON.parse(result.bodyJson) as ResponseBody;
}

test("a captured request of the genuine library gets the expected answer", async () => {
  expect(await answer(REQUEST)).toEqual(RESPONSE);
});

test("wire names mean the same member in either case", async () => {
  const lower = JSON.parse(
    JSON.stringify(REQUEST)
      .replace('"Values"', '"values"')
      .replace('"GetRange"', '"getRange"')
      .replace('"Fill"', '"FILL"'),
  ) as RequestBody;
  expect(await answer(lower)).toEqual(RESPONSE);
});

test("a trace action appears among the results and in TraceIds", async () => {
  const body: RequestBody = {
    Actions: [{ Id: 5, ActionType: 5, Name: "Trace", ObjectPathId: 0 }],
    ObjectPaths: {},
  };
  expect(await answer(body)).toEqual({
    Error: null,
    Results: [{ ActionId: 5, Value: null }],
    TraceIds: [5],
  });
});

test("an action before the failing one stays applied and is among the results", async () => {
  const broken: RequestBody = {
    ...REQUEST,
    Actions: REQUEST.Actions.map((action) =>
      action.Id === 16 ? { ...action, ArgumentInfo: { Arguments: ["no colour"] } } : action,
    ),
  };
  const response = await answer(broken);
  expect(response.Error).toEqual({
    Code: "InvalidArgument",
    Message: "The argument is invalid or missing or has an incorrect format.",
    Location: "RangeFill.color",
    HttpStatusCode: 400,
    ActionIndex: 9,
  });
  expect(response.Results.map(({ ActionId }) => ActionId)).toEqual([2, 4, 6, 8, 9, 10, 11, 13, 15]);
  const cell = { row: 1, column: 1, rowCount: 1, columnCount: 1 };
  expect(host.model.activeSheet().values(cell)).toEqual([["品名"]]);
});

test.each([
  [6, "RecursiveQuery"],
  [7, "QueryAsJson"],
  [8, "EnsureUnchanged"],
  [9, "Update"],
])(
  "action type %i, which is only for Microsoft's own use, is refused by name",
  async (type, name) => {
    const body: RequestBody = {
      Actions: [{ Id: 2, ActionType: type, Name: "", ObjectPathId: 1 }],
      ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
    };
    expect((await answer(body)).Error).toMatchObject({
      Code: "ApiNotFound",
      Message: `Rich API ${name} action is not implemented by this host.`,
    });
  },
);

test("an object path that the request does not describe is InvalidObjectPath", async () => {
  const body: RequestBody = {
    Actions: [{ Id: 2, ActionType: 1, Name: "", ObjectPathId: 99 }],
    ObjectPaths: {},
  };
  expect((await answer(body)).Error).toMatchObject({ Code: "InvalidObjectPath", ActionIndex: 0 });
});
