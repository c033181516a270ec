import type { Language } from "../../domain/text/localizedText";
import { cellAddress } from "../address";
import { WorkbookError } from "../errors";
import { STATUS_COLUMN_KINDS } from "../ownership/marks";
import type { FreeWidth, OwnColumn, SheetSnapshot, StatusColumnKind } from "../read/snapshot";
import { valueAt } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import { sheetTexts } from "../texts/sheetTexts";
import { columnArea, lastRowOf, rectanglesTouch } from "./areas";
import { FreeNames } from "./freeNames";
import { isColumnOf, tableRoom } from "./tableRoom";
import type { TableColumnPlace } from "./writePlan";

/** Excel's last column, 0-based. */
const LAST_COLUMN = 16_383;
/** Where notes stand to the right, a column that nobody ever formatted is preferred if it is at most so far. */
const MAX_DETOUR = 3;

/** Where one status column of a list goes. */
export interface PlacedColumn {
  readonly kind: StatusColumnKind;
  readonly column: number;
  /** Text of the header cell; in an Excel table no other column has it. */
  readonly header: string;
  /** The column of an earlier run, `null` where it is new. */
  readonly existing: OwnColumn | null;
  /** Width to give back on removal; `null`: leave the width alone. */
  readonly widthBefore: FreeWidth | null;
  /** The column that the list's table gains for it, `null` where it needs none. */
  readonly tableColumn: TableColumnPlace | null;
}

/**
 * Places the status columns of a list: where an earlier run put them, else at the right end of the list's Excel
 * table, whose sorting and filtering then carries them along, else in the first free columns to the right. Where
 * a table has no room one column stays free, because Excel would take whatever is written directly beside a
 * table into it.
 *
 * @throws WorkbookError `columnsOccupied` where the sheet has no free columns left
 */
export function placeColumns(
  sheet: SheetSnapshot,
  list: ListArea,
  existing: readonly OwnColumn[],
  language: Language,
): readonly PlacedColumn[] {
  const found = new Map(existing.map((column) => [column.kind, column]));
  const missing = STATUS_COLUMN_KINDS.filter((kind) => !found.has(kind));
  const inside = missing.length > 0 ? tableRoom(sheet, list, existing) : null;
  const first =
    inside?.end ?? (missing.length > 0 ? firstFree(sheet, list, missing.length, existing) : 0);
  const headerOf = headers(sheet, list, existing, inside !== null, language);
  return STATUS_COLUMN_KINDS.map((kind) => {
    const own = found.get(kind);
    if (own) {
      const { column } = own.range;
      const { widthBefore } = own;
      return { kind, column, header: headerOf(own), existing: own, widthBefore, tableColumn: null };
    }
    const column = first + missing.indexOf(kind);
    return {
      ...{ kind, column, header: headerOf({ kind }), existing: null },
      widthBefore: sheet.freeColumnWidths[column - sheet.firstFreeColumn] ?? null,
      tableColumn: inside?.columnAt(column) ?? null,
    };
  });
}

/** Headers of a table are all different: 「判定」 becomes 「判定_2」 where the user has a column of that name. */
function headers(
  sheet: SheetSnapshot,
  list: ListArea,
  existing: readonly OwnColumn[],
  isInside: boolean,
  language: Language,
): (column: { readonly kind: StatusColumnKind } | OwnColumn) => string {
  const words = sheetTexts(language).columnHeaders;
  const { table } = list;
  const own = new Set(existing.map(({ range }) => range.column));
  const others = table
    ? Array.from({ length: table.range.columnCount }, (_, index) => table.range.column + index)
        .filter((column) => !own.has(column))
        .map((column) => String(valueAt(sheet, list.headerRow, column)))
    : [];
  const free = new FreeNames(others);
  return (column) => {
    const isIn = "range" in column ? table !== null && isColumnOf(table, column) : isInside;
    return isIn ? free.numberedName(words[column.kind]) : words[column.kind];
  };
}

function firstFree(
  sheet: SheetSnapshot,
  list: ListArea,
  count: number,
  existing: readonly OwnColumn[],
): number {
  const taken = existing.map(({ range }) => range.column);
  const table = list.table?.range;
  const last = Math.max(list.lastColumn, table ? table.column + table.columnCount - 1 : 0);
  const beside = Math.max(last + (table ? 2 : 1), ...taken.map((own) => own + 1));
  const { firstFreeColumn } = sheet;
  const isNear = firstFreeColumn - beside <= MAX_DETOUR;
  // Without a value in between it is formats that reach so far: the user's borders or colours.
  const isFormatted = !hasValueFrom(sheet, beside);
  if (firstFreeColumn >= beside && (isNear || isFormatted)) return firstFreeColumn;
  for (let column = beside; column + count - 1 <= LAST_COLUMN; column++) {
    if (isFree(sheet, list, column, count)) return column;
  }
  throw new WorkbookError("columnsOccupied", cellAddress(list.headerRow, beside));
}

/** Whether any cell of a column or of those to its right holds something, in whatever row. */
function hasValueFrom({ values, left }: SheetSnapshot, column: number): boolean {
  return values.some((line) => line.some((value, index) => left + index >= column && value !== ""));
}

function isFree(sheet: SheetSnapshot, list: ListArea, first: number, count: number): boolean {
  const rows = columnArea(first, list.headerRow, list.lastRow);
  const withMargin = { ...rows, column: first - 1, columnCount: count + 2 };
  if (sheet.tables.some(({ range }) => rectanglesTouch(range, withMargin))) return false;
  for (let row = rows.row; row <= lastRowOf(rows); row++) {
    for (let column = first; column < first + count; column++) {
      if (valueAt(sheet, row, column) !== "") return false;
    }
  }
  return true;
}
