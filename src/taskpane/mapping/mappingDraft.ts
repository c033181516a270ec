import type { CellRef } from "../../domain/plan/cellRef";
import type { MappedColumn, MappedTable } from "../../workbook/mapping/readMapping";
import type { GivenRole } from "../../workbook/mapping/saveMapping";

/** What a person may choose for a column: a role, "ignore", or `null` for what the program finds itself. */
export type Choice = GivenRole["role"];

/** Choices that differ from what the workbook remembers, by {@link cellKey}. */
export type MappingDraft = ReadonlyMap<string, GivenRole>;

export function cellKey({ sheetId, row, column }: CellRef): string {
  return `${sheetId}!${String(row)},${String(column)}`;
}

/** What is chosen for a column now. */
export function choiceOf(draft: MappingDraft, column: MappedColumn): Choice {
  const drafted = draft.get(cellKey(column.cell));
  return drafted === undefined ? column.given : drafted.role;
}

/** The draft after a choice. In one table a role heads one column: another column that was given it is given back. */
export function withChoice(
  draft: MappingDraft,
  table: MappedTable,
  column: MappedColumn,
  role: Choice,
): MappingDraft {
  const next = new Map(draft);
  const choose = (each: MappedColumn, choice: Choice): void => {
    const key = cellKey(each.cell);
    if (choice === each.given) next.delete(key);
    else next.set(key, { column: { cell: each.cell, value: each.value }, role: choice });
  };
  choose(column, role);
  if (role === null || role === "ignore") return next;
  for (const other of table.columns) {
    if (other !== column && choiceOf(next, other) === role) choose(other, null);
  }
  return next;
}

/** The tables with one that was found by selection, in place of the one that stands there already. */
export function withTable(
  tables: readonly MappedTable[],
  selected: MappedTable,
): readonly MappedTable[] {
  const isSame = ({ sheetId, headerRow, columns }: MappedTable): boolean =>
    sheetId === selected.sheetId &&
    headerRow === selected.headerRow &&
    selected.columns.every(({ cell }) =>
      columns.some((column) => column.cell.column === cell.column),
    );
  return tables.some(isSame) ? tables : [selected, ...tables];
}
