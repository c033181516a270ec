import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/workbookModel";
import { intersectRects } from "./rectMath";

/**
 * The smallest rectangle within `rect` that holds all its used cells, `null` where there is none.
 *
 * @param valuesOnly whether cells that only have a format count as empty
 */
export function usedPart(sheet: SheetModel, rect: Rect, valuesOnly: boolean): Rect | null {
  const used = sheet.usedRect(valuesOnly);
  const common = used && intersectRects(used, rect);
  return common && trim(common, usedCells(sheet, common, valuesOnly));
}

function usedCells(sheet: SheetModel, rect: Rect, valuesOnly: boolean): boolean[][] {
  const filled = sheet.formulas(rect).map((row) => row.map((cell) => cell !== ""));
  if (valuesOnly) return filled;
  const styles = sheet.styles(rect);
  const formats = sheet.numberFormats(rect);
  return filled.map((row, r) =>
    row.map(
      (isFilled, c) =>
        isFilled || Object.keys(styles[r]?.[c] ?? {}).length > 0 || formats[r]?.[c] !== "General",
    ),
  );
}

function trim(rect: Rect, used: readonly (readonly boolean[])[]): Rect | null {
  const rows = used.flatMap((row, index) => (row.includes(true) ? [index] : []));
  const columns = used.flatMap((row) => row.flatMap((isUsed, index) => (isUsed ? [index] : [])));
  const firstRow = rows[0];
  const lastRow = rows.at(-1);
  if (firstRow === undefined || lastRow === undefined) return null;
  let firstColumn = Infinity;
  let lastColumn = -1;
  for (const column of columns) {
    firstColumn = Math.min(firstColumn, column);
    lastColumn = Math.max(lastColumn, column);
  }
  return {
    row: rect.row + firstRow,
    column: rect.column + firstColumn,
    rowCount: lastRow - firstRow + 1,
    columnCount: lastColumn - firstColumn + 1,
  };
}
