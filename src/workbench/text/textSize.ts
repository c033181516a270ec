/**
 * Sizes of texts without a screen: a Japanese character is as wide as its font is high, a Latin one half
 * of it. Good enough to fit columns and rows; Excel itself measures the fonts of the machine.
 */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;

/** Points that Excel leaves free at both sides of a text. */
export const CELL_PADDING = 4;
const LINE_FACTOR = 1.36;

export function lineWidth(line: string, fontSize: number): number {
  let width = 0;
  for (const char of line) width += WIDE.test(char) ? fontSize : fontSize * 0.55;
  return width;
}

/** Width in points of the longest line. */
export function textWidth(text: string, fontSize: number): number {
  return Math.max(0, ...text.split("\n").map((line) => lineWidth(line, fontSize)));
}

/** Height in points of a text; with `width` it is wrapped to that many points. */
export function textHeight(text: string, fontSize: number, width: number | null): number {
  const available = width === null ? null : Math.max(width - CELL_PADDING, fontSize);
  const lines = text
    .split("\n")
    .map((line) =>
      available === null ? 1 : Math.max(1, Math.ceil(lineWidth(line, fontSize) / available)),
    )
    .reduce((sum, count) => sum + count, 0);
  return Math.ceil(lines * fontSize * LINE_FACTOR + 2);
}
