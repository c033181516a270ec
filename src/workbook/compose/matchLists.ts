import type { OwnColumn } from "../read/snapshot";
import type { ListArea } from "../recognise/planReading";

/** A list with the columns that an earlier run gave it. */
export interface MatchedList {
  readonly list: ListArea;
  /** The list's number in the marks. */
  readonly number: number;
  readonly columns: readonly OwnColumn[];
}

/** Lists with their columns, and the columns whose list is no longer there. */
export interface ListMatch {
  readonly lists: readonly MatchedList[];
  readonly orphans: readonly OwnColumn[];
}

/**
 * Finds for every list the status columns of an earlier run: those that stand in its rows. Rows may have
 * been inserted, sorted or deleted and the sheet renamed since; the marks moved with the cells.
 */
export function matchLists(lists: readonly ListArea[], own: readonly OwnColumn[]): ListMatch {
  const groups = byList(own);
  const free = new Map(groups);
  const matched = lists.map((list) => {
    const candidates = [...free].filter(([, columns]) =>
      columns.some((column) => isIn(list, column)),
    );
    const best =
      candidates.find(([, columns]) => columns.some(({ range }) => range.row === list.headerRow)) ??
      candidates[0];
    if (best) free.delete(best[0]);
    return { list, found: best ?? null };
  });
  let last = Math.max(0, ...groups.keys());
  return {
    lists: matched.map(({ list, found }) => ({
      list,
      number: found?.[0] ?? ++last,
      columns: found?.[1] ?? [],
    })),
    orphans: [...free.values()].flat(),
  };
}

function byList(own: readonly OwnColumn[]): ReadonlyMap<number, readonly OwnColumn[]> {
  const groups = new Map<number, OwnColumn[]>();
  for (const column of own) groups.set(column.list, [...(groups.get(column.list) ?? []), column]);
  return groups;
}

function isIn(list: ListArea, { range }: OwnColumn): boolean {
  return (
    range.sheetId === list.sheetId &&
    range.row <= list.lastRow &&
    range.row + range.rowCount > list.headerRow
  );
}
