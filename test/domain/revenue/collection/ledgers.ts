import {
  PERIODS,
  type CollectionLedger,
  type LevySeries,
  type Series,
} from "../../../../src/domain/revenue/collection/collectionLedger";

/** 14 periods; what is left out at the end was not entered yet. */
export function series(...values: readonly (number | null)[]): Series {
  return Array.from({ length: PERIODS }, (_, period) => values[period] ?? null);
}

export const NOTHING: LevySeries = {
  assessed: series(),
  untraceable: series(),
  collected: series(),
  refundPending: series(),
  writtenOff: series(),
};

/** Assessed 1,000,000 yen from June on and the given rates in percent. */
export function levyWith(...rates: readonly (number | null)[]): LevySeries {
  return {
    ...NOTHING,
    assessed: series(...rates.map((rate) => (rate === null ? null : 1_000_000))),
    collected: series(...rates.map((rate) => (rate === null ? null : Math.round(rate * 10_000)))),
  };
}

/** A ledger with nothing in it but what is given. */
export function ledgerWith(properties: Partial<CollectionLedger>): CollectionLedger {
  return {
    fiscalYear: 2019,
    rule: { withoutUntraceable: false, withoutRefunds: false },
    targets: { currentYear: 0.862, arrears: null },
    thisYear: { currentYear: NOTHING, arrears: NOTHING },
    lastYear: { currentYear: NOTHING, arrears: NOTHING },
    past: [],
    transferRates: series(),
    ...properties,
  };
}

/** Rates of a year that reach `march` at the end of March and `closing` at the end of May, in percent. */
export function yearTo(march: number, closing?: number): readonly (number | null)[] {
  const months = Array.from({ length: 12 }, (_, period) =>
    period < 2 ? 0 : (march * (period - 1)) / 10,
  );
  return closing === undefined ? months : [...months, (march + closing) / 2, closing];
}
