import type { ChartSeriesLook, ChartWrite } from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import { rangeOf } from "./rangeOf";

const TITLE_SIZE = 12;
/** Space between bars in percent of their width. */
const GAP_WIDTH = 60;
/** Points. */
const LINE_WEIGHT = 2;
/** Percent of a ring's diameter. */
const HOLE_SIZE = 55;
/** Grey of axes and legends. */
const TEXT_COLOR = "#404040";

/** Adds a native chart over cells of the sheet. */
export function applyChart(
  sheet: Excel.Worksheet,
  chart: ChartWrite,
  options: WorkbookOptions,
): void {
  const { type, name, title, source } = chart;
  const added = sheet.charts.add(type, rangeOf(sheet, source), "Columns");
  added.name = name;
  if (title === "") {
    added.title.visible = false;
  } else {
    added.title.text = title;
    added.title.format.font.size = TITLE_SIZE;
  }
  if (chart.series) dressSeries(added, chart, chart.series, options);
  else dressPoints(added, chart, options);
  if (chart.fontSize !== undefined) dressFonts(added, chart, chart.fontSize, options);
  if (chart.axisFormat !== undefined && options.supports("ExcelApi", "1.8")) {
    added.axes.valueAxis.numberFormat = chart.axisFormat;
  }
  place(sheet, added, chart);
}

/** Gives an own chart other cells and another place, and leaves its looks. */
export function moveChart(sheet: Excel.Worksheet, chart: ChartWrite): void {
  const own = sheet.charts.getItem(chart.name);
  own.setData(rangeOf(sheet, chart.source), "Columns");
  place(sheet, own, chart);
}

function place(sheet: Excel.Worksheet, chart: Excel.Chart, { place: cells }: ChartWrite): void {
  const range = rangeOf(sheet, cells);
  chart.setPosition(range.getCell(0, 0), range.getLastCell());
}

/** One series whose bars or slices have colours of their own: numbers on them instead of an axis. */
function dressPoints(
  chart: Excel.Chart,
  { type, pointColors, pointLabelColors, legend = "None" }: ChartWrite,
  options: WorkbookOptions,
): void {
  const series = chart.series.getItemAt(0);
  series.hasDataLabels = true;
  showLegend(chart, legend);
  if (type === "Doughnut") {
    series.doughnutHoleSize = HOLE_SIZE;
  } else {
    hideValueAxis(chart);
    series.gapWidth = GAP_WIDTH;
  }
  pointColors.forEach((color, index) => {
    const point = series.points.getItemAt(index);
    point.format.fill.setSolidColor(color);
    const labelColor = pointLabelColors?.[index];
    if (labelColor !== undefined && options.supports("ExcelApi", "1.8")) {
      point.dataLabel.format.font.color = labelColor;
    }
  });
}

/** Series with a look of their own each. */
function dressSeries(
  chart: Excel.Chart,
  { type, axisMinimum, axisMaximum, legend = "Bottom", ...look }: ChartWrite,
  looks: readonly ChartSeriesLook[],
  options: WorkbookOptions,
): void {
  showLegend(chart, legend);
  const { valueAxis, categoryAxis } = chart.axes;
  if (axisMinimum !== undefined) valueAxis.minimum = axisMinimum;
  if (axisMaximum !== undefined) valueAxis.maximum = axisMaximum;
  if (look.withoutValueAxis) hideValueAxis(chart);
  if (look.firstOnTop) categoryAxis.reversePlotOrder = true;
  looks.forEach(({ color, dashed, line, labelColor }, index) => {
    const series = chart.series.getItemAt(index);
    if (line) series.chartType = "Line";
    if (line || type === "Line" || type === "LineMarkers") {
      series.format.line.color = color;
      series.format.line.weight = LINE_WEIGHT;
      if (dashed) series.format.line.lineStyle = "Dash";
    } else {
      series.format.fill.setSolidColor(color);
      if (look.gapWidth !== undefined) series.gapWidth = look.gapWidth;
    }
    if (type === "LineMarkers") {
      series.markerBackgroundColor = color;
      series.markerForegroundColor = color;
    }
    if (labelColor !== undefined) {
      series.hasDataLabels = true;
      // Older versions keep their own colour and size for the numbers.
      if (options.supports("ExcelApi", "1.8")) {
        series.dataLabels.format.font.color = labelColor;
        if (look.fontSize !== undefined) series.dataLabels.format.font.size = look.fontSize;
      }
    }
  });
}

function showLegend(chart: Excel.Chart, legend: "Bottom" | "Right" | "None"): void {
  chart.legend.visible = legend !== "None";
  if (legend !== "None") chart.legend.position = legend;
}

function hideValueAxis(chart: Excel.Chart): void {
  chart.axes.valueAxis.majorGridlines.visible = false;
  chart.axes.valueAxis.visible = false;
}

function dressFonts(
  chart: Excel.Chart,
  { type, series = [], legend, pointColors }: ChartWrite,
  size: number,
  options: WorkbookOptions,
): void {
  if (legend !== "None" && (series.length > 0 || legend !== undefined)) {
    chart.legend.format.font.size = size;
    chart.legend.format.font.color = TEXT_COLOR;
  }
  if (pointColors.length > 0 && options.supports("ExcelApi", "1.8")) {
    chart.series.getItemAt(0).dataLabels.format.font.size = size;
  }
  if (type === "Doughnut") return;
  for (const axis of [chart.axes.categoryAxis, chart.axes.valueAxis]) {
    axis.format.font.size = size;
    axis.format.font.color = TEXT_COLOR;
  }
}
