/** The parts of a keyboard event that moving in a list depends on. */
interface KeyPress {
  readonly key: string;
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/**
 * The index that a key moves the focus to, or `null` where the key does not move it.
 *
 * @param page entries that Page Up and Page Down pass over
 * @param canFocus whether an entry has something to focus; others are skipped in the direction of the move
 */
export function nextFocus(
  press: KeyPress,
  from: number,
  count: number,
  page: number,
  canFocus: (index: number) => boolean,
): number | null {
  if (press.altKey || press.ctrlKey || press.metaKey || press.shiftKey) {
    return null;
  }
  const moves: Readonly<Record<string, readonly [start: number, step: 1 | -1]>> = {
    ArrowDown: [from + 1, 1],
    ArrowUp: [from - 1, -1],
    PageDown: [Math.min(from + page, count - 1), -1],
    PageUp: [Math.max(from - page, 0), 1],
    Home: [0, 1],
    End: [count - 1, -1],
  };
  const move = moves[press.key];
  if (move === undefined) {
    return null;
  }
  const [start, step] = move;
  for (let index = start; index >= 0 && index < count; index += step) {
    if (canFocus(index)) {
      return index;
    }
  }
  return null;
}
