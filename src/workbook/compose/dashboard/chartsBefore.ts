import type { OwnSheet } from "../../read/snapshot";
import type { OwnChart } from "../ownSheet";
import { CHART_KINDS, chartLayout, type ChartKind } from "./chartSlots";
import { chartName } from "./dashboardCharts";
import { BLOCK_ROWS, blockArea, LABEL_COLUMN, MOST_ROWS, VALUE_COLUMN } from "./dataGrid";
import { FIRST_COLUMN, TABLE_FIRST_ROW, TABLE_MAX_ROWS } from "./pageGrid";
import { BAR_ORDER } from "./statusBars";

/** Most columns of values that a chart draws. */
const MOST_COLUMNS: Readonly<Record<ChartKind, number>> = {
  ...{ overall: 1, groups: BAR_ORDER.length, gaps: 1, attainment: 2, revenue: 2, trend: 2 },
};

/** Rows that the table of an earlier run has. */
export function tableRowsBefore(own: OwnSheet): number {
  return filled(own, TABLE_FIRST_ROW, FIRST_COLUMN, TABLE_MAX_ROWS, "down");
}

/**
 * The charts of an earlier run as they stand: their data lie at fixed places, so that the cells tell how many rows each
 * chart draws and which charts there are, and with them how they were laid out.
 */
export function chartsBefore(own: OwnSheet): readonly OwnChart[] {
  const rows = (kind: ChartKind): number =>
    filled(own, BLOCK_ROWS[kind] + 1, LABEL_COLUMN, MOST_ROWS[kind], "down");
  const kinds = CHART_KINDS.filter((kind) => rows(kind) > 0);
  return chartLayout(kinds, tableRowsBefore(own), 0).slots.map(({ kind, place }) => {
    const columns = filled(own, BLOCK_ROWS[kind], VALUE_COLUMN, MOST_COLUMNS[kind], "right");
    return { name: chartName(kind), source: blockArea(kind, { rows: rows(kind), columns }), place };
  });
}

/** Cells from one on that are not empty, without a gap. */
function filled(
  { formulas, formulasTop, formulasLeft }: OwnSheet,
  row: number,
  column: number,
  most: number,
  way: "down" | "right",
): number {
  let count = 0;
  while (count < most) {
    const [down, right] = way === "down" ? [count, 0] : [0, count];
    const value = formulas[row + down - formulasTop]?.[column + right - formulasLeft] ?? "";
    if (value === "") break;
    count++;
  }
  return count;
}
