import type { ICellData } from "@univerjs/core";
import { SetRangeValuesMutation } from "@univerjs/sheets";

import type { GridContext } from "./gridContext";

/** Rewrites the formulas of all cells of a workbook, without an undo step of its own. */
export function mapFormulas(context: GridContext, change: (formula: string) => string): void {
  for (const worksheet of context.workbook.getSheets()) {
    const matrix = worksheet.getCellMatrix().getMatrix();
    const cellValue: Record<number, Record<number, ICellData>> = {};
    for (const rowKey of Object.keys(matrix)) {
      const row = Number(rowKey);
      const line = matrix[row];
      for (const columnKey of Object.keys(line ?? {})) {
        const column = Number(columnKey);
        const formula = line?.[column]?.f;
        if (!formula) continue;
        const changed = change(formula);
        if (changed !== formula) (cellValue[row] ??= {})[column] = { f: changed, si: null };
      }
    }
    if (Object.keys(cellValue).length > 0)
      context.command(SetRangeValuesMutation.id, {
        unitId: context.unitId,
        subUnitId: worksheet.getSheetId(),
        cellValue,
      });
  }
}
