import type { CallArguments } from "../interpreter/callArguments";
import { notImplemented } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { CellScalar, CellValueType } from "../model/workbookModel";
import type { RangeRef } from "./rangeRef";
import { intersectRects } from "./rectMath";

const CELL_TYPES = ["Blanks", "Constants", "Formulas", "Visible"] as const;

/** Words of `Excel.SpecialCellValueType`, e.g. "ErrorsText" = errors or text. */
const VALUE_WORDS: Readonly<Record<CellValueType, RegExp | null>> = {
  Error: /Errors/,
  Boolean: /Logical/,
  Double: /Number/,
  String: /Text/,
  Empty: null,
};

/** Cells of one kind within a range, as runs along its rows; empty where there is none. */
export async function specialCells(range: RangeRef, args: CallArguments): Promise<Rect[]> {
  const cellType = CELL_TYPES.find((type) => type === args.text(0));
  if (!cellType) throw notImplemented(`Range.getSpecialCells(${args.text(0)})`);
  const valueType = args.textOr(1, "All");
  await range.session.settle();
  const { sheet } = range;
  const used = sheet.usedRect(false);
  const rect = used && intersectRects(used, range.rect);
  if (!rect) return [];
  const formulas = sheet.formulas(rect);
  const types = sheet.valueTypes(rect);
  const isWanted = (row: number, column: number): boolean => {
    const content = formulas[row]?.[column] ?? "";
    const type = types[row]?.[column] ?? "Empty";
    switch (cellType) {
      case "Blanks":
        return content === "";
      case "Constants":
        return content !== "" && !isFormula(content) && hasType(type, valueType);
      case "Formulas":
        return isFormula(content) && hasType(type, valueType);
      case "Visible":
        return !sheet.isRowHidden(rect.row + row) && !sheet.isColumnHidden(rect.column + column);
    }
  };
  return Array.from({ length: rect.rowCount }, (_, row) => runs(rect, row, isWanted)).flat();
}

function isFormula(content: CellScalar): boolean {
  return typeof content === "string" && content.startsWith("=");
}

function hasType(type: CellValueType, words: string): boolean {
  return words === "All" || (VALUE_WORDS[type]?.test(words) ?? false);
}

function runs(rect: Rect, row: number, isWanted: (row: number, column: number) => boolean): Rect[] {
  const found: Rect[] = [];
  for (let column = 0; column < rect.columnCount; column += 1) {
    if (!isWanted(row, column)) continue;
    const last = found.at(-1);
    if (last && last.column + last.columnCount === rect.column + column) {
      found[found.length - 1] = { ...last, columnCount: last.columnCount + 1 };
    } else {
      found.push({
        row: rect.row + row,
        column: rect.column + column,
        rowCount: 1,
        columnCount: 1,
      });
    }
  }
  return found;
}
