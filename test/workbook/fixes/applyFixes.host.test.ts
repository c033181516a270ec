import type { FindingFix } from "../../../src/domain/checks/finding";
import { applyFixes } from "../../../src/workbook/fixes/applyFixes";
import type { FixReport } from "../../../src/workbook/fixes/applyFixes";
import { undoLastRun } from "../../../src/workbook/undoLastRun";
import type { HostWorkbook } from "../support/hostWorkbook";
import { closeHostWorkbooks, contentsOf, openHostWorkbook } from "../support/hostWorkbook";

afterEach(closeHostWorkbooks);

const SHEET = "目標一覧";

async function open(): Promise<HostWorkbook> {
  return openHostWorkbook((workbook) => {
    const sheet = workbook.addWorksheet(SHEET);
    sheet.getCell("A1").value = "収納率 ７2%以上";
    sheet.getCell("A2").value = "７2%";
    sheet.getCell("A3").value = { formula: '"７2%"', result: "７2%" };
    sheet.getCell("A4").value = 72;
    sheet.getCell("B1").value = "１2件、3４件";
  });
}

function fixOf(
  host: HostWorkbook,
  row: number,
  column = 0,
  before = "７2",
  after = "72",
): FindingFix {
  const { id } = host.sheet(SHEET);
  return {
    ...{ cell: { sheetId: id, row, column }, before, after },
    label: { ja: `半角の「${after}」にする`, en: `Write it as “${after}”` },
  };
}

function apply(host: HostWorkbook, fixes: readonly FindingFix[]): Promise<FixReport> {
  return host.client.run((context) => applyFixes(context, fixes, host.options));
}

describe("fixes", () => {
  it("replace their stretch in three round trips, and keep a text a text", async () => {
    const host = await open();
    host.syncs();
    const { applied, refused } = await apply(host, [
      fixOf(host, 0),
      fixOf(host, 1),
      fixOf(host, 0, 1, "１2", "12"),
      fixOf(host, 0, 1, "3４", "34"),
    ]);
    expect(host.syncs()).toBe(3);
    expect(applied).toHaveLength(4);
    expect(refused).toEqual([]);
    expect(host.values(SHEET).slice(0, 2)).toEqual([
      ["収納率 72%以上", "12件、34件"],
      ["72%", ""],
    ]);
  });

  it("leave formulas, and cells that hold something else now, and say so", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    const { applied, refused, undo } = await apply(host, [fixOf(host, 2), fixOf(host, 3)]);
    expect(applied).toEqual([]);
    expect(undo).toBeNull();
    expect(refused.map(({ address, why }) => [address, why])).toEqual([
      ["目標一覧!A3", "formula"],
      ["目標一覧!A4", "changed"],
    ]);
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("are taken back without a trace", async () => {
    const host = await open();
    const before = contentsOf(host.model);
    const { undo } = await apply(host, [fixOf(host, 0), fixOf(host, 1)]);
    if (!undo) throw new Error("Nothing was written.");
    expect(contentsOf(host.model)).not.toEqual(before);
    await host.client.run((context) => undoLastRun(context, undo, host.options));
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("are not taken back over what somebody typed since", async () => {
    const host = await open();
    const { undo } = await apply(host, [fixOf(host, 0)]);
    if (!undo) throw new Error("Nothing was written.");
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).getRange("A1").values = [["80%以上"]];
      await context.sync();
    });
    await expect(
      host.client.run((context) => undoLastRun(context, undo, host.options)),
    ).rejects.toMatchObject({ code: "cannotUndo" });
    expect(host.values(SHEET)[0]?.[0]).toBe("80%以上");
  });

  it("say that a sheet is protected or gone", async () => {
    const host = await open();
    const fix = fixOf(host, 0);
    await expect(
      apply(host, [{ ...fix, cell: { ...fix.cell, sheetId: "{gone}" } }]),
    ).rejects.toMatchObject({ code: "changedMeanwhile" });
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).protection.protect();
      await context.sync();
    });
    await expect(apply(host, [fix])).rejects.toMatchObject({ code: "sheetProtected" });
  });
});
