import { itemNotFound } from "../model/hostError";
import type { ChartSeriesModel, ChartState } from "../model/chartModel";
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

/** @throws HostError ItemNotFound when the series was deleted meanwhile */
export function seriesOf({ chart, index }: ChartSeriesTarget): Readonly<ChartSeriesModel> {
  const series = chart.state.series[index];
  if (!series) throw itemNotFound();
  return series;
}

export function editSeries(
  target: ChartSeriesTarget,
  change: (series: ChartSeriesModel) => void,
): void {
  editChart(target, ({ series }) => {
    const one = series[target.index];
    if (!one) throw itemNotFound();
    change(one);
  });
}
