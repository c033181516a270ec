import { compactText, endOffset, type CompactText } from "./normalize";

/** A piece of a compact text: positions in it, and what the piece means. */
interface CompactSpan {
  readonly from: number;
  readonly to: number;
}

/** Where a piece stands in the original text. */
interface OriginalSpan {
  /** Offsets into the original text. */
  readonly start: number;
  readonly end: number;
  /** As printed, in half width and without blanks. */
  readonly text: string;
}

/**
 * All pieces of a text that a reader knows, in printed order and none over another. Linear where the reader is.
 *
 * @param at the piece that begins at a position of the compact text, `null` where none does
 */
export function findSpans<Found extends CompactSpan>(
  text: string,
  at: (compact: CompactText, index: number) => Found | null,
): (Omit<Found, "from" | "to"> & OriginalSpan)[] {
  const compact = compactText(text);
  const spans: (Omit<Found, "from" | "to"> & OriginalSpan)[] = [];
  let index = 0;
  while (index < compact.text.length) {
    const found = at(compact, index);
    if (found === null) {
      index++;
      continue;
    }
    const { from, to, ...meaning } = found;
    spans.push({
      ...meaning,
      start: compact.starts[from] ?? 0,
      end: endOffset(compact, to - 1),
      text: compact.text.slice(from, to),
    });
    index = to;
  }
  return spans;
}
