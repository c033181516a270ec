import type { Language } from "../../domain/text/localizedText";
import { columnArea } from "./areas";
import {
  COUNTS_FIRST,
  COUNTS_ROW,
  COUNTS_ROW_HEIGHT,
  COUNTS_TOTAL,
  DASHBOARD_COLUMNS,
  DASHBOARD_WIDTHS,
  FIRST_COLUMN,
  HEADING_ROW,
  LAST_COLUMN,
  MARGIN_WIDTH,
  TIME_ROW,
  TITLE_ROW,
  UNACHIEVED_FIRST,
  UNACHIEVED_HEADER,
  UNACHIEVED_ROW,
  type DashboardColumn,
} from "./dashboardLayout";
import type { SheetWriteBuilder } from "./sheetWriteBuilder";
import { GREY, HEADER_FORMAT, INK, LINE_COLOR } from "./sheetStyle";
import { statusRules } from "./statusStyle";
import type { Area } from "./writePlan";

const COUNTS_COLUMNS = 3;

/** Widths, formats, rules and print setup of the dashboard. */
export function dressDashboard(
  builder: SheetWriteBuilder,
  lastRow: number,
  language: Language,
): void {
  dressColumns(builder);
  dressHeading(builder);
  dressCounts(builder, language);
  dressUnachieved(builder, lastRow, language);
  builder.print({
    orientation: "Landscape",
    printArea: wide(TITLE_ROW, lastRow),
    titleRows: { first: UNACHIEVED_HEADER, last: UNACHIEVED_HEADER },
  });
}

function dressColumns(builder: SheetWriteBuilder): void {
  builder.columnWidth(0, MARGIN_WIDTH);
  for (const [name, column] of Object.entries(DASHBOARD_COLUMNS)) {
    builder.columnWidth(column, DASHBOARD_WIDTHS[name as DashboardColumn]);
  }
}

function dressHeading(builder: SheetWriteBuilder): void {
  const cell = (row: number): Area => columnArea(FIRST_COLUMN, row, row);
  builder
    .rowHeight(TITLE_ROW, 30)
    .format(cell(TITLE_ROW), {
      ...{ fontSize: 18, bold: true, fontColor: INK, verticalAlignment: "Center" },
    })
    .format(cell(HEADING_ROW), { fontSize: 12, fontColor: INK, horizontalAlignment: "Left" })
    .format(cell(TIME_ROW), { fontSize: 10, fontColor: GREY, horizontalAlignment: "Left" })
    .format(wide(TIME_ROW, TIME_ROW), { rowLineColor: INK });
}

function dressCounts(builder: SheetWriteBuilder, language: Language): void {
  const counts = (first: number, last: number, from = 0): Area => ({
    row: first,
    column: FIRST_COLUMN + from,
    rowCount: last - first + 1,
    columnCount: COUNTS_COLUMNS - from,
  });
  for (let row = COUNTS_ROW; row <= COUNTS_TOTAL; row++) builder.rowHeight(row, COUNTS_ROW_HEIGHT);
  builder
    .format(counts(COUNTS_ROW, COUNTS_ROW), HEADER_FORMAT)
    .format(counts(COUNTS_FIRST, COUNTS_TOTAL), {
      verticalAlignment: "Center",
      rowLineColor: LINE_COLOR,
    })
    .format(counts(COUNTS_FIRST, COUNTS_TOTAL, 1), { horizontalAlignment: "Right" })
    .format(columnArea(FIRST_COLUMN, COUNTS_FIRST, COUNTS_TOTAL), { horizontalAlignment: "Center" })
    .format(counts(COUNTS_TOTAL, COUNTS_TOTAL), { bold: true, fillColor: "#F5F7FA" })
    .rules(columnArea(FIRST_COLUMN, COUNTS_FIRST, COUNTS_TOTAL - 1), statusRules(language));
}

function dressUnachieved(builder: SheetWriteBuilder, lastRow: number, language: Language): void {
  const { status, rate, organisation, year, target, actual } = DASHBOARD_COLUMNS;
  const column = (index: number): Area => columnArea(index, UNACHIEVED_FIRST, lastRow);
  builder
    .rowHeight(UNACHIEVED_ROW, 24)
    .format(columnArea(FIRST_COLUMN, UNACHIEVED_ROW, UNACHIEVED_ROW), {
      ...{ fontSize: 13, bold: true, fontColor: INK, verticalAlignment: "Center" },
    })
    .rowHeight(UNACHIEVED_HEADER, COUNTS_ROW_HEIGHT)
    .format(wide(UNACHIEVED_HEADER, UNACHIEVED_HEADER), HEADER_FORMAT)
    .format(wide(UNACHIEVED_FIRST, lastRow), {
      ...{
        horizontalAlignment: "Left",
        verticalAlignment: "Top",
        wrapText: true,
        rowLineColor: LINE_COLOR,
      },
    })
    .format(column(rate), { horizontalAlignment: "Right" })
    .fitRows(wide(UNACHIEVED_FIRST, lastRow))
    .rules(column(status), statusRules(language));
  for (const index of [status, organisation, year, target, actual]) {
    builder.format(column(index), { horizontalAlignment: "Center" });
  }
}

function wide(first: number, last: number): Area {
  return {
    row: first,
    column: FIRST_COLUMN,
    rowCount: last - first + 1,
    columnCount: LAST_COLUMN - FIRST_COLUMN + 1,
  };
}
