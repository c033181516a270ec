import type { ChartReference, ChartSeriesModel } from "../../model/chartModel";
import type { CellScalar } from "../../model/workbookModel";

/** What a picture needs of the cells: a chart draws what stands in them now. */
export interface ChartCells {
  /** Values of the referenced cells, row by row. */
  values(reference: ChartReference): readonly CellScalar[];
  /** The same as the sheet shows them. */
  texts(reference: ChartReference): readonly string[];
  /** Number format of the first of the cells. */
  numberFormat(reference: ChartReference): string;
  /** A number as a number format shows it. */
  format(value: number, numberFormat: string): string;
}

/** The numbers of a series. Empty and text cells leave a gap, as in Excel. */
export function numbersOf(series: ChartSeriesModel, cells: ChartCells): (number | null)[] {
  if (!series.values) return [];
  return cells.values(series.values).map((cell) => (typeof cell === "number" ? cell : null));
}

export function nameOf(series: ChartSeriesModel, cells: ChartCells): string {
  return typeof series.name === "string" ? series.name : cells.texts(series.name).join(" ");
}

/** Names of the categories: those of the first series that has any, else numbers. */
export function categoriesOf(series: readonly ChartSeriesModel[], cells: ChartCells): string[] {
  const reference = series.find(({ categories }) => categories !== null)?.categories;
  const longest = Math.max(0, ...series.map((one) => numbersOf(one, cells).length));
  if (!reference) return Array.from({ length: longest }, (_, index) => String(index + 1));
  const { rowCount, columnCount } = reference.rect;
  const texts = cells.texts(reference);
  // Several columns of names beside a column of values are levels of one name.
  if (columnCount < 2 || rowCount !== longest) return [...texts];
  return Array.from({ length: rowCount }, (_, row) =>
    texts
      .slice(row * columnCount, (row + 1) * columnCount)
      .filter((text) => text !== "")
      .join(" "),
  );
}

/** Number format of the values of a series, "General" where there are none. */
export function formatOf(series: ChartSeriesModel | undefined, cells: ChartCells): string {
  return series?.values ? cells.numberFormat(series.values) : "General";
}
