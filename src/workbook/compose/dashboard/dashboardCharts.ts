import type { ChartSeriesLook, ChartWrite } from "../writePlan";
import type { ChartKind, ChartSlot } from "./chartSlots";
import type { DashboardModel } from "./dashboardModel";
import { blockArea, type BlockSize } from "./dataGrid";
import { BAR_ORDER, STATUS_BARS } from "./statusBars";

/** Names of the chart objects: they tell our charts from those that a user puts beside them. */
const CHART_NAME = "KPI_";
/** Points. */
const FONT_SIZE = 9;
const DARK = "#1F4E79";
const PALE = "#B9C7D6";
const MISSED = "#B4521A";
const LINE = "#404040";
const TEXT = "#262626";
/** The native charts of the dashboard: each refers to its block of cells below the page. */
export function dashboardCharts(
  slots: readonly ChartSlot[],
  sizes: ReadonlyMap<ChartKind, BlockSize>,
  model: Pick<DashboardModel, "trend">,
): readonly ChartWrite[] {
  return slots.flatMap(({ kind, place }) => {
    const size = sizes.get(kind);
    if (!size) return [];
    return [
      {
        ...{ name: chartName(kind), title: "", fontSize: FONT_SIZE },
        ...{ source: blockArea(kind, size), place, pointColors: [] },
        ...look(kind, size.rows, model.trend?.kind === "years"),
      },
    ];
  });
}

/** Name of the chart object. */
export function chartName(kind: ChartKind): string {
  return `${CHART_NAME}${kind}`;
}

type ChartLook = Pick<ChartWrite, "type"> & Partial<ChartWrite>;

function look(kind: ChartKind, rows: number, isYears: boolean): ChartLook {
  const gapWidth = gapOf(rows);
  switch (kind) {
    case "overall":
      return {
        type: "Doughnut",
        legend: "Right",
        pointColors: BAR_ORDER.map((status) => STATUS_BARS[status].color),
        pointLabelColors: BAR_ORDER.map((status) => STATUS_BARS[status].labelColor),
      };
    case "groups":
      return {
        ...{ type: "BarStacked", firstOnTop: true, withoutValueAxis: true, gapWidth: 40 },
        series: BAR_ORDER.map((status) => STATUS_BARS[status]),
      };
    case "gaps":
      return {
        ...{ type: "BarClustered", firstOnTop: true, withoutValueAxis: true, gapWidth },
        ...{ legend: "None", axisMinimum: 0 },
        series: [bars(MISSED)],
      };
    case "attainment":
      return {
        ...{ type: "ColumnClustered", withoutValueAxis: true, gapWidth },
        ...{ legend: "None", axisMinimum: 0 },
        series: [bars(DARK), { color: LINE, line: true, dashed: true }],
      };
    case "revenue":
      return {
        ...{ type: "BarClustered", firstOnTop: true, withoutValueAxis: true, gapWidth },
        axisMinimum: 0,
        series: [bars(PALE), bars(DARK)],
      };
    case "trend":
      return isYears
        ? {
            ...{ type: "ColumnClustered", withoutValueAxis: true, gapWidth },
            ...{ legend: "None", axisMinimum: 0 },
            series: [bars(DARK)],
          }
        : {
            ...{ type: "BarClustered", firstOnTop: true, withoutValueAxis: true, gapWidth },
            axisMinimum: 0,
            series: [bars(PALE), bars(DARK)],
          };
  }
}

/** Few bars would be as thick as blocks. */
function gapOf(rows: number): number {
  if (rows <= 2) return 250;
  return rows <= 4 ? 110 : 45;
}

/** Bars with numbers on them. */
function bars(color: string): ChartSeriesLook {
  return { color, labelColor: TEXT };
}
