import { AppCommands } from "../../../src/workbench/context/appCommands";
import { buildAppContext } from "../../../src/workbench/context/appContext";
import { CommonApi } from "../../../src/workbench/context/commonApi";
import { Requirements } from "../../../src/workbench/context/requirements";
import { ExcelHost } from "../../../src/workbench/host/excelHost";
import { FakeWorkbook } from "../support/fakeWorkbook";

const workbook = new FakeWorkbook();
const host = new ExcelHost(workbook);
const commands = new AppCommands();
const unknown: number[] = [];
const api = new CommonApi(host, commands, (id) => unknown.push(id));
const call = (DispatchId: number, members: Record<string, unknown> = {}) =>
  api.execute({ ...members, DdaMethod: { DispatchId } });

afterAll(() => {
  host.dispose();
});

test("a Rich API request comes as an array and is answered as one", async () => {
  const body = {
    Actions: [
      { Id: 2, ActionType: 1, Name: "", ObjectPathId: 1 },
      { Id: 3, ActionType: 2, Name: "", ObjectPathId: 1, QueryInfo: { Select: ["name"] } },
    ],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 1, Name: "" } },
  };
  const reply = await call(93, {
    ArrayData: ["IterativeExecutor", "POST", "ProcessQuery", [], JSON.stringify(body), 0, 0],
  });
  expect(reply.Error).toBe(0);
  expect(reply.Data?.slice(0, 2)).toEqual([200, ["Content-Type", "application/json"]]);
  expect(JSON.parse(reply.Data?.[2] as string)).toMatchObject({
    Error: null,
    Results: [{ Value: {} }, { Value: { Name: "計画.xlsx" } }],
  });
});

test("a refused request is an error number", async () => {
  host.cellEditing.begin();
  const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
  expect(await call(93, { ArrayData: ["", "", "", [], body, 0, 0] })).toEqual({ Error: 5004 });
  host.cellEditing.end();
});

test("calls to Office's services are answered while a cell is being edited", async () => {
  host.cellEditing.begin();
  const body = JSON.stringify({ Actions: [], ObjectPaths: {} });
  const reply = await call(93, { ArrayData: ["WacPartition", "", "", [], body, 0, 0] });
  expect(reply.Error).toBe(0);
  host.cellEditing.end();
});

test("saving settings replaces them all", async () => {
  workbook.settings.set("alt", "1");
  const Properties = [["k", '{"a":"日本"}']];
  expect(await call(76, { DdaSettingsMethod: { OverwriteIfStale: true, Properties } })).toEqual({
    Error: 0,
  });
  expect([...workbook.settings]).toEqual([["k", '{"a":"日本"}']]);
});

test("a ribbon command ends when the add-in says so", async () => {
  const sent: unknown[] = [];
  const finished = commands.invoke("judgePlan", "JudgeButton", (data) => sent.push(data) > 0);
  expect(sent).toEqual([["cmd-1", "judgePlan", '{"source":{"id":"JudgeButton"}}']]);
  await call(94, { "0": "cmd-1", "1": 0 });
  await expect(finished).resolves.toBeUndefined();
  await expect(commands.invoke("x", "y", () => false)).rejects.toThrow(
    /does not take the command x/,
  );
});

test("calls that the host does not know fail and are reported", async () => {
  expect(await call(64)).toEqual({ Error: 5001 });
  expect(unknown).toEqual([64]);
});

test("the application context has every field that the library insists on", () => {
  const context = buildAppContext({
    controlId: "addin1",
    locale: "ja-JP",
    documentUrl: "https://localhost/計画.xlsx",
    addinName: "KPI",
    requirementMatrix: new Requirements().matrixJson,
    settings: new Map([["k", "1"]]),
    appDomains: [],
  });
  for (const field of [
    "_id",
    "_appName",
    "_appVersion",
    "_appUILocale",
    "_dataLocale",
    "_docUrl",
    "_clientMode",
    "_settings",
    "_reason",
  ]) {
    expect(context[field]).toBeDefined();
  }
  expect(context).toMatchObject({ _appName: 16, _settings: [["k", "1"]], _clientMode: 1 });
});
