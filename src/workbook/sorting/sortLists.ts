import { applyWritePlan } from "../apply/applyWritePlan";
import { rangeOf } from "../apply/rangeOf";
import { assertWritable } from "../compose/assertWritable";
import { columnArea, isSameArea } from "../compose/areas";
import { wordContent } from "../compose/cellContent";
import { sourceGuards } from "../compose/cellGuards";
import { matchLists, type MatchedList } from "../compose/matchLists";
import { composeRemovedColumns } from "../compose/removal";
import { HEADER_FORMAT } from "../compose/sheetStyle";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { Area, NameWrite, SheetWrite, WritePlan } from "../compose/writePlan";
import { withHostErrors } from "../hostErrors";
import { judgePlan } from "../judgePlan";
import { mappingOf } from "../mapping/mappingOf";
import { columnMemo, orderMark } from "../ownership/marks";
import { readWorkbook } from "../read/readWorkbook";
import type { CellValue, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import { recognisePlan } from "../recognise/recognisePlan";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { settingsOf } from "../settings/settingsOf";
import { sheetTexts } from "../texts/sheetTexts";
import {
  isReferenced,
  readsTheSame,
  sortArea,
  type SheetFormulas,
  type SortArea,
  type SortRefusal,
} from "./sortableList";
import { statusOrder } from "./sortOrder";

/** What sorting did. */
export interface SortReport {
  /** Sheets whose lists are sorted, by name. */
  readonly sorted: readonly string[];
  /** Lists that were left as they are, because something in or around them would break. */
  readonly refused: readonly { readonly sheet: string; readonly why: SortRefusal }[];
}

/** A list that will be sorted. */
interface Sorting extends SortArea {
  readonly sheetId: string;
  readonly list: MatchedList;
  /** Old positions in the new order. */
  readonly newOrder: readonly number[];
  /** Numbers that tell the order before any sorting, by old position. */
  readonly original: readonly number[];
}

const ORDER_WIDTH = 50;

/**
 * Sorts every judged list by status, the unachieved ones first, and remembers the order before that in a column of
 * its own, which moves with the rows. Lists in or around which something would break are left alone. Six round trips
 * whatever the number of rows; where Excel refuses, everything is put back.
 *
 * @throws WorkbookError `sheetProtected`, `changedMeanwhile`: nothing was changed
 */
export async function sortByStatus(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<SortReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    const reading = recognisePlan(workbook, { mapping: mappingOf(workbook.own) });
    const { results } = judgePlan(reading, options.sessionSettings ?? settingsOf(workbook.own));
    const byId = new Map(results.map((result) => [result.indicator.id, result]));
    const lists = matchLists(reading.lists, workbook.own.columns).lists;
    const read = await readDependencies(context, workbook, lists, options);

    const refused: { sheet: string; why: SortRefusal }[] = [];
    const sortings: Sorting[] = [];
    lists.forEach((matched, index) => {
      const { list } = matched;
      const sheet = sheetById(workbook, list.sheetId);
      const refuse = (why: SortRefusal): void => {
        refused.push({ sheet: sheet.name, why });
      };
      const area = sortArea(workbook, reading, matched);
      if (typeof area === "string") {
        refuse(area);
        return;
      }
      if (read.isMerged[index] === true) {
        refuse("merged");
        return;
      }
      if (isReferenced(sheet, area.rows, read.formulas)) {
        refuse("referenced");
        return;
      }
      const judged = rowsOf(area.rows).flatMap((row) => byId.get(list.rows.get(row) ?? "") ?? []);
      const newOrder = statusOrder(judged);
      if (!readsTheSame(workbook, reading, matched, area.rows, newOrder)) {
        refuse("rows");
        return;
      }
      const original = originalOrder(workbook, list.sheetId, area);
      sortings.push({ ...area, sheetId: list.sheetId, list: matched, newOrder, original });
    });

    const plan = orderPlan(workbook, sortings, options);
    const guards = sourceGuards(workbook, reading.plan.indicators, reading.lists);
    assertWritable(workbook, plan, options);
    const undo = await applyWritePlan(context, { ...plan, guards }, options);
    try {
      for (const sorting of sortings) sortRows(context, sorting);
      await context.sync();
    } catch (error) {
      if (undo) await applyWritePlan(context, undo.plan, options);
      throw error;
    }
    return {
      sorted: sortings.map(({ sheetId }) => sheetById(workbook, sheetId).name),
      refused,
    };
  });
}

/**
 * Puts the rows back into the order that they had before they were sorted, and takes the column that remembered it
 * away. Rows that were added since come last.
 *
 * @returns names of the sheets whose lists are as before; none where nothing was sorted
 */
export async function restoreOrder(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<readonly string[]> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    const orders = workbook.own.orders ?? [];
    if (orders.length === 0) return [];
    const removed = composeRemovedColumns(workbook, orders);
    const plan: WritePlan = {
      ...{ newSheets: [], names: [], deletedSheets: [] },
      ...{ sheets: removed.sheets, deletedNames: removed.deletedNames },
      changedCells: removed.clearedCells,
    };
    assertWritable(workbook, plan, options);
    for (const { range } of orders) {
      const sheet = sheetById(workbook, range.sheetId);
      const table = sheet.tables.find(
        ({ range: own }) =>
          own.row === range.row &&
          own.column <= range.column &&
          range.column < own.column + own.columnCount,
      );
      const right = sheet.left + (sheet.values[0]?.length ?? 0);
      const left = table?.range.column ?? sheet.left;
      const end = table
        ? table.range.column + table.range.columnCount
        : Math.max(right, range.column + 1);
      const rows: Area = {
        ...{ row: range.row + 1, column: left },
        ...{ rowCount: range.rowCount - 1, columnCount: end - left },
      };
      sortBy(context, range.sheetId, rows, range.column);
    }
    await context.sync();
    await applyWritePlan(context, plan, options);
    return orders.map(({ range }) => sheetById(workbook, range.sheetId).name);
  });
}

/** What sorting might break: merged cells of the lists, formulas of all sheets but the add-in's own. One round trip. */
async function readDependencies(
  context: Excel.RequestContext,
  { sheets, own }: WorkbookSnapshot,
  lists: readonly MatchedList[],
  { supports }: WorkbookOptions,
): Promise<{ readonly isMerged: readonly boolean[]; readonly formulas: readonly SheetFormulas[] }> {
  const { worksheets } = context.workbook;
  const ownIds = [own.dashboard, own.resultList, own.settings, own.history].map(
    (sheet) => sheet?.range.sheetId,
  );
  const used = sheets
    .filter(({ id }) => !ownIds.includes(id))
    .map(({ id, name }) => {
      const range = worksheets.getItem(id).getUsedRangeOrNullObject(true);
      range.load("rowIndex,formulas");
      return { name, range };
    });
  const rows = lists.map(({ list: { sheetId, firstRow, lastRow } }) =>
    worksheets.getItem(sheetId).getRange(`${firstRow + 1}:${lastRow + 1}`),
  );
  // Below ExcelApi 1.13 Excel itself refuses to sort merged cells, and everything is put back.
  const merged = supports("ExcelApi", "1.13") ? rows.map(queueMerged) : [];
  await context.sync();
  return {
    isMerged: merged.map((areas) => !areas.isNullObject),
    formulas: used.flatMap(({ name, range }) =>
      range.isNullObject
        ? []
        : [{ sheetName: name, top: range.rowIndex, formulas: range.formulas as CellValue[][] }],
    ),
  };
}

function queueMerged(rows: Excel.Range): Excel.RangeAreas {
  const areas = rows.getMergedAreasOrNullObject();
  areas.load("address");
  return areas;
}

/** Writes the wanted positions into the order column, which is new where none remembers the order yet. */
function orderPlan(
  workbook: WorkbookSnapshot,
  sortings: readonly Sorting[],
  { language }: WorkbookOptions,
): WritePlan {
  const header = sheetTexts(language).orderHeader;
  const sheets: SheetWrite[] = [];
  const names: NameWrite[] = [];
  const deletedNames: string[] = [];
  for (const { sheetId, list: matched, rows, orderColumn, order, newOrder } of sortings) {
    const { list, number } = matched;
    const area = columnArea(orderColumn, rows.row - 1, rows.row + rows.rowCount - 1);
    const builder = new SheetWriteBuilder(sheetId);
    const positions = positionsOf(newOrder);
    const cells = positions.map((position) => [{ value: position, numberFormat: "General" }]);
    if (order) {
      builder.contents(rows.row, orderColumn, cells);
      if (!isSameArea(order.range, area)) deletedNames.push(order.name);
    } else {
      const { table } = list;
      if (table) {
        const index = orderColumn - table.range.column;
        builder.addTableColumn({ tableId: table.id, index, area, name: header });
      }
      builder.format({ ...area, rowCount: 1 }, HEADER_FORMAT);
      builder.contents(rows.row - 1, orderColumn, [[wordContent(header)], ...cells]);
      builder.columnWidth(orderColumn, ORDER_WIDTH);
    }
    if (!order || !isSameArea(order.range, area)) {
      const sheet = sheetById(workbook, sheetId);
      const width =
        order?.widthBefore ?? sheet.freeColumnWidths[orderColumn - sheet.firstFreeColumn];
      names.push({
        name: orderMark(number),
        sheetId,
        area,
        comment: columnMemo(width ?? "standard"),
      });
    }
    sheets.push(builder.build());
  }
  return {
    ...{ newSheets: [], sheets, deletedNames, names, deletedSheets: [] },
    changedCells: sortings.reduce((sum, { rows }) => sum + rows.rowCount, 0),
  };
}

/** Sorts by the wanted positions, then lets the column tell the original order again. */
function sortRows(context: Excel.RequestContext, sorting: Sorting): void {
  const { sheetId, rows, orderColumn, newOrder, original } = sorting;
  const end = Math.max(rows.column + rows.columnCount, orderColumn + 1);
  sortBy(context, sheetId, { ...rows, columnCount: end - rows.column }, orderColumn);
  const column = columnArea(orderColumn, rows.row, rows.row + rows.rowCount - 1);
  const range = rangeOf(context.workbook.worksheets.getItem(sheetId), column);
  range.values = newOrder.map((from) => [original[from] ?? from + 1]);
}

function sortBy(
  { workbook }: Excel.RequestContext,
  sheetId: string,
  rows: Area,
  column: number,
): void {
  const range = rangeOf(workbook.worksheets.getItem(sheetId), rows);
  range.sort.apply([{ key: column - rows.column, ascending: true }], false, false, "Rows");
}

/** By old position: the new one, from 1 on. */
function positionsOf(newOrder: readonly number[]): readonly number[] {
  const positions: number[] = [];
  newOrder.forEach((from, to) => {
    positions[from] = to + 1;
  });
  return positions;
}

function originalOrder(
  workbook: WorkbookSnapshot,
  sheetId: string,
  { rows, order }: SortArea,
): readonly number[] {
  if (!order) return rowsOf(rows).map((_, index) => index + 1);
  const sheet = sheetById(workbook, sheetId);
  const known = rowsOf(rows).map((row) => valueAt(sheet, row, order.range.column));
  // Rows that were added since follow the others.
  let last = Math.max(0, ...known.filter((value) => typeof value === "number"));
  return known.map((value) => (typeof value === "number" ? value : ++last));
}

function rowsOf({ row, rowCount }: Area): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
