import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import type { FigurePlace, HeldFigure } from "../../domain/revenue/import/readImport";
import type { OwnLedgerPart } from "./ledgerMark";
import type { CellValue, SheetSnapshot } from "../read/snapshot";
import { valueAt } from "../read/snapshotCells";

/** Rows above the terms in which a sample says that its figures are invented. */
const HEAD_ROWS = 3;

/** The terms of a ledger by their words: word in the first column, value in the second. */
export function readTerms(
  sheet: SheetSnapshot,
  range: CellRange | undefined,
): ReadonlyMap<string, CellValue> {
  if (!range) return new Map();
  return new Map(
    Array.from({ length: range.rowCount }, (_, index) => {
      const row = range.row + index;
      return [
        String(valueAt(sheet, row, range.column)).trim(),
        valueAt(sheet, row, range.column + 1),
      ];
    }),
  );
}

/** Title of a ledger's sheet, and whether it says 架空. */
export function titleOf(sheet: SheetSnapshot): {
  readonly title: string;
  readonly invented: boolean;
} {
  const head = Array.from({ length: HEAD_ROWS }, (_, row) => String(valueAt(sheet, row, 0)));
  return {
    title: head[0]?.trim() === "" ? sheet.name : (head[0] ?? sheet.name),
    invented: head.some((text) => text.includes("架空")),
  };
}

/** What stands where an imported figure goes. */
export function heldIn(
  sheet: SheetSnapshot,
  cellOf: (place: FigurePlace) => CellRef | undefined,
): HeldFigure {
  return (place) => {
    const cell = cellOf(place);
    if (!cell) return undefined;
    const value = valueAt(sheet, cell.row, cell.column);
    return typeof value === "number" ? value : null;
  };
}

/** First cell of a marked part, `null` where the part is gone. */
export function cornerOf(part: OwnLedgerPart | undefined): CellRef | null {
  if (!part) return null;
  const { sheetId, row, column } = part.range;
  return { sheetId, row, column };
}
