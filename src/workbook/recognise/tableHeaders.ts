import { cellAddress, quotedSheetName } from "../address";
import type { HeaderCell, TableHeaders } from "./columnMapping";
import type { Concept } from "./headerWords";
import { findHeaderRows, MAX_HEADER_ROWS } from "./flat/findHeaders";
import { headerTexts, type HeaderArea, type ListHeader } from "./flat/listHeader";
import type { SheetReading, Unread } from "./planReading";
import type { SheetGrid } from "./sheetGrid";

/** A row with fewer understood words only resembles a header by chance. */
const MIN_WORDS = 2;
/** A first row of a table has at least so many columns. */
const MIN_COLUMNS = 3;
/** Longer texts are contents. */
const MAX_HEADER_LENGTH = 40;

/** Columns that a table of indicators has beside their names. */
const MEASURES: readonly Concept[] = ["actual", "unit", "baseline", "attainment"];

/** The header of a list as a person is shown it. */
export function listHeaders(grid: SheetGrid, header: ListHeader, isRead: boolean): TableHeaders {
  const roles = new Map(header.columns.map(({ column, concept }) => [column, concept]));
  return tableHeaders(grid, header, isRead, (column) => roles.get(column) ?? null);
}

/** The header of any table, from what its columns were taken for. */
export function tableHeaders(
  grid: SheetGrid,
  area: HeaderArea,
  isRead: boolean,
  roleOf: (column: number) => HeaderCell["role"],
): TableHeaders {
  const columns: HeaderCell[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const texts = headerTexts(grid, area, column);
    const filled = texts.flatMap((text, index) =>
      text === "" ? [] : { text, row: area.top + index },
    );
    const lowest = filled.at(-1);
    if (!lowest) continue;
    const text = filled.map((part) => part.text).join(" ");
    columns.push({ cell: grid.ref(lowest.row, column), text, role: roleOf(column) });
  }
  return {
    sheetId: grid.sheet.id,
    label: labelOf(grid, area),
    headerRow: area.bottom,
    isRead,
    columns,
  };
}

function labelOf(grid: SheetGrid, { bottom, left, right }: HeaderArea): string {
  const table = grid.sheet.tables.find(
    ({ range }) => range.row === bottom && range.column === left,
  );
  if (table) return table.name;
  const from = cellAddress(bottom, left);
  const to = cellAddress(bottom, right);
  return `${quotedSheetName(grid.sheet.name)}!${from === to ? from : `${from}:${to}`}`;
}

/**
 * Rows that look like headers although no indicators are read below them: a person can say what their columns hold.
 * Where nothing on the sheet does, the first full row is offered.
 */
export function unreadHeaders(
  grid: SheetGrid,
  reading: Pick<SheetReading, "headers" | "lists"> | null,
): readonly TableHeaders[] {
  const isInside = ({ top, left, right }: HeaderArea): boolean =>
    (reading?.lists ?? []).some(
      ({ firstRow, lastRow, firstColumn, lastColumn }) =>
        top >= firstRow && top <= lastRow && left <= lastColumn && right >= firstColumn,
    );
  const isKnown = ({ bottom, left }: HeaderArea): boolean =>
    (reading?.headers ?? []).some(
      ({ headerRow, columns }) =>
        headerRow === bottom && columns.some(({ cell }) => cell.column >= left),
    );
  const found = findHeaderRows(grid)
    .filter(({ columns }) => columns.length >= MIN_WORDS || columns.some(({ isGiven }) => isGiven))
    .filter((header) => !isInside(header) && !isKnown(header));
  if (found.length > 0) return found.map((header) => listHeaders(grid, header, false));
  const first = reading?.headers?.length ? null : firstFullRow(grid);
  return first ? [tableHeaders(grid, first, false, () => null)] : [];
}

/** The first row of short texts with another row of the table below it. */
function firstFullRow(grid: SheetGrid): HeaderArea | null {
  for (let row = grid.top; row < grid.bottom; row++) {
    const columns: number[] = [];
    for (let column = grid.left; column <= grid.right; column++) {
      const value = grid.value(row, column);
      const isShort = typeof value === "string" && value.length <= MAX_HEADER_LENGTH;
      if (isShort && !grid.isBlank(row, column)) columns.push(column);
    }
    const [left, right] = [columns[0], columns.at(-1)];
    if (columns.length < MIN_COLUMNS || left === undefined || right === undefined) continue;
    const below = columns.filter((column) => !grid.isBlank(row + 1, column)).length;
    if (below >= MIN_WORDS) return { top: row, bottom: row, left, right };
  }
  return null;
}

/** A table of indicators whose targets were not found, so that it is not dropped silently. */
export function unreadTables(grid: SheetGrid, headers: readonly TableHeaders[]): readonly Unread[] {
  return headers.flatMap(({ isRead, columns }) => {
    const has = (wanted: readonly Concept[]): boolean =>
      columns.some(({ role }) => role !== null && wanted.includes(role));
    const first = columns[0];
    if (isRead || !first || !has(["indicator"]) || !has(MEASURES)) return [];
    const text = columns.map((column) => column.text).join(" | ");
    return {
      cell: grid.ref(first.cell.row, first.cell.column),
      text,
      reason: "table-unread" as const,
    };
  });
}

/** What a person said about header cells that no table could be read with. */
export function unusedRoles(grid: SheetGrid, headers: readonly TableHeaders[]): readonly Unread[] {
  const read = headers.filter(({ isRead }) => isRead);
  return grid.mapping.flatMap(({ cell, role }) => {
    const isUsed = read.some(({ columns }) =>
      columns.some(
        (column) =>
          column.role === role &&
          column.cell.column === cell.column &&
          column.cell.row - cell.row >= 0 &&
          column.cell.row - cell.row < MAX_HEADER_ROWS,
      ),
    );
    if (isUsed || role === "ignore") return [];
    return { cell, text: grid.text(cell.row, cell.column), reason: "mapping-unused" as const };
  });
}
