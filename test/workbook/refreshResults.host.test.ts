import { refreshResults } from "../../src/workbook/judgeWorkbook";
import { saveSettings } from "../../src/workbook/settings/saveSettings";
import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "./support/hostWorkbook";
import { chuoList } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const RATE_ROW = 3;
const ACTUAL = { row: RATE_ROW, column: 5, rowCount: 1, columnCount: 1 };

const refresh = (host: HostWorkbook) =>
  host.client.run((context) => refreshResults(context, host.options));
const sheetNames = (host: HostWorkbook) =>
  host.client.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    return worksheets.items.map(({ name }) => name);
  });

test("where results stand they are brought up to date, in four round trips", async () => {
  const host = await openHostWorkbook(chuoList);
  await host.judge();
  expect(host.values(LIST)[RATE_ROW]).toContain("未達成");
  host.sheet(LIST).write(ACTUAL, [[0.863]]);
  host.syncs();
  const report = await refresh(host);
  expect(host.syncs()).toBe(4);
  expect(report.results[0]?.judgement.status).toBe("achieved");
  expect(host.values(LIST)[RATE_ROW]).toContain("達成");
});

test("where none were written nothing is", async () => {
  const host = await openHostWorkbook(chuoList);
  const before = host.values(LIST);
  host.syncs();
  const report = await refresh(host);
  expect(host.syncs()).toBe(2);
  expect(report.byStatus.notAchieved).toBeGreaterThan(0);
  expect(host.values(LIST)).toEqual(before);
  expect(await sheetNames(host)).toEqual([LIST]);
});

test("it is no run of its own: the history stays as it is", async () => {
  const host = await openHostWorkbook(chuoList);
  await host.client.run((context) =>
    saveSettings(context, (stored) => ({ ...stored, keepHistory: true }), host.options),
  );
  await host.judge();
  const history = host.values("KPI履歴");
  host.sheet(LIST).write(ACTUAL, [[0.863]]);
  await refresh(host);
  expect(host.values("KPI履歴")).toEqual(history);
  await host.judge();
  expect(host.values("KPI履歴").length).toBeGreaterThan(history.length);
});
