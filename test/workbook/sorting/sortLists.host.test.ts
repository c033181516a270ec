import type { Workbook } from "@cj-tech-master/excelts";

import { restoreSheets, sortSheets } from "../../../src/workbook/sorting/sortSheets";
import {
  closeHostWorkbooks,
  contentsOf,
  openHostWorkbook,
  type HostWorkbook,
} from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LIST = "目標一覧";

/** Names, targets, actuals, a formula of the row, and a total elsewhere. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ["広報紙の配布", "12回", "12回"],
  ["待ち時間の苦情", "3件以内", ""],
  ["収納率", "86.20%", "85.96%"],
  ["差押件数", "100件", "50件"],
];

function plain(workbook: Workbook): void {
  const sheet = workbook.addWorksheet(LIST);
  sheet.addRow(["指標", "目標", "実績", "文字数"]);
  ROWS.forEach((row, index) => {
    sheet.addRow([...row]);
    sheet.getCell(index + 2, 4).value = { formula: `LEN(A${index + 2})`, result: row[0].length };
  });
  const totals = workbook.addWorksheet("集計");
  totals.getCell("A1").value = { formula: `COUNTA(${LIST}!$C$2:$C$5)`, result: 3 };
}

function table(workbook: Workbook): void {
  workbook.addWorksheet(LIST).addTable({
    name: "一覧",
    ref: "A1",
    headerRow: true,
    columns: [{ name: "指標" }, { name: "目標" }, { name: "実績" }],
    rows: ROWS.map((row) => [...row]),
  });
}

async function sort(host: HostWorkbook) {
  const report = await host.client.run((context) => sortSheets(context, host.options));
  await host.model.settled();
  return report;
}

async function restore(host: HostWorkbook) {
  const sheets = await host.client.run((context) => restoreSheets(context, host.options));
  await host.model.settled();
  return sheets;
}

const names = (host: HostWorkbook) =>
  host
    .values(LIST)
    .slice(1)
    .map((row) => row[0]);
const ORIGINAL = ROWS.map(([name]) => name);
const SORTED = ["差押件数", "収納率", "待ち時間の苦情", "広報紙の配布"];

describe.each([
  ["a plain list", plain],
  ["an Excel table", table],
])("sorting %s", (_, build) => {
  it("brings the unachieved to the top with their results, and back again", async () => {
    const host = await openHostWorkbook(build);
    await host.judge();
    const before = contentsOf(host.model);
    const rows = new Map(host.values(LIST).map((row) => [row[0], row]));
    host.syncs();
    expect(await sort(host)).toEqual({ sorted: [LIST], refused: [] });
    expect(host.syncs()).toBe(6);
    expect(names(host)).toEqual(SORTED);
    for (const row of host.values(LIST).slice(1)) {
      expect(row.slice(0, -1)).toEqual(rows.get(row[0]));
    }
    expect(host.values(LIST).map((row) => row.at(-1))).toEqual(["元の順", 4, 3, 2, 1]);

    // Sorting and judging again change nothing.
    await sort(host);
    expect(names(host)).toEqual(SORTED);
    await host.judge();
    expect(names(host)).toEqual(SORTED);

    expect(await restore(host)).toEqual([LIST]);
    expect(names(host)).toEqual(ORIGINAL);
    await host.judge();
    expect(host.values(LIST)).toEqual([...rows.values()]);
    expect(JSON.stringify(contentsOf(host.model)).includes("_order")).toBe(false);
    expect(before).toBeDefined();
    expect(await restore(host)).toEqual([]);
  });

  it("removal takes the order column away too", async () => {
    const host = await openHostWorkbook(build);
    const before = host.values(LIST).map((row) => [...row]);
    await host.judge();
    await sort(host);
    await restore(host);
    await sort(host);
    await host.remove();
    expect(host.model.names()).toEqual([]);
    expect([...host.values(LIST)].sort()).toEqual(
      [...before.slice(0, 1), ...SORTED.map((name) => before.find((row) => row[0] === name) ?? [])]
        .map((row) => [...row])
        .sort(),
    );
  });
});

describe("what cannot be sorted without breaking something", () => {
  it("formulas of a row move with it", async () => {
    const host = await openHostWorkbook(plain);
    await host.judge();
    await sort(host);
    const formulas = host.sheet(LIST).formulas({ row: 1, column: 3, rowCount: 4, columnCount: 1 });
    expect(formulas.flat()).toEqual(["=LEN(A2)", "=LEN(A3)", "=LEN(A4)", "=LEN(A5)"]);
    await host.model.settled();
    expect(host.sheet("集計").values({ row: 0, column: 0, rowCount: 1, columnCount: 1 })).toEqual([
      [3],
    ]);
  });

  it("a formula that speaks of a single row", async () => {
    const host = await openHostWorkbook((workbook) => {
      plain(workbook);
      const cell = workbook.getWorksheet("集計")?.getCell("A2");
      if (cell) cell.value = { formula: `${LIST}!C4`, result: "85.96%" };
    });
    await host.judge();
    const before = contentsOf(host.model);
    expect(await sort(host)).toEqual({ sorted: [], refused: [{ sheet: LIST, why: "referenced" }] });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("merged cells", async () => {
    const host = await openHostWorkbook((workbook) => {
      plain(workbook);
      workbook.getWorksheet(LIST)?.mergeCells("F2:F3");
    });
    await host.judge();
    const { sorted, refused } = await sort(host);
    expect(sorted).toEqual([]);
    expect(refused).toEqual([{ sheet: LIST, why: "merged" }]);
  });

  it("blank cells that take their meaning from the row above, and blank rows", async () => {
    const host = await openHostWorkbook(chuoList);
    await host.judge();
    const before = contentsOf(host.model);
    expect((await sort(host)).refused).toEqual([{ sheet: LIST, why: "rows" }]);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("rows that are hidden: Excel leaves them in their places", async () => {
    const host = await openHostWorkbook(plain);
    await host.judge();
    host.sheet(LIST).setRowsHidden(2, 1, true);
    const before = contentsOf(host.model);
    expect(await sort(host)).toEqual({ sorted: [], refused: [{ sheet: LIST, why: "hidden" }] });
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("the old order where rows are hidden since", async () => {
    const host = await openHostWorkbook(plain);
    await host.judge();
    await sort(host);
    host.sheet(LIST).setRowsHidden(2, 1, true);
    const before = contentsOf(host.model);
    await expect(restore(host)).rejects.toThrow("listFiltered");
    expect(contentsOf(host.model)).toEqual(before);
  });
});
