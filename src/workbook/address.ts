import type { CellRange } from "../domain/plan/cellRef";

/** "A", "Z", "AA" … for a 0-based column. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) {
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  }
  return letters;
}

/** "H5" for a 0-based position. */
export function cellAddress(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "$H$5:$K$9": the form that formulas use, so that it does not move when a formula is copied. */
export function absoluteAddress(range: Omit<CellRange, "sheetId">): string {
  const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  const first = corner(range.row, range.column);
  const last = corner(range.row + range.rowCount - 1, range.column + range.columnCount - 1);
  return first === last ? first : `${first}:${last}`;
}

/** Names that need no quotes in a formula; everything else is quoted, which Excel always accepts. */
const PLAIN_SHEET_NAME = /^[\p{L}_][\p{L}\p{N}_]*$/u;
const LIKE_A_CELL = /^[a-z]{1,3}\d+$|^r\d*c\d*$/i;

/** A sheet name as it stands before "!" in formulas and addresses. */
export function quotedSheetName(name: string): string {
  const plain = PLAIN_SHEET_NAME.test(name) && !LIKE_A_CELL.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}
