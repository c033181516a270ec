import { historyEntry, isSameRun } from "../../domain/history/historyRun";
import { columnArea } from "../compose/areas";
import { wordContent } from "../compose/cellContent";
import { FreeNames } from "../compose/freeNames";
import type { OwnSheetPlan } from "../compose/ownSheet";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import { statusRules } from "../compose/statusStyle";
import type { Area } from "../compose/writePlan";
import { HISTORY_MARK } from "../ownership/marks";
import type { OwnHistory, WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { JudgeReport, WorkbookOptions } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import { historyCells } from "./historyCells";
import {
  HISTORY_COLUMNS,
  historyMemo,
  LAST_HISTORY_ROW,
  type HistoryColumn,
} from "./historyColumns";

/** Points. */
const WIDTHS: Readonly<Record<HistoryColumn, number>> = {
  ...{ at: 100, phase: 60, organisation: 90, fiscalYear: 80, path: 200, indicator: 220 },
  ...{ target: 110, actual: 110, status: 96, rate: 60, gap: 84, by: 80 },
};
const TABLE_STYLE = "TableStyleLight1";
const TAB_COLOR = "#7F7F7F";
/** Coloured at once, so that a later run need not touch the rules. */
const COLOURED_ROWS = 100_000;
const STATUS = HISTORY_COLUMNS.indexOf("status");

/**
 * Composes the record of a run: its rows below everything that stands on the history sheet, or a new sheet with a
 * table. Nothing that is there already is touched. A run that says the same as the last one adds nothing, so that
 * judging twice changes nothing.
 *
 * @returns `null` where nothing is to be recorded, or where the sheet is full
 */
export function composeHistory(
  workbook: WorkbookSnapshot,
  judged: JudgeReport,
  options: WorkbookOptions,
): OwnSheetPlan | null {
  const { settings, results, phase } = judged;
  if (options.recordsRun === false || !settings.keepHistory || results.length === 0) return null;
  const { history } = workbook.own;
  const entries = results.map(historyEntry);
  if (history?.lastRun && isSameRun(history.lastRun, { phase, entries })) return null;
  if (!history) return newHistory(workbook, judged, options);
  const isFull = history.endRow + results.length > LAST_HISTORY_ROW;
  return isFull ? null : longerHistory(workbook, history, judged, options);
}

function newHistory(
  workbook: WorkbookSnapshot,
  judged: JudgeReport,
  options: WorkbookOptions,
): OwnSheetPlan {
  const texts = sheetTexts(options.language).history;
  const cells = [
    HISTORY_COLUMNS.map((column) => wordContent(texts.columns[column])),
    ...historyCells(judged, options),
  ];
  const name = new FreeNames(workbook.sheets.map((sheet) => sheet.name)).numberedCopy(
    texts.sheetName,
  );
  const tables = workbook.sheets.flatMap((sheet) => sheet.tables.map((table) => table.name));
  const key = `new:${HISTORY_MARK}`;
  const area = areaOf(0, cells.length);
  const builder = new SheetWriteBuilder(key)
    .contents(0, 0, cells)
    .table({ area, name: new FreeNames(tables).numberedName(texts.tableName), style: TABLE_STYLE })
    .rules(columnArea(STATUS, 1, COLOURED_ROWS), statusRules(options.language))
    .freeze(1);
  HISTORY_COLUMNS.forEach((column, index) => builder.columnWidth(index, WIDTHS[column]));
  return {
    sheetName: name,
    sheetId: key,
    newSheet: { key, name, tabColor: TAB_COLOR },
    write: builder.build(),
    deletedNames: [],
    names: [
      { name: HISTORY_MARK, sheetId: key, area, comment: historyMemo(judged.results.length) },
    ],
    changedCells: filled(cells),
  };
}

function longerHistory(
  workbook: WorkbookSnapshot,
  { range, endRow }: OwnHistory,
  judged: JudgeReport,
  options: WorkbookOptions,
): OwnSheetPlan {
  const { sheetId } = range;
  const sheet = sheetById(workbook, sheetId);
  const cells = historyCells(judged, options);
  const first = endRow + 1;
  const area: Area = {
    ...{ row: range.row, column: range.column, columnCount: HISTORY_COLUMNS.length },
    rowCount: first + cells.length - range.row,
  };
  const builder = new SheetWriteBuilder(sheetId).contents(first, range.column, cells);
  const table = sheet.tables.find(
    (candidate) => candidate.range.row === range.row && !candidate.hasTotals,
  );
  if (table && table.range.row + table.range.rowCount <= first) {
    const { row, column, columnCount, rowCount } = table.range;
    const before: Area = { row, column, rowCount, columnCount };
    const after: Area = { ...before, rowCount: first + cells.length - row };
    builder.resizeTable({ tableId: table.id, area: after, areaBefore: before });
  }
  return {
    sheetName: sheet.name,
    sheetId,
    newSheet: null,
    write: builder.build(),
    deletedNames: [HISTORY_MARK],
    names: [{ name: HISTORY_MARK, sheetId, area, comment: historyMemo(cells.length) }],
    changedCells: filled(cells),
  };
}

function areaOf(row: number, rowCount: number): Area {
  return { row, column: 0, rowCount, columnCount: HISTORY_COLUMNS.length };
}

function filled(cells: ReturnType<typeof historyCells>): number {
  return cells.flat().filter(({ value }) => value !== "").length;
}
