import type { ChartReference, ChartSeriesModel, ChartSpec, ChartState } from "../model/chartModel";
import type { Rect } from "../model/rect";
import type { CellScalar } from "../model/workbookModel";
import { automaticLine, chartFont, lightLine, newAxes, newSeries } from "./emptyFormats";

/** Excel's size of a new chart, in points. */
const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;
const TITLE_SIZE = 14;
const TEXT_SIZE = 9;
const TEXT_COLOR = "#595959";

/** Reads the values of a rectangle, row by row. */
export type ReadGrid = (reference: ChartReference) => readonly (readonly CellScalar[])[];

/** A new chart as Excel makes it from a block of cells. */
export function newChart(spec: ChartSpec, name: string, read: ReadGrid): ChartState {
  return {
    name,
    chartType: spec.chartType,
    title: {
      text: "",
      visible: true,
      overlay: false,
      font: chartFont({ size: TITLE_SIZE, bold: false }),
    },
    legend: {
      visible: true,
      position: "Bottom",
      overlay: false,
      font: chartFont(),
      fill: null,
      line: automaticLine(),
    },
    area: {
      fill: "#FFFFFF",
      line: lightLine(),
      font: chartFont({ size: TEXT_SIZE, color: TEXT_COLOR }),
    },
    plotArea: { fill: null, line: automaticLine() },
    series: seriesFromBlock(spec.source, spec.seriesBy, read),
    ...newAxes(),
    left: 100,
    top: 60,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
  };
}

/**
 * Splits a block into series as Excel does: a first row of texts names the series, a first column of texts
 * the categories; with "Auto" the longer side of the block becomes the categories.
 */
export function seriesFromBlock(
  source: ChartReference,
  seriesBy: ChartSpec["seriesBy"],
  read: ReadGrid,
): ChartSeriesModel[] {
  const { rect } = source;
  const values = read(source);
  const { headerRow, headerColumn } = headersOf(values, rect);
  const body: Rect = {
    row: rect.row + Number(headerRow),
    rowCount: rect.rowCount - Number(headerRow),
    column: rect.column + Number(headerColumn),
    columnCount: rect.columnCount - Number(headerColumn),
  };
  const byColumns =
    seriesBy === "Columns" || (seriesBy === "Auto" && body.rowCount >= body.columnCount);
  const reference = (part: Partial<Rect>): ChartReference => ({
    sheetId: source.sheetId,
    rect: { ...body, ...part },
  });
  const count = byColumns ? body.columnCount : body.rowCount;
  return Array.from({ length: count }, (_, index) => {
    const line = byColumns
      ? { column: body.column + index, columnCount: 1 }
      : { row: body.row + index, rowCount: 1 };
    const named = byColumns ? headerRow : headerColumn;
    const labelled = byColumns ? headerColumn : headerRow;
    const name = byColumns
      ? reference({ ...line, row: rect.row, rowCount: 1 })
      : reference({ ...line, column: rect.column, columnCount: 1 });
    const categories = byColumns
      ? reference({ column: rect.column, columnCount: 1 })
      : reference({ row: rect.row, rowCount: 1 });
    return {
      ...newSeries(named ? name : `系列${index + 1}`, reference(line)),
      categories: labelled ? categories : null,
    };
  });
}

interface Headers {
  readonly headerRow: boolean;
  readonly headerColumn: boolean;
}

/** Texts beside an empty or text corner are headings; in a single row or column the first cell alone is. */
function headersOf(values: readonly (readonly CellScalar[])[], rect: Rect): Headers {
  const top = values[0] ?? [];
  const side = values.map((row) => row[0] ?? "");
  if (rect.rowCount === 1) return { headerRow: false, headerColumn: isHeading(top) };
  if (rect.columnCount === 1) return { headerRow: isHeading(side), headerColumn: false };
  const corner = typeof top[0] !== "number";
  return {
    headerRow: corner && top.slice(1).every(isText),
    headerColumn: corner && side.slice(1).every(isText),
  };
}

function isHeading([first, second]: readonly CellScalar[]): boolean {
  return isText(first) && typeof second === "number";
}

function isText(cell: CellScalar | undefined): boolean {
  return typeof cell === "string";
}
