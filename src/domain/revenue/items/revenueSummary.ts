import type { RevenueItemSummary, RevenueLedger } from "./revenueLedger";

/** What every item brought and will bring until the year-end. Linear in items and contracts. */
export function summariseRevenue({
  items,
  contracts,
}: RevenueLedger): readonly RevenueItemSummary[] {
  const open = new Map<string, number>();
  for (const { item, amount, receivedOn } of contracts) {
    if (receivedOn === null) open.set(item, (open.get(item) ?? 0) + (amount ?? 0));
  }
  return items.map((item) => {
    const actual = item.months.reduce<number>((sum, month) => sum + (month ?? 0), 0);
    const openContracts = open.get(item.name) ?? 0;
    return {
      ...{ item, actual, openContracts },
      expected: actual + openContracts + (item.stillExpected ?? 0),
    };
  });
}
