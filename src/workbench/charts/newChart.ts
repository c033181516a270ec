import type {
  ChartAxisModel,
  ChartReference,
  ChartSeriesModel,
  ChartSpec,
  ChartState,
} from "../model/chartModel";
import type { Rect } from "../model/rect";
import type { CellScalar } from "../model/workbookModel";

/** Excel's size of a new chart, in points. */
const DEFAULT_WIDTH = 360;
const DEFAULT_HEIGHT = 216;

/** Reads the values of a rectangle, row by row. */
export type ReadGrid = (reference: ChartReference) => readonly (readonly CellScalar[])[];

/** A new chart as Excel makes it from a block of cells. */
export function newChart(spec: ChartSpec, name: string, read: ReadGrid): ChartState {
  return {
    name,
    chartType: spec.chartType,
    title: { text: "", visible: true, fontSize: null },
    legend: { visible: true, position: "Bottom" },
    series: seriesFromBlock(spec.source, spec.seriesBy, read),
    categoryAxis: newAxis(false),
    valueAxis: newAxis(true),
    left: 100,
    top: 60,
    width: DEFAULT_WIDTH,
    height: DEFAULT_HEIGHT,
  };
}

export function newAxis(majorGridlines: boolean): ChartAxisModel {
  return {
    visible: true,
    title: null,
    minimum: null,
    maximum: null,
    majorGridlines,
    reversed: false,
    numberFormat: null,
  };
}

export function newSeries(
  name: ChartSeriesModel["name"],
  values: ChartReference,
): ChartSeriesModel {
  return {
    name,
    values,
    categories: null,
    color: null,
    pointColors: new Map(),
    chartType: null,
    axisGroup: "Primary",
    hasDataLabels: false,
    gapWidth: null,
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
  const headerRow = rect.rowCount > 1 && isHeader(values[0]?.slice(1) ?? [], values[0]?.[0]);
  const headerColumn =
    rect.columnCount > 1 &&
    isHeader(
      values.slice(1).map((row) => row[0] ?? ""),
      values[0]?.[0],
    );
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

/** Texts beside an empty or text corner are headings. */
function isHeader(cells: readonly CellScalar[], corner: CellScalar | undefined): boolean {
  if (cells.length === 0) return false;
  const texts = cells.every((cell) => typeof cell === "string");
  return texts && typeof corner !== "number";
}
