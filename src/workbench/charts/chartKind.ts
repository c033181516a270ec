/** How a chart type of office.js is drawn. */
export interface ChartKind {
  readonly shape: "column" | "bar" | "line" | "area" | "pie" | "doughnut" | "scatter";
  readonly stacking: "none" | "stacked" | "percent";
  readonly markers: boolean;
}

const KINDS: Readonly<Record<string, ChartKind>> = {
  ColumnClustered: { shape: "column", stacking: "none", markers: false },
  ColumnStacked: { shape: "column", stacking: "stacked", markers: false },
  ColumnStacked100: { shape: "column", stacking: "percent", markers: false },
  BarClustered: { shape: "bar", stacking: "none", markers: false },
  BarStacked: { shape: "bar", stacking: "stacked", markers: false },
  BarStacked100: { shape: "bar", stacking: "percent", markers: false },
  Line: { shape: "line", stacking: "none", markers: false },
  LineMarkers: { shape: "line", stacking: "none", markers: true },
  LineStacked: { shape: "line", stacking: "stacked", markers: false },
  LineMarkersStacked: { shape: "line", stacking: "stacked", markers: true },
  Area: { shape: "area", stacking: "none", markers: false },
  AreaStacked: { shape: "area", stacking: "stacked", markers: false },
  AreaStacked100: { shape: "area", stacking: "percent", markers: false },
  Pie: { shape: "pie", stacking: "none", markers: false },
  Doughnut: { shape: "doughnut", stacking: "none", markers: false },
  XYScatter: { shape: "scatter", stacking: "none", markers: true },
};

/** The kind of a chart type (an `Excel.ChartType` name), `undefined` for types this host cannot draw. */
export function chartKind(chartType: string): ChartKind | undefined {
  return KINDS[chartType];
}
