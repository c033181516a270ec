import { insertLedger } from "../../../src/workbook/ledgers/insertLedger";
import { loadLedgerSample } from "../../../src/workbook/ledgers/ledgerSamples";
import { linkActual, unlinkActual } from "../../../src/workbook/ledgers/linkActual";
import type { JudgedIndicator } from "../../../src/workbook/report";
import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

const LEDGER = "収納率台帳";
const PLAN = "目標一覧";

async function open(): Promise<HostWorkbook> {
  const host = await openHostWorkbook(chuoList);
  const sample = await loadLedgerSample("chuo-r1-collection");
  await host.client.run((context) => insertLedger(context, sample, host.options));
  return host;
}

async function rateOf(host: HostWorkbook): Promise<JudgedIndicator> {
  const { report } = await host.judge();
  const found = report.results.find(({ indicator }) => indicator.name.text.includes("収納率"));
  if (!found) throw new Error("there is no 収納率");
  return found;
}

const setCell = (host: HostWorkbook, sheet: string, address: string, value: unknown) =>
  host.client.run(async (context) => {
    context.workbook.worksheets.getItem(sheet).getRange(address).values = [[value]];
    await context.sync();
  });

function actualAddress({ indicator }: JudgedIndicator): string {
  const { row = 0, column = 0 } = indicator.actualCell ?? {};
  return `${String.fromCharCode(65 + column)}${row + 1}`;
}

async function contentOf(host: HostWorkbook, address: string): Promise<readonly unknown[]> {
  return host.client.run(async (context) => {
    const range = context.workbook.worksheets.getItem(PLAN).getRange(address);
    range.load("formulas,text,numberFormat");
    await context.sync();
    const lines: readonly unknown[][][] = [range.formulas, range.text, range.numberFormat];
    return lines.map((line) => line[0]?.[0]);
  });
}

test("a linked actual follows the ledger, and what stood there comes back", async () => {
  const host = await open();
  const before = await rateOf(host);
  const address = actualAddress(before);
  const content = await contentOf(host, address);
  const { id } = before.indicator;
  await host.client.run((context) => linkActual(context, id, "1", host.options));
  const linked = await contentOf(host, address);
  expect(linked[0]).toContain(`${LEDGER}!`);
  expect(linked[1]).toBe("85.96%");
  expect((await rateOf(host)).judgement.status).toBe("notAchieved");

  // The closing period is not over: whatever the rate is, nothing is achieved yet.
  await setCell(host, LEDGER, "D25", "");
  await setCell(host, LEDGER, "B25", "");
  await setCell(host, LEDGER, "D24", 1_900_000_000);
  const { judgement } = await rateOf(host);
  expect(judgement.actual?.kind).toBe("interim");
  expect(judgement.status).toBe("onTrack");

  await host.client.run((context) => unlinkActual(context, id, host.options));
  expect(await contentOf(host, address)).toEqual(content);
});

test("a typed figure that differs from the ledger is found, an equal one is not", async () => {
  const host = await open();
  const before = await rateOf(host);
  const codes = async (): Promise<readonly string[]> => {
    const { report } = await host.judge();
    return report.findings.map(({ code }) => code).filter((code) => code === "ledger-differs");
  };
  expect(await codes()).toEqual([]);
  await setCell(host, PLAN, actualAddress(before), 0.861);
  expect(await codes()).toEqual(["ledger-differs"]);
});

test("a cell with more than a figure is refused and stays as it is", async () => {
  const host = await open();
  const before = await rateOf(host);
  const address = actualAddress(before);
  await setCell(host, PLAN, address, "収納率 85.96%（前年度並み）");
  const content = await contentOf(host, address);
  await expect(
    host.client.run((context) => linkActual(context, before.indicator.id, "1", host.options)),
  ).rejects.toMatchObject({ code: "notLinkable" });
  expect(await contentOf(host, address)).toEqual(content);
});
