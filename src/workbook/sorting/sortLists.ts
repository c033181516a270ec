import { applyWritePlan } from "../apply/applyWritePlan";
import { assertWritable } from "../compose/assertWritable";
import { columnArea, isSameArea } from "../compose/areas";
import { wordContent } from "../compose/cellContent";
import { sourceGuards } from "../compose/cellGuards";
import { matchLists, type MatchedList } from "../compose/matchLists";
import { HEADER_FORMAT } from "../compose/sheetStyle";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { Area, NameWrite, SheetWrite, WritePlan } from "../compose/writePlan";
import { withHostErrors } from "../hostErrors";
import { judgePlan } from "../judgePlan";
import { withLedgers } from "../ledgers/withLedgers";
import { mappingOf } from "../mapping/mappingOf";
import { columnMemo, orderMark } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import { recognisePlan } from "../recognise/recognisePlan";
import type { WorkbookOptions } from "../report";
import { settingsOf } from "../settings/settingsOf";
import { sheetTexts } from "../texts/sheetTexts";
import { originalOrder } from "./originalOrder";
import { readDependencies } from "./readDependencies";
import { putRowsBack, queueRowSort, type RowSort } from "./rowSort";
import {
  isReferenced,
  readsTheSame,
  sortArea,
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
 * its own, which moves with the rows. Lists in or around which something would break are left alone. Four round trips
 * whatever the number of rows; where Excel refuses, everything is put back.
 *
 * @param workbook as it was just read
 * @throws WorkbookError `sheetProtected`, `changedMeanwhile`: nothing was changed
 */
export async function sortLists(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  options: WorkbookOptions,
): Promise<SortReport> {
  return withHostErrors(async () => {
    const reading = recognisePlan(workbook, { mapping: mappingOf(workbook.own) });
    // The statuses that stand in the sheet: those with what the ledgers say.
    const { results } = judgePlan(
      withLedgers(reading, workbook),
      options.sessionSettings ?? settingsOf(workbook.own),
    );
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
      if (read.isHidden[index] === true) {
        refuse("hidden");
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
      const original = rememberedOrder(workbook, list.sheetId, area);
      sortings.push({ ...area, sheetId: list.sheetId, list: matched, newOrder, original });
    });

    const plan = orderPlan(workbook, sortings, options);
    const guards = sourceGuards(workbook, reading.plan.indicators, reading.lists);
    assertWritable(workbook, plan, options);
    const undo = await applyWritePlan(context, { ...plan, guards }, options);
    const sorts = sortings.map(rowSort);
    try {
      for (const sort of sorts) queueRowSort(context, sort);
      await context.sync();
    } catch (error) {
      await putRowsBack(context, sorts);
      if (undo) await applyWritePlan(context, undo.plan, options);
      throw error;
    }
    return {
      sorted: sortings.map(({ sheetId }) => sheetById(workbook, sheetId).name),
      refused,
    };
  });
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
function rowSort(sorting: Sorting): RowSort {
  const { sheetId, rows, orderColumn, newOrder, original } = sorting;
  const end = Math.max(rows.column + rows.columnCount, orderColumn + 1);
  const keys = positionsOf(newOrder);
  return {
    ...{ sheetId, rows: { ...rows, columnCount: end - rows.column }, column: orderColumn },
    ...{ keys, before: keys, after: newOrder.map((from) => original[from] ?? from + 1) },
  };
}

/**
 * By old position: the new one, from 1 on and a half more, so that nobody takes it for a number of the original order
 * where Excel fails in between.
 */
function positionsOf(newOrder: readonly number[]): readonly number[] {
  const positions: number[] = [];
  newOrder.forEach((from, to) => {
    positions[from] = to + 1.5;
  });
  return positions;
}

function rememberedOrder(
  workbook: WorkbookSnapshot,
  sheetId: string,
  { rows, order }: SortArea,
): readonly number[] {
  if (!order) return rowsOf(rows).map((_, index) => index + 1);
  const sheet = sheetById(workbook, sheetId);
  return originalOrder(rowsOf(rows).map((row) => valueAt(sheet, row, order.range.column)));
}

function rowsOf({ row, rowCount }: Area): readonly number[] {
  return Array.from({ length: rowCount }, (_, index) => row + index);
}
