import type { CellRef } from "../../domain/plan/cellRef";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../read/snapshot";

/** A cell as it is now. */
export interface CellPatch extends CellRef {
  readonly value: CellValue;
  readonly text: string;
  readonly numberFormat: string;
}

/**
 * A snapshot with some cells as they are now; everything else is shared with the old one.
 *
 * @returns `null` where a cell with a content lies outside what was read: the sheet has grown
 */
export function patchedWorkbook(
  workbook: WorkbookSnapshot,
  patches: readonly CellPatch[],
): WorkbookSnapshot | null {
  const bySheet = new Map<string, CellPatch[]>();
  for (const patch of patches) {
    const same = bySheet.get(patch.sheetId);
    if (same) same.push(patch);
    else bySheet.set(patch.sheetId, [patch]);
  }
  const sheets: SheetSnapshot[] = [];
  for (const sheet of workbook.sheets) {
    const own = bySheet.get(sheet.id);
    const patched = own ? patchedSheet(sheet, own) : sheet;
    if (patched === null) return null;
    sheets.push(patched);
  }
  return { ...workbook, sheets };
}

function patchedSheet(sheet: SheetSnapshot, patches: readonly CellPatch[]): SheetSnapshot | null {
  const values = new PatchedCells(sheet.values);
  const texts = new PatchedCells(sheet.texts);
  const numberFormats = new PatchedCells(sheet.numberFormats);
  for (const patch of patches) {
    const row = patch.row - sheet.top;
    const column = patch.column - sheet.left;
    if (sheet.values[row]?.[column] === undefined) {
      if (patch.value !== "") return null;
      continue;
    }
    values.set(row, column, patch.value);
    texts.set(row, column, patch.text);
    numberFormats.set(row, column, patch.numberFormat);
  }
  return { ...sheet, values: values.rows, texts: texts.rows, numberFormats: numberFormats.rows };
}

/** Copies only the rows that change. */
class PatchedCells<T> {
  readonly rows: (readonly T[])[];
  private readonly copied = new Map<number, T[]>();

  constructor(rows: readonly (readonly T[])[]) {
    this.rows = [...rows];
  }

  set(row: number, column: number, cell: T): void {
    let copy = this.copied.get(row);
    if (!copy) {
      copy = [...(this.rows[row] ?? [])];
      this.copied.set(row, copy);
      this.rows[row] = copy;
    }
    copy[column] = cell;
  }
}
