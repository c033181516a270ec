import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";

/** "A" for 0, "XFD" for 16383. */
export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** 0-based column of "A" … "XFD"; the caller has checked the letters. */
export function columnIndex(letters: string): number {
  let value = 0;
  for (const letter of letters.toUpperCase()) value = value * 26 + letter.charCodeAt(0) - 64;
  return value - 1;
}

export function cellAddress(row: number, column: number): string {
  return columnLetters(column) + String(row + 1);
}

/** "A1", "A1:B3", "2:4" for whole rows, "C:D" for whole columns. */
export function formatRect(rect: Rect, absolute = false): string {
  const sign = absolute ? "$" : "";
  const lastRow = rect.row + rect.rowCount;
  const lastColumn = rect.column + rect.columnCount - 1;
  if (rect.column === 0 && rect.columnCount >= MAX_COLUMNS)
    return `${sign}${rect.row + 1}:${sign}${lastRow}`;
  if (rect.row === 0 && rect.rowCount >= MAX_ROWS)
    return `${sign}${columnLetters(rect.column)}:${sign}${columnLetters(lastColumn)}`;
  const start = `${sign}${columnLetters(rect.column)}${sign}${rect.row + 1}`;
  if (rect.rowCount === 1 && rect.columnCount === 1) return start;
  return `${start}:${sign}${columnLetters(lastColumn)}${sign}${lastRow}`;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const COLUMN = /^\$?([A-Za-z]{1,3})$/;
const ROW = /^\$?(\d{1,7})$/;

/** Reads an A1 address without sheet name; `null` where it is none or lies outside the grid. */
export function parseRect(address: string): Rect | null {
  const [start = "", end = start, ...more] = address.trim().split(":");
  if (more.length > 0) return null;
  const from = parseCorner(start);
  const to = parseCorner(end);
  if (!from || !to) return null;
  if ((from.row === null) !== (to.row === null)) return null;
  if ((from.column === null) !== (to.column === null)) return null;
  if ((from.row === null || from.column === null) && !address.includes(":")) return null;
  const row = span(from.row, to.row, MAX_ROWS);
  const column = span(from.column, to.column, MAX_COLUMNS);
  if (!row || !column) return null;
  return { row: row[0], rowCount: row[1], column: column[0], columnCount: column[1] };
}

/** Reads a `sqref`: addresses separated by blanks. Unreadable ones are left out. */
export function parseRects(addresses: string): Rect[] {
  return addresses
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

function parseCorner(text: string): Corner | null {
  const cell = CELL.exec(text);
  if (cell) return { column: columnIndex(cell[1] ?? ""), row: Number(cell[2]) - 1 };
  const column = COLUMN.exec(text);
  if (column) return { column: columnIndex(column[1] ?? ""), row: null };
  const row = ROW.exec(text);
  return row ? { column: null, row: Number(row[1]) - 1 } : null;
}

function span(from: number | null, to: number | null, limit: number): [number, number] | null {
  if (from === null || to === null) return [0, limit];
  const start = Math.min(from, to);
  const count = Math.abs(to - from) + 1;
  return start >= 0 && start + count <= limit ? [start, count] : null;
}
