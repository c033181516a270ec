import type { ICellData, Nullable, Worksheet } from "@univerjs/core";

import type { Rect } from "../model/rect";

/** The smallest rectangle around all cells with contents (or, by choice, with a format). */
export function usedRect(worksheet: Worksheet, valuesOnly: boolean): Rect | null {
  const matrix = worksheet.getCellMatrix().getMatrix();
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const rowKey of Object.keys(matrix)) {
    const row = Number(rowKey);
    const line = matrix[row];
    if (!line) continue;
    for (const columnKey of Object.keys(line)) {
      const column = Number(columnKey);
      if (!counts(line[column], valuesOnly)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function counts(cell: Nullable<ICellData>, valuesOnly: boolean): boolean {
  if (!cell) return false;
  if (cell.f || cell.si || cell.p) return true;
  if (cell.v !== undefined && cell.v !== null && cell.v !== "") return true;
  return !valuesOnly && Boolean(cell.s);
}
