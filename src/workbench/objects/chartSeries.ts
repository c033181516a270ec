import { chartKind } from "../charts/chartKind";
import { labelsShow } from "../charts/chartLabels";
import { newLabels, newSeries } from "../charts/emptyFormats";
import {
  requireBoolean,
  requireInteger,
  requireOneOf,
  requireText,
  type ArgumentValue,
} from "../interpreter/callArguments";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument, notImplemented } from "../model/hostError";
import type { ChartReference, ChartSeriesModel } from "../model/chartModel";
import type { WireValue } from "../protocol/richApi";
import { placeArgument } from "./addressArgument";
import {
  editChart,
  editDrawnTogether,
  editSeries,
  isLineLike,
  kindOfSeries,
  seriesIn,
  seriesOf,
  sheetOfChart,
} from "./chartEdit";
import { markerMembers } from "./chartMarkers";
import { chartType } from "./chartWords";
import type { ChartSeriesTarget, ChartTarget } from "./objectTargets";
import { parseSheetAddress } from "./sheetAddress";

/** Excel's values where a chart says nothing. */
const DEFAULT_GAP = 150;
const DEFAULT_HOLE = 60;

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
    /** A series without values, over the categories of the first; `setValues` gives it cells. */
    add: (target, args) => {
      const { length } = target.chart.state.series;
      const index = args.integerOr(1, length);
      if (index < 0 || index > length) throw invalidArgument();
      const name = args.textOr(0, `系列${length + 1}`);
      const { categories = null } = target.chart.state.series[0] ?? {};
      editChart(target, (state) => {
        state.series.splice(index, 0, {
          ...newSeries(nameArgument(target, name), null),
          categories,
        });
      });
      return series(target, index);
    },
  },
};

const markers = markerMembers<ChartSeriesTarget>((state, { index }) => {
  return seriesIn(state, index).marker;
});

export const chartSeriesMembers: ObjectMembers<ChartSeriesTarget> = {
  get: {
    name: seriesName,
    chartType: (target) => seriesOf(target).chartType ?? target.chart.state.chartType,
    axisGroup: (target) => seriesOf(target).axisGroup,
    hasDataLabels: (target) => labelsShow(seriesOf(target).labels),
    gapWidth: (target) => seriesOf(target).gapWidth ?? DEFAULT_GAP,
    overlap: (target) => {
      const stacking = kindOfSeries(target.chart.state, target.index)?.stacking ?? "none";
      return seriesOf(target).overlap ?? (stacking === "none" ? 0 : 100);
    },
    doughnutHoleSize: (target) => seriesOf(target).doughnutHoleSize ?? DEFAULT_HOLE,
    firstSliceAngle: (target) => seriesOf(target).firstSliceAngle ?? 0,
    smooth: (target) => seriesOf(target).smooth,
    plotOrder: ({ index }) => index + 1,
    ...markers.get,
  },
  set: {
    name: (target, value) => {
      const name = nameArgument(target, requireText(value));
      editSeries(target, (one) => (one.name = name));
    },
    chartType: (target, value) => {
      const type = chartType(requireText(value));
      editChart(target, (state) => {
        requireCombinable(type, state.chartType, state.series.length);
        const one = seriesIn(state, target.index);
        if (state.series.length === 1) state.chartType = type;
        one.chartType = type === state.chartType ? null : type;
        // Marks of the type before have no place in the new one.
        one.marker.style = null;
      });
    },
    axisGroup: (target, value) => {
      const group = requireOneOf(value, ["Primary", "Secondary"] as const);
      const { shape } = kindOfSeries(target.chart.state, target.index) ?? {};
      if (group === "Secondary" && (shape === "pie" || shape === "doughnut"))
        throw invalidArgument();
      // A chart needs something on its first axes.
      const others = target.chart.state.series.filter((_, at) => at !== target.index);
      if (group === "Secondary" && others.every(({ axisGroup }) => axisGroup === "Secondary"))
        throw invalidArgument();
      editSeries(target, (one) => (one.axisGroup = group));
    },
    hasDataLabels: (target, value) => {
      const shown = requireBoolean(value);
      editSeries(target, (one) => {
        if (!shown) one.labels = null;
        else if (!shows(one)) one.labels = { ...(one.labels ?? newLabels()), showValue: true };
      });
    },
    gapWidth: (target, value) => {
      const gap = integerBetween(value, 0, 500);
      editDrawnTogether(target, (one) => (one.gapWidth = gap));
    },
    overlap: (target, value) => {
      const overlap = integerBetween(value, -100, 100);
      editDrawnTogether(target, (one) => (one.overlap = overlap));
    },
    doughnutHoleSize: (target, value) => {
      const size = integerBetween(value, 10, 90);
      editDrawnTogether(target, (one) => (one.doughnutHoleSize = size));
    },
    firstSliceAngle: (target, value) => {
      const angle = integerBetween(value, 0, 360);
      editDrawnTogether(target, (one) => (one.firstSliceAngle = angle));
    },
    smooth: (target, value) => {
      const smooth = requireBoolean(value);
      editSeries(target, (one) => (one.smooth = smooth));
    },
    ...markers.set,
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

export const chartSeriesFormatMembers: ObjectMembers<ChartSeriesTarget> = {
  nav: {
    fill: (target) =>
      target.session.make("ChartFill", {
        ...target,
        filled: (state) => {
          const one = seriesIn(state, target.index);
          return isLineLike(kindOfSeries(state, target.index)) ? one.marker : one;
        },
      }),
    line: (target) =>
      target.session.make("ChartLineFormat", {
        ...target,
        line: (state) => seriesIn(state, target.index).line,
      }),
  },
};

function referenceArgument(target: ChartSeriesTarget, value: ArgumentValue): ChartReference {
  const { sheet, rect } = placeArgument(target.session, sheetOfChart(target), value);
  return { sheetId: sheet.id, rect };
}

/** A name as text, or the cell that "=Sheet!$A$1" points at. */
function nameArgument(target: ChartTarget, text: string): string | ChartReference {
  if (!text.startsWith("=")) return text;
  const address = parseSheetAddress(text.slice(1));
  const sheet =
    address && address.sheetName !== null
      ? target.session.model.sheetByName(address.sheetName)
      : sheetOfChart(target);
  if (!address || !sheet) throw invalidArgument();
  return { sheetId: sheet.id, rect: address.rect };
}

/** The name as text: its own, or that of the cell it refers to. */
async function seriesName(target: ChartSeriesTarget): Promise<WireValue> {
  const { name } = seriesOf(target);
  if (typeof name === "string") return name;
  await target.session.settle();
  const sheet = target.session.model.sheetById(name.sheetId);
  return sheet?.texts(name.rect).flat().join(" ") ?? "";
}

/** Columns, lines and areas share axes; bars lie on their side, and pies have none. */
function requireCombinable(type: string, main: string, count: number): void {
  if (count === 1 || type === main) return;
  const upright = ["column", "line", "area"];
  const shapes = [chartKind(type)?.shape, chartKind(main)?.shape];
  if (!shapes.every((shape) => shape !== undefined && upright.includes(shape)))
    throw notImplemented(`Combining chart types ${main} and ${type}`);
}

function shows({ labels }: ChartSeriesModel): boolean {
  return labelsShow(labels);
}

function integerBetween(value: ArgumentValue, least: number, most: number): number {
  const number = requireInteger(value);
  if (number < least || number > most) throw invalidArgument();
  return number;
}
