import type { PieSeriesOption } from "echarts/charts";

import type { ChartSeriesModel, ChartState } from "../../model/chartModel";
import type { ChartKind } from "../chartKind";
import { categoriesOf, nameOf, numbersOf, type ChartCells } from "./chartCells";
import { labelLook, labelsOfPoint, labelText } from "./labelText";
import type { PlotFrame } from "./layout";
import { edgeLook, fillColor, paletteColor, pixels } from "./looks";

/** Excel's hole where a chart says none. */
const HOLE = 60;
/** Room for labels around a pie. */
const ROOM_FOR_LABELS = 0.74;

/** A pie, or the rings of a doughnut from the inside to the outside. */
export function pies(
  state: Readonly<ChartState>,
  kind: ChartKind,
  frame: PlotFrame,
  cells: ChartCells,
): PieSeriesOption[] {
  const width = pixels(state.width) - frame.left - frame.right;
  const height = pixels(state.height) - frame.top - frame.bottom;
  const rings = kind.shape === "doughnut";
  const series = rings ? state.series : state.series.slice(0, 1);
  const outside = series.some((one) => hasOutsideLabels(one, rings));
  const radius = (Math.min(width, height) / 2) * (outside ? ROOM_FOR_LABELS : 0.96);
  const hole = rings ? (radius * (series[0]?.doughnutHoleSize ?? HOLE)) / 100 : 0;
  const ring = (radius - hole) / Math.max(series.length, 1);
  return series.map((one, at) => ({
    type: "pie",
    name: nameOf(one, cells),
    radius: [hole + ring * at, hole + ring * (at + 1)],
    center: [frame.left + width / 2, frame.top + height / 2],
    startAngle: 90 - (one.firstSliceAngle ?? 0),
    data: slices(one, rings, state, cells),
  }));
}

/** Labels of a ring lie on it; those of a pie beside it unless they are told to lie on it. */
function hasOutsideLabels(series: ChartSeriesModel, ring: boolean): boolean {
  return !ring && series.labels !== null && !onSlice(series.labels.position);
}

function onSlice(position: string | null): boolean {
  return position === "Center" || position === "InsideEnd";
}

function slices(
  series: ChartSeriesModel,
  ring: boolean,
  state: Readonly<ChartState>,
  cells: ChartCells,
): NonNullable<PieSeriesOption["data"]> {
  const names = categoriesOf([series], cells);
  const values = numbersOf(series, cells).map((value) => Math.abs(value ?? 0));
  const total = values.reduce((sum, value) => sum + value, 0);
  return values.map((value, index) => {
    const category = names[index] ?? String(index + 1);
    const labels = labelsOfPoint(series, index);
    const point = series.points.find((one) => one.index === index);
    // A slice of zero would still carry a label.
    const shown = labels !== null && value > 0;
    const share = total === 0 ? null : value / total;
    const text = labels ? labelText(labels, series, { value, category, share }, cells) : "";
    return {
      value,
      name: category,
      itemStyle: {
        color: fillColor(point?.fill ?? series.fill, paletteColor(index)),
        borderColor: "#FFFFFF",
        borderWidth: 1.5,
        ...edgeLook(series.line),
        ...(point ? edgeLook(point.line) : {}),
      },
      label: {
        show: shown,
        position: ring || onSlice(labels?.position ?? null) ? "inside" : "outside",
        formatter: () => text,
        overflow: "break" as const,
        ...(labels ? labelLook(labels, state) : {}),
      },
      labelLine: { show: shown && !ring, length: 8, length2: 6 },
    };
  });
}
