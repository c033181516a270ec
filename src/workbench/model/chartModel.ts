import type { Rect } from "./rect";

/** A reference to cells that a chart draws, kept by the model when rows or columns move. */
export interface ChartReference {
  readonly sheetId: string;
  readonly rect: Rect;
}

/** `#RRGGBB`, {@link NO_FILL}, or `null` where Excel chooses. */
export type ChartFillModel = string | null;

/** A fill that was taken away: what lies behind shines through. */
export const NO_FILL = "None";

/** A line or border. `null` means that Excel chooses. */
export interface ChartLineModel {
  color: string | null;
  /** Points. */
  weight: number | null;
  /** `Excel.ChartLineStyle`; "None" hides the line. */
  style: string | null;
}

/** A font; `null` means what the chart around it says. */
export interface ChartFontModel {
  name: string | null;
  /** Points. */
  size: number | null;
  color: string | null;
  bold: boolean | null;
  italic: boolean | null;
  underline: "None" | "Single" | null;
}

/** What a box of a chart (its whole area, the plot area, the legend) looks like. */
export interface ChartBoxModel {
  fill: ChartFillModel;
  line: ChartLineModel;
}

export interface ChartMarkerModel {
  /** `Excel.ChartMarkerStyle`; `null` follows the chart type. */
  style: string | null;
  /** 2 to 72 points. */
  size: number | null;
  fill: ChartFillModel;
  /** Colour of its edge; `null` follows the line. */
  border: string | null;
}

export interface ChartLabelsModel {
  showValue: boolean;
  showCategoryName: boolean;
  showSeriesName: boolean;
  showPercentage: boolean;
  showLegendKey: boolean;
  /** `Excel.ChartDataLabelPosition`, `null` where Excel chooses. */
  position: string | null;
  /** `null` follows the cells. */
  numberFormat: string | null;
  separator: string | null;
  fill: ChartFillModel;
  line: ChartLineModel;
  font: ChartFontModel;
}

/** What one point of a series has of its own. */
export interface ChartPointModel {
  /** Place in the series, from 0. */
  readonly index: number;
  fill: ChartFillModel;
  line: ChartLineModel;
  marker: ChartMarkerModel;
  /** `null` labels the point as its series does. */
  label: ChartLabelsModel | "None" | null;
}

export interface ChartSeriesModel {
  /** Place among the readable series of the file that the chart came with, `null` for a new series. */
  readonly origin: number | null;
  /** Literal text, or the cell that holds it. */
  name: string | ChartReference;
  /** `null` for a new series until its cells are given. */
  values: ChartReference | null;
  categories: ChartReference | null;
  fill: ChartFillModel;
  /** Border of bars and slices; the line itself in line charts. */
  line: ChartLineModel;
  marker: ChartMarkerModel;
  /** Points that look different (doughnut slices …), in order of their index. */
  points: ChartPointModel[];
  /** `null`: that of the chart. */
  chartType: string | null;
  axisGroup: "Primary" | "Secondary";
  /** `null`: no labels. */
  labels: ChartLabelsModel | null;
  gapWidth: number | null;
  overlap: number | null;
  /** Percent of the diameter. */
  doughnutHoleSize: number | null;
  /** Degrees, clockwise from the top. */
  firstSliceAngle: number | null;
  smooth: boolean;
}

export interface ChartGridlinesModel {
  visible: boolean;
  line: ChartLineModel;
}

export interface ChartAxisModel {
  visible: boolean;
  /** `null`: no title. */
  title: string | null;
  titleFont: ChartFontModel;
  minimum: number | null;
  maximum: number | null;
  majorUnit: number | null;
  minorUnit: number | null;
  majorGridlines: ChartGridlinesModel;
  minorGridlines: ChartGridlinesModel;
  reversed: boolean;
  /** `null` follows the cells. */
  numberFormat: string | null;
  tickLabelPosition: "NextToAxis" | "High" | "Low" | "None";
  /** Number of categories from one label to the next, `null` where Excel chooses. */
  tickLabelSpacing: number | null;
  majorTickMark: ChartTickMark;
  minorTickMark: ChartTickMark;
  /** Where the other axis crosses this one. */
  position: "Automatic" | "Maximum" | "Minimum" | "Custom";
  /** The place itself where `position` is "Custom". */
  positionAt: number | null;
  line: ChartLineModel;
  font: ChartFontModel;
}

export type ChartTickMark = "None" | "Cross" | "Inside" | "Outside";

/** The axes by the names that they have in the model. */
export type ChartAxisName =
  "categoryAxis" | "valueAxis" | "secondaryCategoryAxis" | "secondaryValueAxis";

/** What an add-in can set on a chart, in office.js words. */
export interface ChartState {
  name: string;
  /** Excel.ChartType: "ColumnClustered", "BarStacked", "Doughnut", "Line" … */
  chartType: string;
  title: { text: string; visible: boolean; overlay: boolean; font: ChartFontModel };
  legend: ChartBoxModel & {
    visible: boolean;
    position: "Top" | "Bottom" | "Left" | "Right" | "Corner";
    overlay: boolean;
    font: ChartFontModel;
  };
  /** The whole chart: background, frame and the font that its parts start from. */
  area: ChartBoxModel & { font: ChartFontModel };
  plotArea: ChartBoxModel;
  series: ChartSeriesModel[];
  categoryAxis: ChartAxisModel;
  valueAxis: ChartAxisModel;
  /** Axes of the series whose group is "Secondary"; without such a series they are not drawn. */
  secondaryCategoryAxis: ChartAxisModel;
  secondaryValueAxis: ChartAxisModel;
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
