import type { CellRange } from "../../../domain/plan/cellRef";
import type { OwnFormBlock, SheetSnapshot } from "../../read/snapshot";
import { valueAt } from "../../read/snapshotCells";
import { sheetTexts } from "../../texts/sheetTexts";
import { columnArea, lastRowOf } from "../areas";
import type { SheetWriteBuilder } from "../sheetWriteBuilder";
import { FORM_COLUMNS } from "./formCells";

/**
 * Gives a block up: contents, formats and rules of its cells, and the widths of its columns.
 *
 * @param withWidths whether no other block stays in these columns
 * @returns how many cells held something
 */
export function clearBlock(
  builder: SheetWriteBuilder,
  sheet: SheetSnapshot,
  block: OwnFormBlock,
  withWidths: boolean,
): number {
  const { range, widthsBefore } = block;
  let filled = 0;
  ownColumns(sheet, range).forEach((column, index) => {
    // One column at a time: each has a format of its own, which can be put back if Excel fails.
    builder.clear(columnArea(column, range.row, lastRowOf(range)));
    const width = widthsBefore[index] ?? null;
    if (withWidths && width !== null) builder.columnWidth(column, width);
    for (let row = range.row; row <= lastRowOf(range); row++) {
      if (valueAt(sheet, row, column) !== "") filled++;
    }
  });
  return filled;
}

/** The add-in's columns of a block: somebody may have inserted a column of his own between them. */
function ownColumns(sheet: SheetSnapshot, range: CellRange): readonly number[] {
  const columns = Array.from({ length: range.columnCount }, (_, index) => range.column + index);
  if (columns.length <= FORM_COLUMNS.length) return columns;
  const words = [sheetTexts("ja"), sheetTexts("en")].flatMap(({ columnHeaders }) =>
    FORM_COLUMNS.map((kind) => columnHeaders[kind]),
  );
  return columns.filter((column) => words.includes(String(valueAt(sheet, range.row, column))));
}
