import { compactText } from "../../../domain/text/normalize";
import type { TableSnapshot } from "../../read/snapshot";
import { headerMeaning, headerYear, isSubHeader, type HeaderMeaning } from "../headerText";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import type { ListColumn, ListHeader } from "./listHeader";

/** A header has at least so many understood columns: two could be chance in running text. */
const MIN_COLUMNS = 3;
/** A header is at most so many rows tall. */
const MAX_HEADER_ROWS = 3;
/** Columns that name what is measured; a list of targets needs one of them. */
const NAMING: readonly Concept[] = ["indicator", "initiative"];

const ON_THE_WAY: readonly Concept[] = ["interimActual", "forecastActual"];

/**
 * Finds the headers of the lists on a sheet by their words, wherever they start: several lists may stand
 * below one another, title rows and notes may stand between them.
 */
export function findHeaders(grid: SheetGrid): readonly ListHeader[] {
  const headers: ListHeader[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    const header = headerAt(grid, row);
    if (!header) continue;
    headers.push(...splitHeader(grid, header));
    row = header.bottom;
  }
  return headers;
}

function headerAt(grid: SheetGrid, top: number): ListHeader | null {
  if (grid.isBlankRow(top) || !readHeader(grid, top, top)) return null;
  let best: ListHeader | null = null;
  for (let rows = 1; rows <= MAX_HEADER_ROWS && top + rows - 1 <= grid.bottom; rows++) {
    const bottom = top + rows - 1;
    if (rows > 1 && !isHeaderContinuation(grid, bottom)) break;
    const header = readHeader(grid, top, bottom);
    if (header && header.columns.length > (best?.columns.length ?? 0)) best = header;
  }
  return best && isListOfTargets(best.columns) && !isSummary(grid, best) ? best : null;
}

/** Columns of tables that count indicators instead of listing them. */
const SUMMARY =
  /^(?:目標数|指標数|件数|達成数|未達成数|達成|未達成|達成見込み?|未達成見込み?|未入力|要確認|構成比|割合|合計|総?計|count|total|achieved|notachieved)$/;
/** One such word may head a column of a list. */
const MIN_SUMMARY = 2;
const RESULTS: readonly Concept[] = ["actual", "interimActual", "forecastActual"];

function isSummary(grid: SheetGrid, { columns, top, bottom, left, right }: ListHeader): boolean {
  if (columns.some(({ concept }) => RESULTS.includes(concept))) return false;
  let count = 0;
  for (let column = left; column <= right; column++) {
    const text = rowsOf(top, bottom)
      .map((row) => grid.text(row, column))
      .join("");
    if (SUMMARY.test(compactText(text).text.toLowerCase())) count++;
  }
  return count >= MIN_SUMMARY;
}

/**
 * Tables side by side have a blank column between them. A blank column may as well be the rest of a merged header
 * cell: then what follows completes the list before it and repeats none of its columns.
 */
function splitHeader(grid: SheetGrid, header: ListHeader): readonly ListHeader[] {
  const groups: ListColumn[][] = [];
  for (const column of header.columns) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isApart = last && hasGap(grid, header, last.column, column.column);
    if (!group || isApart) groups.push([column]);
    else group.push(column);
  }
  if (groups.length < 2) return [header];
  const joined: ListColumn[][] = [];
  for (const group of groups) {
    const before = joined.at(-1);
    if (before && !isIndependent(grid, header, before, group)) before.push(...group);
    else joined.push([...group]);
  }
  const lists = joined
    .filter(isListOfTargets)
    .map((columns) => headerOf(grid, header.top, header.bottom, columns))
    .filter((list) => !isSummary(grid, list));
  return lists.length > 0 ? lists : [header];
}

function hasGap(
  grid: SheetGrid,
  { top, bottom }: ListHeader,
  left: number,
  right: number,
): boolean {
  for (let column = left + 1; column < right; column++) {
    if (rowsOf(top, bottom).every((row) => grid.isBlank(row, column))) return true;
  }
  return false;
}

function isIndependent(
  grid: SheetGrid,
  { top, bottom }: ListHeader,
  left: readonly ListColumn[],
  right: readonly ListColumn[],
): boolean {
  if (!isListOfTargets(left) && !isListOfTargets(right)) return false;
  const repeats = right.some(({ concept, year }) =>
    left.some((other) => other.concept === concept && other.year === year),
  );
  const isCount = (columns: readonly ListColumn[]): boolean =>
    isSummary(grid, headerOf(grid, top, bottom, columns));
  return repeats || isCount(left) || isCount(right);
}

function isListOfTargets(columns: readonly ListColumn[]): boolean {
  const has = (concept: Concept): boolean => columns.some((column) => column.concept === concept);
  return columns.length >= MIN_COLUMNS && has("target") && NAMING.some(has);
}

/** Every text in a second or third header row is itself a header word, a year, or a unit in brackets. */
function isHeaderContinuation(grid: SheetGrid, row: number): boolean {
  if (grid.isBlankRow(row)) return false;
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.isBlank(row, column)) continue;
    const text = grid.text(row, column);
    const isPart = headerMeaning(text) !== null || headerYear(text) !== null;
    if (!isPart && !isSubHeader(text) && !/^[（(].{1,12}[）)]$/.test(text)) return false;
  }
  return true;
}

function readHeader(grid: SheetGrid, top: number, bottom: number): ListHeader | null {
  const columns: ListColumn[] = [];
  let group = "";
  for (let column = grid.left; column <= grid.right; column++) {
    const texts = rowsOf(top, bottom).map((row) => grid.text(row, column));
    const upper = texts[0] ?? "";
    // A header over several columns is merged: its text stands over the first one only.
    if (upper !== "") group = upper;
    const meaning = columnMeaning(texts, upper === "" ? group : "");
    if (meaning) columns.push({ column, ...meaning });
  }
  return columns.length === 0 ? null : headerOf(grid, top, bottom, columns);
}

/** A header over columns of which there is at least one. */
function headerOf(
  grid: SheetGrid,
  top: number,
  bottom: number,
  columns: readonly ListColumn[],
): ListHeader {
  const first = columns[0]?.column ?? grid.left;
  const last = columns.at(-1)?.column ?? first;
  const left = extend(grid, top, bottom, first, -1);
  const right = extend(grid, top, bottom, last, 1);
  return { top, bottom, left, right, columns, table: tableAt(grid, bottom, first) };
}

/**
 * Meaning of a column from its header cells, upper first: 「実績」 over 「令和3年度」 or 「中間」, 「目標」 over
 * nothing, 「指標」 split over two lines.
 *
 * @param group text of a header over several columns that reaches this one
 */
function columnMeaning(texts: readonly string[], group: string): HeaderMeaning | null {
  const parts = [group, ...texts].filter((text) => text !== "");
  if (texts.every((text) => text === "")) return null;
  const joined = headerMeaning(parts.join(""));
  if (joined) return joined;
  const lowest = headerMeaning(parts.at(-1) ?? "");
  const highest = headerMeaning(parts[0] ?? "");
  // 「中間」 under 「目標」 is a target on the way, not a result.
  if (highest?.concept === "target" && lowest && ON_THE_WAY.includes(lowest.concept)) return null;
  return lowest ?? highest;
}

/** Header cells that were not understood still belong to the list, up to the first blank column. */
function extend(grid: SheetGrid, top: number, bottom: number, from: number, step: -1 | 1): number {
  let column = from;
  while (rowsOf(top, bottom).some((row) => !grid.isBlank(row, column + step))) column += step;
  return column;
}

function tableAt(grid: SheetGrid, row: number, column: number): TableSnapshot | null {
  return (
    grid.sheet.tables.find(
      ({ range, hasHeaders }) =>
        hasHeaders &&
        range.row === row &&
        column >= range.column &&
        column < range.column + range.columnCount,
    ) ?? null
  );
}

function rowsOf(top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
}
