import type { FreeWidth, OwnFormBlock, SheetSnapshot } from "../../read/snapshot";
import { valueAt } from "../../read/snapshotCells";
import { cellArea, lastRowOf, plainArea, rectanglesTouch } from "../areas";
import type { Area } from "../writePlan";
import { FORM_COLUMNS } from "./formCells";

/** Excel's last column, 0-based. */
const LAST_COLUMN = 16_383;
/** Columns that stay free between the form and the blocks. */
const MARGIN = 1;

/** Where one block goes: its header row and the rows of the form below it, without a gap. */
export interface PlacedBlock {
  readonly area: Area;
  /** The block of an earlier run that stands there, `null` where it is new. */
  readonly existing: OwnFormBlock | null;
  /** Widths to give back on removal, by column. */
  readonly widthsBefore: readonly (FreeWidth | null)[];
}

/** The blocks of one sheet, and those of an earlier run that have no place any more. */
export interface FormPlaces {
  readonly blocks: readonly PlacedBlock[];
  readonly givenUp: readonly OwnFormBlock[];
  /** First column of the blocks. */
  readonly column: number;
}

/**
 * Places the blocks of a form: where an earlier run put them, else to the right of everything that the sheet holds,
 * ever formatted or prints, so that neither the form nor its print changes.
 *
 * @param rows rows of the form that get a status, ascending
 * @returns `null` where the sheet has no room
 */
export function placeBlocks(
  sheet: SheetSnapshot,
  rows: readonly number[],
  own: readonly OwnFormBlock[],
): FormPlaces | null {
  const runs = runsOf(rows);
  if (runs.length === 0) return { blocks: [], givenUp: own, column: 0 };
  // The header stands above the first row.
  if (runs.some(({ first }) => first === 0)) return null;
  const whole = own.filter(({ range }) => range.columnCount === FORM_COLUMNS.length);
  const free = Math.max(sheet.firstFreeColumn, sheet.printEnd ?? 0) + MARGIN;
  const candidates = [...new Set(whole.map(({ range }) => range.column)), free];
  for (const column of candidates) {
    const places = placedAt(sheet, runs, whole, column);
    if (!places) continue;
    const kept = new Set(places.map(({ existing }) => existing));
    return { blocks: places, givenUp: own.filter((block) => !kept.has(block)), column };
  }
  return null;
}

/** Rows without a gap in between. */
interface Run {
  readonly first: number;
  readonly last: number;
}

function runsOf(rows: readonly number[]): readonly Run[] {
  const runs: Run[] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.last === row - 1) runs.splice(-1, 1, { first: run.first, last: row });
    else runs.push({ first: row, last: row });
  }
  return runs;
}

function placedAt(
  sheet: SheetSnapshot,
  runs: readonly Run[],
  own: readonly OwnFormBlock[],
  column: number,
): readonly PlacedBlock[] | null {
  if (column + FORM_COLUMNS.length - 1 > LAST_COLUMN) return null;
  const here = own.filter(({ range }) => range.column === column);
  const before = here[0]?.widthsBefore;
  const unused = new Set(here);
  const placed: PlacedBlock[] = [];
  for (const { first, last } of runs) {
    const area: Area = {
      ...{ row: first - 1, column, rowCount: last - first + 2 },
      columnCount: FORM_COLUMNS.length,
    };
    if (!isFree(sheet, area, here)) return null;
    const existing = [...unused].find(({ range }) => rectanglesTouch(range, area)) ?? null;
    if (existing) unused.delete(existing);
    placed.push({
      ...{ area, existing },
      widthsBefore: existing?.widthsBefore ?? before ?? widthsFrom(sheet, column),
    });
  }
  return placed;
}

function widthsFrom(sheet: SheetSnapshot, first: number): readonly (FreeWidth | null)[] {
  return FORM_COLUMNS.map(
    (_, index) => sheet.freeColumnWidths[first + index - sheet.firstFreeColumn] ?? null,
  );
}

/** Whether nothing of the user's stands in an area. */
function isFree(sheet: SheetSnapshot, area: Area, own: readonly OwnFormBlock[]): boolean {
  if (sheet.tables.some(({ range }) => rectanglesTouch(range, area))) return false;
  for (let row = area.row; row <= lastRowOf(area); row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      const cell = cellArea(row, column);
      const isOwn = own.some(({ range }) => rectanglesTouch(plainArea(range), cell));
      if (!isOwn && valueAt(sheet, row, column) !== "") return false;
    }
  }
  return true;
}
