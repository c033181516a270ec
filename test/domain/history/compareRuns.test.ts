import { compareRuns } from "../../../src/domain/history/compareRuns";
import {
  isSameRun,
  type HistoryEntry,
  type HistoryRun,
} from "../../../src/domain/history/historyRun";

const RATE: HistoryEntry = {
  ...{ organisation: "中央区", fiscalYear: "令和元年度", path: "取組項目4", indicator: "収納率" },
  ...{ target: "86.20%", actual: "85.96%", status: "notAchieved", rate: 99.7, gap: -0.24 },
};
const run = (entries: readonly HistoryEntry[], phase: HistoryRun["phase"] = "yearEnd") => ({
  ...{ at: new Date(2020, 5, 1), phase, by: "", entries },
});

describe("what changed between two runs", () => {
  it("an actual that turns a missed target into a reached one is both", () => {
    const after: HistoryEntry = { ...RATE, actual: "86.3%", status: "achieved" };
    const { changes, counts } = compareRuns(run([RATE]), run([after]));
    expect(changes).toEqual([
      { kinds: ["newlyAchieved", "actualChanged"], before: RATE, after, index: 0 },
    ]);
    expect(counts).toMatchObject({ newlyAchieved: 1, actualChanged: 1, newlyUnachieved: 0 });
  });

  it("new and vanished indicators are named, moved ones are not", () => {
    const other: HistoryEntry = { ...RATE, indicator: "差押件数" };
    const third: HistoryEntry = { ...RATE, indicator: "口座振替率" };
    const { changes } = compareRuns(run([RATE, other]), run([third, RATE]));
    expect(changes.map(({ kinds, index }) => [kinds, index])).toEqual([
      [["added"], 0],
      [["gone"], null],
    ]);
    expect(compareRuns(run([RATE, other]), run([other, RATE])).changes).toEqual([]);
  });

  it("indicators of the same name are matched in their order", () => {
    const second: HistoryEntry = { ...RATE, target: "90%" };
    const changed: HistoryEntry = { ...second, target: "91%" };
    const { changes } = compareRuns(run([RATE, second]), run([RATE, changed]));
    expect(changes).toEqual([
      { kinds: ["targetChanged"], before: second, after: changed, index: 1 },
    ]);
  });

  it("what was on track at mid-year and missed at the year-end has turned", () => {
    const midYear: HistoryEntry = { ...RATE, status: "onTrack" };
    expect(compareRuns(run([midYear], "midYear"), run([RATE])).changes[0]?.kinds).toEqual([
      "turnedMissed",
      "newlyUnachieved",
    ]);
    expect(compareRuns(run([midYear]), run([RATE])).counts.turnedMissed).toBe(0);
  });

  it("the expected miss that became one is nothing new", () => {
    const midYear: HistoryEntry = { ...RATE, status: "atRisk" };
    expect(compareRuns(run([midYear], "midYear"), run([RATE])).changes).toEqual([]);
  });

  it("grows in proportion: 20,000 entries take less than two seconds", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => ({
      ...RATE,
      indicator: `指標${index}`,
    }));
    const start = performance.now();
    expect(compareRuns(run(many), run(many)).changes).toEqual([]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("whether a run says anything new", () => {
  it("a cell's line breaks make no difference, a figure or the phase does", () => {
    const read: HistoryEntry = { ...RATE, target: "86.20%\r\n " };
    expect(isSameRun(run([RATE]), run([read]))).toBe(true);
    expect(isSameRun(run([RATE]), run([{ ...RATE, actual: null }]))).toBe(false);
    expect(isSameRun(run([RATE]), run([RATE], "midYear"))).toBe(false);
    expect(isSameRun(run([RATE]), run([RATE, RATE]))).toBe(false);
  });
});
