import type { Workbook } from "@cj-tech-master/excelts";

import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "./support/hostWorkbook";

const LIST = "目標一覧";
const DASHBOARD = "ダッシュボード";
const HEADER = ["経営課題", "年度", "指標", "目標", "前年度実績", "実績", "課題と改善策"];
type Row = readonly (string | number)[];

/** Two management issues, one revenue item, earlier values. */
const ROWS: readonly Row[] = [
  [
    "健康・福祉",
    "令和元年度",
    "国民健康保険料 収納率",
    "86.20%",
    "85.40%",
    "85.96%",
    "滞納処分を再開する。",
  ],
  ["健康・福祉", "令和元年度", "健診の受診者数", "1,000人以上", "900人", "700人", "周知を早める。"],
  ["健康・福祉", "令和元年度", "出前講座の開催", "12回", "12回", "12回", ""],
  ["区政運営", "令和元年度", "広告収入の確保", "950千円", "900千円", "1,020千円", ""],
  ["区政運営", "令和元年度", "委員会の開催", "24回", "20回", "", ""],
];

function plan(rows: readonly Row[]): (workbook: Workbook) => void {
  return (workbook) => {
    const sheet = workbook.addWorksheet(LIST);
    [["中央区　令和元年度　目標・実績一覧"], HEADER, ...rows].forEach((row, at) => {
      row.forEach((value, column) => {
        sheet.getCell(at + 1, column + 1).value = value;
      });
    });
  };
}

const chartsOf = (host: HostWorkbook) =>
  host
    .sheet(DASHBOARD)
    .charts()
    .map(({ state }) => state);

const nameOf = (host: HostWorkbook) => chartsOf(host).map(({ name }) => name);

async function judged(rows: readonly Row[]): Promise<HostWorkbook> {
  const host = await openHostWorkbook(plan(rows));
  await host.judge();
  await host.model.settled();
  return host;
}

describe("the dashboard in a host", () => {
  afterEach(closeHostWorkbooks);

  it("draws every chart that has data, none on top of another", async () => {
    const host = await judged(ROWS);
    expect(nameOf(host)).toEqual([
      ...["KPI_overall", "KPI_groups", "KPI_gaps", "KPI_attainment", "KPI_revenue", "KPI_trend"],
    ]);
    const frames = chartsOf(host);
    for (const [index, a] of frames.entries()) {
      for (const b of frames.slice(index + 1)) {
        const apart =
          a.left + a.width <= b.left + 0.5 ||
          b.left + b.width <= a.left + 0.5 ||
          a.top + a.height <= b.top + 0.5 ||
          b.top + b.height <= a.top + 0.5;
        expect([a.name, b.name, apart]).toEqual([a.name, b.name, true]);
      }
    }
  });

  it("leaves out the charts that have none", async () => {
    const host = await judged([["区政運営", "令和元年度", "委員会の開催", "24回", "", "", ""]]);
    expect(nameOf(host)).toEqual(["KPI_overall"]);
    expect(host.values(DASHBOARD).flat()).toContain("未達成・未達成見込の指標はありません。");
  });

  it("says which issue has most of the missed, and follows when a status changes", async () => {
    const host = await judged(ROWS);
    const shown = (): readonly unknown[] => host.values(DASHBOARD).flat();
    expect(shown()).toContain("未達成・未達成見込2件のうち2件は 健康・福祉");
    const status = host
      .values(LIST)
      .map((row) => row.indexOf("未達成"))
      .find((column) => column >= 0);
    if (status === undefined) throw new Error("There is no status column.");
    for (const row of [2, 3]) {
      const place = { row, column: status, rowCount: 1, columnCount: 1 };
      host.sheet(LIST).write(place, [["達成"]]);
    }
    await host.model.settled();
    expect(shown()).toContain("経営課題・取組ごとの判定");
    expect(shown()).toContain("達成・達成見込 80%");
  });

  it("keeps what the user made of a chart, also when it draws more rows than before", async () => {
    const host = await judged(ROWS);
    const chart = host
      .sheet(DASHBOARD)
      .charts()
      .find(({ state }) => state.name === "KPI_gaps");
    chart?.update((state) => {
      state.title = { ...state.title, text: "自分の見出し", visible: true };
    });
    const source = () => chart?.state.series[0]?.values?.rect.rowCount;
    expect(source()).toBe(2);
    const actual = { row: 4, column: 5, rowCount: 1, columnCount: 1 };
    host.sheet(LIST).write(actual, [["6回"]]);
    await host.judge();
    await host.model.settled();
    expect(nameOf(host)).toHaveLength(6);
    expect(source()).toBe(3);
    expect(chart?.state.title.text).toBe("自分の見出し");
    const frame = { ...chart?.state };
    expect(await host.judge()).toMatchObject({ written: { changedCells: 0 } });
    expect({ ...chart?.state }).toEqual(frame);
  });

  it("takes a chart away that has no data any more", async () => {
    const host = await judged(ROWS);
    const actual = { row: 5, column: 5, rowCount: 1, columnCount: 1 };
    host.sheet(LIST).write(actual, [[""]]);
    await host.judge();
    expect(nameOf(host)).not.toContain("KPI_revenue");
    expect(nameOf(host)).toHaveLength(5);
  });

  it("goes as a whole", async () => {
    const host = await judged(ROWS);
    await host.remove();
    expect(host.model.sheets().map(({ name }) => name)).toEqual([LIST]);
  });

  it("is written where Excel is no newer than ExcelApi 1.7", async () => {
    const host = await openHostWorkbook(plan(ROWS), { excelApi: "1.7" });
    await host.judge();
    expect(nameOf(host)).toHaveLength(6);
  });
});
