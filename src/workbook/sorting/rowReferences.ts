import type { CellValue } from "../read/snapshot";

/** Rows of a sheet that are to change places, 0-based. */
export interface SortedRows {
  readonly sheetName: string;
  readonly first: number;
  readonly last: number;
}

const STRING = /"(?:[^"]|"")*"/gu;
const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?)[A-Z]{1,3}(\$?)(\d+)(?::\$?[A-Z]{1,3}(\$?)(\d+))?(?![\p{L}\p{N}_(])/gu;

/**
 * Whether a formula says something else when rows change places: a formula in one of the rows may refer to its own
 * row, and to fixed rows ($) outside; a formula elsewhere only to all of the rows together or to none.
 *
 * @param sheetName sheet of the formula
 * @param row row of the formula
 */
export function breaksWhenSorted(
  formula: CellValue,
  sheetName: string,
  row: number,
  { sheetName: sorted, first, last }: SortedRows,
): boolean {
  if (typeof formula !== "string" || !formula.startsWith("=")) return false;
  const isInside = sheetName === sorted && row >= first && row <= last;
  for (const match of formula.replaceAll(STRING, '""').matchAll(REFERENCE)) {
    const [, sheet, , fixedTop = "", top = "", fixedBottom = fixedTop, bottom = top] = match;
    const target =
      sheet === undefined ? sheetName : sheet.replace(/^'|'$/gu, "").replaceAll("''", "'");
    const from = Number(top) - 1;
    const to = Number(bottom) - 1;
    const isOnRows = target === sorted;
    const isAll = isOnRows && from <= first && to >= last;
    const isNone = !isOnRows || to < first || from > last;
    const isFixed = fixedTop === "$" && fixedBottom === "$";
    if (!isInside) {
      if (!isAll && !isNone) return true;
      continue;
    }
    const isOwnRow =
      isOnRows && from === row && to === row && fixedTop === "" && fixedBottom === "";
    if (!isOwnRow && !(isFixed && (isAll || isNone))) return true;
  }
  return false;
}
