import type { ChartMarkerModel, ChartSeriesModel } from "../../model/chartModel";
import type { ChartKind } from "../chartKind";
import { fillColor, pixels } from "./looks";

/** Excel's size of markers, in points. */
const SIZE = 5;

const SYMBOLS: Readonly<Record<string, string>> = {
  Circle: "circle",
  Dot: "circle",
  Square: "rect",
  Diamond: "diamond",
  Triangle: "triangle",
  Dash: "rect",
  X: "path://M1,0L5,4L9,0L10,1L6,5L10,9L9,10L5,6L1,10L0,9L4,5L0,1Z",
  Plus: "path://M4,0H6V4H10V6H6V10H4V6H0V4H4Z",
  Star: "path://M4,0H6V3L9,1L10,3L7,5L10,7L9,9L6,7V10H4V7L1,9L0,7L3,5L0,3L1,1L4,3Z",
};

/**
 * Symbol and colours of a marker. Labels hang on symbols, so the symbols of a series with labels stay, without
 * a size where they are hidden.
 */
export function markerLook(
  marker: ChartMarkerModel,
  series: ChartSeriesModel,
  kind: ChartKind,
  color: string,
) {
  const style = marker.style ?? series.marker.style;
  const shown = style === null ? kind.markers : style !== "None";
  const labelled = series.labels !== null || series.points.some(({ label }) => label !== null);
  const size = pixels(marker.size ?? series.marker.size ?? SIZE);
  const fill = marker.fill ?? series.marker.fill;
  return {
    symbol: shown || labelled ? (SYMBOLS[style ?? "Circle"] ?? "circle") : "none",
    symbolSize: !shown
      ? 0
      : style === "Dash"
        ? [size, size / 3]
        : style === "Dot"
          ? size / 2
          : size,
    itemStyle: {
      color: fillColor(fill, color),
      borderColor: marker.border ?? series.marker.border ?? color,
      borderWidth: shown ? 1 : 0,
    },
  };
}
