import { newLabels, silentLabels } from "../charts/emptyFormats";
import type { ObjectMembers } from "../interpreter/hostObject";
import type { ChartLabelsModel, ChartState } from "../model/chartModel";
import { editChart, kindOfSeries, pointIn, seriesIn } from "./chartEdit";
import { labelMembers } from "./chartLabelFlags";
import { fontOf, TEXT_SIZE } from "./chartParts";
import type { ChartLabelsTarget, ChartPointTarget } from "./objectTargets";

/** The label of one point as it shows now: its own, else that of the series. */
export function labelOf(
  state: Readonly<ChartState>,
  index: number,
  point: number,
): Readonly<ChartLabelsModel> | null {
  const series = seriesIn(state, index);
  const own = series.points.find((one) => one.index === point)?.label ?? null;
  return own === "None" ? null : (own ?? series.labels);
}

/** The point's own label, begun as a copy of the series' labels (or as a value). */
function ownLabel(state: ChartState, index: number, point: number): ChartLabelsModel {
  const one = pointIn(state, index, point);
  if (one.label === null || one.label === "None")
    one.label = structuredClone(seriesIn(state, index).labels) ?? newLabels();
  return one.label;
}

export const chartDataLabelMembers: ObjectMembers<ChartPointTarget> = {
  ...labelMembers<ChartPointTarget>({
    read: ({ chart, index, point }) => labelOf(chart.state, index, point),
    edit: (target, change) => {
      editChart(target, (state) => {
        change(ownLabel(state, target.index, target.point));
      });
    },
    kinds: ({ chart, index }) => [kindOfSeries(chart.state, index)],
  }),
  nav: { format: (target) => target.session.make("ChartDataLabelFormat", target) },
};

type FormatTarget = ChartLabelsTarget | ChartPointTarget;

/**
 * Looks of the labels of all series, of one series or of one point. Without an index the first series is the
 * one that is read, and all are changed.
 */
export const chartDataLabelFormatMembers: ObjectMembers<FormatTarget> = {
  nav: {
    font: (target) => fontOf(target, (state) => labelsIn(state, target).font, TEXT_SIZE),
    fill: (target) =>
      target.session.make("ChartFill", { ...target, filled: (state) => labelsIn(state, target) }),
    border: (target) =>
      target.session.make("ChartBorder", {
        ...target,
        line: (state) => labelsIn(state, target).line,
      }),
  },
};

function labelsIn(state: ChartState, target: FormatTarget): ChartLabelsModel {
  if ("point" in target) return ownLabel(state, target.index, target.point);
  const [first, ...others] = state.series
    .filter((_, at) => target.index === null || at === target.index)
    .map((series) => (series.labels ??= silentLabels()));
  if (!first) return silentLabels();
  // Labels of the whole chart share their looks.
  for (const { font, fill, line } of [first])
    for (const other of others) Object.assign(other, { font, fill, line });
  return first;
}
