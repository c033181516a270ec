import type {
  BarSeriesOption,
  LineSeriesOption,
  PieSeriesOption,
  ScatterSeriesOption,
} from "echarts/charts";
import type {
  GridComponentOption,
  LegendComponentOption,
  TitleComponentOption,
  TooltipComponentOption,
} from "echarts/components";
import type { ComposeOption } from "echarts/core";

import type { ChartState } from "../model/chartModel";
import { chartKind } from "./chartKind";
import { categoriesOf, nameOf, type ChartCells } from "./echarts/chartCells";
import { legendPlace, plotFrame, TEXT_SIZE, TITLE_SIZE } from "./echarts/layout";
import { edgeLook, fillColor, fontLook, PALETTE } from "./echarts/looks";
import { pies } from "./echarts/pies";
import { plane } from "./echarts/plane";

/** What the tree-shaken ECharts build of the workbench can draw. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | ScatterSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
  | TooltipComponentOption
>;

/**
 * The picture of a chart as an ECharts option: the same state and cells give the same picture.
 * A type that cannot be drawn yields an option whose title says so.
 */
export function toEChartsOption(state: Readonly<ChartState>, cells: ChartCells): ChartOption {
  const kind = chartKind(state.chartType);
  const { title, legend, area } = state;
  const round = kind?.shape === "pie" || kind?.shape === "doughnut";
  const entries = round
    ? categoriesOf(state.series, cells)
    : state.series.map((series) => nameOf(series, cells));
  const frame = plotFrame(state, entries);
  const common: ChartOption = {
    animation: false,
    color: PALETTE,
    backgroundColor: fillColor(area.fill, "#FFFFFF"),
    textStyle: fontLook(area.font, area.font, TEXT_SIZE),
    title: {
      show: title.visible || !kind,
      text: kind ? titleText(state, cells) : unknownType(state.chartType),
      left: "center",
      top: 8,
      padding: 0,
      textStyle: fontLook(title.font, area.font, TITLE_SIZE),
    },
    tooltip: { trigger: "item" },
    legend: {
      show: legend.visible,
      ...legendPlace(state, frame),
      padding: 2,
      itemWidth: 18,
      itemHeight: 10,
      selectedMode: false,
      data: entries.map((name, at) => ({ name, ...(round ? BOX : legendSign(state, at)) })),
      textStyle: fontLook(legend.font, area.font, area.font.size ?? TEXT_SIZE),
      ...(legend.fill === null ? {} : { backgroundColor: fillColor(legend.fill, "transparent") }),
      ...edgeLook(legend.line),
    },
  };
  if (!kind) return common;
  return round
    ? { ...common, series: pies(state, kind, frame, cells) }
    : { ...common, ...plane(state, kind, frame, cells) };
}

/** Areas of colour have a box as their sign. */
const BOX = { icon: "rect" };
/** Pieces of a line; ECharts' own would show a marker that the line does not have. */
const LINE = { icon: "path://M0,4H20V6H0Z" };
const DASHED_LINE = { icon: "path://M0,4H5V6H0ZM7.5,4H12.5V6H7.5ZM15,4H20V6H15Z" };

/** A series' sign in the legend: lines with markers show ECharts' own. */
function legendSign(state: Readonly<ChartState>, at: number): { readonly icon?: string } {
  const series = state.series[at];
  const kind = chartKind(series?.chartType ?? state.chartType);
  if (!series || kind?.shape === "scatter") return {};
  if (kind?.shape !== "line") return BOX;
  const { style } = series.marker;
  if (style === null ? kind.markers : style !== "None") return {};
  const dash = series.line.style;
  return dash === null || dash === "Continuous" ? LINE : DASHED_LINE;
}

/** Without a text the title of a single series is its name, as in Excel. */
function titleText({ title, series }: Readonly<ChartState>, cells: ChartCells): string {
  const [only] = series;
  if (title.text !== "" || !only) return title.text;
  return series.length === 1 ? nameOf(only, cells) : "グラフ タイトル";
}

function unknownType(chartType: string): string {
  return `「${chartType}」のグラフは、この画面では描けません`;
}
