import type {
  RevenueContract,
  RevenueItem,
  RevenueLedger,
} from "../../../../src/domain/revenue/items/revenueLedger";
import { revenueRemarks } from "../../../../src/domain/revenue/items/revenueRemarks";
import { summariseRevenue } from "../../../../src/domain/revenue/items/revenueSummary";

const TODAY = 44_000;
const item = (
  name: string,
  actual: number,
  properties: Partial<RevenueItem> = {},
): RevenueItem => ({
  ...{ name, target: null, lastYear: null, months: [actual], stillExpected: null },
  ...properties,
});
const contract = (properties: Partial<RevenueContract>): RevenueContract => ({
  ...{ item: "広告料", partner: "甲社", from: null, to: null, amount: 100 },
  ...{ dueOn: null, assessedOn: null, receivedOn: null },
  ...properties,
});
const ledger = (properties: Partial<RevenueLedger>): RevenueLedger => ({
  ...{ fiscalYear: 2021, tax: "included", items: [], contracts: [] },
  ...{ printedTarget: null, printedActual: null },
  ...properties,
});
const codes = (properties: Partial<RevenueLedger>): readonly string[] =>
  revenueRemarks(ledger(properties), TODAY).map(({ code }) => code);

describe("revenueRemarks", () => {
  it("finds that 港区 令和3年度's breakdown is not its target", () => {
    const items = [item("内訳", 13_877_000, { target: 15_468_000 })];
    const found = revenueRemarks(
      ledger({ items, printedTarget: 15_000_000, printedActual: 13_877_000 }),
      TODAY,
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.text.ja).toContain("15,468,000円で、記載の15,000,000円と合いません");
  });

  it("accepts 港区 平成26年度's 7,684 = 5,627+145+810+648+454", () => {
    const items = [5627, 145, 810, 648, 454].map((amount, index) =>
      item(`項目${index}`, amount * 1000),
    );
    expect(codes({ items, printedActual: 7_684_000 })).toEqual([]);
  });

  it.each<[string, Partial<RevenueLedger>, string]>([
    ["yen beside 千円", { items: [item("a", 7_684, { target: 7_700_000 })] }, "scale-suspect"],
    ["an item twice", { items: [item("広告料", 1), item("広告 料", 2)] }, "item-doubled"],
    ["a contract without item", { contracts: [contract({})] }, "contract-without-item"],
    [
      "money before its assessment",
      {
        items: [item("広告料", 0)],
        contracts: [contract({ assessedOn: 10, receivedOn: 9 })],
      },
      "received-before-assessed",
    ],
    [
      "an overdue contract",
      { items: [item("広告料", 0)], contracts: [contract({ dueOn: TODAY - 1 })] },
      "contract-overdue",
    ],
  ])("points out %s", (_, properties, code) => {
    expect(codes(properties)).toEqual([code]);
  });

  it("is silent about a ledger in order", () => {
    expect(
      codes({
        items: [item("広告料", 90, { target: 100 })],
        contracts: [contract({ dueOn: TODAY, assessedOn: 1, receivedOn: 2 })],
      }),
    ).toEqual([]);
  });
});

describe("summariseRevenue", () => {
  it("expects open contracts in full, not a straight line", () => {
    const [summary] = summariseRevenue(
      ledger({
        items: [item("広告料", 300, { months: [100, null, 200], stillExpected: 7 })],
        contracts: [contract({ amount: 1000 }), contract({ amount: 50, receivedOn: 5 })],
      }),
    );
    expect(summary).toMatchObject({ actual: 300, openContracts: 1000, expected: 1307 });
  });
});
