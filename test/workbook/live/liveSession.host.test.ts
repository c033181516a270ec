import { judgeWorkbook, readAndJudge } from "../../../src/workbook/judgeWorkbook";
import { insertLedger } from "../../../src/workbook/ledgers/insertLedger";
import { loadLedgerSample } from "../../../src/workbook/ledgers/ledgerSamples";
import { linkActual } from "../../../src/workbook/ledgers/linkActual";
import { LiveSession } from "../../../src/workbook/live/liveSession";
import type { JudgedWorkbook, JudgeReport } from "../../../src/workbook/report";
import {
  closeHostWorkbooks,
  openHostBytes,
  openHostWorkbook,
  type HostWorkbook,
} from "../support/hostWorkbook";
import { indicatorList } from "../../e2e/support/sampleFiles";
import { chuoForm, chuoList, chuoTable } from "../support/planWorkbooks";

const sessions: LiveSession[] = [];
afterEach(async () => {
  await Promise.all(sessions.splice(0).map((session) => session.stop()));
  closeHostWorkbooks();
});

const LIST = "目標一覧";
const at = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});

/** A judged workbook that is followed. */
async function follow(host: HostWorkbook, write = true) {
  const judged: JudgedWorkbook[] = [];
  const options = {
    ...host.options,
    onJudged: (now: JudgedWorkbook) => {
      judged.push(now);
    },
  };
  await host.client.run<unknown>((context) =>
    write ? judgeWorkbook(context, options) : readAndJudge(context, options),
  );
  const [last] = judged;
  if (!last) throw new Error("Nothing was judged.");
  const updates: JudgeReport[] = [];
  let stale = 0;
  const session = await LiveSession.start((batch) => host.client.run(batch), last, options, {
    updated: (report) => updates.push(report),
    stale: () => {
      stale++;
    },
  });
  sessions.push(session);
  await quiet();
  host.syncs();
  return { session, updates, stale: () => stale };
}

const quiet = (ms = 150) => new Promise((resolve) => setTimeout(resolve, ms));

async function until(done: () => boolean, ms = 5000): Promise<number> {
  const start = performance.now();
  while (!done()) {
    if (performance.now() - start > ms) throw new Error("It did not happen.");
    await quiet(10);
  }
  return performance.now() - start;
}

describe("following edits", () => {
  it("an edited actual is judged again and its status cells written, in two round trips", async () => {
    const host = await openHostWorkbook(chuoList);
    const { updates, stale } = await follow(host);
    const before = host.values(LIST);
    host.sheet(LIST).write(at(3, 5), [[0.863]]);
    await until(() => updates.length > 0);
    expect(host.syncs()).toBe(2);
    expect(updates[0]?.byStatus).toMatchObject({ achieved: 2, notAchieved: 0 });
    expect(updates[0]?.results[0]?.judgement).toMatchObject({ status: "achieved" });
    expect(host.sheet(LIST).texts(at(3, 7))).toEqual([["◎ 達成"]]);
    expect(host.sheet(LIST).values(at(3, 10))[0]?.[0]).toContain("実績86.30%");
    // Nothing but that row.
    const after = host.values(LIST);
    expect(
      after.filter((row, index) => JSON.stringify(row) !== JSON.stringify(before[index])),
    ).toHaveLength(1);
    expect(stale()).toBe(0);
  });

  it("says what a full run says, on the same cells", async () => {
    const host = await openHostWorkbook(chuoList);
    const { updates } = await follow(host);
    host.sheet(LIST).write(at(6, 5), [["5件"]]);
    host.sheet(LIST).write(at(4, 4), [[13]]);
    await until(() => updates.length > 0);
    const live = host.values(LIST);
    const { written } = await host.judge();
    expect(host.values(LIST)).toEqual(live);
    expect(updates.at(-1)?.byStatus).toMatchObject({ notAchieved: 3 });
    // Only the dashboard's list of unachieved ones was left to the full run.
    expect(written.statusSheets).toEqual([LIST]);
  });

  it("works inside an Excel table", async () => {
    const host = await openHostWorkbook(chuoTable);
    const { updates } = await follow(host);
    host.sheet("KPI一覧").write(at(1, 2), [["86.3%"]]);
    await until(() => updates.length > 0);
    expect(host.values("KPI一覧")[1]).toContain("達成");
  });

  it("a target in a form updates the list of results, wherever its row was sorted to", async () => {
    const host = await openHostWorkbook(chuoForm);
    const { updates } = await follow(host);
    host
      .sheet("取組項目4")
      .write(at(5, 1), [
        ["(取組実績)\n・=会議の開催(17回)\n(目標の達成状況)\n令和元年度収納率:86.30%"],
      ]);
    await until(() => updates.length > 0);
    expect(host.syncs()).toBe(2);
    expect(host.values("判定一覧")[1]).toEqual(expect.arrayContaining(["86.30%", "達成"]));
  });

  it("an actual that a formula computes is followed too", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoList(workbook);
      const ledger = workbook.addWorksheet("収納");
      ledger.getCell("A1").value = 8596;
      const actual = workbook.getWorksheet(LIST)?.getCell("F4");
      if (actual) actual.value = { formula: "収納!A1/10000", result: 0.8596 };
    });
    const { updates, stale } = await follow(host);
    host.sheet("収納").write(at(0, 0), [[8630]]);
    await until(() => updates.length > 0);
    expect(host.sheet(LIST).values(at(3, 7))).toEqual([["達成"]]);
    expect(stale()).toBe(0);
  });

  it("inserted rows and edited headers make the results stale, other sheets and own columns do not", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoList(workbook);
      workbook.addWorksheet("メモ");
    });
    const { updates, stale } = await follow(host);
    host.sheet("メモ").write(at(0, 0), [["覚え書き"]]);
    host.sheet(LIST).write(at(3, 7), [["達成"]]);
    await quiet();
    expect([updates.length, stale()]).toEqual([0, 0]);
    host.sheet(LIST).insertCells(at(4, 0, 1, 16_384), "Down");
    await until(() => stale() > 0);
    expect(updates).toEqual([]);
  });

  it("what the add-in writes itself is no change, and after stopping nothing is followed", async () => {
    const host = await openHostWorkbook(chuoList);
    const { session, updates, stale } = await follow(host);
    await host.judge();
    await quiet();
    expect([updates.length, stale()]).toEqual([0, 0]);
    await session.stop();
    host.syncs();
    host.sheet(LIST).write(at(3, 5), [[0.863]]);
    await quiet();
    expect(host.syncs()).toBe(0);
    expect(updates).toEqual([]);
  });

  it("without status columns only the report is new: a look at the results writes nothing", async () => {
    const host = await openHostWorkbook(chuoList);
    const { updates } = await follow(host, false);
    host.sheet(LIST).write(at(3, 5), [[0.863]]);
    await until(() => updates.length > 0);
    expect(host.syncs()).toBe(1);
    expect(host.values(LIST)[3]).toHaveLength(7);
  });

  it("works on ExcelApi 1.7, where Excel does not tell who wrote", async () => {
    const host = await openHostWorkbook(chuoList, { excelApi: "1.7" });
    const { updates, stale } = await follow(host);
    host.sheet(LIST).write(at(3, 5), [[0.863]]);
    await until(() => updates.length > 0);
    expect(host.sheet(LIST).values(at(3, 7))).toEqual([["達成"]]);
    await quiet();
    expect([updates.length, stale()]).toEqual([1, 0]);
  });

  it("a list of 3,000 rows is followed row by row", async () => {
    const host = await openHostBytes(await indicatorList(3000));
    const { updates, stale } = await follow(host);
    host.sheet(LIST).write(at(1, 3), [["90%"]]);
    const took = await until(() => updates.length > 0);
    expect(stale()).toBe(0);
    expect(updates[0]?.results[0]?.judgement.status).toBe("achieved");
    expect(host.syncs()).toBe(2);
    expect(took).toBeLessThan(2000);
    // A header is no figure: then everything must be read again.
    host.sheet(LIST).write(at(0, 2), [["目標値"]]);
    await until(() => stale() > 0);
  }, 60_000);
});

describe("following a ledger that feeds an actual", () => {
  const LEDGER = "収納率台帳";

  it("its figures turn the status while they are typed, and nothing is achieved before the closing", async () => {
    const host = await openHostWorkbook(chuoList);
    const sample = await loadLedgerSample("chuo-r1-collection");
    await host.client.run((context) => insertLedger(context, sample, host.options));
    const { report } = await host.judge();
    const rate = report.results.find(({ indicator }) => indicator.name.text.includes("収納率"));
    if (!rate) throw new Error("There is no 収納率.");
    const { id } = rate.indicator;
    await host.client.run((context) => linkActual(context, id, "1", host.options));
    const { updates, stale } = await follow(host);
    const statusOf = (): string | undefined =>
      updates.at(-1)?.results.find(({ indicator }) => indicator.id === id)?.judgement.status;

    // The closing period is emptied, and April brought more than the target asks for.
    host.sheet(LEDGER).write(at(24, 1, 1, 3), [["", "", ""]]);
    host.sheet(LEDGER).write(at(23, 3), [[1_900_000_000]]);
    await until(() => statusOf() === "onTrack");
    expect(host.syncs()).toBe(2);
    const row = host.values(LIST).findIndex((line) => line.includes("達成見込"));
    expect(row).toBeGreaterThan(0);

    // An edit of the plan says nothing else about the ledger.
    host.sheet(LIST).write(at(6, 5), [["5件"]]);
    await until(() => updates.length > 1);
    expect(statusOf()).toBe("onTrack");

    host.sheet(LEDGER).write(at(24, 1, 1, 3), [[1_950_000_000, "", 1_900_000_000]]);
    await until(() => statusOf() === "achieved");
    expect(host.values(LIST)[row]).toContain("達成");
    expect(stale()).toBe(0);
    await host.judge();
    expect(host.values(LIST)[row]).toContain("達成");
  });
});
