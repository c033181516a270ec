import type { ChartLabelsModel } from "../model/chartModel";
import type { ChartKind } from "./chartKind";

/**
 * Places that labels can take in a chart type, as `Excel.ChartDataLabelPosition` names them. Excel repairs
 * (that is, damages) files whose labels claim another place.
 */
export function labelPositions(kind: ChartKind | undefined): readonly string[] {
  switch (kind?.shape) {
    case "column":
    case "bar":
      return kind.stacking === "none"
        ? ["Center", "InsideEnd", "InsideBase", "OutsideEnd"]
        : ["Center", "InsideEnd", "InsideBase"];
    case "line":
    case "scatter":
      return ["Center", "Left", "Right", "Top", "Bottom"];
    case "pie":
      return ["BestFit", "Center", "InsideEnd", "OutsideEnd"];
    case "area":
    case "doughnut":
    case undefined:
      return [];
  }
}

/** Whether labels say anything; a legend key alone is no label. */
export function labelsShow(labels: ChartLabelsModel | "None" | null): labels is ChartLabelsModel {
  return (
    labels !== null &&
    labels !== "None" &&
    (labels.showValue || labels.showCategoryName || labels.showSeriesName || labels.showPercentage)
  );
}
