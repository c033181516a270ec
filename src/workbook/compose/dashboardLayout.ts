import { STATUS_ORDER } from "../../domain/judgement/status";
import type { Area } from "./writePlan";

/** Columns of the dashboard, 0-based; column A is a margin. */
export const DASHBOARD_COLUMNS = {
  status: 1,
  organisation: 2,
  year: 3,
  indicator: 4,
  target: 5,
  actual: 6,
  rate: 7,
  reason: 8,
  improvement: 9,
  cell: 10,
} as const;

export type DashboardColumn = keyof typeof DASHBOARD_COLUMNS;

/** Widths in points. */
export const DASHBOARD_WIDTHS: Readonly<Record<DashboardColumn, number>> = {
  status: 92,
  organisation: 72,
  year: 78,
  indicator: 210,
  target: 90,
  actual: 90,
  rate: 62,
  reason: 230,
  improvement: 320,
  cell: 100,
};

export const MARGIN_WIDTH = 12;
export const FIRST_COLUMN = DASHBOARD_COLUMNS.status;
export const LAST_COLUMN = DASHBOARD_COLUMNS.cell;

export const TITLE_ROW = 0;
export const HEADING_ROW = 1;
export const TIME_ROW = 2;
/** Header of the counts; one row per status follows, then the total. */
export const COUNTS_ROW = 4;
export const COUNTS_FIRST = COUNTS_ROW + 1;
export const COUNTS_TOTAL = COUNTS_FIRST + STATUS_ORDER.length;
export const COUNTS_ROW_HEIGHT = 22;
/** Heading of the table of the unachieved; its header and rows follow. */
export const UNACHIEVED_ROW = COUNTS_TOTAL + 2;
export const UNACHIEVED_HEADER = UNACHIEVED_ROW + 1;
export const UNACHIEVED_FIRST = UNACHIEVED_HEADER + 1;

/** The dashboard's whole own area, down to the last row of the table. */
export function dashboardArea(unachievedRows: number): Area {
  const lastRow = UNACHIEVED_FIRST + Math.max(unachievedRows, 1) - 1;
  return { row: 0, column: 0, rowCount: lastRow + 1, columnCount: LAST_COLUMN + 1 };
}

/** The counts with their header, as the chart's source: words and numbers without the total. */
export const CHART_SOURCE: Area = {
  row: COUNTS_ROW,
  column: FIRST_COLUMN,
  rowCount: STATUS_ORDER.length + 1,
  columnCount: 2,
};

/** Cells that the chart covers: to the right of the counts. */
export const CHART_PLACE: Area = {
  row: COUNTS_ROW,
  column: DASHBOARD_COLUMNS.indicator,
  rowCount: COUNTS_TOTAL - COUNTS_ROW + 1,
  columnCount: DASHBOARD_COLUMNS.rate - DASHBOARD_COLUMNS.indicator + 1,
};
