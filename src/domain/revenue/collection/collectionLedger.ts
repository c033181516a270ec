import type { ImportLevy } from "../import/readImport";

/** Months April to March with the closing period (出納整理期間) April and May behind them. */
export const PERIODS = 14;
/** First period after the year: April of the closing period. */
export const CLOSING_APRIL = 12;
/** Last period: the books are closed at the end of May. */
export const CLOSING_MAY = 13;

/** 現年度分 and 滞納繰越分 are never added up: a ward's target is about the first alone. */
export type Levy = ImportLevy;

/** One value for each period, `null` where nothing was entered. */
export type Series = readonly (number | null)[];

/** Amounts of one levy and one year in yen, cumulative since April; 14 periods each. */
export interface LevySeries {
  /** 調定額. */
  readonly assessed: Series;
  /** 居所不明者分調定額: the part of the assessed amount of people who cannot be found. */
  readonly untraceable: Series;
  /** 収納額. */
  readonly collected: Series;
  /** 還付未済額: overpaid and not yet given back; part of `collected`. */
  readonly refundPending: Series;
  /** 不納欠損額. */
  readonly writtenOff: Series;
}

/**
 * What counts. The printed rate of a large city (93.91 % where the amounts give 93.80 %) shows that offices differ: the
 * state's statistics leave out people who cannot be found, settlements leave out what must be paid back.
 */
export interface RateRule {
  /** The assessed amount counts without 居所不明者分. */
  readonly withoutUntraceable: boolean;
  /** The collected amount counts without 還付未済額. */
  readonly withoutRefunds: boolean;
}

/** Rates of an earlier year as shares (0.8596), for what the rest of a year usually brings. */
export interface PastRates {
  /** Western number: 2018 for 平成30年度. */
  readonly fiscalYear: number;
  readonly rates: Series;
}

/** A collection-rate ledger (国民健康保険料 収納率). */
export interface CollectionLedger {
  /** Western number: 2019 for 令和元年度. */
  readonly fiscalYear: number;
  readonly rule: RateRule;
  /** Targets as shares (0.8620), `null` where none was entered. */
  readonly targets: Readonly<Record<Levy, number | null>>;
  readonly thisYear: Readonly<Record<Levy, LevySeries>>;
  readonly lastYear: Readonly<Record<Levy, LevySeries>>;
  /** Earlier years of the current-year levy, newest first; last year may be among them. */
  readonly past: readonly PastRates[];
  /** 口座振替率 as shares. */
  readonly transferRates: Series;
}
