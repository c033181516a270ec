import type { Workbook } from "@cj-tech-master/excelts";

import { restoreSheets, sortSheets } from "../../../src/workbook/sorting/sortSheets";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostWorkbook,
  type HostWorkbook,
} from "../support/hostWorkbook";
import { chuoForm } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const RESULTS = "判定一覧";
const STATUS = 4;

/** Three forms: a rate that was reached, one without a result, and one that was missed. */
function forms(workbook: Workbook): void {
  for (const [name, actual] of [
    ["取組項目1", "令和元年度収納率:86.50%"],
    ["取組項目2", ""],
    ["取組項目3", "令和元年度収納率:85.96%"],
  ] as const) {
    chuoForm(workbook);
    const sheet = workbook.getWorksheet("取組項目4");
    if (!sheet) throw new Error("The form was not made.");
    sheet.name = name;
    sheet.getCell("B6").value = `(取組実績)\n・会議の開催(17回)\n(目標の達成状況)\n${actual}`;
    if (actual === "") sheet.getCell("B6").value = "";
  }
}

const sort = (host: HostWorkbook) =>
  host.client.run((context) => sortSheets(context, host.options));
const restore = (host: HostWorkbook) =>
  host.client.run((context) => restoreSheets(context, host.options));
const statuses = (host: HostWorkbook) =>
  host
    .values(RESULTS)
    .slice(1)
    .map((row) => row[STATUS]);

/** Two a form: the collection rate and the meetings. */
const IN_ORDER = ["達成", "達成", "実績未入力", "実績未入力", "未達成", "達成"];
const SORTED = ["未達成", "実績未入力", "実績未入力", "達成", "達成", "達成"];
const keyOf = (row: readonly unknown[]): string => `${String(row[1])} ${String(row.at(-1))}`;

describe("the list of results", () => {
  it("is sorted by status, stays so when it is judged again, and gets its order back", async () => {
    const host = await openHostWorkbook(forms);
    await host.judge();
    await host.model.settled();
    const before = contentsOf(host.model);
    expect(statuses(host)).toEqual(IN_ORDER);
    const cells = new Map(host.values(RESULTS).map((row) => [keyOf(row), row]));

    host.syncs();
    expect(await sort(host)).toEqual({ sorted: [RESULTS], refused: [] });
    expect(host.syncs()).toBeLessThanOrEqual(12);
    expect(statuses(host)).toEqual(SORTED);
    // Every row moved as a whole.
    await host.model.settled();
    for (const row of host.values(RESULTS)) expect(row).toEqual(cells.get(keyOf(row)));

    const sorted = contentsOf(host.model);
    expect((await host.judge()).written.changedCells).toBe(0);
    expect(contentsOf(host.model)).toEqual(sorted);
    expect(await sort(host)).toEqual({ sorted: [RESULTS], refused: [] });
    expect(contentsOf(host.model)).toEqual(sorted);

    expect(await restore(host)).toEqual([RESULTS]);
    await host.model.settled();
    expect(contentsOf(host.model)).toEqual(before);
    expect(await restore(host)).toEqual([]);
  });

  it("is sorted together with a list that had no results yet", async () => {
    const host = await openHostWorkbook(forms);
    await host.judge();
    await host.client.run(async (context) => {
      context.workbook.worksheets.add("目標一覧").getRange("A1:C3").values = [
        ["指標", "目標", "実績"],
        ["広報紙の配布", "12回", "12回"],
        ["差押件数", "100件", "50件"],
      ];
      await context.sync();
    });
    expect((await sort(host)).sorted).toEqual(["目標一覧", RESULTS]);
    expect(host.values("目標一覧").map((row) => [row[0], row[3], row.at(-1)])).toEqual([
      ["指標", "判定", "元の順"],
      ["差押件数", "未達成", 2],
      ["広報紙の配布", "達成", 1],
    ]);
    expect(statuses(host)).toEqual(SORTED);
  });

  it("sorts what changed since into its place when it is judged again", async () => {
    const host = await openHostWorkbook(forms);
    await host.judge();
    await sort(host);
    host
      .sheet("取組項目3")
      .write({ row: 5, column: 1, rowCount: 1, columnCount: 1 }, [
        ["(取組実績)\n・会議の開催(17回)\n(目標の達成状況)\n令和元年度収納率:87.00%"],
      ]);
    await host.judge();
    expect(statuses(host)).toEqual([
      ...["実績未入力", "実績未入力", "達成", "達成", "達成", "達成"],
    ]);
  });

  it("is back in its old order when the sorting is undone", async () => {
    const host = await openHostWorkbook(forms);
    await host.judge();
    await sort(host);
    await host.undo();
    expect(statuses(host)).toEqual(IN_ORDER);
    expect((await host.judge()).written.changedCells).toBe(0);
  });

  it("stays as it is where notes stand beside its rows, or where it is protected", async () => {
    const host = await openHostWorkbook(forms);
    await host.judge();
    const sheet = host.sheet(RESULTS);
    sheet.write({ row: 2, column: 14, rowCount: 1, columnCount: 1 }, [["課長へ確認"]]);
    const before = contentsOf(host.model);
    expect(await sort(host)).toEqual({ sorted: [], refused: [{ sheet: RESULTS, why: "notes" }] });
    expect(contentsOf(host.model)).toEqual(before);

    sheet.write({ row: 2, column: 14, rowCount: 1, columnCount: 1 }, [[""]]);
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem(RESULTS).protection.protect();
      await context.sync();
    });
    expect(await sort(host)).toEqual({
      sorted: [],
      refused: [{ sheet: RESULTS, why: "protected" }],
    });
    expect(statuses(host)).toEqual(IN_ORDER);
  });
});
