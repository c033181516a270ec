import {
  DASHBOARD_MARK,
  parseColumnMark,
  parseColumnMemo,
  RESULT_LIST_MARK,
  SETTINGS_MARK,
} from "../ownership/marks";
import { loadPlace, rangePlace } from "./rangePlace";
import type { CellValue, OwnColumn, OwnSheet, OwnSnapshot } from "./snapshot";

/** The add-in's marks whose cells are asked for with the next `sync`. */
export interface PendingOwn {
  readonly marks: readonly PendingMark[];
  readonly dashboard: PendingSheetArea | null;
  readonly resultList: PendingSheetArea | null;
  readonly settings: PendingSheetArea | null;
}

interface PendingMark {
  readonly mark: Excel.NamedItem;
  readonly range: Excel.Range;
}

interface PendingSheetArea {
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/**
 * Queues the reading of what the add-in left in the workbook.
 *
 * @param marks the add-in's hidden names, with name and comment loaded
 */
export function queueOwn(marks: readonly Excel.NamedItem[]): PendingOwn {
  const pending = marks.map((mark) => {
    const range = mark.getRangeOrNullObject();
    loadPlace(range);
    return { mark, range };
  });
  const areaOf = (name: string): PendingSheetArea | null => {
    const found = pending.find(({ mark }) => mark.name === name);
    return found ? queueSheetArea(found.range) : null;
  };
  return {
    marks: pending,
    dashboard: areaOf(DASHBOARD_MARK),
    resultList: areaOf(RESULT_LIST_MARK),
    settings: areaOf(SETTINGS_MARK),
  };
}

/** The answer to {@link queueOwn}. */
export function takeOwn({ marks, dashboard, resultList, settings }: PendingOwn): OwnSnapshot {
  return {
    columns: marks.flatMap((pending) => ownColumn(pending) ?? []),
    dashboard: dashboard && ownSheet(dashboard),
    resultList: resultList && ownSheet(resultList),
    settings: settings && ownSheet(settings),
    deadNames: marks.filter(({ range }) => range.isNullObject).map(({ mark }) => mark.name),
  };
}

function queueSheetArea(range: Excel.Range): PendingSheetArea {
  const { worksheet } = range;
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  worksheet.charts.load("items/name");
  return { range, used, charts: worksheet.charts };
}

function ownColumn({ mark, range }: PendingMark): OwnColumn | null {
  const meaning = parseColumnMark(mark.name);
  if (!meaning || range.isNullObject) return null;
  return {
    name: mark.name,
    ...meaning,
    range: rangePlace(range),
    widthBefore: parseColumnMemo(mark.comment),
  };
}

function ownSheet({ range, used, charts }: PendingSheetArea): OwnSheet | null {
  if (range.isNullObject) return null;
  return {
    range: rangePlace(range),
    formulas: used.isNullObject ? [] : (used.formulas as CellValue[][]),
    formulasTop: used.isNullObject ? 0 : used.rowIndex,
    formulasLeft: used.isNullObject ? 0 : used.columnIndex,
    chartNames: charts.items.map(({ name }) => name),
  };
}
