import { DASHBOARD_MARK } from "../../ownership/marks";
import type { WorkbookSnapshot } from "../../read/snapshot";
import type { JudgeReport, WorkbookOptions } from "../../report";
import { DASHBOARD_TEXTS } from "../../texts/dashboardTexts";
import { composeOwnSheet, type OwnSheetPlan } from "../ownSheet";
import { CellGrid } from "./cellGrid";
import { chartLayout, type ChartKind, type ChartLayout } from "./chartSlots";
import { chartsBefore, tableRowsBefore } from "./chartsBefore";
import { dashboardCharts } from "./dashboardCharts";
import { dashboardModel, drawnKinds, type DashboardModel } from "./dashboardModel";
import { dressDashboard } from "./dashboardStyle";
import { putData } from "./dataBlocks";
import { DATA_LAST_ROW, MOST_ROWS } from "./dataGrid";
import type { CountedCells } from "./groupFormula";
import { putChartTexts, putHeading, putTiles, TIME_COLUMN } from "./pageCells";
import { COLUMN_WIDTH, HEADING_ROW, LAST_COLUMN } from "./pageGrid";
import { putTable, unachievedTable } from "./unachievedTable";

const TAB_COLOR = "#1F4E79";
/** Points that a column of the chart of attainment needs for its label. */
const ATTAINMENT_COLUMN = 44;
/** Bars that stay far above the target would dwarf those that matter; percent. */
const HIGHEST_RATE = 200;
/** Fewest columns that are drawn. */
const ATTAINMENT_LEAST = 4;

/**
 * Composes the dashboard: one printed page with tiles, charts and the worst of the unachieved, and below the page the
 * cells that the charts refer to.
 */
export function composeDashboard(
  workbook: WorkbookSnapshot,
  report: JudgeReport,
  counted: readonly CountedCells[],
  options: WorkbookOptions,
): OwnSheetPlan {
  const { language } = options;
  const own = workbook.own.dashboard;
  const model = dashboardModel(report);
  const table = unachievedTable(model.missed, model.isMixed, language);
  const tableHeight = table.heights.reduce((sum, height) => sum + height, 0);
  const kinds = drawnKinds(model, report.results.length);
  const layout = chartLayout(kinds, table.rows.length, tableHeight);

  const grid = new CellGrid(DATA_LAST_ROW + 1, LAST_COLUMN + 1);
  const attainmentRows = attainmentRowsOf(layout, model);
  const sizes = putData(grid, { report, model, counted, language, attainmentRows });
  putHeading(grid, report, options);
  putTiles(grid, language);
  putChartTexts(grid, layout.slots, model, sizes, language);
  putTable(grid, table, model.isMixed, onlySheet(counted), language);
  return composeOwnSheet(workbook, own, {
    name: DASHBOARD_TEXTS[language].sheetName,
    mark: DASHBOARD_MARK,
    tabColor: TAB_COLOR,
    cells: grid.cells(),
    timeCell: { row: HEADING_ROW, column: TIME_COLUMN },
    dress: (builder) => {
      const rowsBefore = own ? tableRowsBefore(own) : 0;
      dressDashboard(builder, layout, { ...table, rowsBefore }, sizes, language);
    },
    charts: dashboardCharts(layout.slots, sizes, model),
    chartsBefore: own ? chartsBefore(own) : [],
  });
}

/** The sheet with the status cells, where it is a single one. */
function onlySheet(counted: readonly CountedCells[]): string | null {
  const [first, ...others] = new Set(counted.map(({ sheetName }) => sheetName));
  return first !== undefined && others.length === 0 ? first : null;
}

/** As many of the lowest as the chart's width has room for, without those that would dwarf them. */
function attainmentRowsOf({ slots }: ChartLayout, { ranking }: DashboardModel): number {
  const kind: ChartKind = "attainment";
  const columns = slots.find((slot) => slot.kind === kind)?.place.columnCount ?? 0;
  const room = Math.floor((columns * COLUMN_WIDTH) / ATTAINMENT_COLUMN);
  const tall = ranking.findIndex(({ rate }) => rate > HIGHEST_RATE);
  const wanted = Math.min(room, MOST_ROWS.attainment, tall < 0 ? ranking.length : tall);
  return Math.max(wanted, Math.min(ATTAINMENT_LEAST, ranking.length));
}
