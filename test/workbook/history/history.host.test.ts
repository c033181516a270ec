import { compareRuns } from "../../../src/domain/history/compareRuns";
import { historyEntry } from "../../../src/domain/history/historyRun";
import type { PlanSettings } from "../../../src/domain/settings/planSettings";
import { loadHistory } from "../../../src/workbook/history/loadHistory";
import { judgeWorkbook, readAndJudge } from "../../../src/workbook/judgeWorkbook";
import { removeResults } from "../../../src/workbook/removeResults";
import type { WorkbookOptions } from "../../../src/workbook/report";
import { saveSettings } from "../../../src/workbook/settings/saveSettings";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostBytes,
  openHostWorkbook,
  type HostWorkbook,
} from "../support/hostWorkbook";
import { chuoForm, chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const HISTORY = "KPI履歴";
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});
const ACTUAL = at(3, 5);

const keeping = (stored: PlanSettings): PlanSettings => ({ ...stored, keepHistory: true });

async function keepHistory(host: HostWorkbook): Promise<void> {
  await host.client.run((context) => saveSettings(context, keeping, host.options));
  host.syncs();
}

const judgeAt = (host: HostWorkbook, hour: number, more: Partial<WorkbookOptions> = {}) =>
  host.client.run((context) =>
    judgeWorkbook(context, { ...host.options, now: new Date(2020, 5, 1, hour), ...more }),
  );

const load = (host: HostWorkbook) => host.client.run((context) => loadHistory(context));

describe("the history of a plan", () => {
  it("is not kept unless the office wants it", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    expect(host.model.sheetByName(HISTORY)).toBeUndefined();
    expect(await load(host)).toEqual([]);
  });

  it("gains one row an indicator with every run, as part of the same writing", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    const { report } = await judgeAt(host, 9, { by: "課長" });
    expect(host.syncs()).toBe(4);
    expect(report.previousRun).toBeNull();
    const rows = host.values(HISTORY);
    expect(rows).toHaveLength(5);
    expect(rows[0]?.slice(0, 3)).toEqual(["判定日時", "段階", "所属"]);
    expect(rows[1]?.slice(1, 9)).toEqual([
      ...["期末", "中央区", "令和元年度", "収納率の向上"],
      ...["国民健康保険料 収納率（現年度賦課分）", "86.20%", "85.96%", "未達成"],
    ]);
    expect(rows[1]?.[11]).toBe("課長");
    expect(host.sheet(HISTORY).texts(at(1, 0))).toEqual([["2020/6/1 9:00"]]);
    expect(host.sheet(HISTORY).tables()).toHaveLength(1);

    const [run, ...others] = await load(host);
    expect(others).toEqual([]);
    expect(run).toMatchObject({ at: new Date(2020, 5, 1, 9), phase: "yearEnd", by: "課長" });
    expect(run?.entries[0]?.rate).toBeCloseTo(99.7216, 3);
    expect(run?.entries[0]?.gap).toBeCloseTo(-0.24, 9);
  });

  it("tells the next run what changed, and grows the table; the user's remarks stay", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.sheet(HISTORY).write(at(5, 0), [["ここまで部長に説明済み"]]);
    host.sheet(LIST).write(ACTUAL, [[0.863]]);
    host.syncs();
    const { report } = await judgeAt(host, 17);
    expect(host.syncs()).toBe(4);
    const { previousRun } = report;
    if (!previousRun) throw new Error("The last run was not found.");
    const { phase, results } = report;
    const { counts, changes } = compareRuns(previousRun, {
      phase,
      entries: results.map(historyEntry),
    });
    expect(counts).toMatchObject({
      newlyAchieved: 1,
      actualChanged: 1,
      newlyUnachieved: 0,
      gone: 0,
    });
    expect(changes).toHaveLength(1);

    expect(host.values(HISTORY)).toHaveLength(10);
    expect(host.sheet(HISTORY).values(at(5, 0))).toEqual([["ここまで部長に説明済み"]]);
    expect(host.sheet(HISTORY).tables()[0]?.rect()).toEqual(at(0, 0, 10, 12));
    const runs = await load(host);
    expect(runs.map((run) => [run.at.getHours(), run.entries.length])).toEqual([
      [9, 4],
      [17, 4],
    ]);
  });

  it("a run that says nothing new adds nothing: judging twice changes nothing", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    const before = contentsOf(host.model);
    host.syncs();
    const { written } = await judgeAt(host, 10);
    expect(written.changedCells).toBe(0);
    expect(host.syncs()).toBe(2);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("is found after the sheet was renamed and the file saved, and is never taken for a plan", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.sheet(HISTORY).rename("記録 '20");
    const again = await openHostBytes(await host.model.save());
    const { report } = await judgeAt(again, 10);
    expect(report.results).toHaveLength(4);
    expect(report.previousRun?.entries).toHaveLength(4);
    expect(again.model.sheetByName(HISTORY)).toBeUndefined();
  });

  it("says nothing about the last run where its rows were deleted or sorted apart", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.sheet(HISTORY).write(at(2, 8), [["（消した）"]]);
    const report = await host.client.run((context) => readAndJudge(context, host.options));
    expect(report.previousRun).toBeNull();
    expect((await load(host))[0]?.entries).toHaveLength(3);
  });

  it("begins anew where the user deleted the sheet", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.model.deleteSheet(host.sheet(HISTORY).id);
    await judgeAt(host, 10);
    expect(host.values(HISTORY)).toHaveLength(5);
  });

  it("records forms as well", async () => {
    const host = await openHostWorkbook(chuoForm);
    await keepHistory(host);
    await judgeAt(host, 9);
    expect(host.values(HISTORY)[1]?.slice(6, 9)).toEqual(["86.20%", "85.96%", "未達成"]);
  });

  it("the last run is taken back with its records", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.sheet(LIST).write(ACTUAL, [[0.863]]);
    const state = () => ({
      values: host.values(HISTORY),
      tables: host
        .sheet(HISTORY)
        .tables()
        .map((table) => table.rect()),
      names: host.model
        .names()
        .map(({ name, formula, comment }) => [name, formula, comment])
        .sort(),
    });
    const before = state();
    await judgeAt(host, 17);
    expect(state()).not.toEqual(before);
    await host.undo();
    expect(state()).toEqual(before);
  });

  it("removal takes it away, or keeps it where the user wants to", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    await keepHistory(host);
    await judgeAt(host, 9);
    const kept = await host.client.run((context) =>
      removeResults(context, host.options, { keepHistory: true }),
    );
    expect(kept.historySheet).toBeUndefined();
    expect(host.values(HISTORY)).toHaveLength(5);
    await keepHistory(host);
    host.sheet(LIST).write(ACTUAL, [[0.863]]);
    await judgeAt(host, 17);
    expect(await load(host)).toHaveLength(2);
    host.sheet(LIST).write(ACTUAL, [[0.8596]]);
    expect((await host.remove()).historySheet).toBe(HISTORY);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("reading stays as quick with a long history: its cells are not read", async () => {
    const host = await openHostWorkbook(chuoList);
    await keepHistory(host);
    await judgeAt(host, 9);
    host.client.counters.reset();
    await host.client.run((context) => readAndJudge(context, host.options));
    const short = host.client.counters.responseBytes;
    const line = host.sheet(HISTORY).formulas(at(1, 0, 1, 12));
    const many = Array.from({ length: 3000 }, () => line[0] ?? []);
    // In the middle of the record, as earlier runs are.
    host.sheet(HISTORY).insertCells(at(1, 0, 3000, 12), "Down");
    host.sheet(HISTORY).write(at(1, 0, 3000, 12), many);
    host.client.counters.reset();
    const { previousRun } = await host.client.run((context) => readAndJudge(context, host.options));
    expect(previousRun?.entries).toHaveLength(4);
    expect(host.client.counters.responseBytes).toBeLessThan(short * 1.1);
  });
});
