import type { FormTemplate } from "../../domain/plan/formTemplate";
import { characterWidth } from "./characterWidth";

const FULL_WIDTH =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/u;
/** Height of a line and width of a half-width character, in parts of the font size. */
const LINE = 1.4;
const HALF_WIDTH = 0.55;
const PADDING = 6;
/** Excel's limit, in points. */
const MAX_HEIGHT = 409;

/**
 * Row heights that show every text: Excel fits no rows to merged cells, so rows grow evenly where the text of
 * a region needs more than the blank form has.
 *
 * @param textOf text of a region by its id
 * @returns points, one per row of the form
 */
export function formRowHeights(
  { columnWidths, regions, rowHeights }: FormTemplate,
  textOf: (id: string) => string,
  fontSize: number,
): readonly number[] {
  const heights = [...rowHeights];
  for (const { id, column, columnCount, row, rowCount } of regions) {
    const width = columnWidths
      .slice(column, column + columnCount)
      .reduce((sum, characters) => sum + characterWidth(characters), 0);
    const needed = textHeight(textOf(id), width, fontSize);
    const rows = heights.slice(row, row + rowCount);
    const given = rows.reduce((sum, height) => sum + height, 0);
    if (needed <= given) continue;
    rows.forEach((height, index) => {
      heights[row + index] = Math.min(MAX_HEIGHT, Math.ceil((height * needed) / given));
    });
  }
  return heights;
}

function textHeight(text: string, width: number, fontSize: number): number {
  const lines = text
    .split("\n")
    .map((line) => Math.max(1, Math.ceil(lineWidth(line, fontSize) / (width - PADDING))))
    .reduce((sum, count) => sum + count, 0);
  return lines * fontSize * LINE + PADDING;
}

function lineWidth(line: string, fontSize: number): number {
  let width = 0;
  for (const letter of line) width += FULL_WIDTH.test(letter) ? fontSize : fontSize * HALF_WIDTH;
  return width;
}
