import { STATUS_ORDER } from "../../domain/judgement/status";
import { DASHBOARD_MARK } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { JudgeReport, WorkbookOptions } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import { dashboardCells, type CountedCells } from "./dashboardCells";
import { CHART_PLACE, CHART_SOURCE, DASHBOARD_COLUMNS, TIME_ROW } from "./dashboardLayout";
import { dressDashboard } from "./dashboardStyle";
import { composeOwnSheet, type OwnSheetPlan } from "./ownSheet";
import { statusBarColor } from "./statusStyle";
import type { ChartWrite } from "./writePlan";

/** Name of the chart object: tells our chart from one that a user puts beside it. */
const CHART_NAME = "KPI_status";
const TAB_COLOR = "#1F4E79";

/** Composes the dashboard sheet: counts by status with a chart, and the table of the unachieved. */
export function composeDashboard(
  workbook: WorkbookSnapshot,
  report: JudgeReport,
  counted: readonly CountedCells[],
  options: WorkbookOptions,
): OwnSheetPlan {
  const texts = sheetTexts(options.language).dashboard;
  const cells = dashboardCells(report, counted, options);
  return composeOwnSheet(workbook, workbook.own.dashboard, {
    name: texts.sheetName,
    mark: DASHBOARD_MARK,
    tabColor: TAB_COLOR,
    cells,
    timeCell: { row: TIME_ROW, column: DASHBOARD_COLUMNS.status },
    dress: (builder) => {
      dressDashboard(builder, cells.length - 1, options.language);
    },
    chart: statusChart(texts.chartTitle),
  });
}

function statusChart(title: string): ChartWrite {
  return {
    name: CHART_NAME,
    type: "ColumnClustered",
    title,
    source: CHART_SOURCE,
    place: CHART_PLACE,
    pointColors: STATUS_ORDER.map(statusBarColor),
  };
}
