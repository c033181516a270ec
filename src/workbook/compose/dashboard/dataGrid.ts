import type { Area } from "../writePlan";
import type { ChartKind } from "./chartSlots";
import { DATA_ROW } from "./pageGrid";

/** Labels are flush right, so that long ones overflow to the left, where nothing stands. */
export const LABEL_COLUMN = 6;
export const VALUE_COLUMN = LABEL_COLUMN + 1;
export const DATA_TITLE_ROW = DATA_ROW;
export const DATA_NOTE_ROW = DATA_ROW + 1;

/** Size of a chart's data, without header and labels. */
export interface BlockSize {
  readonly rows: number;
  readonly columns: number;
}

/** Most rows that each chart draws. */
export const MOST_ROWS: Readonly<Record<ChartKind, number>> = {
  ...{ overall: 7, groups: 9, gaps: 8, attainment: 12, revenue: 5, trend: 6 },
};

/** Header row of every block; the places do not depend on how many rows are filled. */
export const BLOCK_ROWS: Readonly<Record<ChartKind, number>> = blockRows();

/** Last row of the add-in's cells on the sheet. */
export const DATA_LAST_ROW = BLOCK_ROWS.trend + MOST_ROWS.trend;
/** The total under the counts by status. */
export const TOTAL_ROW = BLOCK_ROWS.overall + MOST_ROWS.overall + 1;

function blockRows(): Record<ChartKind, number> {
  let row = DATA_ROW + 3;
  const next = (kind: ChartKind, extra = 0): number => {
    const own = row;
    // An empty row after every block.
    row += MOST_ROWS[kind] + extra + 2;
    return own;
  };
  return {
    overall: next("overall", 1),
    groups: next("groups"),
    gaps: next("gaps"),
    attainment: next("attainment"),
    revenue: next("revenue"),
    trend: next("trend"),
  };
}

/** Where a block with so many rows and columns of values stands: labels, values and their header row. */
export function blockArea(kind: ChartKind, { rows, columns }: BlockSize): Area {
  return {
    ...{ row: BLOCK_ROWS[kind], column: LABEL_COLUMN },
    ...{ rowCount: rows + 1, columnCount: columns + 1 },
  };
}
