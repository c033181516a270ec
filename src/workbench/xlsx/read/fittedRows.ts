import type { CellStyle } from "../../model/cellStyle";
import { textHeight } from "../../text/textSize";
import type { CellContent, RowContent, SheetContent } from "../content";
import type { CellFormat } from "../styles/styleSheet";

/** Excel allows no higher row. */
const MAX_HEIGHT = 409;
const DEFAULT_SIZE = 11;

type Fitted = Pick<SheetContent, "cells" | "merges" | "columns"> &
  Readonly<{ defaultColumnWidth: number; defaultRowHeight: number }>;

/**
 * Gives rows without a height the one that their contents need, as Excel does when it shows a file that
 * another program wrote. Merged cells do not count.
 */
export function withFittedHeights(
  rows: SheetContent["rows"],
  sheet: Fitted,
  formats: readonly CellFormat[],
): SheetContent["rows"] {
  return new Map(
    [...rows].map(([row, content]): [number, RowContent] => {
      if (content.height !== undefined) return [row, content];
      let height = 0;
      for (const [column, cell] of sheet.cells.get(row) ?? []) {
        const { style } = formats[cell.format] ?? { style: {} };
        const width = sheet.columns.get(column)?.width ?? sheet.defaultColumnWidth;
        if (takesPart(cell, style) && !isMerged(sheet.merges, row, column))
          height = Math.max(height, cellHeight(cell, style, width));
      }
      const fits = height <= sheet.defaultRowHeight;
      return [row, fits ? content : { ...content, fitted: Math.min(height, MAX_HEIGHT) }];
    }),
  );
}

/** Most cells are of the usual size and on one line; those need no measuring. */
function takesPart({ value, formula }: CellContent, style: CellStyle): boolean {
  if (value === undefined && formula === undefined) return false;
  return style.wrapText === true || (style.fontSize ?? DEFAULT_SIZE) > DEFAULT_SIZE;
}

function cellHeight({ value }: CellContent, style: CellStyle, width: number): number {
  const size = style.fontSize ?? DEFAULT_SIZE;
  const text = typeof value === "string" ? value : "0";
  return style.wrapText ? textHeight(text, size, width) : textHeight("0", size, null);
}

function isMerged(merges: SheetContent["merges"], row: number, column: number): boolean {
  return merges.some(
    (merge) =>
      row >= merge.row &&
      row < merge.row + merge.rowCount &&
      column >= merge.column &&
      column < merge.column + merge.columnCount,
  );
}
