import type { ListArea, SheetReading } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { listHeaders } from "../tableHeaders";
import { findHeaderRows, findHeaders } from "./findHeaders";
import { columnOf, type ListHeader } from "./listHeader";
import { readList } from "./readList";

/**
 * The flat profile: one indicator a row under header words, as sections and municipalities keep their
 * lists. Several lists may stand below one another.
 *
 * @returns `null` where the sheet has no such list
 */
export function readFlatSheet(grid: SheetGrid): SheetReading | null {
  const tables = findHeaderRows(grid);
  const headers = findHeaders(tables);
  const first = headers[0];
  if (!first) return null;
  const title = readPlanTitle(grid, first.top - 1);
  const starts = [...headers, ...tables.filter((header) => startsTable(grid, header))];
  const lists = headers.map((header) =>
    readList(grid, header, lastRowOf(starts, header, grid.bottom), title.fiscalYear),
  );
  const target = columnOf(first, "target");
  const place = target && grid.ref(first.bottom + 1, target.column);
  return {
    ...title,
    ...(place ? { targetPlace: place } : {}),
    indicators: lists.flatMap(({ indicators }) => indicators),
    unread: lists.flatMap(({ unread }) => unread),
    headers: headers.map((header, index) => {
      const isRead = (lists[index]?.indicators.length ?? 0) > 0;
      return listHeaders(grid, header, isRead);
    }),
    lists: apart(lists.flatMap(({ area }) => area ?? [])),
  };
}

/** Rows of a list may hold one or two words that are headers elsewhere. */
const MIN_CONCEPTS = 3;

/**
 * Whether a header that is none of a list of targets begins a table of its own, such as 「事業名 | 予算額 | 決算額」 under
 * its title, rather than being a row of a list that holds such words.
 */
function startsTable(grid: SheetGrid, { top, bottom, left, right, columns }: ListHeader): boolean {
  let filled = 0;
  let above = 0;
  for (let column = left; column <= right; column++) {
    if (!grid.isBlank(bottom, column)) filled++;
    if (!grid.isBlank(top - 1, column)) above++;
  }
  const concepts = new Set(columns.map(({ concept }) => concept)).size;
  return above <= 1 && concepts >= MIN_CONCEPTS && concepts * 2 > filled;
}

/** A list ends where the next header over its columns begins. */
function lastRowOf(
  headers: readonly ListHeader[],
  { bottom, left, right }: ListHeader,
  end: number,
): number {
  const below = headers.filter(
    (other) => other.top > bottom && other.left <= right && other.right >= left,
  );
  return Math.min(end + 1, ...below.map(({ top }) => top)) - 1;
}

/** Lists side by side have no room for status columns: to the right of both nobody could tell whose they are. */
function apart(areas: readonly ListArea[]): readonly ListArea[] {
  return areas.filter(
    (area) =>
      !areas.some(
        (other) =>
          other !== area && other.headerRow <= area.lastRow && other.lastRow >= area.headerRow,
      ),
  );
}
