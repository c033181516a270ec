import type { CellRange } from "../../domain/plan/cellRef";
import { cellAddress } from "../address";
import { WorkbookError } from "../errors";
import { STATUS_COLUMN_KINDS } from "../ownership/marks";
import type { OwnColumn, SheetSnapshot, StatusColumnKind } from "../read/snapshot";
import { valueAt } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";

/** Excel's last column, 0-based. */
const LAST_COLUMN = 16_383;
/** A column that nobody ever formatted is preferred if it is at most so far from the list. */
const MAX_DETOUR = 3;

/** Where one status column of a list goes. */
export interface PlacedColumn {
  readonly kind: StatusColumnKind;
  readonly column: number;
  /** The column of an earlier run, `null` where it is new. */
  readonly existing: OwnColumn | null;
  /** Width in points to give back on removal; `null`: leave the width alone. */
  readonly widthBefore: number | null;
}

/**
 * Places the status columns of a list: where an earlier run put them, else in the first free columns to
 * the right of the list. Beside an Excel table one column stays free, because Excel would take whatever is
 * written directly beside a table into it.
 *
 * @throws WorkbookError `columnsOccupied` where the sheet has no free columns left
 */
export function placeColumns(
  sheet: SheetSnapshot,
  list: ListArea,
  existing: readonly OwnColumn[],
): readonly PlacedColumn[] {
  const found = new Map(existing.map((column) => [column.kind, column]));
  const missing = STATUS_COLUMN_KINDS.filter((kind) => !found.has(kind));
  const taken = existing.map(({ range }) => range.column);
  const first = missing.length > 0 ? firstFree(sheet, list, missing.length, taken) : 0;
  return STATUS_COLUMN_KINDS.map((kind) => {
    const own = found.get(kind);
    if (own) {
      const { column } = own.range;
      return { kind, column, existing: own, widthBefore: own.widthBefore };
    }
    const column = first + missing.indexOf(kind);
    const widthBefore = sheet.freeColumnWidths[column - sheet.firstFreeColumn] ?? null;
    return { kind, column, existing: null, widthBefore };
  });
}

function firstFree(
  sheet: SheetSnapshot,
  list: ListArea,
  count: number,
  taken: readonly number[],
): number {
  const beside = Math.max(list.lastColumn + (list.table ? 2 : 1), ...taken.map((own) => own + 1));
  if (sheet.firstFreeColumn >= beside && sheet.firstFreeColumn - beside <= MAX_DETOUR) {
    return sheet.firstFreeColumn;
  }
  for (let column = beside; column + count - 1 <= LAST_COLUMN; column++) {
    if (isFree(sheet, list, column, count)) return column;
  }
  throw new WorkbookError("columnsOccupied", cellAddress(list.headerRow, beside));
}

function isFree(sheet: SheetSnapshot, list: ListArea, first: number, count: number): boolean {
  const touchesTable = sheet.tables.some(({ range }) =>
    overlaps(range, {
      row: list.headerRow,
      last: list.lastRow,
      first: first - 1,
      end: first + count,
    }),
  );
  if (touchesTable) return false;
  for (let row = list.headerRow; row <= list.lastRow; row++) {
    for (let column = first; column < first + count; column++) {
      if (valueAt(sheet, row, column) !== "") return false;
    }
  }
  return true;
}

function overlaps(
  range: CellRange,
  block: { row: number; last: number; first: number; end: number },
): boolean {
  return (
    range.row <= block.last &&
    range.row + range.rowCount > block.row &&
    range.column <= block.end &&
    range.column + range.columnCount > block.first
  );
}
