/** What of a sheet is on the screen, frozen rows and columns apart; both ends may be cut off. */
interface Visible {
  readonly first: number;
  readonly last: number;
}

/**
 * The row (or column) that must come first so that `index` is wholly visible with the least scrolling.
 *
 * @param ends where each row ends, in pixels from the first
 */
export function startFor(
  index: number,
  visible: Visible,
  frozen: number,
  ends: ArrayLike<number>,
): number {
  if (index < frozen) return visible.first;
  if (index < visible.first) return index;
  if (index < visible.last) return visible.first;
  const end = (at: number): number => (at < 0 ? 0 : (ends[Math.min(at, ends.length - 1)] ?? 0));
  // The last one may be cut off, so only what lies before it surely fits.
  const room = end(visible.last - 1) - end(visible.first - 1);
  let first = visible.first;
  while (first < index && end(index) - end(first - 1) > room) first += 1;
  return first;
}

/** How far a sheet is scrolled along one axis, in Univer's words: whole rows from the first, and pixels. */
export interface ScrollPosition {
  readonly rows: number;
  readonly pixels: number;
}

/**
 * The scroll position that puts `first` directly below the frozen rows. Univer takes the rows of a position
 * from the top of the sheet, so that "`first` minus the frozen ones" is right only where all rows are equally
 * high.
 *
 * @param ends where each row ends, in pixels from the first
 */
export function scrollPosition(
  first: number,
  frozen: number,
  ends: ArrayLike<number>,
): ScrollPosition {
  const start = (row: number): number => (row <= 0 ? 0 : (ends[row - 1] ?? 0));
  const distance = start(first) - start(frozen);
  let rows = 0;
  while (rows < first && start(rows + 1) <= distance) rows += 1;
  return { rows, pixels: distance - start(rows) };
}
