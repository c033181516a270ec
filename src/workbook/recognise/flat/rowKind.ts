import { compactText } from "../../../domain/text/normalize";
import { isCrossReference } from "../statements/targetStatement";
import type { SheetGrid } from "../sheetGrid";
import { columnOf, type ListHeader } from "./listHeader";

/**
 * What a row of a list is: an indicator, a heading over the rows below it, a sum, or something that says
 * nothing about indicators (a note, a blank row).
 */
export type RowKind = "indicator" | "heading" | "total" | "note" | "blank" | "unclear";

const TOTAL = /^(?:(?:総|小|合|累)?計|総合計|平均|total|subtotal|sum|average)$/i;
const TOTAL_END = /(?:小計|合計|総計)$/;
const NOTE = /^(?:※|＊|\*|注[)）:：\d]|[（(]注|備考[:：])/;

/** Decides what a row is from which of its cells are filled. */
export function rowKind(grid: SheetGrid, header: ListHeader, row: number): RowKind {
  const filled = filledColumns(grid, header, row);
  const first = filled[0];
  if (first === undefined) return "blank";
  const firstText = grid.text(row, first);
  const has = (concept: "target" | "indicator" | "actual"): boolean => {
    const column = columnOf(header, concept)?.column;
    return column !== undefined && filled.includes(column);
  };
  const label = compactText(firstText).text;
  if (TOTAL.test(label) || (!has("target") && TOTAL_END.test(label))) return "total";
  if (filled.length === 1 && NOTE.test(firstText)) return "note";
  if (has("target") || isCrossReference(firstText)) return "indicator";
  const firstIsIndicator = columnOf(header, "indicator")?.column === first;
  if (filled.length === 1 && has("actual")) return "unclear";
  if (filled.length === 1 && typeof grid.value(row, first) === "string") {
    return firstIsIndicator && header.left !== first ? "indicator" : "heading";
  }
  if (has("indicator")) return "indicator";
  return has("actual") ? "unclear" : "note";
}

function filledColumns(grid: SheetGrid, header: ListHeader, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (!grid.isBlank(row, column)) columns.push(column);
  }
  return columns;
}
