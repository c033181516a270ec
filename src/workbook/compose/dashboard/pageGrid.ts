import type { Area } from "../writePlan";

/**
 * The dashboard's page is a grid of equal columns, so that tiles, charts and table end on common lines. Rows and columns
 * stand still from run to run: only heights change, and with them the charts that lie on the rows.
 */
export const COLUMN_COUNT = 24;
/** Points. */
export const COLUMN_WIDTH = 44;
/** Points; column A. */
export const MARGIN_WIDTH = 12;
/** 0-based. */
export const FIRST_COLUMN = 1;
export const LAST_COLUMN = FIRST_COLUMN + COLUMN_COUNT - 1;

export const TITLE_ROW = 0;
export const HEADING_ROW = 1;
export const TILE_ROWS = { label: 3, count: 4, share: 5 } as const;
/** First row of the charts: headings of the first band. */
export const BANDS_ROW = 7;
/** Last row of the charts, and an empty one. */
export const BANDS_END = 28;
export const TABLE_TITLE_ROW = 29;
export const TABLE_HEADER_ROW = 30;
export const TABLE_FIRST_ROW = 31;
/** Rows of the unachieved on the page; the sentence about the others follows the last one. */
export const TABLE_MAX_ROWS = 12;
/** Title of the charts' data, below the page. */
export const DATA_ROW = TABLE_FIRST_ROW + TABLE_MAX_ROWS + 3;

/** Heights in points of the rows that are the same on every dashboard. */
export const FIXED_HEIGHTS: readonly (readonly [row: number, height: number])[] = [
  [TITLE_ROW, 30],
  [HEADING_ROW, 18],
  [2, 6],
  [TILE_ROWS.label, 18],
  [TILE_ROWS.count, 28],
  [TILE_ROWS.share, 16],
  [6, 10],
  [TABLE_TITLE_ROW, 24],
  [TABLE_HEADER_ROW, 20],
];
/** Height of a heading over charts, of the note under them and of the space between bands. */
export const BAND_HEADING_HEIGHT = 20;
export const NOTE_HEIGHT = 15;
export const BAND_GAP_HEIGHT = 8;
/** Row of the sentence that stands for what is not shown. */
export const MORE_HEIGHT = 18;

/**
 * Height in points at which the page's height and width scale alike on A4 landscape with the margins below: what is
 * higher prints smaller.
 */
export const PAGE_HEIGHT = 720;
/** Points. */
export const PAGE_MARGIN = 28;

/** Full width of the page, from one row to another. */
export function wide(first: number, last: number): Area {
  return {
    ...{ row: first, column: FIRST_COLUMN },
    ...{ rowCount: last - first + 1, columnCount: COLUMN_COUNT },
  };
}
