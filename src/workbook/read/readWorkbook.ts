import { isPayloadRefusal } from "../hostErrors";
import { HISTORY_MARK, isMark, SETTINGS_MARK } from "../ownership/marks";
import { markPlace } from "../ownership/markPlace";
import { queueOwn, takeOwn, type PendingOwn } from "./ownReader";
import { loadPlace, rangePlace } from "./rangePlace";
import { readCellsInBlocks } from "./readCells";
import type { WorkbookOptions } from "../report";
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

const OLDEST: Pick<WorkbookOptions, "supports"> = { supports: () => false };
const NO_CELLS: SheetCells = { values: [], texts: [], numberFormats: [] };

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
 *
 * @param host what Excel can tell; without it nothing is known of print areas
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  host: Pick<WorkbookOptions, "supports"> = OLDEST,
): Promise<WorkbookSnapshot> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  tables.load("items/id,items/name,items/showHeaders,items/showTotals");
  names.load("items/name,items/comment,items/formula");
  protection.load("protected");
  await context.sync();

  const index = { worksheets, tables, names, protection };
  try {
    const pending = queueWorkbook(index, host);
    const skipped = skippedSheets(index);
    for (const { sheet, used } of pending.sheets) if (!skipped.has(sheet.name)) queueCells(used);
    await context.sync();
    return takeWorkbook(index, pending, ({ sheet, used }) =>
      skipped.has(sheet.name) ? NO_CELLS : takeCells(used),
    );
  } catch (error) {
    if (!isPayloadRefusal(error)) throw error;
    return readLargeWorkbook(context, index, host);
  }
}

async function readLargeWorkbook(
  context: Excel.RequestContext,
  index: WorkbookIndex,
  host: Pick<WorkbookOptions, "supports">,
): Promise<WorkbookSnapshot> {
  const pending = queueWorkbook(index, host);
  for (const { used } of pending.sheets) loadPlace(used);
  await context.sync();
  const skipped = skippedSheets(index);
  const filled = pending.sheets.filter(
    ({ sheet, used }) => !used.isNullObject && !skipped.has(sheet.name),
  );
  const cells = await readCellsInBlocks(
    context,
    filled.map(({ used }) => rangePlace(used)),
  );
  return takeWorkbook(index, pending, ({ sheet }) => cells.get(sheet.id) ?? NO_CELLS);
}

/** Own sheets that hold no plan and may be long: what is needed of them is read with their marks. */
function skippedSheets({ names }: WorkbookIndex): ReadonlySet<string> {
  const marks = names.items.filter(({ name }) => name === HISTORY_MARK || name === SETTINGS_MARK);
  return new Set(marks.flatMap(({ formula }) => markPlace(formula)?.sheetName ?? []));
}

function queueWorkbook(
  { worksheets, tables, names }: WorkbookIndex,
  host: Pick<WorkbookOptions, "supports">,
): PendingWorkbook {
  return {
    sheets: worksheets.items.map((sheet) => queueSheet(sheet, host)),
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
