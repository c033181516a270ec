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

import type {
  ChartAxisModel,
  ChartReference,
  ChartSeriesModel,
  ChartState,
} from "../model/chartModel";
import type { CellScalar } from "../model/workbookModel";
import { chartKind, type ChartKind } from "./chartKind";

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

/** Reads the referenced cells row by row; a chart draws what stands in the cells now. */
export type ReadCells = (reference: ChartReference) => readonly CellScalar[];

/** Excel's default series colours (Office theme), so that the picture resembles the saved chart. */
const PALETTE = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];
const FONT = '"Yu Gothic UI", Meiryo, "Noto Sans CJK JP", sans-serif';
const TEXT_COLOR = "#595959";

/**
 * The picture of a chart as an ECharts option. Pure: the same state and cells give the same option.
 * A type that cannot be drawn yields an option whose title says so.
 */
export function toEChartsOption(state: Readonly<ChartState>, readCells: ReadCells): ChartOption {
  const kind = chartKind(state.chartType);
  const common: ChartOption = {
    animation: false,
    color: PALETTE,
    textStyle: { fontFamily: FONT, color: TEXT_COLOR },
    title: {
      show: state.title.visible || !kind,
      text: kind ? state.title.text : `「${state.chartType}」のグラフは、この画面では描けません`,
      left: "center",
      top: 6,
      textStyle: {
        fontFamily: FONT,
        fontSize: pixels(state.title.fontSize ?? 14),
        fontWeight: "normal",
        color: TEXT_COLOR,
      },
    },
    tooltip: { trigger: "item" },
    legend: {
      show: state.legend.visible,
      ...legendPlace(state.legend.position),
      textStyle: { fontFamily: FONT, color: TEXT_COLOR },
    },
  };
  if (!kind) return common;
  return kind.shape === "pie" || kind.shape === "doughnut"
    ? { ...common, series: state.series.map((series) => slices(series, kind, readCells)) }
    : { ...common, ...plane(state, kind, readCells) };
}

/** ECharts measures in pixels, Excel in points. */
const pixels = (points: number): number => Math.round((points * 4) / 3);

function legendPlace(position: ChartState["legend"]["position"]): LegendComponentOption {
  switch (position) {
    case "Top":
      return { top: 30, left: "center" };
    case "Bottom":
      return { bottom: 4, left: "center" };
    case "Left":
      return { left: 4, top: "middle", orient: "vertical" };
    case "Right":
      return { right: 4, top: "middle", orient: "vertical" };
  }
}

const isNumber = (value: CellScalar): value is number => typeof value === "number";

/** Empty and text cells leave a gap, as in Excel. */
const numbers = (cells: readonly CellScalar[]): (number | null)[] =>
  cells.map((cell) => (isNumber(cell) ? cell : null));

function seriesName(series: ChartSeriesModel, readCells: ReadCells): string {
  return typeof series.name === "string"
    ? series.name
    : readCells(series.name).map(String).join(" ");
}

function categoriesOf(series: readonly ChartSeriesModel[], readCells: ReadCells): string[] {
  const reference = series.find(({ categories }) => categories !== null)?.categories;
  if (reference) return readCells(reference).map(String);
  const longest = Math.max(0, ...series.map(({ values }) => readCells(values).length));
  return Array.from({ length: longest }, (_, index) => String(index + 1));
}

function slices(series: ChartSeriesModel, kind: ChartKind, readCells: ReadCells): PieSeriesOption {
  const names = categoriesOf([series], readCells);
  return {
    type: "pie",
    name: seriesName(series, readCells),
    radius: kind.shape === "doughnut" ? ["42%", "68%"] : "68%",
    center: ["50%", "54%"],
    label: { show: series.hasDataLabels, formatter: "{c}", position: "outside", fontFamily: FONT },
    data: numbers(readCells(series.values)).map((value, index) => {
      const color = series.pointColors.get(index);
      return {
        value: value ?? 0,
        name: names[index] ?? String(index + 1),
        // A slice of zero would still carry a label.
        ...(value ? {} : { label: { show: false }, labelLine: { show: false } }),
        ...(color === undefined ? {} : { itemStyle: { color } }),
      };
    }),
  };
}

function plane(state: Readonly<ChartState>, kind: ChartKind, readCells: ReadCells): ChartOption {
  const rows = state.series.map((series) => numbers(readCells(series.values)));
  const totals = (rows[0] ?? []).map((_, index) =>
    rows.reduce((sum, row) => sum + Math.abs(row[index] ?? 0), 0),
  );
  const series = state.series.map((one, index) =>
    planeSeries(one, index, kind, asDrawn(rows[index] ?? [], totals, kind), readCells),
  );
  const categoryAxis = {
    type: "category" as const,
    data: categoriesOf(state.series, readCells),
    ...axis(state.categoryAxis),
    axisTick: { show: false },
  };
  const valueAxis = {
    type: "value" as const,
    ...axis(state.valueAxis),
    ...(kind.stacking === "percent" ? { max: state.valueAxis.maximum ?? 100 } : {}),
  };
  const horizontal = kind.shape === "bar";
  return {
    grid: {
      left: 12,
      right: state.legend.visible && state.legend.position === "Right" ? 110 : 16,
      top: state.title.visible ? 44 : 16,
      bottom: state.legend.visible && state.legend.position === "Bottom" ? 36 : 12,
      outerBoundsMode: "same",
      outerBoundsContain: "axisLabel",
    },
    xAxis: horizontal ? valueAxis : categoryAxis,
    yAxis: horizontal ? categoryAxis : valueAxis,
    series,
  };
}

function asDrawn(
  row: readonly (number | null)[],
  totals: readonly number[],
  kind: ChartKind,
): (number | null)[] {
  if (kind.stacking !== "percent") return [...row];
  return row.map((value, index) => {
    const total = totals[index] ?? 0;
    return value === null || total === 0 ? null : (value / total) * 100;
  });
}

function planeSeries(
  series: ChartSeriesModel,
  index: number,
  chart: ChartKind,
  data: (number | null)[],
  readCells: ReadCells,
): BarSeriesOption | LineSeriesOption | ScatterSeriesOption {
  // A combination chart gives single series a type of their own.
  const kind = (series.chartType !== null && chartKind(series.chartType)) || chart;
  const color = series.color ?? PALETTE[index % PALETTE.length] ?? "#4472C4";
  const shared = {
    name: seriesName(series, readCells),
    data,
    itemStyle: { color },
    ...(kind.stacking === "none" ? {} : { stack: "all" }),
  };
  switch (kind.shape) {
    case "line":
    case "area":
      return {
        ...shared,
        type: "line",
        showSymbol: kind.markers,
        lineStyle: { color },
        label: { show: series.hasDataLabels },
        ...(kind.shape === "area" ? { areaStyle: { color } } : {}),
      };
    case "scatter":
      return { ...shared, type: "scatter", label: { show: series.hasDataLabels } };
    case "column":
    case "bar":
    case "pie":
    case "doughnut": {
      const points = [...series.pointColors];
      return {
        ...shared,
        type: "bar",
        data: data.map((value, at) => {
          const own = points.find(([point]) => point === at)?.[1];
          return own === undefined ? value : { value, itemStyle: { color: own } };
        }),
        // Excel's gap width is the gap in percent of one bar.
        barCategoryGap: `${Math.round(((series.gapWidth ?? 150) / ((series.gapWidth ?? 150) + 100)) * 100)}%`,
        label: {
          show: series.hasDataLabels,
          position: kind.stacking === "none" ? (kind.shape === "bar" ? "right" : "top") : "inside",
        },
      };
    }
  }
}

function axis(model: ChartAxisModel): object {
  return {
    show: model.visible,
    inverse: model.reversed,
    splitLine: { show: model.majorGridlines, lineStyle: { color: "#E0E0E0" } },
    axisLabel: { fontFamily: FONT, color: TEXT_COLOR },
    ...(model.title === null ? {} : { name: model.title, nameLocation: "middle", nameGap: 28 }),
    ...(model.minimum === null ? {} : { min: model.minimum }),
    ...(model.maximum === null ? {} : { max: model.maximum }),
  };
}
