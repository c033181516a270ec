import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import { cellAddress, quotedSheetName } from "../address";
import { withHostErrors } from "../hostErrors";
import { loadPlace, rangePlace } from "../read/rangePlace";
import { readWorkbook } from "../read/readWorkbook";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import type { HeaderCell, HeaderRole, TableHeaders } from "../recognise/columnMapping";
import { findTableHeaders } from "../recognise/recognisePlan";
import { mappingOf } from "./mappingOf";

/** One column of a table as a person is shown it. */
export interface MappedColumn extends HeaderCell {
  /** What the header cell holds, so that a mark is never set on a cell that became another one. */
  readonly value: CellValue;
  /** What a person said about it; `null` where nobody did. */
  readonly given: HeaderRole["role"] | null;
  /** "C4" */
  readonly address: string;
}

/** A table with what its columns are taken for. */
export interface MappedTable extends Omit<TableHeaders, "columns"> {
  readonly sheetName: string;
  readonly columns: readonly MappedColumn[];
}

/**
 * Every table of the workbook, read or not, and what each of its columns is taken for. Two round trips.
 *
 * @throws WorkbookError for what the host refused
 */
export async function readMapping(context: Excel.RequestContext): Promise<readonly MappedTable[]> {
  return withHostErrors(async () => {
    const workbook = await readWorkbook(context);
    const mapping = mappingOf(workbook.own);
    return findTableHeaders(workbook, { mapping }).map((table) =>
      mappedTable(workbook, mapping, table),
    );
  });
}

/**
 * The row that the user selected, taken as a header: of one selected cell the whole row, of several the selected
 * columns of the last selected row. Three round trips.
 *
 * @returns `null` where no text stands there
 */
export async function readSelectedHeader(
  context: Excel.RequestContext,
): Promise<MappedTable | null> {
  return withHostErrors(async () => {
    const selected = await selectedPlace(context);
    const workbook = await readWorkbook(context);
    const sheet = workbook.sheets.find(({ id }) => id === selected.sheetId);
    if (!sheet) return null;
    const wide = selected.columnCount > 1;
    const cells = headerCells(sheet, {
      row: selected.row + selected.rowCount - 1,
      from: wide ? selected.column : 0,
      to: wide ? selected.column + selected.columnCount - 1 : Infinity,
    });
    const [first, last] = [cells[0], cells.at(-1)];
    if (!first || !last) return null;
    const place = `${cellAddress(first.cell.row, first.cell.column)}:${cellAddress(last.cell.row, last.cell.column)}`;
    return mappedTable(workbook, mappingOf(workbook.own), {
      sheetId: sheet.id,
      label: `${quotedSheetName(sheet.name)}!${place}`,
      headerRow: first.cell.row,
      isRead: false,
      columns: cells,
    });
  });
}

async function selectedPlace(context: Excel.RequestContext): Promise<CellRange> {
  const range = context.workbook.getSelectedRange();
  loadPlace(range);
  await context.sync();
  return rangePlace(range);
}

interface RowPart {
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

function headerCells(sheet: SheetSnapshot, { row, from, to }: RowPart): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  const last = Math.min(to, sheet.left + (sheet.values[0]?.length ?? 0) - 1);
  for (let column = Math.max(from, sheet.left); column <= last; column++) {
    const text = String(valueAt(sheet, row, column)).trim();
    if (text !== "") cells.push({ cell: { sheetId: sheet.id, row, column }, text, role: null });
  }
  return cells;
}

function mappedTable(
  workbook: WorkbookSnapshot,
  mapping: readonly HeaderRole[],
  table: TableHeaders,
): MappedTable {
  const sheet = sheetById(workbook, table.sheetId);
  return {
    ...table,
    sheetName: sheet.name,
    columns: table.columns.map((column) => {
      const { row, column: index } = column.cell;
      return {
        ...column,
        value: valueAt(sheet, row, index),
        given: mapping.find(({ cell }) => isSameCell(cell, column.cell))?.role ?? null,
        address: cellAddress(row, index),
      };
    }),
  };
}

/** Whether both are the same cell. */
export function isSameCell(a: CellRef, b: CellRef): boolean {
  return a.sheetId === b.sheetId && a.row === b.row && a.column === b.column;
}
