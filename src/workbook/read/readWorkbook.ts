import { isPayloadRefusal } from "../hostErrors";
import { isMark } from "../ownership/marks";
import { queueOwn, takeOwn, type PendingOwn } from "./ownReader";
import { loadPlace, rangePlace } from "./rangePlace";
import { readCellsInBlocks } from "./readCells";
import {
  queueCells,
  queueSheet,
  takeCells,
  takeSheet,
  type PendingSheet,
  type SheetCells,
} from "./sheetReader";
import type { WorkbookSnapshot } from "./snapshot";
import { queueTable, takeTable, type PendingTable } from "./tableReader";

/** What a workbook consists of, loaded. */
type WorkbookIndex = Pick<Excel.Workbook, "worksheets" | "tables" | "names" | "protection">;

/** Everything of a workbook but its cells, asked for with the next `sync`. */
interface PendingWorkbook {
  readonly sheets: readonly PendingSheet[];
  readonly tables: readonly PendingTable[];
  readonly own: PendingOwn;
}

/**
 * Reads the whole workbook as plain data in two round trips, however many sheets and rows it has. Only
 * where the cells are too many for one answer (Excel on the web: 5 MB) they take further ones.
 *
 * Sheets are read hidden or not: what a hidden sheet means is decided later.
 */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/comment");
  protection.load("protected");
  await context.sync();

  const index = { worksheets, tables, names, protection };
  try {
    const pending = queueWorkbook(index);
    for (const { used } of pending.sheets) queueCells(used);
    await context.sync();
    return takeWorkbook(index, pending, ({ used }) => takeCells(used));
  } catch (error) {
    if (!isPayloadRefusal(error)) throw error;
    return readLargeWorkbook(context, index);
  }
}

async function readLargeWorkbook(
  context: Excel.RequestContext,
  index: WorkbookIndex,
): Promise<WorkbookSnapshot> {
  const pending = queueWorkbook(index);
  for (const { used } of pending.sheets) loadPlace(used);
  await context.sync();
  const filled = pending.sheets.filter(({ used }) => !used.isNullObject);
  const cells = await readCellsInBlocks(
    context,
    filled.map(({ used }) => rangePlace(used)),
  );
  const none: SheetCells = { values: [], texts: [], numberFormats: [] };
  return takeWorkbook(index, pending, ({ sheet }) => cells.get(sheet.id) ?? none);
}

function queueWorkbook({ worksheets, tables, names }: WorkbookIndex): PendingWorkbook {
  return {
    sheets: worksheets.items.map(queueSheet),
    tables: tables.items.map(queueTable),
    own: queueOwn(names.items.filter(({ name }) => isMark(name))),
  };
}

function takeWorkbook(
  { protection }: WorkbookIndex,
  pending: PendingWorkbook,
  cellsOf: (sheet: PendingSheet) => SheetCells,
): WorkbookSnapshot {
  const tables = pending.tables.map(takeTable);
  return {
    sheets: pending.sheets.map((sheet) => takeSheet(sheet, cellsOf(sheet), tables)),
    structureProtected: protection.protected,
    own: takeOwn(pending.own),
  };
}
