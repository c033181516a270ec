import { writeFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { readAndJudge } from "../../src/workbook/judgeWorkbook";
import { selectCell } from "../../src/workbook/selectCell";
import { validate } from "../support/validateWorkbook";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostBytes,
  openHostWorkbook,
} from "./support/hostWorkbook";
import { chuoForm, chuoList, chuoTable } from "./support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const DASHBOARD = "ダッシュボード";
const cells = (row: number, column: number, rowCount = 1, columnCount = 1) => ({
  ...{ row, column, rowCount, columnCount },
});

describe("judging a list", () => {
  it("puts status, rate, gap and reason beside every indicator, in four round trips", async () => {
    const host = await openHostWorkbook(chuoList);
    const { report, written } = await host.judge();
    expect(host.syncs()).toBe(4);
    expect(report.byStatus).toMatchObject({
      notAchieved: 1,
      achieved: 1,
      noActual: 1,
      needsReview: 1,
    });
    expect(written).toMatchObject({ statusSheets: [LIST], dashboardSheet: DASHBOARD });
    const sheet = host.sheet(LIST);
    expect(sheet.values(cells(2, 7, 7, 4))).toEqual([
      ["判定", "達成率", "差", "判定理由"],
      [
        "未達成",
        expect.closeTo(0.9972158, 6),
        expect.closeTo(-0.24, 10),
        expect.stringContaining("85.96%"),
      ],
      ["達成", 1, 0, expect.stringContaining("12回")],
      ["", "", "", ""],
      ["実績未入力", "", "", expect.stringContaining("未入力")],
      ["要確認", "", "", expect.any(String)],
      ["", "", "", ""],
    ]);
    expect(sheet.texts(cells(3, 7, 1, 3))).toEqual([["× 未達成", "99.7% ", "△0.24ポイント "]]);
  });

  it("colours with one rule per status over the whole column", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    const rules = host.sheet(LIST).conditionalFormats();
    expect(rules).toHaveLength(7);
    for (const { ranges } of rules) expect(ranges).toEqual([cells(2, 7, 6)]);
  });

  it("adds a dashboard with native charts and the unachieved", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    await host.model.settled();
    const dashboard = host.sheet(DASHBOARD);
    const shown = host.values(DASHBOARD).flat().map(String);
    expect(shown.join("\n")).toContain("中央区　令和元年度");
    expect(shown).toEqual(
      expect.arrayContaining(["国民健康保険料 収納率（現年度賦課分）", "86.20%", "85.96%"]),
    );
    expect(dashboard.charts().length).toBeGreaterThan(0);
  });

  it("counts anew when a status cell changes", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    await host.model.settled();
    const before = host.values(DASHBOARD);
    host.sheet(LIST).write(cells(3, 7), [["達成"]]);
    await host.model.settled();
    expect(host.values(DASHBOARD)).not.toEqual(before);
  });

  it("changes no cell, format or width of the user", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = {
      formulas: host.sheet(LIST).formulas(cells(0, 0, 12, 7)),
      formats: host.sheet(LIST).numberFormats(cells(0, 0, 12, 7)),
      styles: host.sheet(LIST).styles(cells(0, 0, 12, 7)),
      widths: [0, 1, 2, 3, 4, 5, 6].map((column) => host.sheet(LIST).columnWidth(column)),
    };
    await host.judge();
    expect({
      formulas: host.sheet(LIST).formulas(cells(0, 0, 12, 7)),
      formats: host.sheet(LIST).numberFormats(cells(0, 0, 12, 7)),
      styles: host.sheet(LIST).styles(cells(0, 0, 12, 7)),
      widths: [0, 1, 2, 3, 4, 5, 6].map((column) => host.sheet(LIST).columnWidth(column)),
    }).toEqual(before);
  });

  it("marks its cells by names that nobody sees", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    expect(host.model.names().map(({ name, visible }) => [name, visible])).toEqual([
      ["_KPI_1_status", false],
      ["_KPI_1_rate", false],
      ["_KPI_1_gap", false],
      ["_KPI_1_reason", false],
      ["_KPI_1_notes", false],
      ["_KPI_dashboard", false],
    ]);
  });

  it("takes four round trips however many sheets there are", async () => {
    const host = await openHostWorkbook((workbook) => {
      for (const ward of ["北区", "都島区", "福島区", "此花区", "中央区", "西区"]) {
        chuoList(workbook, ward);
      }
    });
    const { report } = await host.judge();
    expect(report.results).toHaveLength(24);
    expect(host.syncs()).toBe(4);
  });

  it("reads and judges without writing anything", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    const report = await host.client.run((context) => readAndJudge(context, host.options));
    expect(report.results[0]).toMatchObject({
      address: "目標一覧!E4",
      judgement: { status: "notAchieved", comparison: "not_met" },
    });
    expect(contentsOf(host.model)).toEqual(before);
    expect(host.syncs()).toBe(2);
  });

  it("writes on Excel 2019 too", async () => {
    const host = await openHostWorkbook(chuoList, { excelApi: "1.7" });
    const { written } = await host.judge();
    expect(written.changedCells).toBeGreaterThan(40);
    expect((await host.judge()).written.changedCells).toBe(0);
  });

  it("takes more round trips only where a request or an answer would be too large", async () => {
    const host = await openHostWorkbook(
      (workbook) => {
        const sheet = workbook.addWorksheet(LIST);
        sheet.addRow(["指標", "目標", "実績"]);
        for (let row = 0; row < 1500; row++) {
          sheet.addRow([`広報紙第${row}号の配布部数`, "12,000部", `${11_000 + row}部`]);
        }
      },
      { payloadLimitBytes: 160_000 },
    );
    const report = await host.client.run((context) => readAndJudge(context, host.options));
    expect(report.results).toHaveLength(1500);
    expect(report.byStatus).toMatchObject({ notAchieved: 1000, achieved: 500 });
    expect(host.syncs()).toBeGreaterThan(3);
  });
});

describe("judging again", () => {
  it("writes nothing where nothing changed", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    host.syncs();
    const before = contentsOf(host.model);
    const { written } = await host.judge();
    expect(written.changedCells).toBe(0);
    expect(host.syncs()).toBe(2);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("writes nothing in a workbook that was saved and opened again", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    const reopened = await openHostBytes(await host.model.save());
    expect((await reopened.judge()).written.changedCells).toBe(0);
  });

  it("updates in place when an actual was corrected", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    host.sheet(LIST).write(cells(3, 5), [[0.8621]]);
    const { written } = await host.judge();
    expect(host.sheet(LIST).values(cells(3, 7))).toEqual([["達成"]]);
    expect(written.changedCells).toBeGreaterThan(3);
    expect(host.model.sheets()).toHaveLength(2);
    expect(host.sheet(LIST).values(cells(2, 12))).toEqual([[""]]);
  });

  it("lines up again after rows and columns were inserted, sheets renamed and rows sorted", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    const sheet = host.sheet(LIST);
    sheet.insertCells({ row: 4, column: 0, rowCount: 1, columnCount: 16_384 }, "Down");
    sheet.write(cells(4, 3, 1, 3), [["新しい指標の件数", "10件", "11件"]]);
    sheet.insertCells({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 1 }, "Right");
    sheet.rename("令和元年度 目標");
    host.sheet(DASHBOARD).rename("まとめ");
    sheet.sort(
      { row: 3, column: 1, rowCount: 3, columnCount: 7 },
      [{ column: 3, ascending: true }],
      false,
    );
    const { written } = await host.judge();
    expect(written).toMatchObject({ statusSheets: ["令和元年度 目標"], dashboardSheet: "まとめ" });
    const rows = sheet.values(cells(2, 4, 8, 9)).map((row) => [row[0], row[4]]);
    expect(rows).toEqual(
      expect.arrayContaining([
        ["指標", "判定"],
        ["国民健康保険料 収納率（現年度賦課分）", "未達成"],
        ["新しい指標の件数", "達成"],
        ["広報紙の全戸配布", "達成"],
      ]),
    );
    expect(host.model.sheets()).toHaveLength(2);
    expect((await host.judge()).written.changedCells).toBe(0);
  });

  it("makes a new dashboard where the user deleted it, and new columns where he deleted those", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    host.model.deleteSheet(host.sheet(DASHBOARD).id);
    host
      .sheet(LIST)
      .deleteCells({ row: 0, column: 7, rowCount: 1_048_576, columnCount: 5 }, "Left");
    await host.judge();
    expect(host.sheet(LIST).values(cells(3, 7))).toEqual([["未達成"]]);
    expect(host.sheet(DASHBOARD).charts().length).toBeGreaterThan(0);
    expect(host.model.names()).toHaveLength(6);
  });
});

describe("removing", () => {
  it("leaves the workbook as it was before judging, cell by cell and format by format", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    await host.judge();
    const report = await host.remove();
    expect(report).toEqual({ statusSheets: [LIST], dashboardSheet: DASHBOARD });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("finds what an earlier session wrote into the file", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    const reopened = await openHostBytes(await host.model.save());
    await reopened.remove();
    expect(reopened.model.names()).toEqual([]);
    expect(reopened.values(LIST)[2]).toHaveLength(7);
  });

  it("takes more round trips only where an answer would be too large", async () => {
    const host = await openHostWorkbook((workbook) => {
      const sheet = workbook.addWorksheet(LIST);
      sheet.addRow(["指標", "目標", "実績"]);
      for (let row = 0; row < 900; row++) {
        sheet.addRow([`広報紙第${row}号の配布部数`, "12,000部", `${12_000 + row}部`]);
      }
    });
    const before = contentsOf(host.model);
    await host.judge();
    const judged = await openHostBytes(await host.model.save(), { payloadLimitBytes: 100_000 });
    judged.syncs();
    await judged.remove();
    expect(judged.syncs()).toBeGreaterThan(6);
    expect(contentsOf(judged.model)).toEqual(before);
  });

  it("does nothing where there is nothing of the add-in", async () => {
    const host = await openHostWorkbook(chuoList);
    const before = contentsOf(host.model);
    expect(await host.remove()).toEqual({ statusSheets: [], dashboardSheet: null });
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("an Excel table", () => {
  it("gets the status as columns of its own, so that sorting carries it along", async () => {
    const host = await openHostWorkbook(chuoTable);
    await host.judge();
    const sheet = host.sheet("KPI一覧");
    const table = sheet.tables()[0];
    expect(table?.rect()).toEqual(cells(0, 0, 4, 8));
    expect(table?.showTotals).toBe(true);
    expect(table?.columns().map(({ name }) => name)).toEqual([
      ...["指標", "目標", "実績", "判定", "達成率", "差", "判定理由", "要確認事項"],
    ]);
    expect(sheet.values(cells(0, 3, 4, 1))).toEqual([["判定"], ["未達成"], ["達成"], [""]]);
    expect((await host.judge()).written.changedCells).toBe(0);
  });

  it("is the table that it was once they are removed, in a saved file too", async () => {
    const host = await openHostWorkbook(chuoTable);
    const before = contentsOf(host.model);
    await host.judge();
    const reopened = await openHostBytes(await host.model.save());
    await host.remove();
    expect(contentsOf(host.model)).toEqual(before);
    await reopened.remove();
    expect(contentsOf(reopened.model)).toEqual(before);
  });

  it("keeps its columns where something stands to its right: the status stands further right", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoTable(workbook);
      const note = workbook.getWorksheet("KPI一覧")?.getCell("E2");
      if (note) note.value = "メモ";
    });
    await host.judge();
    const sheet = host.sheet("KPI一覧");
    expect(sheet.tables()[0]?.rect()).toEqual(cells(0, 0, 4, 3));
    expect(sheet.values(cells(0, 4, 2, 2))).toEqual([
      ["", "判定"],
      ["メモ", "未達成"],
    ]);
  });

  it("tells its columns from those of the user with the same header", async () => {
    const host = await openHostWorkbook((workbook) => {
      const sheet = workbook.addWorksheet("KPI一覧");
      sheet.addTable({
        ...{ name: "一覧表", ref: "A1", headerRow: true },
        columns: [{ name: "指標" }, { name: "目標" }, { name: "実績" }, { name: "判定" }],
        rows: [["広報紙の全戸配布", "12回", "11回", ""]],
      });
    });
    await host.judge();
    const sheet = host.sheet("KPI一覧");
    expect(sheet.values(cells(0, 3, 2, 2))).toEqual([
      ["判定", "判定_2"],
      ["", "未達成"],
    ]);
    expect((await host.judge()).written.changedCells).toBe(0);
    await host.remove();
    expect(sheet.values(cells(0, 3, 2, 2))).toEqual([
      ["判定", ""],
      ["", ""],
    ]);
  });

  it("keeps every status in its row when it is sorted", async () => {
    const host = await openHostWorkbook(chuoTable);
    await host.judge();
    const sheet = host.sheet("KPI一覧");
    sheet.sort(cells(1, 0, 2, 8), [{ column: 0, ascending: true }], false);
    const status = new Map(sheet.values(cells(1, 0, 2, 4)).map((line) => [line[0], line[3]]));
    expect(status.get("広報紙の全戸配布")).toBe("達成");
    const sorted = sheet.values(cells(0, 0, 4, 8));
    await host.judge();
    expect(sheet.values(cells(0, 0, 4, 8))).toEqual(sorted);
  });
});

describe("a form", () => {
  it("gets a list of its indicators beside the status blocks, and keeps its own cells", async () => {
    const host = await openHostWorkbook(chuoForm);
    const form = host.values("取組項目4");
    const width = form[0]?.length ?? 0;
    const { written } = await host.judge();
    expect(host.syncs()).toBe(4);
    expect(written.statusSheets).toEqual(["取組項目4", "判定一覧"]);
    expect(host.values("取組項目4").map((row) => row.slice(0, width))).toEqual(form);
    expect(host.values("判定一覧").map((row) => row.slice(1, 5))).toEqual([
      ["指標", "目標", "実績", "判定"],
      ["令和元年度収納率", "86.20%", "85.96%", "未達成"],
      ["=会議の開催", "12回", "17回", "達成"],
    ]);
    await host.model.settled();
    expect(host.values("判定一覧")[1]?.at(-1)).toBe("取組項目4!B4");
    expect(host.sheet("判定一覧").formulas(cells(1, 11))).toEqual([
      ['=HYPERLINK("#取組項目4!B4","取組項目4!B4")'],
    ]);
    expect((await host.judge()).written.changedCells).toBe(0);
    await host.remove();
    expect(host.model.sheets().map(({ name }) => name)).toEqual(["取組項目4"]);
    expect(host.values("取組項目4")).toEqual(form);
  });
});

describe("what cannot be done", () => {
  const unchanged = async (
    host: Awaited<ReturnType<typeof openHostWorkbook>>,
    work: () => Promise<unknown>,
    code: string,
  ): Promise<void> => {
    const before = contentsOf(host.model);
    await expect(work()).rejects.toMatchObject({ name: "WorkbookError", code });
    expect(contentsOf(host.model)).toEqual(before);
  };

  it("a workbook without a list is refused", async () => {
    const host = await openHostWorkbook((workbook) => {
      workbook.addWorksheet("見積").addRow(["品名", "数量", "単価"]);
    });
    await unchanged(host, host.judge, "noPlanFound");
  });

  it("a protected sheet is named, and no other sheet is written either", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoList(workbook, "北区");
      chuoList(workbook, "都島区");
    });
    host.sheet("都島区").protect({});
    const before = contentsOf(host.model);
    await expect(host.judge()).rejects.toMatchObject({ code: "sheetProtected", detail: "都島区" });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("a protected sheet keeps what an earlier run wrote", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    host.sheet(LIST).protect({});
    await unchanged(host, host.remove, "sheetProtected");
  });

  it("a cell that is being edited is said to be in the way", async () => {
    const host = await openHostWorkbook(chuoList);
    host.client.host.cellEditing.begin();
    await unchanged(host, host.judge, "cellBeingEdited");
    host.client.host.cellEditing.end();
  });

  it.each([1, 2, 3])(
    "a failure of request %i before it is carried out changes nothing",
    async (request) => {
      const host = await openHostWorkbook(chuoList);
      host.client.host.faults.plan({ request, moment: "before", error: "accessDenied" });
      await unchanged(host, host.judge, "readOnly");
    },
  );
});

describe("selectCell", () => {
  it("brings the sheet to the front and selects the cell", async () => {
    const host = await openHostWorkbook((workbook) => {
      workbook.addWorksheet("表紙");
      chuoList(workbook);
    });
    const sheetId = host.sheet(LIST).id;
    await host.client.run((context) => selectCell(context, { sheetId, row: 3, column: 4 }));
    expect(host.model.selection()).toEqual({ sheetId, rect: cells(3, 4) });
  });

  it("says that the sheet is gone", async () => {
    const host = await openHostWorkbook(chuoList);
    await expect(
      host.client.run((context) => selectCell(context, { sheetId: "{gone}", row: 0, column: 0 })),
    ).rejects.toMatchObject({ code: "changedMeanwhile" });
  });
});

describe("the saved file", () => {
  it("is one that Excel's schema accepts", async () => {
    const host = await openHostWorkbook((workbook) => {
      chuoList(workbook);
      chuoForm(workbook);
    });
    await host.judge();
    const folder = mkdtempSync(join(tmpdir(), "kpi-judged-"));
    try {
      const path = join(folder, "judged.xlsx");
      writeFileSync(path, await host.model.save());
      expect(await validate(path)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
