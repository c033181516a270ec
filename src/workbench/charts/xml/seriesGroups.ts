import type { ChartSeriesModel, ChartState } from "../../model/chartModel";
import { chartElementOf, type ChartElement } from "./chartTypeNames";

/** Series that one chart element of a file draws: same element, same stacking, same axes. */
export interface SeriesGroup {
  readonly key: string;
  readonly element: ChartElement;
  readonly axisGroup: ChartSeriesModel["axisGroup"];
  readonly series: ChartSeriesModel[];
}

/** What lies behind comes first, as Excel draws it. */
const DEPTH: readonly ChartElement["element"][] = [
  "areaChart",
  "barChart",
  "lineChart",
  "scatterChart",
  "pieChart",
  "doughnutChart",
];

/** Type of a series: its own or that of the chart. */
export function typeOfSeries(
  series: ChartSeriesModel,
  state: Pick<ChartState, "chartType">,
): string {
  return series.chartType ?? state.chartType;
}

/** Groups of a state in the order of a file; primary axes first. A chart without series has one group. */
export function seriesGroups(state: Pick<ChartState, "chartType" | "series">): SeriesGroup[] {
  const groups = new Map<string, SeriesGroup>();
  const groupOf = (type: string, axisGroup: SeriesGroup["axisGroup"]): SeriesGroup | undefined => {
    const element = chartElementOf(type);
    if (!element) return undefined;
    const key = [element.element, element.direction, element.grouping, axisGroup].join(" ");
    const known = groups.get(key) ?? { key, element, axisGroup, series: [] };
    groups.set(key, known);
    return known;
  };
  for (const series of state.series)
    groupOf(typeOfSeries(series, state), series.axisGroup)?.series.push(series);
  if (groups.size === 0) groupOf(state.chartType, "Primary");
  const rank = ({ axisGroup, element }: SeriesGroup): number =>
    (axisGroup === "Secondary" ? DEPTH.length : 0) + DEPTH.indexOf(element.element);
  return [...groups.values()].sort((first, second) => rank(first) - rank(second));
}
