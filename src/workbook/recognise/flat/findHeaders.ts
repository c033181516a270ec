import type { SheetGrid } from "../sheetGrid";
import { headerYear } from "../headerText";
import { headerColumns, headerOf, isHeaderContinuation, withGivenRoles } from "./headerColumns";
import { isListOfTargets, isSummary } from "./listKind";
import type { ListHeader } from "./listHeader";
import { measureGroups } from "./measureGroups";

/** A header is at most so many rows tall. */
export const MAX_HEADER_ROWS = 3;
const MIN_WORDS = 2;
/** A column that is blank for so many rows below a header parts two tables. */
const DEPTH = 8;

/** Columns that stand together: nothing between them is blank throughout. */
interface Segment {
  readonly left: number;
  readonly right: number;
}

/**
 * The headers of lists of targets among all headers of a sheet.
 *
 * @param headers of all tables, see {@link findHeaderRows}
 */
export function findHeaders(headers: readonly ListHeader[]): readonly ListHeader[] {
  return headers.filter(({ columns }) => isListOfTargets(columns)).flatMap(measureGroups);
}

/**
 * Finds the headers of tables by their words, wherever they start and whether or not the table lists targets: several
 * may stand below or beside one another with headers of different heights, title rows and notes may stand between them.
 * Summaries are left out.
 */
export function findHeaderRows(grid: SheetGrid): readonly ListHeader[] {
  const headers: ListHeader[] = [];
  const isTaken = (row: number, { left, right }: Segment): boolean =>
    headers.some((other) => other.bottom >= row && other.left <= right && other.right >= left);
  for (let row = grid.top; row <= grid.bottom; row++) {
    if (!mayBeHeader(grid, row)) continue;
    for (const segment of joinedSegments(grid, row)) {
      if (isTaken(row, segment)) continue;
      const header = headerIn(grid, row, segment);
      if (header && !isSummary(grid, header)) headers.push(header);
    }
  }
  return headers;
}

/**
 * Whether it is worth while to look for a header in a row: two header words, a cell that a person named, or nothing but
 * parts of a header (the group row over another). Rows of a list often hold one such word.
 */
function mayBeHeader(grid: SheetGrid, row: number): boolean {
  let words = 0;
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.isBlank(row, column) || grid.header(row, column) === null) continue;
    if (grid.givenRole(row, column) !== null) return true;
    words++;
    if (words >= MIN_WORDS) return true;
  }
  return isHeaderContinuation(grid, row, grid.left, grid.right);
}

/**
 * Tables side by side have a blank column between them. A blank column may as well be the rest of a merged header
 * cell: then what follows completes the list before it and repeats none of its columns.
 */
function joinedSegments(grid: SheetGrid, row: number): readonly Segment[] {
  const joined: Segment[] = [];
  for (const segment of segmentsAt(grid, row)) {
    const before = joined.at(-1);
    if (before && !isIndependent(grid, row, before, segment)) {
      joined[joined.length - 1] = { left: before.left, right: segment.right };
    } else {
      joined.push(segment);
    }
  }
  return joined;
}

function segmentsAt(grid: SheetGrid, row: number): readonly Segment[] {
  const last = Math.min(grid.bottom, row + DEPTH);
  const segments: { left: number; right: number }[] = [];
  let isOpen = false;
  for (let column = grid.left; column <= grid.right; column++) {
    const current = segments.at(-1);
    if (isBlankColumn(grid, column, row, last)) isOpen = false;
    else if (isOpen && current) current.right = column;
    else {
      segments.push({ left: column, right: column });
      isOpen = true;
    }
  }
  return segments;
}

function isBlankColumn(grid: SheetGrid, column: number, first: number, last: number): boolean {
  for (let row = first; row <= last; row++) if (!grid.isBlank(row, column)) return false;
  return true;
}

function isIndependent(grid: SheetGrid, row: number, left: Segment, right: Segment): boolean {
  const [before, after] = [headerIn(grid, row, left), headerIn(grid, row, right)];
  // A table that begins in another row has nothing to do with this one.
  if (!before || !after) return true;
  if (isSummary(grid, before) || isSummary(grid, after)) return true;
  if (!isListOfTargets(before.columns) && !isListOfTargets(after.columns)) return false;
  return after.columns.some(({ concept, year }) =>
    before.columns.some((other) => other.concept === concept && other.year === year),
  );
}

/** The header that begins in a row, of the height at which most of its columns are understood. */
function headerIn(grid: SheetGrid, top: number, { left, right }: Segment): ListHeader | null {
  if (isTitle(grid, top, { left, right })) return null;
  let best: ListHeader | null = null;
  const isHeaderRow = isHeaderContinuation(grid, top, left, right);
  const hasYears = isHeaderRow && hasYear(grid, top, left, right);
  for (let rows = 1; rows <= MAX_HEADER_ROWS && top + rows - 1 <= grid.bottom; rows++) {
    const bottom = top + rows - 1;
    if (rows > 1 && !isHeaderContinuation(grid, bottom, left, right)) break;
    const columns = headerColumns(grid, { top, bottom, left, right });
    if (rows > 1 && !hasYears) {
      const alone = headerColumns(grid, { top: bottom, bottom, left, right });
      // The row below is a header by itself: this one is a heading or the last row of another list.
      const addsNothing = !isHeaderRow || alone.length >= columns.length;
      if (isListOfTargets(alone) && addsNothing) break;
    }
    // A second row that only adds units or years adds no column.
    if (columns.length > 0 && columns.length >= (best?.columns.length ?? 0)) {
      best = headerOf(grid, { top, bottom, left, right }, withGivenRoles(columns));
    }
    if (rows === 1 && !best && !hasYears) return null;
  }
  return best;
}

/** The only text of its row, in front of a header below it: 「四半期別 計画と実績」 is its title. */
function isTitle(grid: SheetGrid, row: number, { left, right }: Segment): boolean {
  if (grid.isBlank(row, left) || !grid.isBlankRow(row, left + 1, right)) return false;
  return right > left && grid.givenRole(row, left) === null && !grid.isBlank(row + 1, left);
}

/** Whether years stand over the columns: 「令和5年度」 over 「目標」 and 「実績」. */
function hasYear(grid: SheetGrid, row: number, left: number, right: number): boolean {
  for (let column = left; column <= right; column++) {
    if (headerYear(grid.text(row, column)) !== null) return true;
  }
  return false;
}
