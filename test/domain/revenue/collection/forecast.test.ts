import {
  CLOSING_MAY,
  type CollectionLedger,
} from "../../../../src/domain/revenue/collection/collectionLedger";
import {
  collectionRate,
  collectionRates,
  latestPeriod,
} from "../../../../src/domain/revenue/collection/collectionRate";
import { forecastClosing, type Forecast } from "../../../../src/domain/revenue/collection/forecast";
import { collectionStatus } from "../../../../src/domain/revenue/collection/outlook";
import { ledgerWith, levyWith, NOTHING, series, yearTo } from "./ledgers";

/** 中央区 令和元年度: 0.56 points ahead at the end of March, closed where the year before did. */
function chuo(past: readonly (readonly [march: number, closing: number])[]): CollectionLedger {
  return ledgerWith({
    thisYear: { currentYear: levyWith(...yearTo(84.16)), arrears: NOTHING },
    lastYear: { currentYear: levyWith(...yearTo(83.6, 85.96)), arrears: NOTHING },
    past: past.map(([march, closing], index) => ({
      fiscalYear: 2018 - index,
      rates: series(...yearTo(march, closing).map((rate) => (rate ?? 0) / 100)),
    })),
  });
}

function forecastOf(ledger: CollectionLedger): Forecast {
  const forecast = forecastClosing(ledger, "currentYear");
  if (!forecast) throw new Error("there is no forecast");
  return forecast;
}

const statusOf = (ledger: CollectionLedger): string => {
  const rates = collectionRates(ledger.thisYear.currentYear, ledger.rule);
  const period = latestPeriod(rates);
  return collectionStatus(
    period === null ? null : (rates[period] ?? null),
    ...([period, ledger.targets.currentYear] as const),
    forecastClosing(ledger, "currentYear"),
  );
};

describe("forecastClosing", () => {
  it("gives 86.52 % by the lead alone, which is the trap", () => {
    const lead = forecastOf(chuo([])).methods.find(({ id }) => id === "lead");
    expect(lead?.middle).toBeCloseTo(0.8652, 10);
  });

  it("contains the truth where the past knows a weak closing period", () => {
    const { low, high } = forecastOf(
      chuo([
        [83.6, 85.96],
        [83.1, 85.4],
        [82.9, 84.6],
      ]),
    );
    expect(low).toBeLessThanOrEqual(0.8596);
    expect(high).toBeGreaterThanOrEqual(0.8652);
  });

  it("leaves a target within the range open, and names April and May", () => {
    const ledger = chuo([
      [83.6, 85.96],
      [82.9, 84.6],
    ]);
    expect(statusOf(ledger)).toBe("needsReview");
    const { ja, en } = forecastOf(ledger).assumption;
    expect(ja).toContain("4月・5月");
    expect(ja).toContain("過去2年の伸びは1.70～2.36ポイント");
    expect(en).toContain("April and May");
  });

  it("follows last year's monthly progress with a growing assessed amount", () => {
    const thisYear = {
      ...NOTHING,
      assessed: series(0, 0, 1_000_000),
      collected: series(0, 0, 110_000),
    };
    const assessed = [0, 0, 1_000_000, ...Array<number>(10).fill(1_000_000), 1_100_000];
    const collected = [0, 0, 100_000, ...Array<number>(10).fill(500_000), 880_000];
    const ledger = ledgerWith({
      thisYear: { currentYear: thisYear, arrears: NOTHING },
      lastYear: {
        currentYear: { ...NOTHING, assessed: series(...assessed), collected: series(...collected) },
        arrears: NOTHING,
      },
    });
    const progress = forecastOf(ledger).methods.find(({ id }) => id === "progress");
    expect(progress?.middle).toBeCloseTo((110_000 * 8.8) / 1_100_000, 12);
  });

  it("says nothing without figures, without an earlier year, and after closing", () => {
    expect(forecastClosing(ledgerWith({}), "currentYear")).toBeNull();
    const alone = ledgerWith({
      thisYear: { currentYear: levyWith(...yearTo(84)), arrears: NOTHING },
    });
    expect(forecastClosing(alone, "currentYear")).toBeNull();
    const closed = {
      ...chuo([]),
      thisYear: { currentYear: levyWith(...yearTo(84, 86.3)), arrears: NOTHING },
    };
    expect(forecastClosing(closed, "currentYear")).toBeNull();
  });
});

describe("collectionStatus", () => {
  it("is never 達成 before the books are closed, however high the rate is", () => {
    const ahead = ledgerWith({
      thisYear: { currentYear: levyWith(...yearTo(99)), arrears: NOTHING },
    });
    expect(statusOf(ahead)).toBe("onTrack");
  });

  it("closes 中央区 令和元年度 as not achieved, unrounded", () => {
    const closed = (rate: number): CollectionLedger =>
      ledgerWith({ thisYear: { currentYear: levyWith(...yearTo(84.16, rate)), arrears: NOTHING } });
    expect(statusOf(closed(85.96))).toBe("notAchieved");
    expect(statusOf(closed(86.1999))).toBe("notAchieved");
    expect(statusOf(closed(86.2))).toBe("achieved");
  });

  it("expects a miss where even the best estimate stays below", () => {
    const ledger = { ...chuo([[83.6, 85.96]]), targets: { currentYear: 0.9, arrears: null } };
    expect(statusOf(ledger)).toBe("atRisk");
  });
});

describe("collectionRate", () => {
  const year = {
    assessed: series(1000),
    untraceable: series(20),
    collected: series(900),
    refundPending: series(10),
    writtenOff: series(),
  };
  it.each([
    [false, false, 900 / 1000],
    [true, false, 900 / 980],
    [false, true, 890 / 1000],
    [true, true, 890 / 980],
  ])("without untraceable %s, without refunds %s", (withoutUntraceable, withoutRefunds, share) => {
    expect(collectionRate(year, 0, { withoutUntraceable, withoutRefunds })?.share).toBe(share);
    expect(collectionRate(year, CLOSING_MAY, { withoutUntraceable, withoutRefunds })).toBeNull();
  });
});
