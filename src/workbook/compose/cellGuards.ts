import type { CellRef } from "../../domain/plan/cellRef";
import type { Indicator } from "../../domain/plan/plan";
import type { SheetSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import { columnArea } from "./areas";
import type { Area, CellGuard, SheetWrite } from "./writePlan";

/**
 * The cells that a judgement rests on: names, targets and actuals column by column, and the headers of lists. While
 * they hold what was read, the judgement stands in the right rows and is right.
 */
export function sourceGuards(
  workbook: WorkbookSnapshot,
  indicators: readonly Indicator[],
  lists: readonly ListArea[],
): readonly CellGuard[] {
  const columns = new Map<string, { readonly cell: CellRef; first: number; last: number }>();
  for (const { name, targetCell, actualCell } of indicators) {
    for (const cell of [name.cell, targetCell, ...(actualCell ? [actualCell] : [])]) {
      const key = `${cell.sheetId} ${cell.column}`;
      const column = columns.get(key);
      if (!column) {
        columns.set(key, { cell, first: cell.row, last: cell.row });
        continue;
      }
      column.first = Math.min(column.first, cell.row);
      column.last = Math.max(column.last, cell.row);
    }
  }
  const headers = lists.map(({ sheetId, headerRow, firstColumn, lastColumn }) => {
    const columnCount = lastColumn - firstColumn + 1;
    const area: Area = { row: headerRow, column: firstColumn, rowCount: 1, columnCount };
    return asRead(sheetById(workbook, sheetId), area);
  });
  return [
    ...headers,
    ...[...columns.values()].map(({ cell, first, last }) =>
      asRead(sheetById(workbook, cell.sheetId), columnArea(cell.column, first, last)),
    ),
  ];
}

/** The cells that a plan takes or gives up on sheets of the user: empty, or the add-in's own. */
export function ownedGuards(
  workbook: WorkbookSnapshot,
  writes: readonly SheetWrite[],
): readonly CellGuard[] {
  const { dashboard, resultList, settings } = workbook.own;
  const own = [dashboard, resultList, settings].map((sheet) => sheet?.range.sheetId);
  return writes
    .filter(({ sheetId }) => !own.includes(sheetId))
    .flatMap(({ sheetId, values, cleared, addedColumns, deletedColumns }) => {
      const sheet = workbook.sheets.find(({ id }) => id === sheetId);
      // Where a table makes room for new columns nothing is overwritten.
      const isTaken = addedColumns === undefined || addedColumns.length === 0;
      const areas = [
        ...(isTaken ? values.map(({ area }) => area) : []),
        ...cleared,
        ...(deletedColumns ?? []).map(({ area }) => area),
      ];
      return sheet ? areas.map((area) => asRead(sheet, area)) : [];
    });
}

function asRead(sheet: SheetSnapshot, area: Area): CellGuard {
  return {
    sheetId: sheet.id,
    area,
    values: Array.from({ length: area.rowCount }, (_, row) =>
      Array.from({ length: area.columnCount }, (__, column) =>
        valueAt(sheet, area.row + row, area.column + column),
      ),
    ),
  };
}
