import type { CellValue, SheetSnapshot } from "../read/snapshot";
import { numberFormatAt, valueAt } from "../read/snapshotCells";
import type { CellContent } from "./cellContent";

/** What writing a cell would change. */
export type CellChange = "none" | "format" | "content";

/** Compares what a cell holds with what it should hold. */
export function changeOf(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  { value, numberFormat }: CellContent,
): CellChange {
  if (!isSameValue(valueAt(sheet, row, column), value)) return "content";
  return numberFormatAt(sheet, row, column) === numberFormat ? "none" : "format";
}

/** Numbers that went through a file keep 15 digits. */
function isSameValue(before: CellValue, after: CellValue): boolean {
  if (typeof before === "number" && typeof after === "number") {
    return Math.abs(before - after) <= Math.abs(after) * 1e-14;
  }
  return before === after;
}
