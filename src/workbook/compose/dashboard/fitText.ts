/** Points between a cell's edges and its text, both sides together. */
const PADDING = 6;
/** Fonts differ between machines: a little less than the whole width is counted on. */
const SAFETY = 0.94;
/** Height of a line of text, in font sizes. */
const LINE = 1.36;
const ELLIPSIS = "…";

/** Text that fits into a cell, and the lines that it takes there. */
export interface FittedText {
  readonly text: string;
  readonly lines: number;
}

/**
 * Shortens a text so that it fits into so many lines of a wrapped cell; the rest is stood for by 「…」. Line breaks become
 * blanks.
 *
 * @param width of the cell, points
 * @param fontSize points
 */
export function fitText(
  text: string,
  width: number,
  fontSize: number,
  maxLines: number,
): FittedText {
  const line = Math.max(1, ((width - PADDING) * SAFETY) / fontSize);
  const plain = text.replace(/\s*[\r\n]+\s*/gu, " ").trim();
  const ends = lineEnds(plain, line);
  if (ends.length <= maxLines) return { text: plain, lines: Math.max(1, ends.length) };
  const characters = Array.from(plain);
  const kept = characters.slice(0, Math.max(1, (ends[maxLines - 1] ?? 1) - 1));
  return { text: `${kept.join("").trimEnd()}${ELLIPSIS}`, lines: maxLines };
}

/** A text cut to so many full-width characters, for labels of charts. */
export function shortLabel(text: string, characters: number): string {
  const plain = text.replace(/\s+/gu, " ").trim();
  let width = 0;
  const kept: string[] = [];
  for (const character of plain) {
    width += characterWidth(character);
    if (width > characters) return `${kept.join("").trimEnd()}${ELLIPSIS}`;
    kept.push(character);
  }
  return plain;
}

/**
 * A label in short lines, for columns that stand side by side: without the breaks a chart would turn it.
 *
 * @param lineLength full-width characters
 */
export function stackedLabel(text: string, lineLength: number, lines: number): string {
  const label = shortLabel(text, lineLength * lines - 1);
  const ends = lineEnds(label, lineLength);
  const characters = Array.from(label);
  return ends
    .map((end, index) =>
      characters
        .slice(ends[index - 1] ?? 0, end)
        .join("")
        .trim(),
    )
    .join("\n");
}

/** Height in points of a row whose cells take so many lines. */
export function linesHeight(lines: number, fontSize: number): number {
  return Math.ceil(lines * fontSize * LINE + PADDING);
}

/** Width of a text on one line, in full-width characters. */
export function textWidth(text: string): number {
  return Array.from(text).reduce((width, character) => width + characterWidth(character), 0);
}

/** Number of characters up to the end of every line. */
function lineEnds(text: string, line: number): readonly number[] {
  const ends: number[] = [];
  let width = 0;
  let index = 0;
  for (const character of text) {
    const next = characterWidth(character);
    if (width + next > line && width > 0) {
      ends.push(index);
      width = 0;
    }
    width += next;
    index++;
  }
  if (index > 0) ends.push(index);
  return ends;
}

/** In font sizes: half-width characters take a little more than half. */
function characterWidth(character: string): number {
  return /^[\u0020-\u007e\uff61-\uff9f]$/u.test(character) ? 0.56 : 1;
}
