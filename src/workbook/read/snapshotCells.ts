import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "./snapshot";

/** Value of a cell by absolute position; "" outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? "";
}

/** Number format of a cell by absolute position; "General" outside the used range. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats[row - sheet.top]?.[column - sheet.left] ?? "General";
}

/** @throws Error where no sheet has the id: ids come from the same snapshot */
export function sheetById(workbook: WorkbookSnapshot, id: string): SheetSnapshot {
  const sheet = workbook.sheets.find((candidate) => candidate.id === id);
  if (!sheet) throw new Error(`The snapshot has no sheet ${id}.`);
  return sheet;
}
