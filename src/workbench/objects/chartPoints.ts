import { labelsShow } from "../charts/chartLabels";
import { newLabels } from "../charts/emptyFormats";
import { requireBoolean } from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { labelOf } from "./chartDataLabel";
import { editChart, isLineLike, kindOfSeries, pointIn, seriesOf } from "./chartEdit";
import { markerMembers } from "./chartMarkers";
import type { ChartPointTarget, ChartSeriesTarget } from "./objectTargets";
import { cellCount } from "./rectMath";

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

const markers = markerMembers<ChartPointTarget>((state, { index, point: at }) => {
  return pointIn(state, index, at).marker;
});

export const chartPointMembers: ObjectMembers<ChartPointTarget> = {
  get: {
    value: async (target) => {
      await target.session.settle();
      const { values } = seriesOf(target);
      if (!values) return null;
      const sheet = target.session.model.sheetById(values.sheetId);
      return sheet?.values(values.rect).flat()[target.point] ?? null;
    },
    hasDataLabel: ({ chart, index, point: at }) => labelsShow(labelOf(chart.state, index, at)),
    ...markers.get,
  },
  set: {
    hasDataLabel: (target, value) => {
      const shown = requireBoolean(value);
      editChart(target, (state) => {
        const current = labelOf(state, target.index, target.point);
        const one = pointIn(state, target.index, target.point);
        if (!shown) one.label = "None";
        else if (!labelsShow(current)) one.label = { ...(current ?? newLabels()), showValue: true };
      });
    },
    ...markers.set,
  },
  nav: {
    format: (target) => target.session.make("ChartPointFormat", target),
    dataLabel: (target) => target.session.make("ChartDataLabel", target),
  },
};

export const chartPointFormatMembers: ObjectMembers<ChartPointTarget> = {
  nav: {
    fill: (target) =>
      target.session.make("ChartFill", {
        ...target,
        filled: (state) => {
          const one = pointIn(state, target.index, target.point);
          return isLineLike(kindOfSeries(state, target.index)) ? one.marker : one;
        },
      }),
    border: (target) =>
      target.session.make("ChartBorder", {
        ...target,
        line: (state) => pointIn(state, target.index, target.point).line,
      }),
  },
};

function point(target: ChartSeriesTarget, index: number) {
  return target.session.make("ChartPoint", { ...target, point: index });
}

function pointCount(target: ChartSeriesTarget): number {
  const { values } = seriesOf(target);
  return values ? cellCount(values.rect) : 0;
}
