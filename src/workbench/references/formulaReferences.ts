import { endOfBrackets, endOfQuoted } from "./formulaText";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import { columnIndex, columnLetters } from "./a1";

/** One corner of a reference; a whole column has no row, a whole row no column. */
export interface ReferenceCorner {
  readonly row: number | null;
  readonly rowAbsolute: boolean;
  readonly column: number | null;
  readonly columnAbsolute: boolean;
}

/** A reference to cells inside a formula. */
export interface FormulaReference {
  /** Sheet name without quotes, `null` where the formula's own sheet is meant. */
  readonly sheet: string | null;
  readonly from: ReferenceCorner;
  readonly to: ReferenceCorner | null;
}

/**
 * Rewrites the references of a formula and leaves everything else as written: strings, structured
 * references, function names, references to other workbooks and 3-D references.
 *
 * @param map gives the new text of a reference, `null` to leave it.
 */
export function mapFormulaReferences(
  formula: string,
  map: (reference: FormulaReference) => string | null,
): string {
  let result = "";
  let at = 0;
  while (at < formula.length) {
    const token = nextToken(formula, at);
    const text = formula.slice(at, token.end);
    result += token.reference ? (map(token.reference) ?? text) : text;
    at = token.end;
  }
  return result;
}

/** The references of a formula, in order. */
export function referencesOf(formula: string): FormulaReference[] {
  const found: FormulaReference[] = [];
  mapFormulaReferences(formula, (reference) => {
    found.push(reference);
    return null;
  });
  return found;
}

export function rectOfReference(reference: FormulaReference): Rect {
  const { from } = reference;
  const to = reference.to ?? from;
  const [row, rowCount] = spanOf(from.row, to.row, MAX_ROWS);
  const [column, columnCount] = spanOf(from.column, to.column, MAX_COLUMNS);
  return { row, rowCount, column, columnCount };
}

/** Writes a reference; `rect` replaces its position, the `$` signs stay. */
export function formatReference(reference: FormulaReference, rect?: Rect): string {
  const prefix = reference.sheet === null ? "" : `${quoteSheetName(reference.sheet)}!`;
  if (!rect) return prefix + formatCorners(reference.from, reference.to);
  const { from } = reference;
  const to = reference.to ?? from;
  const single = rect.rowCount === 1 && rect.columnCount === 1 && reference.to === null;
  const first = {
    ...from,
    row: from.row === null ? null : rect.row,
    column: from.column === null ? null : rect.column,
  };
  const last = {
    ...to,
    row: to.row === null ? null : rect.row + rect.rowCount - 1,
    column: to.column === null ? null : rect.column + rect.columnCount - 1,
  };
  return prefix + formatCorners(first, single ? null : last);
}

/** The formula as it reads after being copied `rows` down and `columns` to the right. */
export function translateFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return mapFormulaReferences(formula, (reference) => {
    const from = moveCorner(reference.from, rows, columns);
    const to = reference.to && moveCorner(reference.to, rows, columns);
    if (!from || (reference.to && !to)) return "#REF!";
    return formatReference({ ...reference, from, to });
  });
}

/** The formula after a sheet was renamed. */
export function renameSheetInFormula(formula: string, before: string, after: string): string {
  const wanted = before.toLowerCase();
  return mapFormulaReferences(formula, (reference) =>
    reference.sheet?.toLowerCase() === wanted
      ? formatReference({ ...reference, sheet: after })
      : null,
  );
}

/** Quotes a sheet name where a formula needs it. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|[RrCc]\d*)$/.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

interface Token {
  readonly end: number;
  readonly reference?: FormulaReference;
}

const WORD = /[\p{L}\p{N}_.$\\?]+/uy;
const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

function nextToken(formula: string, at: number): Token {
  const char = formula[at];
  if (char === '"') return { end: endOfQuoted(formula, at, '"') };
  if (char === "[") return bracketsAt(formula, at);
  if (char === "'") {
    const end = endOfQuoted(formula, at, "'");
    if (formula[end] !== "!") return { end };
    const sheet = formula.slice(at + 1, end - 1).replace(/''/g, "'");
    return referenceAfterSheet(formula, end + 1, sheet);
  }
  const word = wordAt(formula, at);
  if (!word) return { end: at + 1 };
  const end = at + word.length;
  if (formula[end] === "!") return referenceAfterSheet(formula, end + 1, word);
  if (formula[end] === "(" || formula[end] === "[") return { end };
  return referenceAt(formula, at, null) ?? { end };
}

/** A structured reference, or "[1]Sheet!A1" of another workbook. */
function bracketsAt(formula: string, at: number): Token {
  const end = endOfBrackets(formula, at);
  const sheetEnd = end + (wordAt(formula, end)?.length ?? 0);
  if (sheetEnd === end || formula[sheetEnd] !== "!") return { end };
  return referenceAfterSheet(formula, sheetEnd + 1, formula.slice(at, sheetEnd));
}

/** What stands behind `Sheet!`; names and errors there are no references to cells. */
function referenceAfterSheet(formula: string, at: number, sheet: string): Token {
  // "[1]Sheet!A1" reaches another workbook and "a:b!A1" several sheets: neither is touched.
  const foreign = sheet.includes("[") || sheet.includes(":");
  const token = referenceAt(formula, at, sheet);
  if (!token) return { end: at + (wordAt(formula, at)?.length ?? 0) };
  return foreign ? { end: token.end } : token;
}

function referenceAt(formula: string, at: number, sheet: string | null): Token | null {
  const word = wordAt(formula, at);
  if (!word) return null;
  const end = at + word.length;
  const next = formula[end] === ":" ? wordAt(formula, end + 1) : null;
  const afterNext = next === null ? "" : formula[end + 1 + next.length];
  if (next !== null && afterNext === "!") {
    // Sheet1:Sheet3!A1
    const rest = wordAt(formula, end + 2 + next.length);
    return { end: end + 2 + next.length + (rest?.length ?? 0) };
  }
  if (next !== null && afterNext !== "(") {
    const from = cornerOf(word);
    const to = cornerOf(next);
    if (from && to && (from.row === null) === (to.row === null))
      if ((from.column === null) === (to.column === null))
        return { end: end + 1 + next.length, reference: { sheet, from, to } };
  }
  const cell = CELL.test(word) ? cornerOf(word) : null;
  return cell ? { end, reference: { sheet, from: cell, to: null } } : null;
}

function cornerOf(word: string): ReferenceCorner | null {
  const cell = CELL.exec(word);
  const column = cell ? null : COLUMN.exec(word);
  const row = (cell ?? column) ? null : ROW.exec(word);
  if (!cell && !column && !row) return null;
  const letters = cell?.[2] ?? column?.[2];
  const digits = cell?.[4] ?? row?.[2];
  const corner: ReferenceCorner = {
    column: letters === undefined ? null : columnIndex(letters),
    columnAbsolute: (cell?.[1] ?? column?.[1]) === "$",
    row: digits === undefined ? null : Number(digits) - 1,
    rowAbsolute: (cell?.[3] ?? row?.[1]) === "$",
  };
  return inGrid(corner) ? corner : null;
}

function inGrid({ row, column }: ReferenceCorner): boolean {
  return (
    (row === null || (row >= 0 && row < MAX_ROWS)) &&
    (column === null || (column >= 0 && column < MAX_COLUMNS))
  );
}

function moveCorner(
  corner: ReferenceCorner,
  rows: number,
  columns: number,
): ReferenceCorner | null {
  const moved = {
    ...corner,
    row: corner.row === null || corner.rowAbsolute ? corner.row : corner.row + rows,
    column:
      corner.column === null || corner.columnAbsolute ? corner.column : corner.column + columns,
  };
  return inGrid(moved) ? moved : null;
}

function formatCorners(from: ReferenceCorner, to: ReferenceCorner | null): string {
  return to ? `${formatCorner(from)}:${formatCorner(to)}` : formatCorner(from);
}

function formatCorner({ row, rowAbsolute, column, columnAbsolute }: ReferenceCorner): string {
  const letters = column === null ? "" : (columnAbsolute ? "$" : "") + columnLetters(column);
  const digits = row === null ? "" : (rowAbsolute ? "$" : "") + String(row + 1);
  return letters + digits;
}

function spanOf(from: number | null, to: number | null, limit: number): [number, number] {
  if (from === null || to === null) return [0, limit];
  return [Math.min(from, to), Math.abs(to - from) + 1];
}

function wordAt(formula: string, at: number): string | null {
  WORD.lastIndex = at;
  return WORD.exec(formula)?.[0] ?? null;
}
