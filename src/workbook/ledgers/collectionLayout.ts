import { PERIODS } from "../../domain/revenue/collection/collectionLedger";
import type { Area } from "../compose/writePlan";
import { COLLECTION_COLUMNS } from "./collectionColumns";

/** Where the parts of a fresh collection-rate sheet stand, 0-based. Users may move them: they are found by their marks. */
const TERMS_ROW = 3;
const TERM_COLUMNS = 2;

/** The words of the terms, in their order; also how they are found again. */
export const COLLECTION_TERMS = {
  year: "年度",
  untraceable: "分母から居所不明者分を除く",
  refunds: "収納額から還付未済額を除く",
  currentYear: "目標収納率（現年度分）",
  arrears: "目標収納率（滞納繰越分）",
} as const;

export type CollectionTerm = keyof typeof COLLECTION_TERMS;

export const TERM_KEYS = Object.keys(COLLECTION_TERMS) as readonly CollectionTerm[];
export const YES = "する";
export const NO = "しない";

/** Years before the last one whose rates can be entered. */
export const PAST_YEARS = 5;

const tableAt = (row: number, columnCount: number): Area => ({
  ...{ row, column: 0, rowCount: PERIODS + 1, columnCount },
});
/** Heading, table, blank row. */
const STEP = PERIODS + 3;
const FIRST_TABLE = TERMS_ROW + TERM_KEYS.length + 2;

export const TERMS_AREA: Area = {
  ...{ row: TERMS_ROW, column: 0, rowCount: TERM_KEYS.length, columnCount: TERM_COLUMNS },
};
export const CURRENT_TABLE = tableAt(FIRST_TABLE, COLLECTION_COLUMNS.length);
export const ARREARS_TABLE = tableAt(FIRST_TABLE + STEP, COLLECTION_COLUMNS.length);
export const PAST_TABLE = tableAt(FIRST_TABLE + 2 * STEP, PAST_YEARS + 1);

/** Row below the earlier years: what the months after the latest one brought. */
export const GAINS_ROW = PAST_TABLE.row + PAST_TABLE.rowCount;
/** Label, lowest and highest of every method. */
export const FORECAST_ROW = GAINS_ROW + 3;
export const FORECAST_ROWS = 6;
/** The latest rate: what the plan's actual is linked to. */
export const PRESENT_CELL: Area = {
  ...{ row: FORECAST_ROW + FORECAST_ROWS - 1, column: 1, rowCount: 1, columnCount: 1 },
};
export const LAST_ROW = FORECAST_ROW + FORECAST_ROWS;

/** The numbers behind the chart stand outside what is printed. */
export const CHART_SOURCE: Area = {
  ...{ row: CURRENT_TABLE.row, column: COLLECTION_COLUMNS.length + 2 },
  ...{ rowCount: PERIODS + 1, columnCount: 6 },
};
export const CHART_PLACE: Area = {
  ...{ row: PAST_TABLE.row - 1, column: PAST_YEARS + 2 },
  ...{
    rowCount: LAST_ROW - PAST_TABLE.row + 1,
    columnCount: COLLECTION_COLUMNS.length - PAST_YEARS - 2,
  },
};
