import type { LocalizedText } from "../../text/localizedText";
import { periodName } from "../periodName";
import {
  CLOSING_APRIL,
  type CollectionLedger,
  type Levy,
  type LevySeries,
  type Series,
} from "./collectionLedger";

export type LedgerRemarkCode =
  | "month-missing"
  | "value-falls"
  | "collected-above-assessed"
  | "june-not-assessed"
  | "assessed-jumps"
  | "closing-is-new-year";

/** Something in a ledger that a careful official would ask about. */
export interface CollectionRemark {
  readonly code: LedgerRemarkCode;
  readonly severity: "error" | "warning" | "info";
  readonly levy: Levy;
  readonly period: number;
  readonly field: keyof LevySeries;
  readonly text: LocalizedText;
}

const JUNE = 2;
/** Reductions and changes of residence move the assessed amount by a few percent at most. */
const JUMP = 0.2;
/** Amounts of the new year's April and May are a small part of what a whole year brought. */
const NEW_YEAR_SHARE = 0.5;

const LEVY: Readonly<Record<Levy, LocalizedText>> = {
  currentYear: { ja: "現年度分", en: "current-year levy" },
  arrears: { ja: "滞納繰越分", en: "arrears" },
};
const FIELD: Readonly<Record<keyof LevySeries, LocalizedText>> = {
  assessed: { ja: "調定額", en: "assessed amount" },
  untraceable: { ja: "居所不明者分", en: "untraceable part" },
  collected: { ja: "収納額", en: "collected amount" },
  refundPending: { ja: "還付未済額", en: "refunds pending" },
  writtenOff: { ja: "不納欠損額", en: "written-off amount" },
};

/** Everything to ask about the present year, levy by levy, month by month. */
export function collectionRemarks(ledger: CollectionLedger): readonly CollectionRemark[] {
  return (["currentYear", "arrears"] as const).flatMap((levy) =>
    levyRemarks(levy, ledger.thisYear[levy]),
  );
}

function levyRemarks(levy: Levy, series: LevySeries): readonly CollectionRemark[] {
  const add = remarker(levy);
  return [
    ...missingMonths(series, add),
    ...falls(series, add),
    ...aboveAssessed(series, add),
    ...assessedSteps(levy, series.assessed, add),
  ].sort((a, b) => a.period - b.period);
}

type Remarker = (
  code: LedgerRemarkCode,
  severity: CollectionRemark["severity"],
  field: keyof LevySeries,
  period: number,
  text: (place: LocalizedText) => LocalizedText,
) => CollectionRemark;

function remarker(levy: Levy): Remarker {
  return (code, severity, field, period, text) => {
    const month = periodName(period);
    const place = {
      ja: `${LEVY[levy].ja}の${month.ja}の${FIELD[field].ja}`,
      en: `${LEVY[levy].en}, ${month.en}: the ${FIELD[field].en}`,
    };
    return { code, severity, levy, period, field, text: text(place) };
  };
}

/** A month without a figure between months with figures, and one half of a pair. */
function missingMonths({ assessed, collected }: LevySeries, add: Remarker): CollectionRemark[] {
  const last = Math.max(lastFilled(assessed), lastFilled(collected));
  const first = Math.min(firstFilled(assessed), firstFilled(collected));
  const remarks: CollectionRemark[] = [];
  for (let period = first; period <= last; period++) {
    for (const [field, values] of [
      ["assessed", assessed],
      ["collected", collected],
    ] as const) {
      if ((values[period] ?? null) !== null) continue;
      remarks.push(
        add("month-missing", "warning", field, period, (place) => ({
          ja: `${place.ja}が入力されていません。`,
          en: `${place.en} is missing.`,
        })),
      );
    }
  }
  return remarks;
}

/** Cumulative amounts only grow; in the closing period a fall mostly means that the new year was entered. */
function falls(series: LevySeries, add: Remarker): CollectionRemark[] {
  const remarks: CollectionRemark[] = [];
  for (const field of ["collected", "writtenOff"] as const) {
    let before: number | null = null;
    series[field].forEach((value, period) => {
      if (value === null) return;
      if (before !== null && value < before) {
        const isNewYear = period >= CLOSING_APRIL && value < before * NEW_YEAR_SHARE;
        remarks.push(
          isNewYear
            ? add("closing-is-new-year", "error", field, period, (place) => ({
                ja: `${place.ja}が3月より大きく減っています。新年度の数値が入っていませんか（出納整理期間の欄は前年度分の累計です）。`,
                en: `${place.en} is far below March. It may be the new year's: the closing period continues the old year's total.`,
              }))
            : add("value-falls", "warning", field, period, (place) => ({
                ja: `${place.ja}が前の月より減っています。累計の数値か確認してください。`,
                en: `${place.en} is below the month before. Check that it is cumulative.`,
              })),
        );
      }
      before = value;
    });
  }
  return remarks;
}

function aboveAssessed({ assessed, collected }: LevySeries, add: Remarker): CollectionRemark[] {
  return collected.flatMap((value, period) => {
    const limit = assessed[period] ?? null;
    if (value === null || limit === null || value <= limit) return [];
    return add("collected-above-assessed", "error", "collected", period, (place) => ({
      ja: `${place.ja}が調定額を超えています。円と千円の取り違えがないか確認してください。`,
      en: `${place.en} is above the assessed amount. Check yen against thousand yen.`,
    }));
  });
}

/** The year is assessed in June; before and after, the amount hardly moves. Arrears are assessed in April. */
function assessedSteps(levy: Levy, assessed: Series, add: Remarker): CollectionRemark[] {
  const remarks: CollectionRemark[] = [];
  assessed.forEach((value, period) => {
    const before = assessed[period - 1] ?? null;
    if (value === null || before === null || before === 0) return;
    const change = (value - before) / before;
    if (levy === "currentYear" && period === JUNE) {
      if (change < JUMP) {
        remarks.push(
          add("june-not-assessed", "warning", "assessed", period, (place) => ({
            ja: `${place.ja}が5月から増えていません。本算定（6月）後の数値か確認してください。`,
            en: `${place.en} did not rise from May. Check that it includes the year's assessment in June.`,
          })),
        );
      }
    } else if (Math.abs(change) > JUMP && (levy === "arrears" || period > JUNE)) {
      remarks.push(
        add("assessed-jumps", "warning", "assessed", period, (place) => ({
          ja: `${place.ja}が前の月から2割を超えて変わっています。`,
          en: `${place.en} changed by more than a fifth from the month before.`,
        })),
      );
    }
  });
  return remarks;
}

function lastFilled(series: Series): number {
  let last = -1;
  series.forEach((value, period) => {
    if (value !== null) last = period;
  });
  return last;
}

function firstFilled(series: Series): number {
  const first = series.findIndex((value) => value !== null);
  return first < 0 ? series.length : first;
}
