import type { BarSeriesOption, LineSeriesOption, ScatterSeriesOption } from "echarts/charts";

import type { ChartSeriesModel, ChartState } from "../../model/chartModel";
import type { ChartKind } from "../chartKind";
import { nameOf, type ChartCells } from "./chartCells";
import { labelLook, labelsOfPoint, labelText } from "./labelText";
import { edgeLook, fillColor, lineLook, paletteColor } from "./looks";
import { markerLook } from "./marks";

type PlaneSeries = BarSeriesOption | LineSeriesOption | ScatterSeriesOption;

/** One series of a chart with axes, as it is about to be drawn. */
export interface DrawnSeries {
  readonly series: ChartSeriesModel;
  readonly kind: ChartKind;
  /** Place among all series: gives the automatic colour. */
  readonly index: number;
  readonly categories: readonly string[];
  /** What stands in the cells. */
  readonly values: readonly (number | null)[];
  /** What is drawn: the same, or shares of the whole. */
  readonly drawn: readonly (number | null)[];
  /** Bars that share a category side by side. */
  readonly neighbours: number;
  /** Which of the pairs of axes. */
  readonly axis: 0 | 1;
}

/** Excel's weight of lines in points, and its gap between groups of bars in percent of a bar. */
const LINE_WEIGHT = 2.25;
const GAP = 150;

export function planeSeries(
  one: DrawnSeries,
  state: Readonly<ChartState>,
  cells: ChartCells,
): PlaneSeries {
  const { series, kind } = one;
  const shared = {
    name: nameOf(series, cells),
    xAxisIndex: one.axis,
    yAxisIndex: one.axis,
    ...(kind.stacking === "none" ? {} : { stack: `${kind.shape} ${one.axis}` }),
  };
  const automatic = paletteColor(one.index);
  switch (kind.shape) {
    case "line":
    case "scatter": {
      const line = lineLook(series.line, { color: automatic, weight: LINE_WEIGHT });
      const color = series.line.color ?? automatic;
      const look = markerLook(series.marker, series, kind, color);
      const data = one.drawn.map((value, at) => ({
        value,
        ...label(one, at, state, cells),
        ...ownMarker(one, at, color),
      }));
      if (kind.shape === "scatter") return { ...shared, ...look, type: "scatter", data };
      return {
        ...shared,
        ...look,
        type: "line",
        data,
        // Labels hang on the symbols.
        showSymbol: true,
        showAllSymbol: true,
        smooth: series.smooth,
        lineStyle: line,
      };
    }
    case "area":
      return {
        ...shared,
        type: "line",
        data: one.drawn.map((value, at) => ({ value, ...label(one, at, state, cells) })),
        symbolSize: 0,
        itemStyle: { color: fillColor(series.fill, automatic) },
        lineStyle: lineLook(series.line, { color: "transparent", weight: 0 }),
        areaStyle: { color: fillColor(series.fill, automatic), opacity: 1 },
      };
    case "column":
    case "bar":
    case "pie":
    case "doughnut":
      return {
        ...shared,
        type: "bar",
        itemStyle: { color: fillColor(series.fill, automatic), ...edgeLook(series.line) },
        data: one.drawn.map((value, at) => {
          const point = series.points.find(({ index }) => index === at);
          return {
            value,
            ...label(one, at, state, cells),
            ...(point && (point.fill !== null || point.line.color !== null)
              ? {
                  itemStyle: {
                    color: fillColor(point.fill ?? series.fill, automatic),
                    ...edgeLook(point.line),
                  },
                }
              : {}),
          };
        }),
        ...spacing(one),
      };
  }
}

/** Gap and overlap in ECharts' measure: parts of a category and of a bar. */
function spacing({ series, kind, neighbours }: DrawnSeries) {
  const gap = series.gapWidth ?? GAP;
  const overlap = kind.stacking === "none" ? (series.overlap ?? 0) : 100;
  const bars = 100 * neighbours - overlap * (neighbours - 1);
  return {
    barCategoryGap: `${Math.round((gap / (gap + bars)) * 100)}%`,
    barGap: `${-overlap}%`,
  };
}

function ownMarker({ series, kind }: DrawnSeries, at: number, color: string) {
  const point = series.points.find(({ index }) => index === at);
  return point ? markerLook(point.marker, series, kind, color) : {};
}

function label(one: DrawnSeries, at: number, state: Readonly<ChartState>, cells: ChartCells) {
  const labels = labelsOfPoint(one.series, at);
  const value = one.values[at] ?? null;
  if (!labels || value === null) return {};
  const category = one.categories[at] ?? "";
  const text = labelText(labels, one.series, { value, category, share: null }, cells);
  return {
    label: {
      show: true,
      position: labelPlace(labels.position, one.kind, value < 0),
      formatter: () => text,
      ...labelLook(labels, state),
    },
  };
}

type Place =
  | "top"
  | "bottom"
  | "left"
  | "right"
  | "inside"
  | "insideTop"
  | "insideBottom"
  | "insideLeft"
  | "insideRight";

function labelPlace(position: string | null, kind: ChartKind, negative: boolean): Place {
  if (kind.shape === "line" || kind.shape === "scatter" || kind.shape === "area") {
    const places: Readonly<Record<string, Place>> = {
      Top: "top",
      Bottom: "bottom",
      Left: "left",
      Center: "inside",
    };
    return places[position ?? ""] ?? (kind.shape === "area" ? "inside" : "right");
  }
  const sideways = kind.shape === "bar";
  const place = position ?? (kind.stacking === "none" ? "OutsideEnd" : "Center");
  const forward = negative === sideways;
  switch (place) {
    case "OutsideEnd":
      return sideways ? (negative ? "left" : "right") : negative ? "bottom" : "top";
    case "InsideEnd":
      return sideways
        ? forward
          ? "insideLeft"
          : "insideRight"
        : forward
          ? "insideTop"
          : "insideBottom";
    case "InsideBase":
      return sideways
        ? forward
          ? "insideRight"
          : "insideLeft"
        : forward
          ? "insideBottom"
          : "insideTop";
    default:
      return "inside";
  }
}
