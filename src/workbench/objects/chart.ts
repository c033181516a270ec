import {
  requireBoolean,
  requireNumber,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { placeArgument } from "./addressArgument";
import { editChart, sheetOfChart } from "./chartEdit";
import { chartType, SERIES_BY } from "./chartWords";
import { requireAllowed } from "./editRights";
import type { ChartTarget } from "./objectTargets";
import { leftOf, topOf } from "./rowsAndColumns";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right"] as const;

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
      editChart(target, (state) => (state.chartType = type));
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

export const chartTitleMembers: ObjectMembers<ChartTarget> = {
  get: {
    text: ({ chart }) => chart.state.title.text,
    visible: ({ chart }) => chart.state.title.visible,
  },
  set: {
    text: (target, value) => {
      const text = requireText(value);
      editChart(target, ({ title }) => (title.text = text));
    },
    visible: (target, value) => {
      const visible = requireBoolean(value);
      editChart(target, ({ title }) => (title.visible = visible));
    },
  },
  nav: { format: (target) => target.session.make("ChartTitleFormat", target) },
};

export const chartTitleFormatMembers: ObjectMembers<ChartTarget> = {
  nav: { font: (target) => target.session.make("ChartFont", target) },
};

/** Font of the title; Excel's own size where nothing is set. */
const DEFAULT_TITLE_SIZE = 14;

export const chartFontMembers: ObjectMembers<ChartTarget> = {
  get: { size: ({ chart }) => chart.state.title.fontSize ?? DEFAULT_TITLE_SIZE },
  set: {
    size: (target, value) => {
      const size = atLeast(requireNumber(value), 1);
      editChart(target, ({ title }) => (title.fontSize = size));
    },
  },
};

export const chartLegendMembers: ObjectMembers<ChartTarget> = {
  get: {
    visible: ({ chart }) => chart.state.legend.visible,
    position: ({ chart }) => chart.state.legend.position,
  },
  set: {
    visible: (target, value) => {
      const visible = requireBoolean(value);
      editChart(target, ({ legend }) => (legend.visible = visible));
    },
    position: (target, value) => {
      const position = requireOneOf(value, LEGEND_POSITIONS);
      editChart(target, ({ legend }) => (legend.position = position));
    },
  },
};

function atLeast(value: number, minimum: number): number {
  if (value < minimum) throw invalidArgument();
  return value;
}
