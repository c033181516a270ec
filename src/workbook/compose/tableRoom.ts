import type { CellRange } from "../../domain/plan/cellRef";
import type { OwnColumn, SheetSnapshot, TableSnapshot } from "../read/snapshot";
import { valueAt } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import { columnArea, lastRowOf, plainArea, rectanglesTouch } from "./areas";
import type { Area, TableColumnPlace } from "./writePlan";

/** Room for status columns at the right end of a table. */
export interface TableRoom {
  /** First column behind the table. */
  readonly end: number;
  /** The table column in a column of the sheet, once it is added. */
  readonly columnAt: (column: number) => TableColumnPlace;
}

/**
 * Whether the table of a list can take status columns: nothing may stand to its right, because that would be
 * moved, and columns of an earlier run that stand beside it stay there.
 *
 * @returns `null` where it cannot, or where the list is no table
 */
export function tableRoom(
  sheet: SheetSnapshot,
  list: ListArea,
  existing: readonly OwnColumn[],
): TableRoom | null {
  const { table } = list;
  if (!table?.hasHeaders || table.range.row !== list.headerRow) return null;
  if (!existing.every((own) => isColumnOf(table, own))) return null;
  const { range } = table;
  const end = range.column + range.columnCount;
  const others = sheet.tables.filter(({ id }) => id !== table.id);
  const beyond = { ...plainArea(range), column: end, columnCount: Number.MAX_SAFE_INTEGER };
  if (others.some((other) => rectanglesTouch(other.range, beyond))) return null;
  if (!isEmptyFrom(sheet, range, end)) return null;
  const cells = (column: number): Area => columnArea(column, list.headerRow, list.lastRow);
  return { end, columnAt: (column) => tableColumn(table, cells(column)) };
}

/** Whether an own column is a column of a table, and not one beside it. */
export function isColumnOf(
  { range: table }: TableSnapshot,
  { range }: Pick<OwnColumn, "range">,
): boolean {
  return (
    range.sheetId === table.sheetId &&
    range.row === table.row &&
    range.column >= table.column &&
    range.column < table.column + table.columnCount
  );
}

/** The column of a table that holds own cells, header included. */
export function tableColumn({ id, range }: TableSnapshot, own: Area): TableColumnPlace {
  return { tableId: id, index: own.column - range.column, area: plainArea(own) };
}

function isEmptyFrom(sheet: SheetSnapshot, range: CellRange, first: number): boolean {
  const end = sheet.left + (sheet.values[0]?.length ?? 0);
  for (let row = range.row; row <= lastRowOf(range); row++) {
    for (let column = first; column < end; column++) {
      if (valueAt(sheet, row, column) !== "") return false;
    }
  }
  return true;
}
