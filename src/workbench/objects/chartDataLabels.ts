import { silentLabels } from "../charts/emptyFormats";
import type { ObjectMembers } from "../interpreter/hostObject";
import { invalidArgument } from "../model/hostError";
import { editChart, kindOfSeries } from "./chartEdit";
import { labelMembers } from "./chartLabelFlags";
import type { ChartLabelsTarget } from "./objectTargets";

/** Labels of a series, or of all series at once. */
const members = labelMembers<ChartLabelsTarget>({
  read: (target) => chosen(target)[0]?.labels ?? null,
  edit: (target, change) => {
    editChart(target, (state) => {
      for (const [at, series] of state.series.entries()) {
        if (target.index !== null && at !== target.index) continue;
        series.labels ??= silentLabels();
        change(series.labels);
      }
    });
  },
  kinds: (target) =>
    target.chart.state.series.flatMap((_, at) =>
      target.index === null || at === target.index ? [kindOfSeries(target.chart.state, at)] : [],
    ),
});

function chosen({ chart, index }: ChartLabelsTarget) {
  return chart.state.series.filter((_, at) => index === null || at === index);
}

export const chartDataLabelsMembers: ObjectMembers<ChartLabelsTarget> = {
  get: members.get,
  set: members.set,
  nav: {
    format: (target) => {
      if (chosen(target).length === 0) throw invalidArgument();
      return target.session.make("ChartDataLabelFormat", target);
    },
  },
};
