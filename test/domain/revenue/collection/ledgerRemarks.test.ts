import type { LevySeries } from "../../../../src/domain/revenue/collection/collectionLedger";
import { collectionRemarks } from "../../../../src/domain/revenue/collection/ledgerRemarks";
import { ledgerWith, NOTHING, series } from "./ledgers";

const GOOD: LevySeries = {
  ...NOTHING,
  assessed: series(0, 0, 1000, 1010, 1005),
  collected: series(0, 0, 100, 200, 300),
};

const codes = (properties: Partial<LevySeries>): readonly string[] =>
  collectionRemarks(
    ledgerWith({ thisYear: { currentYear: { ...GOOD, ...properties }, arrears: NOTHING } }),
  ).map(({ code, period, field }) => `${code} ${field} ${period}`);

const fullYear = (closing: readonly number[]): Partial<LevySeries> => ({
  assessed: series(0, 0, ...Array<number>(12).fill(1000)),
  collected: series(0, 0, 50, 100, 200, 300, 400, 500, 600, 700, 800, 850, ...closing),
});

describe("collectionRemarks", () => {
  it("has nothing to say about a ledger in order, closing period included", () => {
    expect(codes({})).toEqual([]);
    expect(codes(fullYear([855, 860]))).toEqual([]);
  });

  it.each<[string, Partial<LevySeries>, string]>([
    ["a month left out", { collected: series(0, 0, 100, null, 300) }, "month-missing collected 3"],
    ["a falling total", { collected: series(0, 0, 100, 200, 199) }, "value-falls collected 4"],
    [
      "more collected than assessed",
      { collected: series(0, 0, 100, 200, 100_000) },
      "collected-above-assessed collected 4",
    ],
    [
      "June without the year's assessment",
      { assessed: series(1000, 1000, 1000, 1000, 1000) },
      "june-not-assessed assessed 2",
    ],
    [
      "an assessed amount that jumps in August",
      { assessed: series(0, 0, 1000, 1000, 1300) },
      "assessed-jumps assessed 4",
    ],
    ["the new year in the closing period", fullYear([3, 9]), "closing-is-new-year collected 12"],
  ])("points out %s", (_, properties, expected) => {
    expect(codes(properties)).toEqual([expected]);
  });

  it("says month, levy and amount in both languages", () => {
    const [remark] = collectionRemarks(
      ledgerWith({
        thisYear: {
          currentYear: NOTHING,
          arrears: { ...NOTHING, assessed: series(500), collected: series(501) },
        },
      }),
    );
    expect(remark?.text.ja).toContain("滞納繰越分の4月の収納額が調定額を超えています");
    expect(remark?.text.en).toContain("arrears, April: the collected amount is above");
  });
});
