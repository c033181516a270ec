import type { Rect } from "./rect";

/** A reference to cells that a chart draws, kept by the model when rows or columns move. */
export interface ChartReference {
  readonly sheetId: string;
  readonly rect: Rect;
}

export interface ChartSeriesModel {
  /** Literal text, or the cell that holds it. */
  name: string | ChartReference;
  values: ChartReference;
  categories: ChartReference | null;
  /** `#RRGGBB`, `null` for automatic. */
  color: string | null;
  /** Colour of single points (doughnut slices), by index. */
  pointColors: Map<number, string>;
  chartType: string | null;
  axisGroup: "Primary" | "Secondary";
  hasDataLabels: boolean;
  gapWidth: number | null;
}

export interface ChartAxisModel {
  visible: boolean;
  title: string | null;
  minimum: number | null;
  maximum: number | null;
  majorGridlines: boolean;
  reversed: boolean;
  numberFormat: string | null;
}

/** What an add-in can set on a chart, in office.js words. */
export interface ChartState {
  name: string;
  /** Excel.ChartType: "ColumnClustered", "BarStacked", "Doughnut", "Line" … */
  chartType: string;
  title: { text: string; visible: boolean; fontSize: number | null };
  legend: { visible: boolean; position: "Top" | "Bottom" | "Left" | "Right" };
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  /** Points from the sheet's top left corner. */
  left: number;
  top: number;
  width: number;
  height: number;
}

/** `Charts.add(type, sourceData, seriesBy)`. */
export interface ChartSpec {
  readonly chartType: string;
  readonly source: ChartReference;
  readonly seriesBy: "Auto" | "Columns" | "Rows";
}

/** A chart that lives on a sheet. `state` is read; every change goes through `update`. */
export interface ChartModel {
  readonly id: string;
  readonly sheetId: string;
  readonly state: Readonly<ChartState>;
  /** Applies the change, redraws, and marks the chart as edited (untouched charts keep their XML). */
  update(change: (state: ChartState) => void): void;
  setSource(source: ChartReference, seriesBy: ChartSpec["seriesBy"]): void;
}
