import type { ChartWrite } from "../compose/writePlan";
import { CHART_PLACE, CHART_SOURCE } from "./collectionLayout";

/** This year against the last, the target, and the band in which the year will probably close. */
export function collectionChart(): ChartWrite {
  return {
    ...{ name: "KPI_collection", type: "Line", pointColors: [] },
    ...{
      title: "収納率（現年度分）：今年度と前年度・目標",
      source: CHART_SOURCE,
      place: CHART_PLACE,
    },
    axisFormat: "0%",
    series: [
      { color: "#1F4E79" },
      { color: "#9DB2C9" },
      { color: "#C00000", dashed: true },
      { color: "#BF8F00", dashed: true },
      { color: "#548235", dashed: true },
    ],
  };
}
