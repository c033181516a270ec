import type { TableColumnPlace, TableColumnWrite } from "../compose/writePlan";

/** Takes columns out of tables, from right to left, so that the places of the others hold. */
export function applyDeletedColumns(
  sheet: Excel.Worksheet,
  columns: readonly TableColumnPlace[],
): void {
  for (const { tableId, index } of [...columns].sort((a, b) => b.index - a.index)) {
    sheet.tables.getItem(tableId).columns.getItemAt(index).delete();
  }
}

/** Adds empty columns to tables, from left to right. */
export function applyAddedColumns(
  sheet: Excel.Worksheet,
  columns: readonly TableColumnWrite[],
): void {
  for (const { tableId, index, name } of [...columns].sort((a, b) => a.index - b.index)) {
    sheet.tables.getItem(tableId).columns.add(index, undefined, name);
  }
}
