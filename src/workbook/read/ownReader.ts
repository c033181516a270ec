import { parseLedgerMark, type OwnLedgerPart } from "../ledgers/ledgerMark";
import { parseLinkMark, parseLinkMemo, type OwnLink } from "../ledgers/linkMark";
import {
  DASHBOARD_MARK,
  HISTORY_MARK,
  parseColumnMark,
  parseColumnMemo,
  parseFormMark,
  parseFormMemo,
  parseHeaderMark,
  parseOrderMark,
  RESULT_LIST_MARK,
  SETTINGS_MARK,
} from "../ownership/marks";
import { queueHistory, takeHistory, type PendingHistory } from "./historyReader";
import { loadPlace, rangePlace } from "./rangePlace";
import { COLUMN_ROLES } from "../recognise/columnMapping";
import type {
  CellValue,
  OwnColumn,
  OwnFormBlock,
  OwnHeader,
  OwnOrder,
  OwnSheet,
  OwnSnapshot,
} from "./snapshot";

/** The add-in's marks whose cells are asked for with the next `sync`. */
export interface PendingOwn {
  readonly marks: readonly PendingMark[];
  readonly dashboard: PendingSheetArea | null;
  readonly resultList: PendingSheetArea | null;
  readonly settings: PendingSheetArea | null;
  readonly history: PendingHistory | null;
}

interface PendingMark {
  readonly mark: Excel.NamedItem;
  readonly range: Excel.Range;
}

interface PendingSheetArea {
  readonly mark: Excel.NamedItem;
  readonly range: Excel.Range;
  readonly used: Excel.Range;
  readonly charts: Excel.ChartCollection;
}

/**
 * Queues the reading of what the add-in left in the workbook.
 *
 * @param marks the add-in's hidden names, with name and comment loaded, that of the history also with its formula
 */
export function queueOwn(marks: readonly Excel.NamedItem[]): PendingOwn {
  const pending = marks.map((mark) => {
    const range = mark.getRangeOrNullObject();
    loadPlace(range);
    return { mark, range };
  });
  const areaOf = (name: string): PendingSheetArea | null => {
    const found = pending.find(({ mark }) => mark.name === name);
    return found ? queueSheetArea(found) : null;
  };
  const history = pending.find(({ mark }) => mark.name === HISTORY_MARK);
  return {
    marks: pending,
    dashboard: areaOf(DASHBOARD_MARK),
    resultList: areaOf(RESULT_LIST_MARK),
    settings: areaOf(SETTINGS_MARK),
    history: history ? queueHistory(history.mark, history.range) : null,
  };
}

/** The answer to {@link queueOwn}. */
export function takeOwn(own: PendingOwn): OwnSnapshot {
  const { marks, dashboard, resultList, settings, history } = own;
  return {
    columns: marks.flatMap((pending) => ownColumn(pending) ?? []),
    dashboard: dashboard && ownSheet(dashboard),
    resultList: resultList && ownSheet(resultList),
    settings: settings && ownSheet(settings),
    history: history && takeHistory(history),
    ledgers: marks.flatMap((pending) => ownLedgerPart(pending) ?? []),
    links: marks.flatMap((pending) => ownLink(pending) ?? []),
    headers: marks.flatMap((pending) => ownHeader(pending) ?? []),
    orders: marks.flatMap((pending) => ownOrder(pending) ?? []),
    formBlocks: marks.flatMap((pending) => ownFormBlock(pending) ?? []),
    deadNames: marks.filter(({ range }) => range.isNullObject).map(({ mark }) => mark.name),
  };
}

function queueSheetArea({ mark, range }: PendingMark): PendingSheetArea {
  const { worksheet } = range;
  const used = worksheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,formulas");
  worksheet.charts.load("items/name");
  return { mark, range, used, charts: worksheet.charts };
}

function ownOrder({ mark, range }: PendingMark): OwnOrder | null {
  const list = parseOrderMark(mark.name);
  if (list === null || range.isNullObject) return null;
  const widthBefore = parseColumnMemo(mark.comment);
  return { name: mark.name, list, range: rangePlace(range), widthBefore };
}

function ownFormBlock({ mark, range }: PendingMark): OwnFormBlock | null {
  const number = parseFormMark(mark.name);
  if (number === null || range.isNullObject) return null;
  const widthsBefore = parseFormMemo(mark.comment);
  return { name: mark.name, number, range: rangePlace(range), widthsBefore };
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

function ownLink({ mark, range }: PendingMark): OwnLink | null {
  if (parseLinkMark(mark.name) === null || range.isNullObject) return null;
  const memo = parseLinkMemo(mark.comment);
  const { sheetId, row, column } = rangePlace(range);
  return memo && { name: mark.name, cell: { sheetId, row, column }, ...memo };
}

function ownLedgerPart({ mark, range }: PendingMark): OwnLedgerPart | null {
  const meaning = parseLedgerMark(mark.name);
  return !meaning || range.isNullObject
    ? null
    : { name: mark.name, ...meaning, range: rangePlace(range) };
}

/** A later version may know other roles: such a mark is kept, and says nothing to this one. */
function ownHeader({ mark, range }: PendingMark): OwnHeader | null {
  if (parseHeaderMark(mark.name) === null || range.isNullObject) return null;
  const { sheetId, row, column } = rangePlace(range);
  const roles = [...COLUMN_ROLES, "ignore"] as const;
  const role = roles.find((candidate) => candidate === mark.comment) ?? null;
  return { name: mark.name, cell: { sheetId, row, column }, role };
}

function ownSheet({ mark, range, used, charts }: PendingSheetArea): OwnSheet | null {
  if (range.isNullObject) return null;
  return {
    range: rangePlace(range),
    ...(mark.comment === "" ? {} : { memo: mark.comment }),
    formulas: used.isNullObject ? [] : (used.formulas as CellValue[][]),
    formulasTop: used.isNullObject ? 0 : used.rowIndex,
    formulasLeft: used.isNullObject ? 0 : used.columnIndex,
    chartNames: charts.items.map(({ name }) => name),
  };
}
