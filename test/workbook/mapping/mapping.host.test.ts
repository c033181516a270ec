import type { Workbook } from "@cj-tech-master/excelts";

import { judgeWorkbook, readAndJudge } from "../../../src/workbook/judgeWorkbook";
import type { MappedTable } from "../../../src/workbook/mapping/readMapping";
import { readMapping, readSelectedHeader } from "../../../src/workbook/mapping/readMapping";
import { forgetMapping, saveMapping } from "../../../src/workbook/mapping/saveMapping";
import type { GivenRole } from "../../../src/workbook/mapping/saveMapping";
import { closeHostWorkbooks, contentsOf, openHostWorkbook } from "../support/hostWorkbook";
import type { HostWorkbook } from "../support/hostWorkbook";

afterEach(closeHostWorkbooks);

/** A list whose column of targets has a header that nobody knows. */
function unknownHeader(workbook: Workbook): void {
  const sheet = workbook.addWorksheet("令和6年度");
  sheet.addRow(["指標", "到達ライン（件）", "実績（件）", "備考"]);
  sheet.addRow(["相談件数", 30, 31, ""]);
  sheet.addRow(["苦情件数", "3以下", 5, ""]);
}

const tables = ({ client }: HostWorkbook): Promise<readonly MappedTable[]> =>
  client.run((context) => readMapping(context));
const save = ({ client, options }: HostWorkbook, given: readonly GivenRole[]): Promise<void> =>
  client.run((context) => saveMapping(context, given, options));
const forget = ({ client, options }: HostWorkbook): Promise<void> =>
  client.run((context) => forgetMapping(context, options));
const statuses = async ({ client, options }: HostWorkbook): Promise<readonly string[]> => {
  const { results } = await client.run((context) => readAndJudge(context, options));
  return results.map(({ judgement }) => judgement.status);
};
const roles = ([table]: readonly MappedTable[]) =>
  table?.columns.map(({ text, role, given }) => [text, role, given]);

async function giveTarget(host: HostWorkbook): Promise<void> {
  const column = (await tables(host))[0]?.columns[1];
  if (!column) throw new Error("There is no such column.");
  await save(host, [{ column, role: "target" }]);
}

describe("the mapping of a workbook", () => {
  it("shows every table with what its columns were taken for", async () => {
    const host = await openHostWorkbook(unknownHeader);
    const [table] = await tables(host);
    expect(table).toMatchObject({ sheetName: "令和6年度", headerRow: 0, isRead: false });
    expect(roles(await tables(host))).toEqual([
      ["指標", "indicator", null],
      ["到達ライン（件）", null, null],
      ["実績（件）", "actual", null],
      ["備考", "remark", null],
    ]);
    expect(table?.columns.map(({ address }) => address)).toEqual(["A1", "B1", "C1", "D1"]);
  });

  it("is remembered in hidden names and applied by every reading", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await expect(statuses(host)).rejects.toThrow("noPlanFound");
    host.syncs();
    await giveTarget(host);
    expect(host.syncs()).toBeLessThanOrEqual(6);
    expect(
      host.model.names().map(({ name, visible, comment }) => [name, visible, comment]),
    ).toEqual([["_KPI_map_1", false, "target"]]);
    expect(await statuses(host)).toEqual(["achieved", "notAchieved"]);
    expect(roles(await tables(host))?.[1]).toEqual(["到達ライン（件）", "target", "target"]);
    expect((await host.judge()).report.results).toHaveLength(2);
  });

  it("follows its cell when rows and columns are inserted and the sheet is renamed", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await giveTarget(host);
    await host.client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("令和6年度");
      sheet.getRange("1:2").insert("Down");
      sheet.getRange("A:A").insert("Right");
      sheet.name = "目標";
      await context.sync();
    });
    expect(await statuses(host)).toEqual(["achieved", "notAchieved"]);
    expect((await tables(host))[0]?.columns[1]?.address).toBe("C3");
  });

  it("is changed in place, and nothing is written where nothing changes", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await giveTarget(host);
    const before = contentsOf(host.model);
    await giveTarget(host);
    expect(contentsOf(host.model)).toEqual(before);
    const [target, remark] = [1, 3].map(async (index) => (await tables(host))[0]?.columns[index]);
    const [first, second] = [await target, await remark];
    if (!first || !second) throw new Error("The columns are gone.");
    await save(host, [
      { column: first, role: null },
      { column: second, role: "ignore" },
    ]);
    expect(host.model.names().map(({ comment }) => comment)).toEqual(["ignore"]);
    expect(roles(await tables(host))?.map(([, , given]) => given)).toEqual([
      ...[null, null, null, "ignore"],
    ]);
  });

  it("refuses a header cell that holds something else by now, and changes nothing", async () => {
    const host = await openHostWorkbook(unknownHeader);
    const column = (await tables(host))[0]?.columns[1];
    if (!column) throw new Error("There is no such column.");
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem("令和6年度").getRange("1:1").insert("Down");
      await context.sync();
    });
    await expect(save(host, [{ column, role: "target" }])).rejects.toMatchObject({
      ...{ code: "changedMeanwhile", detail: "令和6年度!B1" },
    });
    expect(host.model.names()).toHaveLength(0);
  });

  it("is forgotten on request, and with everything else that the add-in left", async () => {
    const host = await openHostWorkbook(unknownHeader);
    const before = contentsOf(host.model);
    await giveTarget(host);
    await forget(host);
    expect(contentsOf(host.model)).toEqual(before);
    await giveTarget(host);
    await host.judge();
    await host.remove();
    expect(contentsOf(host.model)).toEqual(before);
  });

  it("loses the marks of columns that the user deleted with the next run", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await giveTarget(host);
    await host.client.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("令和6年度");
      sheet.getRange("B:B").delete("Left");
      sheet.getRange("D1:D3").values = [["目標"], ["30件"], ["3件以下"]];
      await context.sync();
    });
    await host.client.run((context) => judgeWorkbook(context, host.options));
    expect(host.model.names().filter(({ name }) => name.startsWith("_KPI_map"))).toEqual([]);
  });

  it("keeps the mark of a role that only a later version knows, and does without it", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await host.client.run(async (context) => {
      const { names, worksheets } = context.workbook;
      names.add("_KPI_map_7", worksheets.getItem("令和6年度").getRange("B1"), "confidence");
      await context.sync();
    });
    expect(roles(await tables(host))?.[1]).toEqual(["到達ライン（件）", null, null]);
    await giveTarget(host);
    expect(host.model.names().map(({ name, comment }) => [name, comment])).toEqual([
      ["_KPI_map_8", "target"],
    ]);
  });
});

describe("the selected row as a header", () => {
  const select = ({ client }: HostWorkbook, address: string): Promise<void> =>
    client.run(async (context) => {
      context.workbook.worksheets.getItem("令和6年度").getRange(address).select();
      await context.sync();
    });
  const selected = ({ client }: HostWorkbook): Promise<MappedTable | null> =>
    client.run((context) => readSelectedHeader(context));

  it("is the whole row of one cell", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await select(host, "B1");
    const table = await selected(host);
    expect(table).toMatchObject({ label: "令和6年度!A1:D1", headerRow: 0, isRead: false });
    expect(table?.columns.map(({ text }) => text)).toEqual([
      ...["指標", "到達ライン（件）", "実績（件）", "備考"],
    ]);
  });

  it("is the selected part of several cells", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await select(host, "A1:B1");
    expect((await selected(host))?.columns.map(({ address }) => address)).toEqual(["A1", "B1"]);
  });

  it("is none where nothing stands", async () => {
    const host = await openHostWorkbook(unknownHeader);
    await select(host, "F9");
    expect(await selected(host)).toBeNull();
  });
});
