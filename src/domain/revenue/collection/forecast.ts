import type { LocalizedText } from "../../text/localizedText";
import { periodName } from "../periodName";
import { CLOSING_APRIL, CLOSING_MAY, type CollectionLedger, type Levy } from "./collectionLedger";
import { collectionRate, collectionRates, latestPeriod } from "./collectionRate";

export type ForecastMethodId = "lead" | "progress" | "gains";

/** One estimate of the closing rate, as shares. */
export interface ForecastMethod {
  readonly id: ForecastMethodId;
  readonly name: LocalizedText;
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** Where the closing rate will probably lie. It is an estimate and never a result. */
export interface Forecast {
  /** Last period with figures. */
  readonly period: number;
  /** The lowest and highest of all methods, as shares. */
  readonly low: number;
  readonly high: number;
  readonly methods: readonly ForecastMethod[];
  /** What has to happen in April and May for the range to hold. */
  readonly assumption: LocalizedText;
}

const NAMES: Readonly<Record<ForecastMethodId, LocalizedText>> = {
  lead: {
    ja: "前年度の最終＋前年同月との差",
    en: "last year's final rate plus the present lead",
  },
  progress: {
    ja: "前年度の月別の進み方",
    en: "last year's monthly progress",
  },
  gains: {
    ja: "過去の残り期間の伸び（最小～最大）",
    en: "gains of the remaining months in past years (least to most)",
  },
};

const PERCENT = 100;

/**
 * The closing rate as a range of several methods. Source: what collection sections do by hand; a single estimate from
 * the lead over last year gave 86.52 % for 中央区 令和元年度, which closed at 85.96 % because collection work
 * stopped in April and May.
 *
 * @returns `null` before any figure, after closing, and where no earlier year is known
 */
export function forecastClosing(ledger: CollectionLedger, levy: Levy): Forecast | null {
  const { rule } = ledger;
  const rates = collectionRates(ledger.thisYear[levy], rule);
  const period = latestPeriod(rates);
  const rate = period === null ? null : rates[period];
  if (period === null || !rate || period >= CLOSING_MAY) return null;
  const last = ledger.lastYear[levy];
  const lastNow = collectionRate(last, period, rule);
  const lastClosing = collectionRate(last, CLOSING_MAY, rule);
  const methods: ForecastMethod[] = [];
  if (lastNow && lastClosing) {
    methods.push(exactly("lead", lastClosing.share + (rate.share - lastNow.share)));
    if (lastNow.collected > 0) {
      // Both amounts grow as they did last year.
      const collected = rate.collected * (lastClosing.collected / lastNow.collected);
      const assessed = rate.assessed * (lastClosing.assessed / lastNow.assessed);
      methods.push(exactly("progress", collected / assessed));
    }
  }
  const gains = levy === "currentYear" ? remainingGains(ledger, period) : [];
  if (gains.length > 0) methods.push(fromGains(rate.share, gains));
  if (methods.length === 0) return null;
  return {
    period,
    low: Math.min(...methods.map(({ low }) => low)),
    high: Math.max(...methods.map(({ high }) => high)),
    methods,
    assumption: assumptionOf(ledger, period),
  };
}

/** What the months after `period` brought in past years, as shares; years without both figures are left out. */
function remainingGains({ past }: CollectionLedger, period: number): readonly number[] {
  return past.flatMap(({ rates }) => {
    const now = rates[period] ?? null;
    const closing = rates[CLOSING_MAY] ?? null;
    return now === null || closing === null ? [] : [closing - now];
  });
}

function exactly(id: ForecastMethodId, share: number): ForecastMethod {
  return { id, name: NAMES[id], low: share, middle: share, high: share };
}

/** With three to five years the spread is their whole range: a deviation would promise more than they know. */
function fromGains(share: number, gains: readonly number[]): ForecastMethod {
  const mean = gains.reduce((sum, gain) => sum + gain, 0) / gains.length;
  return {
    id: "gains",
    name: NAMES.gains,
    low: share + Math.min(...gains),
    middle: share + mean,
    high: share + Math.max(...gains),
  };
}

/** Names the dependence on the closing period in every forecast made before it is over. */
function assumptionOf(ledger: CollectionLedger, period: number): LocalizedText {
  const gains = remainingGains(ledger, Math.max(period, CLOSING_APRIL - 1)).map(
    (gain) => gain * PERCENT,
  );
  const span = (join: string): string =>
    [...new Set([Math.min(...gains), Math.max(...gains)].map((gain) => gain.toFixed(2)))].join(
      join,
    );
  const known = gains.length > 0;
  const months =
    period < CLOSING_APRIL ? { ja: "4月・5月", en: "April and May" } : { ja: "5月", en: "May" };
  const past = known
    ? {
        ja: `過去${gains.length}年の伸びは${span("～")}ポイント`,
        en: `in the past ${gains.length} years it brought ${span(" to ")} points`,
      }
    : { ja: "過去の伸びは入力されていません", en: "no earlier gains were entered" };
  return {
    ja: `${periodName(period).ja}末までの数値による見込みで、出納整理期間の${months.ja}にも例年どおり収納できることが前提です（${past.ja}）。${months.ja}の収納がなければ、これより低くなります。`,
    en: `An estimate from figures up to the end of ${periodName(period).en}. It takes for granted that the closing period (${months.en}) brings what it usually does (${past.en}); without collections in ${months.en} the rate stays below it.`,
  };
}
