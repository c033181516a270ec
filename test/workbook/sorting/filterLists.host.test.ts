import type { Workbook } from "@cj-tech-master/excelts";

import type { Status } from "../../../src/domain/judgement/judgement";
import { clearStatusFilter, filterByStatus } from "../../../src/workbook/sorting/filterLists";
import type { HeadlessClientOptions } from "../../../src/workbench/headless/headlessClient";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostBytes,
  openHostWorkbook,
  type HostWorkbook,
} from "../support/hostWorkbook";
import { chuoForm } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";
const RESULTS = "判定一覧";
const ROWS: readonly (readonly string[])[] = [
  ["広報紙の配布", "12回", "12回"],
  ["待ち時間の苦情", "3件以内", ""],
  ["収納率", "86.20%", "85.96%"],
  ["差押件数", "100件", "50件"],
];
/** Rows of the sheet, 0-based, by status. */
const MISSED = [3, 4];

function plain(workbook: Workbook): void {
  plainList(workbook, LIST);
}

function plainList(workbook: Workbook, name: string): void {
  const sheet = workbook.addWorksheet(name);
  sheet.addRow(["指標", "目標", "実績"]);
  for (const row of ROWS) sheet.addRow([...row]);
}

function table(workbook: Workbook): void {
  workbook.addWorksheet(LIST).addTable({
    ...{ name: "一覧", ref: "A1", headerRow: true },
    columns: [{ name: "指標" }, { name: "目標" }, { name: "実績" }],
    rows: ROWS.map((row) => [...row]),
  });
}

async function judged(
  build: (workbook: Workbook) => void,
  options?: HeadlessClientOptions,
): Promise<HostWorkbook> {
  const host = await openHostWorkbook(build, options);
  await host.judge();
  await host.model.settled();
  return host;
}

const filter = (host: HostWorkbook, ...statuses: readonly Status[]) =>
  host.client.run((context) => filterByStatus(context, statuses, host.options));
const clear = (host: HostWorkbook) =>
  host.client.run((context) => clearStatusFilter(context, host.options));

/** Rows of the list that can be seen, the header left out. */
function shownRows(host: HostWorkbook, name = LIST): readonly number[] {
  const sheet = host.sheet(name);
  const rect = sheet.usedRect(true);
  return Array.from({ length: (rect?.rowCount ?? 1) - 1 }, (_, index) => index + 1).filter(
    (row) => !sheet.isRowHidden(row),
  );
}

/** Filters, and what else a user could miss. */
const filtersOf = (host: HostWorkbook) =>
  host.model.sheets().map((sheet) => ({
    filter: sheet.autoFilter(),
    tables: sheet.tables().map((one) => one.filters()),
  }));

/** A filter of the user's over the first columns of the list. */
function userFilter(host: HostWorkbook, columnCount: number, values?: readonly string[]): void {
  host.sheet(LIST).setAutoFilter({
    rect: { row: 0, column: 0, rowCount: 5, columnCount },
    columns: values ? [{ column: 0, criterion: { kind: "values", values } }] : [],
  });
}

describe.each([
  ["a plain list", plain],
  ["an Excel table", table],
])("filtering %s", (_, build) => {
  it("shows only the wanted rows, and all of them again", async () => {
    const host = await judged(build);
    const before = contentsOf(host.model);
    const filters = filtersOf(host);
    host.syncs();
    expect(await filter(host, "notAchieved", "atRisk")).toEqual({
      ...{ filtered: [LIST], without: [], refused: [], shown: null },
    });
    expect(host.syncs()).toBe(4);
    expect(shownRows(host)).toEqual(MISSED);

    // Another status takes the place of the first.
    await filter(host, "noActual");
    expect(shownRows(host)).toEqual([2]);

    host.syncs();
    expect(await clear(host)).toEqual({ cleared: [LIST], refused: [] });
    expect(host.syncs()).toBe(4);
    expect(shownRows(host)).toEqual([1, 2, 3, 4]);
    expect(filtersOf(host)).toEqual(filters);
    expect(contentsOf(host.model)).toEqual(before);
    expect(await clear(host)).toEqual({ cleared: [], refused: [] });
  });

  it("shows everything where no row has the status, and says so", async () => {
    const host = await judged(build);
    await filter(host, "notAchieved");
    expect(await filter(host, "onTrack")).toEqual({
      ...{ filtered: [], without: [LIST], refused: [], shown: null },
    });
    expect(shownRows(host)).toEqual([1, 2, 3, 4]);
  });

  it("is saved with the file", async () => {
    const host = await judged(build);
    await filter(host, "notAchieved");
    const again = await openHostBytes(await host.model.save());
    expect(shownRows(again)).toEqual(MISSED);
    expect(await clear(again)).toEqual({ cleared: [LIST], refused: [] });
    expect(shownRows(again)).toEqual([1, 2, 3, 4]);
  });

  it("judging meanwhile puts every result into its row", async () => {
    const host = await judged(build);
    const before = host.values(LIST);
    await filter(host, "notAchieved");
    host.sheet(LIST).write({ row: 1, column: 2, rowCount: 1, columnCount: 1 }, [["3回"]]);
    await host.judge();
    await clear(host);
    const after = host.values(LIST);
    expect(after.slice(2)).toEqual(before.slice(2));
    expect(after[1]?.[3]).toBe("未達成");
  });

  it("leaves rows that the user hid alone, and says so", async () => {
    const host = await judged(build);
    host.sheet(LIST).setRowsHidden(1, 1, true);
    const filters = filtersOf(host);
    expect((await filter(host, "notAchieved")).refused).toEqual([{ sheet: LIST, why: "hidden" }]);
    await clear(host);
    expect(shownRows(host)).toEqual([2, 3, 4]);
    expect(filtersOf(host)).toEqual(filters);
  });

  it("does nothing on a protected sheet, and says so", async () => {
    const host = await judged(build);
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem(LIST).protection.protect();
      await context.sync();
    });
    const refused = [{ sheet: LIST, why: "protected" }];
    expect((await filter(host, "notAchieved")).refused).toEqual(refused);
    expect(await clear(host)).toEqual({ cleared: [], refused });
    expect(shownRows(host)).toEqual([1, 2, 3, 4]);
  });
});

describe("a filter that the user has", () => {
  it("on another column of the table stays at work", async () => {
    const host = await judged(table);
    const [list] = host.sheet(LIST).tables();
    const own = [{ column: 0, criterion: { kind: "values", values: ["収納率"] } }] as const;
    list?.setFilters(own);
    await filter(host, "notAchieved");
    expect(shownRows(host)).toEqual([3]);
    await clear(host);
    expect(list?.filters()).toEqual(own);
    expect(shownRows(host)).toEqual([3]);
  });

  it("that shows everything is extended to the status, and is as before afterwards", async () => {
    const host = await judged(plain);
    userFilter(host, 3);
    const filters = filtersOf(host);
    expect((await filter(host, "notAchieved")).filtered).toEqual([LIST]);
    expect(shownRows(host)).toEqual(MISSED);
    expect(host.sheet(LIST).autoFilter()?.rect.columnCount).toBe(4);
    await clear(host);
    expect(filtersOf(host)).toEqual(filters);
    expect(shownRows(host)).toEqual([1, 2, 3, 4]);
  });

  it.each(["1.14", "1.13"] as const)(
    "over the status column keeps its own condition (ExcelApi %s)",
    async (excelApi) => {
      const host = await judged(plain, { excelApi });
      userFilter(host, 8, ["収納率", "広報紙の配布"]);
      await filter(host, "notAchieved");
      expect(shownRows(host)).toEqual([3]);
      await clear(host);
      expect(shownRows(host)).toEqual([1, 3]);
    },
  );

  it("that is at work beside the status column is left alone", async () => {
    const host = await judged(plain);
    userFilter(host, 3, ["収納率"]);
    const filters = filtersOf(host);
    expect((await filter(host, "notAchieved")).refused).toEqual([
      { sheet: LIST, why: "ownFilter" },
    ]);
    await clear(host);
    expect(filtersOf(host)).toEqual(filters);
    expect(shownRows(host)).toEqual([3]);
  });
});

describe("what cannot be filtered", () => {
  it("two lists on a sheet, which takes one filter", async () => {
    const host = await judged((workbook) => {
      plain(workbook);
      const sheet = workbook.getWorksheet(LIST);
      sheet?.addRow([]);
      sheet?.addRow(["指標", "目標", "実績"]);
      sheet?.addRow(["相談件数", "10件", "12件"]);
      sheet?.addRow(["苦情件数", "3件以内", "5件"]);
    });
    const { refused } = await filter(host, "notAchieved");
    expect(refused).toEqual([
      { sheet: LIST, why: "several" },
      { sheet: LIST, why: "several" },
    ]);
  });

  it("cells that are no table before ExcelApi 1.9, but tables", async () => {
    const host = await judged(
      (workbook) => {
        table(workbook);
        plainList(workbook, "別の一覧");
      },
      { excelApi: "1.7" },
    );
    const { filtered, refused } = await filter(host, "notAchieved");
    expect(filtered).toEqual([LIST]);
    expect(refused).toEqual([{ sheet: "別の一覧", why: "old" }]);
    expect(shownRows(host)).toEqual(MISSED);
    expect(await clear(host)).toEqual({ cleared: [LIST], refused: [] });
  });

  it("a list without results", async () => {
    const host = await openHostWorkbook(plain);
    expect((await filter(host, "notAchieved")).refused).toEqual([
      { sheet: LIST, why: "notJudged" },
    ]);
  });

  it("forms: the list of results is filtered and shown instead", async () => {
    const host = await judged(chuoForm);
    const before = contentsOf(host.model);
    expect(await filter(host, "notAchieved")).toEqual({
      ...{ filtered: [RESULTS], without: [], refused: [], shown: RESULTS },
    });
    expect(shownRows(host, RESULTS)).toHaveLength(1);
    expect(host.model.activeSheet().name).toBe(RESULTS);

    // Judging again does not end it, and the filter follows when it is asked for again.
    await host.judge();
    expect(shownRows(host, RESULTS)).toHaveLength(1);
    await clear(host);
    expect(host.sheet(RESULTS).autoFilter()).toBeNull();
    expect(contentsOf(host.model)).toEqual(before);
  });
});

describe("removing the results", () => {
  it.each([
    ["a plain list", plain],
    ["an Excel table", table],
    [
      "a list with a filter of the user's",
      (workbook: Workbook) => {
        plain(workbook);
        const sheet = workbook.getWorksheet(LIST);
        if (sheet) sheet.autoFilter = "A1:C5";
      },
    ],
  ])("takes the filter of %s away too", async (_, build) => {
    const host = await openHostWorkbook(build);
    const filters = filtersOf(host);
    const before = contentsOf(host.model);
    await host.judge();
    await filter(host, "notAchieved");
    await host.remove();
    expect(shownRows(host)).toEqual([1, 2, 3, 4]);
    expect(filtersOf(host)).toEqual(filters);
    expect(contentsOf(host.model)).toEqual(before);
  });
});
