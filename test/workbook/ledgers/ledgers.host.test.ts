import { CLOSING_MAY } from "../../../src/domain/revenue/collection/collectionLedger";
import {
  collectionRates,
  pointsTo,
  remainingFor,
} from "../../../src/domain/revenue/collection/collectionRate";
import { forecastClosing } from "../../../src/domain/revenue/collection/forecast";
import { revenueRemarks } from "../../../src/domain/revenue/items/revenueRemarks";
import { summariseRevenue } from "../../../src/domain/revenue/items/revenueSummary";
import {
  emptyLedger,
  insertLedger,
  type LedgerContent,
} from "../../../src/workbook/ledgers/insertLedger";
import { loadLedgerSample } from "../../../src/workbook/ledgers/ledgerSamples";
import {
  readLedgers,
  type LocatedCollection,
  type LocatedLedger,
  type LocatedRevenue,
} from "../../../src/workbook/ledgers/readLedgers";
import { readWorkbook } from "../../../src/workbook/read/readWorkbook";
import { closeHostWorkbooks, openHostWorkbook, type HostWorkbook } from "../support/hostWorkbook";
import { chuoList } from "../support/planWorkbooks";

afterEach(closeHostWorkbooks);

async function withLedger(content: LedgerContent): Promise<HostWorkbook> {
  const host = await openHostWorkbook(chuoList);
  await host.client.run((context) => insertLedger(context, content, host.options));
  return host;
}

const ledgersOf = (host: HostWorkbook): Promise<readonly LocatedLedger[]> =>
  host.client.run(async (context) => readLedgers(await readWorkbook(context)));

async function collectionOf(host: HostWorkbook): Promise<LocatedCollection> {
  const ledger = (await ledgersOf(host)).find(({ kind }) => kind === "collection-rate");
  if (ledger?.kind !== "collection-rate") throw new Error("there is no collection-rate ledger");
  return ledger;
}

async function revenueOf(host: HostWorkbook): Promise<LocatedRevenue> {
  const ledger = (await ledgersOf(host)).find(({ kind }) => kind === "revenue");
  if (ledger?.kind !== "revenue") throw new Error("there is no revenue ledger");
  return ledger;
}

const column = (host: HostWorkbook, sheet: string, row: number, at: number): readonly unknown[] =>
  host
    .sheet(sheet)
    .values({ row, column: at, rowCount: 14, columnCount: 1 })
    .map(([value]) => value);

/** First row of the current-year table's body, and the columns of its formulas. */
const BODY = 11;
const RATE = 6;
const LAST_RATE = 11;
const TO_TARGET = 13;
const REMAINING = 14;
const ASSESSED = 1;
const COLLECTED = 3;
const SHEET = "収納率台帳";

describe("a collection-rate ledger", () => {
  it("computes in the sheet what the domain computes, to the last digit", async () => {
    const host = await withLedger(await loadLedgerSample("chuo-r1-collection"));
    const { ledger } = await collectionOf(host);
    const rates = collectionRates(ledger.thisYear.currentYear, ledger.rule);
    expect(column(host, SHEET, BODY, RATE)).toEqual(rates.map((rate) => rate?.share ?? ""));
    const last = collectionRates(ledger.lastYear.currentYear, ledger.rule);
    expect(column(host, SHEET, BODY, LAST_RATE)).toEqual(last.map((rate) => rate?.share ?? ""));
    expect(column(host, SHEET, BODY, REMAINING)).toEqual(
      rates.map((rate) => (rate ? remainingFor(rate, 0.862) : "")),
    );
    column(host, SHEET, BODY, TO_TARGET).forEach((points, period) => {
      const rate = rates[period];
      if (rate) expect(points).toBeCloseTo(pointsTo(rate, 0.862), 9);
      else expect(points).toBe("");
    });
    expect(rates[CLOSING_MAY]?.share).toBe(0.8596);
  });

  it("follows the rules of the denominator in sheet and domain alike", async () => {
    const sample = await loadLedgerSample("chuo-r1-collection");
    if (sample.kind !== "collection-rate") throw new Error("wrong sample");
    const rule = { withoutUntraceable: true, withoutRefunds: true };
    const rows = sample.content.rows.currentYear.map((row) => ({
      ...row,
      untraceable: 12_345_678,
    }));
    const host = await withLedger({
      ...sample,
      content: { ...sample.content, rule, rows: { ...sample.content.rows, currentYear: rows } },
    });
    const { ledger } = await collectionOf(host);
    expect(ledger.rule).toEqual(rule);
    const rates = collectionRates(ledger.thisYear.currentYear, rule);
    expect(column(host, SHEET, BODY, RATE)).toEqual(rates.map((rate) => rate?.share ?? ""));
  });

  it("forecasts at the end of March a range that holds the truth, and says the same in its sheet", async () => {
    const host = await withLedger(await loadLedgerSample("chuo-r1-collection"));
    const sheet = host.sheet(SHEET);
    await host.client.run(async (context) => {
      for (const at of [ASSESSED, COLLECTED]) {
        context.workbook.worksheets
          .getItem(SHEET)
          .getRangeByIndexes(BODY + 12, at, 2, 1)
          .clear("Contents");
      }
      await context.sync();
    });
    const { ledger } = await collectionOf(host);
    const forecast = forecastClosing(ledger, "currentYear");
    expect(forecast?.low).toBeLessThan(0.8596);
    expect(forecast?.high).toBeGreaterThan(0.862);
    const { FORECAST_ROW, FORECAST_ROWS } =
      await import("../../../src/workbook/ledgers/collectionLayout");
    const [range] = sheet.values({
      ...{ row: FORECAST_ROW + FORECAST_ROWS - 2, column: 1, rowCount: 1, columnCount: 2 },
    });
    expect(range?.[0]).toBeCloseTo(forecast?.low ?? 0, 12);
    expect(range?.[1]).toBeCloseTo(forecast?.high ?? 0, 12);
  });

  it("is found again after it was renamed, and is no plan and no result", async () => {
    const host = await withLedger(emptyLedger("collection-rate", new Date(2025, 5, 1)));
    await host.client.run(async (context) => {
      context.workbook.worksheets.getItem(SHEET).name = "国保";
      await context.sync();
    });
    expect(await collectionOf(host)).toMatchObject({
      ...{ id: "1", sheetName: "国保", invented: false },
      ledger: { fiscalYear: 2025, targets: { currentYear: null } },
    });
    const { report } = await host.judge();
    expect(new Set(report.results.map(({ indicator }) => indicator.profile))).toEqual(
      new Set(["flat"]),
    );
    await host.remove();
    expect(await ledgersOf(host)).toHaveLength(1);
  });

  it("is inserted a second time beside the first", async () => {
    const host = await withLedger(emptyLedger("collection-rate", new Date(2025, 5, 1)));
    const again = emptyLedger("revenue", new Date(2026, 1, 1));
    await host.client.run((context) => insertLedger(context, again, host.options));
    expect((await ledgersOf(host)).map(({ id, kind }) => [id, kind])).toEqual([
      ["1", "collection-rate"],
      ["2", "revenue"],
    ]);
  });
});

describe("a revenue ledger", () => {
  it("holds 港区 平成26年度's 7,684 = 5,627+145+810+648+454", async () => {
    const host = await withLedger(await loadLedgerSample("minato-h26-revenue"));
    const { ledger } = await revenueOf(host);
    const total = summariseRevenue(ledger).reduce((sum, { actual }) => sum + actual, 0);
    expect(total).toBe(7_684_000);
    expect(revenueRemarks(ledger, 42_000)).toEqual([]);
  });

  it("flags the breakdown of 港区 令和3年度", async () => {
    const host = await withLedger(await loadLedgerSample("minato-r3-revenue"));
    const { ledger } = await revenueOf(host);
    expect(revenueRemarks(ledger, 44_000).map(({ text }) => text.ja)).toEqual([
      expect.stringContaining("15,468,000円で、記載の15,000,000円と合いません"),
    ]);
  });

  it("expects what is contracted and not yet received, in sheet and domain alike", async () => {
    const contract = { from: null, to: null, dueOn: 45_000, assessedOn: null };
    const host = await withLedger({
      kind: "revenue",
      content: {
        ...{ title: "歳入", notice: "", fiscalYear: 2025, tax: "included" },
        items: [
          { name: "ネーミングライツ", target: 900, months: [100, 50], stillExpected: 5 },
          { name: "自動販売機", months: [7] },
        ],
        contracts: [
          { ...contract, item: "ネーミングライツ", partner: "甲", amount: 600, receivedOn: null },
          { ...contract, item: "ネーミングライツ", partner: "乙", amount: 40, receivedOn: 45_001 },
        ],
      },
    });
    const { ledger } = await revenueOf(host);
    const expected = summariseRevenue(ledger).map((summary) => summary.expected);
    expect(expected).toEqual([755, 7]);
    const header = host.values("歳入台帳").find((row) => row[0] === "項目") ?? [];
    const rows = host
      .values("歳入台帳")
      .filter(
        (row) =>
          ["ネーミングライツ", "自動販売機"].includes(String(row[0])) &&
          row[1] !== "甲" &&
          row[1] !== "乙",
      );
    const at = header.indexOf("年度末の見込み");
    expect(rows.slice(0, 2).map((row) => row[at])).toEqual(expected);
  });
});
