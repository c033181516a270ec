import {
  requireBoolean,
  requireInteger,
  requireOneOf,
  requireText,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import type { ChartReference } from "../model/chartModel";
import type { WireValue } from "../protocol/richApi";
import { placeArgument } from "./addressArgument";
import { editChart, editSeries, seriesOf, sheetOfChart } from "./chartEdit";
import { chartType } from "./chartWords";
import { toColor } from "./color";
import type {
  ChartColorTarget,
  ChartLabelsTarget,
  ChartPointTarget,
  ChartSeriesTarget,
  ChartTarget,
} from "./objectTargets";
import { cellCount } from "./rectMath";

const series = (target: ChartTarget, index: number) =>
  target.session.make("ChartSeries", { session: target.session, chart: target.chart, index });

export const chartSeriesCollectionMembers: ObjectMembers<ChartTarget> = {
  items: (target) => target.chart.state.series.map((_, index) => series(target, index)),
  get: { count: ({ chart }) => chart.state.series.length },
  call: {
    getCount: ({ chart }) => chart.state.series.length,
    getItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= target.chart.state.series.length) throw invalidArgument();
      return series(target, index);
    },
  },
};

export const chartSeriesMembers: ObjectMembers<ChartSeriesTarget> = {
  get: {
    name: seriesName,
    chartType: (target) => seriesOf(target).chartType ?? target.chart.state.chartType,
    axisGroup: (target) => seriesOf(target).axisGroup,
    hasDataLabels: (target) => seriesOf(target).hasDataLabels,
    gapWidth: (target) => seriesOf(target).gapWidth,
  },
  set: {
    name: (target, value) => {
      const name = requireText(value);
      editSeries(target, (one) => (one.name = name));
    },
    chartType: (target, value) => {
      const type = chartType(requireText(value));
      editSeries(target, (one) => (one.chartType = type));
    },
    axisGroup: (target, value) => {
      const group = requireOneOf(value, ["Primary", "Secondary"] as const);
      editSeries(target, (one) => (one.axisGroup = group));
    },
    hasDataLabels: (target, value) => {
      const labels = requireBoolean(value);
      editSeries(target, (one) => (one.hasDataLabels = labels));
    },
    gapWidth: (target, value) => {
      const gap = requireInteger(value);
      if (gap < 0 || gap > 500) throw invalidArgument();
      editSeries(target, (one) => (one.gapWidth = gap));
    },
  },
  nav: {
    points: (target) => target.session.make("ChartPointsCollection", target),
    format: (target) => target.session.make("ChartSeriesFormat", target),
    dataLabels: (target) => target.session.make("ChartDataLabels", target),
  },
  call: {
    setValues: (target, args) => {
      const values = referenceArgument(target, args.value(0));
      editSeries(target, (one) => (one.values = values));
      return null;
    },
    setXAxisValues: (target, args) => {
      const categories = referenceArgument(target, args.value(0));
      editSeries(target, (one) => (one.categories = categories));
      return null;
    },
    delete: (target) => {
      editChart(target, (state) => state.series.splice(target.index, 1));
      return null;
    },
  },
};

function referenceArgument(
  target: ChartSeriesTarget,
  value: Parameters<typeof placeArgument>[2],
): ChartReference {
  const { sheet, rect } = placeArgument(target.session, sheetOfChart(target), value);
  return { sheetId: sheet.id, rect };
}

/** The name as text: its own, or that of the cell it refers to. */
async function seriesName(target: ChartSeriesTarget): Promise<WireValue> {
  const { name } = seriesOf(target);
  if (typeof name === "string") return name;
  await target.session.settle();
  const sheet = target.session.model.sheetById(name.sheetId);
  return sheet?.texts(name.rect).flat().join(" ") ?? "";
}

export const chartSeriesFormatMembers: ObjectMembers<ChartSeriesTarget> = {
  nav: {
    fill: (target) => target.session.make("ChartFill", { ...target, point: null }),
    line: (target) => target.session.make("ChartLineFormat", { ...target, point: null }),
  },
};

export const chartPointsCollectionMembers: ObjectMembers<ChartSeriesTarget> = {
  items: (target) => Array.from({ length: pointCount(target) }, (_, index) => point(target, index)),
  get: { count: pointCount },
  call: {
    getCount: pointCount,
    getItemAt: (target, args) => {
      const index = args.integer(0);
      if (index < 0 || index >= pointCount(target)) throw invalidArgument();
      return point(target, index);
    },
  },
};

export const chartPointMembers: ObjectMembers<ChartPointTarget> = {
  get: {
    value: async (target) => {
      await target.session.settle();
      const { sheetId, rect } = seriesOf(target).values;
      return target.session.model.sheetById(sheetId)?.values(rect).flat()[target.point] ?? null;
    },
  },
  nav: { format: (target) => target.session.make("ChartPointFormat", target) },
};

export const chartPointFormatMembers: ObjectMembers<ChartPointTarget> = {
  nav: { fill: (target) => target.session.make("ChartFill", target) },
};

function point(target: ChartSeriesTarget, index: number) {
  return target.session.make("ChartPoint", { ...target, point: index });
}

function pointCount(target: ChartSeriesTarget): number {
  return cellCount(seriesOf(target).values.rect);
}

/** The fill of a series or point can be set but not read in this API. */
export const chartFillMembers: ObjectMembers<ChartColorTarget> = {
  call: {
    setSolidColor: (target, args) => {
      paint(target, toColor(args.value(0)));
      return null;
    },
  },
};

export const chartLineFormatMembers: ObjectMembers<ChartColorTarget> = {
  get: { color: (target) => seriesOf(target).color },
  set: {
    color: (target, value) => {
      paint(target, toColor(value));
    },
  },
};

function paint(target: ChartColorTarget, color: string): void {
  editSeries(target, (one) => {
    if (target.point === null) one.color = color;
    else one.pointColors.set(target.point, color);
  });
}

/** Labels are either shown with the value or not at all. */
export const chartDataLabelsMembers: ObjectMembers<ChartLabelsTarget> = {
  get: {
    showValue: ({ chart, index }) =>
      chart.state.series
        .filter((_, at) => index === null || at === index)
        .every(({ hasDataLabels }) => hasDataLabels),
  },
  set: {
    showValue: (target, value) => {
      const show = requireBoolean(value);
      editChart(target, (state) => {
        state.series.forEach((one, at) => {
          if (target.index === null || at === target.index) one.hasDataLabels = show;
        });
      });
    },
  },
};
