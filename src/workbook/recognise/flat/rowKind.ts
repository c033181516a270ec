import { compactText } from "../../../domain/text/normalize";
import { isNote } from "../noteText";
import { isCrossReference } from "../statements/targetStatement";
import type { SheetGrid } from "../sheetGrid";
import { columnOf, type ListHeader } from "./listHeader";

/**
 * What a row of a list is: an indicator, a heading over the rows below it, a sum, or something that says
 * nothing about indicators (a note, a blank row).
 */
export type RowKind = "indicator" | "heading" | "total" | "note" | "blank" | "unclear";

const TOTAL = /^(?:(?:総|小|合|累|集)?計|総合計|平均|total|subtotal|sum|average)$/i;
/** 「(1)」, 「Ａ」, 「③」 under every header: columns are numbered so that formulas can name them. */
const COLUMN_NUMBER = /^[（(]?(?:[0-9０-９]{1,2}|[A-ZＡ-Ｚa-z]|[①-⑳]|[ア-ン])[)）]?$/u;
/** 「◎：目標を上回る」, 「○：5件」: what marks mean, or how often they occur. */
const LEGEND_ENTRY = /^\s*[（(]?(?:[◎○●△▲×✕☆★ー－-]|[①-⑤]|[A-EＡ-ＥSＳ])[)）]?\s*[：:＝=…]\s*\S/u;
/** 「①」, 「○」, 「S」 where the name should stand: a mark that is explained. */
const MARK_NAME = /^[（(]?(?:[◎○●△▲×✕☆★ー－-]|[①-⑤]|[A-EＡ-ＥSＳ])[)）]?$/u;
/** 「以上」 closes a document. */
const CLOSING = /^[（(]?(?:以上|以下余白|おわり|終わり|end)[)）]?$/iu;
const TOTAL_END = /(?:小計|合計|総計)$/;

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
  if (row === header.bottom + 1 && isNumbering(grid, row, filled)) return "note";
  const label = compactText(firstText).text;
  if (TOTAL.test(label) || (!has("target") && TOTAL_END.test(label))) return "total";
  if (filled.length === 1 && CLOSING.test(label)) return "note";
  // Alone in the first column stands a remark about the list, whatever the column holds.
  const isAlone = filled.length === 1 && first === header.left;
  if (isAlone && has("target") && columnOf(header, "indicator")) return "note";
  const name = columnOf(header, "indicator")?.column;
  const isNamed =
    name !== undefined && typeof grid.value(row, name) === "string" && has("indicator");
  if (!isNamed && filled.some((column) => isTotal(grid, row, column))) return "total";
  if (filled.every((column) => LEGEND_ENTRY.test(grid.text(row, column)))) return "note";
  if (isNamed && MARK_NAME.test(grid.text(row, name))) return "note";
  // 「※」 alone marks a row; with words behind it, it is a note over all columns.
  if (isNote(firstText) && firstText.length > 1) return "note";
  if (has("target") || isCrossReference(firstText)) return "indicator";
  const firstIsIndicator = columnOf(header, "indicator")?.column === first;
  if (filled.length === 1 && has("actual")) return "unclear";
  if (filled.length === 1 && typeof grid.value(row, first) === "string") {
    return firstIsIndicator && header.left !== first ? "indicator" : "heading";
  }
  if (has("indicator")) return "indicator";
  return has("actual") ? "unclear" : "note";
}

function isTotal(grid: SheetGrid, row: number, column: number): boolean {
  return TOTAL.test(compactText(grid.text(row, column)).text);
}

function isNumbering(grid: SheetGrid, row: number, filled: readonly number[]): boolean {
  const texts = filled.map((column) => grid.text(row, column).trim());
  return (
    filled.length > 1 &&
    texts.every((text) => COLUMN_NUMBER.test(text)) &&
    new Set(texts).size === texts.length
  );
}

function filledColumns(grid: SheetGrid, header: ListHeader, row: number): readonly number[] {
  const columns: number[] = [];
  for (let column = header.left; column <= header.right; column++) {
    if (!grid.isBlank(row, column)) columns.push(column);
  }
  return columns;
}
