import { CLOSING_MAY, PERIODS } from "../../domain/revenue/collection/collectionLedger";
import { absoluteAddress, cellAddress } from "../address";
import { cellArea, columnArea } from "../compose/areas";
import type { Area } from "../compose/writePlan";
import { collectionColumn, type CollectionField, type ComputedField } from "./collectionColumns";
import {
  CURRENT_TABLE,
  FORECAST_ROW,
  GAINS_ROW,
  PAST_TABLE,
  PAST_YEARS,
  TERM_KEYS,
  TERMS_AREA,
  YES,
  type CollectionTerm,
} from "./collectionLayout";

/** Address of a term's cell, as formulas use it. */
function term(key: CollectionTerm): string {
  const row = TERMS_AREA.row + TERM_KEYS.indexOf(key);
  return absoluteAddress(cellArea(row, TERMS_AREA.column + 1));
}

/**
 * Formula of one row of a levy's table. The rate is one division of two whole numbers, as in the domain: both give the
 * same last digit.
 *
 * @param row 0-based row of the sheet
 * @param target the levy's term
 */
export function collectionFormula(
  field: ComputedField,
  row: number,
  target: Extract<CollectionTerm, "currentYear" | "arrears">,
): string {
  const at = (name: CollectionField): string => cellAddress(row, collectionColumn(name));
  const base = (assessed: string, untraceable: string): string =>
    `(${assessed}-IF(${term("untraceable")}="${YES}",N(${untraceable}),0))`;
  const counted = (collected: string, refunds: string): string =>
    `(${collected}-IF(${term("refunds")}="${YES}",N(${refunds}),0))`;
  const rate = (
    fields: readonly [CollectionField, CollectionField, CollectionField, CollectionField],
  ): string => {
    const [assessed, untraceable, collected, refunds] = fields.map(at) as [
      string,
      string,
      string,
      string,
    ];
    const divisor = base(assessed, untraceable);
    return `=IF(OR(${assessed}="",${collected}=""),"",IF(${divisor}>0,${counted(collected, refunds)}/${divisor},""))`;
  };
  switch (field) {
    case "rate":
      return rate(["assessed", "untraceable", "collected", "refundPending"]);
    case "lastRate":
      return rate(["lastAssessed", "lastUntraceable", "lastCollected", "lastRefundPending"]);
    case "toLastYear":
      return difference(at("rate"), at("lastRate"));
    case "toTarget":
      return difference(at("rate"), term(target));
    case "remaining": {
      const missing = `${term(target)}*${base(at("assessed"), at("untraceable"))}-${counted(at("collected"), at("refundPending"))}`;
      // Rounded before it is rounded up: a product of decimals is a hair above the whole yen that it is.
      return `=IF(OR(${at("rate")}="",${term(target)}=""),"",MAX(0,ROUNDUP(ROUND(${missing},4),0)))`;
    }
  }
}

function difference(rate: string, other: string): string {
  return `=IF(OR(${rate}="",${other}=""),"",(${rate}-${other})*100)`;
}

/** The cells of a column below the header, as formulas use them. */
function cells(table: Area, column: number): string {
  return absoluteAddress(columnArea(table.column + column, table.row + 1, table.row + PERIODS));
}

const THIS_RATES = cells(CURRENT_TABLE, collectionColumn("rate"));
const LAST_RATES = cells(CURRENT_TABLE, collectionColumn("lastRate"));
/** Number of the latest month with a rate, 0 where there is none. */
export const LATEST = absoluteAddress({
  row: FORECAST_ROW,
  column: 1,
  rowCount: 1,
  columnCount: 1,
});
const CLOSING = CLOSING_MAY + 1;

/** The number of the latest month: rates of later months are empty texts. */
export const LATEST_FORMULA = `=IFERROR(MATCH(9.99E+307,${THIS_RATES}),0)`;

/** What the months after the latest one brought in the earlier year of a column. */
export function gainFormula(year: number): string {
  const rates = cells(PAST_TABLE, year + 1);
  const at = (period: string): string => `INDEX(${rates},${period})`;
  return `=IF(${LATEST}=0,"",IF(OR(${at(LATEST)}="",${at(String(CLOSING))}=""),"",${at(String(CLOSING))}-${at(LATEST)}))`;
}

const GAINS = absoluteAddress({ row: GAINS_ROW, column: 1, rowCount: 1, columnCount: PAST_YEARS });
const NOW = `INDEX(${THIS_RATES},${LATEST})`;
const LAST_NOW = `INDEX(${LAST_RATES},${LATEST})`;
const LAST_CLOSING = `INDEX(${LAST_RATES},${CLOSING})`;
/** No forecast before the first figure and after closing. */
const OPEN = (value: string): string =>
  `=IF(OR(${LATEST}=0,${LATEST}>=${CLOSING}),"",IFERROR(${value},""))`;

const KNOWN_LAST = (value: string): string =>
  `IF(OR(${LAST_NOW}="",${LAST_CLOSING}=""),"",${value})`;

/** Lowest and highest closing rate of each method, in the order of the sheet. */
export const FORECAST_FORMULAS: readonly (readonly [label: string, low: string, high: string])[] = [
  both("前年度の最終＋前年同月との差", OPEN(KNOWN_LAST(`${LAST_CLOSING}+(${NOW}-${LAST_NOW})`))),
  both("前年度の月別の進み方", OPEN(KNOWN_LAST(`${NOW}*${LAST_CLOSING}/${LAST_NOW}`))),
  [
    "過去の残り期間の伸び（最小～最大）",
    OPEN(`IF(COUNT(${GAINS})=0,"",${NOW}+MIN(${GAINS}))`),
    OPEN(`IF(COUNT(${GAINS})=0,"",${NOW}+MAX(${GAINS}))`),
  ],
];

function both(label: string, formula: string): readonly [string, string, string] {
  return [label, formula, formula];
}

const methods = (column: number): string =>
  absoluteAddress(columnArea(column, FORECAST_ROW + 1, FORECAST_ROW + FORECAST_FORMULAS.length));

/** The latest rate. */
export const PRESENT_FORMULA = `=IF(${LATEST}=0,"",${NOW})`;

/** The range over all methods. */
export const RANGE_FORMULAS = {
  low: OPEN(`IF(COUNT(${methods(1)})=0,"",MIN(${methods(1)}))`),
  high: OPEN(`IF(COUNT(${methods(2)})=0,"",MAX(${methods(2)}))`),
} as const;

const rangeCell = (column: number): string =>
  absoluteAddress({
    ...{ row: FORECAST_ROW + FORECAST_FORMULAS.length + 1, column, rowCount: 1, columnCount: 1 },
  });

/**
 * A row of the numbers behind the chart. What is not known is `#N/A`, which a line chart leaves out; an empty text
 * would be drawn as 0 %.
 */
export function chartFormulas(period: number): readonly string[] {
  const row = CURRENT_TABLE.row + 1 + period;
  const number = period + 1;
  const at = (field: CollectionField): string => cellAddress(row, collectionColumn(field));
  const known = (cell: string): string => `=IF(${cell}="",NA(),${cell})`;
  const band = (end: string): string =>
    `=IF(OR(${end}="",${number}<${LATEST}),NA(),${NOW}+(${end}-${NOW})*(${number}-${LATEST})/(${CLOSING}-${LATEST}))`;
  return [
    `=${at("period")}`,
    known(at("rate")),
    known(at("lastRate")),
    known(term("currentYear")),
    band(rangeCell(1)),
    band(rangeCell(2)),
  ];
}
