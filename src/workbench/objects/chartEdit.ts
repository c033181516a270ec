import { chartKind, type ChartKind } from "../charts/chartKind";
import { newPoint } from "../charts/emptyFormats";
import { itemNotFound } from "../model/hostError";
import type { ChartPointModel, ChartSeriesModel, ChartState } from "../model/chartModel";
import type { SheetModel } from "../model/workbookModel";
import { requireAllowed } from "./editRights";
import type { ChartSeriesTarget, ChartTarget } from "./objectTargets";

/** The sheet that a chart lies on. */
export function sheetOfChart({ session, chart }: ChartTarget): SheetModel {
  const sheet = session.model.sheetById(chart.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Changes a chart. Charts of a protected sheet are locked unless objects may be edited. */
export function editChart(target: ChartTarget, change: (state: ChartState) => void): void {
  requireAllowed(sheetOfChart(target), "allowEditObjects");
  target.chart.update(change);
}

/** Reads with the same finder that changes use; finders may add an empty part, so they get a copy. */
export function readPart<P>({ chart }: ChartTarget, find: (state: ChartState) => P): P {
  return find(structuredClone(chart.state));
}

/** @throws HostError ItemNotFound when the series was deleted meanwhile */
export function seriesOf({ chart, index }: ChartSeriesTarget): Readonly<ChartSeriesModel> {
  return seriesIn(chart.state, index);
}

export function seriesIn(state: Readonly<ChartState>, index: number): ChartSeriesModel {
  const series = state.series[index];
  if (!series) throw itemNotFound();
  return series;
}

/** The point's own settings, begun where it had none. */
export function pointIn(state: ChartState, index: number, point: number): ChartPointModel {
  const series = seriesIn(state, index);
  const known = series.points.find((one) => one.index === point);
  if (known) return known;
  const fresh = newPoint(point);
  series.points.push(fresh);
  series.points.sort((first, second) => first.index - second.index);
  return fresh;
}

export function editSeries(
  target: ChartSeriesTarget,
  change: (series: ChartSeriesModel) => void,
): void {
  editChart(target, (state) => {
    change(seriesIn(state, target.index));
  });
}

/** Gap, overlap and hole belong to all series that are drawn together: same type, same axes. */
export function editDrawnTogether(
  target: ChartSeriesTarget,
  change: (series: ChartSeriesModel) => void,
): void {
  editChart(target, (state) => {
    const { chartType, axisGroup } = seriesIn(state, target.index);
    const type = chartType ?? state.chartType;
    for (const one of state.series)
      if ((one.chartType ?? state.chartType) === type && one.axisGroup === axisGroup) change(one);
  });
}

export function kindOfSeries(state: Readonly<ChartState>, index: number): ChartKind | undefined {
  return chartKind(seriesIn(state, index).chartType ?? state.chartType);
}

/** Lines have no area: their fill is that of the markers. */
export function isLineLike(kind: ChartKind | undefined): boolean {
  return kind?.shape === "line" || kind?.shape === "scatter";
}
