import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import type { ListArea, SheetReading, Unread } from "../planReading";
import type { Indicator } from "../../../domain/plan/plan";
import type { ListHeader } from "./listHeader";
import { columnOf } from "./listHeader";
import { PathReader } from "./pathReader";
import { rowKind } from "./rowKind";
import { RowReader } from "./rowReader";
import { chooseColumns } from "./chooseColumns";

/** After so many blank rows a row belongs to the list only if it looks like a row of it. */
const GAP = 2;

/** What one list says. */
export type ListReading = Pick<SheetReading, "indicators" | "unread"> & {
  readonly area: ListArea | null;
};

/**
 * Reads the rows under a header: one indicator a row, headings and merged cells above remembered, totals,
 * notes and blank rows passed over.
 *
 * @param lastRow last row that may belong to the list (the row before the next header)
 * @param planYear year in the title of the sheet, for lists with one column a year
 */
export function readList(
  grid: SheetGrid,
  header: ListHeader,
  lastRow: number,
  planYear: string | null,
): ListReading {
  const end = Math.min(lastRow, tableEnd(header) ?? lastRow);
  const paths = new PathReader(grid, header);
  const rows = new RowReader(grid, chooseColumns(grid, header, end, planYear), paths);
  const indicators: Indicator[] = [];
  const unread: Unread[] = [];
  const rowsById = new Map<number, string>();
  let blanks = 0;

  for (let row = header.bottom + 1; row <= end; row++) {
    const kind = rowKind(grid, header, row);
    if (kind === "blank") {
      blanks++;
      continue;
    }
    if (blanks >= GAP && !isFullRow(grid, header, row)) {
      if (kind === "indicator") break;
      continue;
    }
    if (kind === "heading") paths.readHeading(row);
    if (kind === "unclear") unread.push(rows.unclear(row));
    if (kind !== "indicator") continue;
    blanks = 0;
    const { indicators: found, problems } = rows.read(row);
    indicators.push(...found);
    unread.push(...problems);
    const [only, ...others] = found;
    // A row with several indicators has no room for their results beside it.
    if (only && others.length === 0) rowsById.set(row, only.id);
  }
  return { indicators, unread, area: listArea(grid, header, rowsById) };
}

function tableEnd({ table }: ListHeader): number | null {
  if (!table) return null;
  return table.range.row + table.range.rowCount - 1 - (table.hasTotals ? 1 : 0);
}

/** Indicator and target are there, and at least half of the columns that the header names. */
function isFullRow(grid: SheetGrid, header: ListHeader, row: number): boolean {
  const isFilled = (concept: Concept): boolean => {
    const column = columnOf(header, concept)?.column;
    return column !== undefined && !grid.isBlank(row, column);
  };
  const filled = header.columns.filter(({ column }) => !grid.isBlank(row, column)).length;
  const isNamed = isFilled("indicator") || isFilled("initiative");
  return isFilled("target") && isNamed && filled * 2 >= header.columns.length;
}

function listArea(
  grid: SheetGrid,
  header: ListHeader,
  rows: ReadonlyMap<number, string>,
): ListArea | null {
  if (rows.size === 0) return null;
  return {
    sheetId: grid.sheet.id,
    headerRow: header.bottom,
    firstRow: header.bottom + 1,
    lastRow: Math.max(...rows.keys()),
    firstColumn: header.table?.range.column ?? header.left,
    lastColumn: header.table
      ? header.table.range.column + header.table.range.columnCount - 1
      : header.right,
    table: header.table,
    rows,
  };
}
