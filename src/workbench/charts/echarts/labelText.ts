import type { ChartLabelsModel, ChartSeriesModel, ChartState } from "../../model/chartModel";
import { labelsShow } from "../chartLabels";
import { formatOf, nameOf, type ChartCells } from "./chartCells";
import { fillColor, fontLook } from "./looks";
import { TEXT_SIZE } from "./layout";

/** One point as its label can speak of it. */
export interface LabelledPoint {
  readonly value: number | null;
  readonly category: string;
  /** Part of the whole, for pies; `null` elsewhere. */
  readonly share: number | null;
}

/** Labels of a point: its own or those of its series, `null` where it shows none. */
export function labelsOfPoint(series: ChartSeriesModel, index: number): ChartLabelsModel | null {
  const own = series.points.find((point) => point.index === index)?.label ?? null;
  const labels = own === "None" ? null : (own ?? series.labels);
  return labelsShow(labels) ? labels : null;
}

/** Text of a label, parts in Excel's order. A percentage has the labels' number format only where it stands alone. */
export function labelText(
  labels: ChartLabelsModel,
  series: ChartSeriesModel,
  point: LabelledPoint,
  cells: ChartCells,
): string {
  const { value, category, share } = point;
  const valueFormat = labels.numberFormat ?? formatOf(series, cells);
  const shareFormat = labels.showValue ? "0%" : (labels.numberFormat ?? "0%");
  const parts = [
    labels.showSeriesName ? nameOf(series, cells) : null,
    labels.showCategoryName ? category : null,
    labels.showValue && value !== null ? cells.format(value, valueFormat) : null,
    labels.showPercentage && share !== null ? cells.format(share, shareFormat) : null,
  ];
  return parts.filter((part) => part !== null).join(labels.separator ?? ", ");
}

/** Looks of a label. */
export function labelLook(labels: ChartLabelsModel, state: Readonly<ChartState>) {
  const { area } = state;
  return {
    ...fontLook(labels.font, area.font, area.font.size ?? TEXT_SIZE),
    ...(labels.fill === null ? {} : { backgroundColor: fillColor(labels.fill, "transparent") }),
  };
}
