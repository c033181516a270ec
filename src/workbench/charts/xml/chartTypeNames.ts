import {
  attributeOf,
  childOf,
  childrenOf,
  localName,
  type XmlElement,
} from "../../xlsx/xml/xmlTree";

type Grouping = "clustered" | "standard" | "stacked" | "percentStacked";

/** How a chart type of office.js is written. */
export interface ChartElement {
  readonly element:
    "barChart" | "lineChart" | "pieChart" | "doughnutChart" | "areaChart" | "scatterChart";
  readonly direction?: "col" | "bar";
  readonly grouping?: Grouping;
}

const WRITTEN: Readonly<Record<string, ChartElement>> = {
  ColumnClustered: { element: "barChart", direction: "col", grouping: "clustered" },
  ColumnStacked: { element: "barChart", direction: "col", grouping: "stacked" },
  ColumnStacked100: { element: "barChart", direction: "col", grouping: "percentStacked" },
  BarClustered: { element: "barChart", direction: "bar", grouping: "clustered" },
  BarStacked: { element: "barChart", direction: "bar", grouping: "stacked" },
  BarStacked100: { element: "barChart", direction: "bar", grouping: "percentStacked" },
  Line: { element: "lineChart", grouping: "standard" },
  LineMarkers: { element: "lineChart", grouping: "standard" },
  LineMarkersStacked: { element: "lineChart", grouping: "stacked" },
  LineStacked: { element: "lineChart", grouping: "stacked" },
  Area: { element: "areaChart", grouping: "standard" },
  AreaStacked: { element: "areaChart", grouping: "stacked" },
  AreaStacked100: { element: "areaChart", grouping: "percentStacked" },
  Pie: { element: "pieChart" },
  Doughnut: { element: "doughnutChart" },
  XYScatter: { element: "scatterChart" },
};

/** `undefined` for types that this program cannot write. */
export function chartElementOf(chartType: string): ChartElement | undefined {
  return WRITTEN[chartType];
}

/**
 * office.js name of a chart element of a file, or of one series in it (lines with and without markers can
 * share an element). Kinds that are only kept still have their name.
 */
export function chartTypeOf(kind: XmlElement, series?: XmlElement): string {
  const element = localName(kind.name);
  const grouping = attributeOf(childOf(kind, "grouping"), "val") ?? "standard";
  const suffix = SUFFIXES[grouping] ?? "";
  switch (element) {
    case "barChart":
    case "bar3DChart": {
      const horizontal = attributeOf(childOf(kind, "barDir"), "val") === "bar";
      const base = horizontal ? "Bar" : "Column";
      return `${element === "bar3DChart" ? "3D" : ""}${base}${suffix === "" ? "Clustered" : suffix}`;
    }
    case "lineChart":
      return `Line${hasMarkers(kind, series) ? "Markers" : ""}${suffix}`;
    case "areaChart":
      return `Area${suffix}`;
    case "area3DChart":
      return `3DArea${suffix}`;
    case "line3DChart":
      return "3DLine";
    case "pieChart":
      return "Pie";
    case "pie3DChart":
      return "3DPie";
    case "ofPieChart":
      return "PieOfPie";
    case "doughnutChart":
      return "Doughnut";
    case "scatterChart":
      return scatterTypeOf(kind);
    case "radarChart":
      return "Radar";
    case "bubbleChart":
      return "Bubble";
    case "stockChart":
      return "StockHLC";
    case "surfaceChart":
    case "surface3DChart":
      return "Surface";
    default:
      return "Invalid";
  }
}

const SUFFIXES: Readonly<Record<string, string>> = {
  clustered: "",
  standard: "",
  stacked: "Stacked",
  percentStacked: "Stacked100",
};

/** A scatter chart without lines is the plain one. */
function scatterTypeOf(kind: XmlElement): string {
  const lines = childrenOf(kind, "ser").some(
    (series) => !childOf(childOf(childOf(series, "spPr"), "ln"), "noFill"),
  );
  const style = attributeOf(childOf(kind, "scatterStyle"), "val");
  if (style !== "lineMarker" && style !== "smoothMarker") return "XYScatter";
  if (!lines) return "XYScatter";
  return style === "smoothMarker" ? "XYScatterSmooth" : "XYScatterLines";
}

function hasMarkers(kind: XmlElement, only: XmlElement | undefined): boolean {
  const on = attributeOf(childOf(kind, "marker"), "val");
  if (on !== "1" && on !== "true") return false;
  return (only ? [only] : childrenOf(kind, "ser")).some((series) => {
    const symbol = attributeOf(childOf(childOf(series, "marker"), "symbol"), "val");
    return symbol !== "none";
  });
}
