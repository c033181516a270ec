import { requireNumber, requireText } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { placeArgument } from "./addressArgument";
import { editChart, sheetOfChart } from "./chartEdit";
import { chartType, SERIES_BY } from "./chartWords";
import { requireAllowed } from "./editRights";
import type { ChartTarget } from "./objectTargets";
import { leftOf, topOf } from "./rowsAndColumns";

export const chartMembers: ObjectMembers<ChartTarget> = {
  id: ({ chart }) => chart.id,
  get: {
    id: ({ chart }) => chart.id,
    name: ({ chart }) => chart.state.name,
    chartType: ({ chart }) => chart.state.chartType,
    left: ({ chart }) => chart.state.left,
    top: ({ chart }) => chart.state.top,
    width: ({ chart }) => chart.state.width,
    height: ({ chart }) => chart.state.height,
  },
  set: {
    name: (target, value) => {
      const name = requireText(value);
      editChart(target, (state) => (state.name = name));
    },
    chartType: (target, value) => {
      const type = chartType(requireText(value));
      editChart(target, (state) => {
        state.chartType = type;
        // One type for all: a combination ends.
        for (const series of state.series) series.chartType = null;
      });
    },
    left: (target, value) => {
      const left = atLeast(requireNumber(value), 0);
      editChart(target, (state) => (state.left = left));
    },
    top: (target, value) => {
      const top = atLeast(requireNumber(value), 0);
      editChart(target, (state) => (state.top = top));
    },
    width: (target, value) => {
      const width = atLeast(requireNumber(value), 1);
      editChart(target, (state) => (state.width = width));
    },
    height: (target, value) => {
      const height = atLeast(requireNumber(value), 1);
      editChart(target, (state) => (state.height = height));
    },
  },
  nav: {
    format: (target) => target.session.make("ChartAreaFormat", target),
    plotArea: (target) => target.session.make("ChartPlotArea", target),
    title: (target) => target.session.make("ChartTitle", target),
    legend: (target) => target.session.make("ChartLegend", target),
    series: (target) => target.session.make("ChartSeriesCollection", target),
    axes: (target) => target.session.make("ChartAxes", target),
    dataLabels: (target) => target.session.make("ChartDataLabels", { ...target, index: null }),
    worksheet: (target) =>
      target.session.make("Worksheet", { session: target.session, sheet: sheetOfChart(target) }),
  },
  call: {
    setData: (target, args) => {
      const { session, chart } = target;
      const { sheet, rect } = placeArgument(session, sheetOfChart(target), args.value(0));
      requireAllowed(sheetOfChart(target), "allowEditObjects");
      chart.setSource({ sheetId: sheet.id, rect }, args.oneOfOr(1, SERIES_BY, "Auto"));
      return null;
    },
    /** Lays the chart over the cells from the first to the last; alone, the first moves it. */
    setPosition: (target, args) => {
      const sheet = sheetOfChart(target);
      const start = placeArgument(target.session, sheet, args.value(0)).rect;
      const end = args.has(1) ? placeArgument(target.session, sheet, args.value(1)).rect : null;
      const left = leftOf(sheet, start.column);
      const top = topOf(sheet, start.row);
      editChart(target, (state) => {
        state.left = left;
        state.top = top;
        if (!end) return;
        state.width = atLeast(leftOf(sheet, end.column + end.columnCount) - left, 1);
        state.height = atLeast(topOf(sheet, end.row + end.rowCount) - top, 1);
      });
      return null;
    },
    delete: (target) => {
      const sheet = sheetOfChart(target);
      requireAllowed(sheet, "allowEditObjects");
      sheet.deleteChart(target.chart.id);
      return null;
    },
  },
};

function atLeast(value: number, minimum: number): number {
  if (value < minimum) throw invalidArgument();
  return value;
}
