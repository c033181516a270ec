import type { Area, SheetWrite } from "../compose/writePlan";
import type { CellValue } from "../read/snapshot";
import type { WorkbookOptions } from "../report";
import { applyChart, moveChart } from "./applyChart";
import { applyConditionalFormats } from "./applyConditionalFormats";
import { applyFormat } from "./applyFormat";
import { applyPage } from "./applyPage";
import { applyAddedColumns } from "./applyTableColumns";
import { applyTable } from "./applyTable";
import { applyValidation } from "./applyValidation";
import { rangeOf } from "./rangeOf";

/** Queues what comes before the contents: new table columns, given-up cells, merges, widths, heights and formats. */
export function applyDressing(sheet: Excel.Worksheet, write: SheetWrite): void {
  applyAddedColumns(sheet, write.addedColumns ?? []);
  for (const area of write.cleared) {
    const range = rangeOf(sheet, area);
    range.conditionalFormats.clearAll();
    range.clear("All");
  }
  for (const name of write.deletedCharts ?? []) sheet.charts.getItem(name).delete();
  for (const area of write.merges) rangeOf(sheet, area).merge();
  for (const { column, width } of write.columnWidths) {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    if (width === "standard") format.useStandardWidth = true;
    else format.columnWidth = width;
  }
  for (const { row, height } of write.rowHeights) {
    sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow().format.rowHeight = height;
  }
  for (const { area, format } of write.formats) {
    applyFormat(rangeOf(sheet, area), area, format);
  }
}

/**
 * Queues the contents of a rectangle; `null` leaves a cell as it is. Its number formats must have been
 * queued before: a cell with the text format takes 「=1+1」 as text.
 */
export function applyContents(
  sheet: Excel.Worksheet,
  area: Area,
  values: (CellValue | null)[][],
): void {
  rangeOf(sheet, area).values = values;
}

/** Queues what stands on the contents: tables, rules, row heights that follow them, charts, print setup. */
export function applyExtras(
  sheet: Excel.Worksheet,
  write: SheetWrite,
  options: WorkbookOptions,
): void {
  for (const table of write.tables) applyTable(sheet, table);
  if (options.supports("ExcelApi", "1.13")) {
    for (const { tableId, area } of write.resizedTables ?? []) {
      sheet.tables.getItem(tableId).resize(rangeOf(sheet, area));
    }
  }
  if (options.supports("ExcelApi", "1.8")) {
    for (const block of write.validations) applyValidation(rangeOf(sheet, block.area), block);
  }
  for (const { area, rules, replacing = true } of write.conditionalFormats) {
    const range = rangeOf(sheet, area);
    if (replacing) range.conditionalFormats.clearAll();
    applyConditionalFormats(range, rules);
  }
  for (const area of write.fittedRows) rangeOf(sheet, area).format.autofitRows();
  for (const chart of write.movedCharts ?? []) moveChart(sheet, chart);
  for (const chart of write.charts) applyChart(sheet, chart, options);
  freeze(sheet, write);
  if (write.page && options.supports("ExcelApi", "1.9")) applyPage(sheet, write.page);
}

function freeze(sheet: Excel.Worksheet, { frozenRows, frozenColumns }: SheetWrite): void {
  if (frozenRows > 0 && frozenColumns > 0) {
    sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, frozenRows, frozenColumns));
  } else if (frozenRows > 0) {
    sheet.freezePanes.freezeRows(frozenRows);
  } else if (frozenColumns > 0) {
    sheet.freezePanes.freezeColumns(frozenColumns);
  }
}
