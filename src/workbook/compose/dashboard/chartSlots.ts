import type { Area } from "../writePlan";
import {
  BAND_GAP_HEIGHT,
  BAND_HEADING_HEIGHT,
  BANDS_END,
  BANDS_ROW,
  COLUMN_COUNT,
  FIRST_COLUMN,
  FIXED_HEIGHTS,
  MORE_HEIGHT,
  NOTE_HEIGHT,
  PAGE_HEIGHT,
} from "./pageGrid";

/** The charts of the dashboard, in the order in which they are read. */
export const CHART_KINDS = [
  ...(["overall", "groups", "gaps", "attainment", "revenue", "trend"] as const),
];
export type ChartKind = (typeof CHART_KINDS)[number];

/** Share of the page's width that a chart asks for. */
const WEIGHTS: Readonly<Record<ChartKind, number>> = {
  ...{ overall: 5, groups: 9, gaps: 8, attainment: 10, revenue: 7, trend: 7 },
};

/** With more rows in the table, four charts share one band. */
const FEW_TABLE_ROWS = 4;
const MOST_IN_ONE_BAND = 4;
/** Heights of a band of charts, in points. */
const ONE_BAND = { least: 165, most: 300 };
const TWO_BANDS = { least: 125, most: 225 };

/** Place of a chart with its heading above and its note below. */
export interface ChartSlot {
  readonly kind: ChartKind;
  readonly heading: { readonly row: number; readonly column: number };
  readonly note: { readonly row: number; readonly column: number };
  readonly place: Area;
}

/** How the charts stand on the page. */
export interface ChartLayout {
  readonly slots: readonly ChartSlot[];
  readonly heights: readonly (readonly [row: number, height: number])[];
}

/**
 * Places the charts that have data: one band or two, every band filled from edge to edge, as high as the table leaves
 * room for.
 *
 * @param tableHeight points that the rows of the table take
 */
export function chartLayout(
  kinds: readonly ChartKind[],
  tableRows: number,
  tableHeight: number,
): ChartLayout {
  const bands = bandsOf(kinds, tableRows);
  const [least, most] =
    bands.length > 1 ? [TWO_BANDS.least, TWO_BANDS.most] : [ONE_BAND.least, ONE_BAND.most];
  const fixed = FIXED_HEIGHTS.reduce((total, [, height]) => total + height, 0) + MORE_HEIGHT;
  const between = BAND_HEADING_HEIGHT + NOTE_HEIGHT + BAND_GAP_HEIGHT;
  const free = (PAGE_HEIGHT - fixed - tableHeight) / bands.length - between;
  const height = Math.min(Math.max(free, least), most);
  const rowsPerBand = (BANDS_END - BANDS_ROW + 1) / bands.length;
  const slots: ChartSlot[] = [];
  const heights: [number, number][] = [];
  bands.forEach((band, index) => {
    const top = BANDS_ROW + index * rowsPerBand;
    const chartRows = rowsPerBand - 3;
    const note = top + 1 + chartRows;
    heights.push([top, BAND_HEADING_HEIGHT]);
    for (let row = top + 1; row < note; row++) heights.push([row, rounded(height / chartRows)]);
    heights.push([note, NOTE_HEIGHT], [note + 1, BAND_GAP_HEIGHT]);
    let column = FIRST_COLUMN;
    for (const { kind, columnCount } of widthsOf(band)) {
      slots.push({
        kind,
        heading: { row: top, column },
        note: { row: note, column },
        place: { row: top + 1, column, rowCount: chartRows, columnCount },
      });
      column += columnCount;
    }
  });
  return { slots, heights };
}

function bandsOf(kinds: readonly ChartKind[], tableRows: number): readonly ChartKind[][] {
  const inOneBand = tableRows > FEW_TABLE_ROWS ? MOST_IN_ONE_BAND : MOST_IN_ONE_BAND - 1;
  if (kinds.length <= inOneBand) return [[...kinds]];
  const first = Math.ceil(kinds.length / 2);
  return [kinds.slice(0, first), kinds.slice(first)];
}

/** The page's columns dealt out by weight; what is left over goes to those that lost most by rounding. */
function widthsOf(
  band: readonly ChartKind[],
): readonly { readonly kind: ChartKind; readonly columnCount: number }[] {
  const total = band.reduce((sum, kind) => sum + WEIGHTS[kind], 0);
  const exact = band.map((kind) => (WEIGHTS[kind] / total) * COLUMN_COUNT);
  const widths = exact.map(Math.floor);
  const byLoss = exact
    .map((value, index) => ({ index, loss: value % 1 }))
    .sort((a, b) => b.loss - a.loss);
  const left = COLUMN_COUNT - widths.reduce((sum, width) => sum + width, 0);
  for (const { index } of byLoss.slice(0, left)) widths[index] = (widths[index] ?? 0) + 1;
  return band.map((kind, index) => ({ kind, columnCount: widths[index] ?? 0 }));
}

/** Excel keeps heights in steps of a quarter point. */
function rounded(height: number): number {
  return Math.floor(height * 4) / 4;
}
