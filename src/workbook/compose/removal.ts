import type { CellRange } from "../../domain/plan/cellRef";
import type { OwnColumn, WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import { DASHBOARD_MARK, HISTORY_MARK, RESULT_LIST_MARK, SETTINGS_MARK } from "../ownership/marks";
import { isColumnOf, tableColumn } from "./tableRoom";
import type { RemoveOptions, RemoveReport, WorkbookOptions } from "../report";
import { plainArea } from "./areas";
import { ownedGuards } from "./cellGuards";
import { assertWritable } from "./assertWritable";
import { clearBlock } from "./forms/removeBlocks";
import { SheetWriteBuilder } from "./sheetWriteBuilder";
import type { SheetWrite, WritePlan } from "./writePlan";

/** Status columns or blocks that are given up. */
export interface RemovedColumns {
  readonly sheets: readonly SheetWrite[];
  readonly deletedNames: readonly string[];
  readonly clearedCells: number;
}

/** Takes away own columns: contents, formats and rules, in tables the column itself; gives widths back. */
export function composeRemovedColumns(
  workbook: WorkbookSnapshot,
  columns: readonly Omit<OwnColumn, "kind">[],
): RemovedColumns {
  const builders = new Map<string, SheetWriteBuilder>();
  let clearedCells = 0;
  for (const own of columns) {
    const { range, widthBefore } = own;
    const builder = builders.get(range.sheetId) ?? new SheetWriteBuilder(range.sheetId);
    builders.set(range.sheetId, builder);
    const { tables } = sheetById(workbook, range.sheetId);
    const table = tables.find((candidate) => isColumnOf(candidate, own));
    if (table) builder.deleteTableColumn(tableColumn(table, range));
    else builder.clear(plainArea(range));
    if (widthBefore !== null) builder.columnWidth(range.column, widthBefore);
    clearedCells += filledCells(workbook, range);
  }
  return {
    sheets: [...builders.values()].map((builder) => builder.build()),
    deletedNames: columns.map(({ name }) => name),
    clearedCells,
  };
}

/** Takes away the blocks beside all forms. */
function composeRemovedBlocks({
  sheets,
  own: { formBlocks = [] },
}: WorkbookSnapshot): RemovedColumns {
  let clearedCells = 0;
  const writes = sheets.flatMap((sheet) => {
    const own = formBlocks.filter(({ range }) => range.sheetId === sheet.id);
    if (own.length === 0) return [];
    const builder = new SheetWriteBuilder(sheet.id);
    for (const block of own) clearedCells += clearBlock(builder, sheet, block, true);
    return [builder.build()];
  });
  return { sheets: writes, deletedNames: formBlocks.map(({ name }) => name), clearedCells };
}

/**
 * Composes the removal of everything that the add-in owns in the workbook, and of nothing else.
 *
 * @throws WorkbookError `sheetProtected`, `structureProtected`
 */
export function composeRemoval(
  workbook: WorkbookSnapshot,
  options: WorkbookOptions,
  { keepHistory = false }: RemoveOptions = {},
): { readonly plan: WritePlan; readonly report: RemoveReport } {
  const { columns, dashboard, resultList, settings, headers, deadNames } = workbook.own;
  const history = keepHistory ? null : (workbook.own.history ?? null);
  const removed = composeRemovedColumns(workbook, [...columns, ...(workbook.own.orders ?? [])]);
  const forms = composeRemovedBlocks(workbook);
  const sheets = [...removed.sheets, ...forms.sheets];
  const plan: WritePlan = {
    newSheets: [],
    sheets,
    deletedNames: [
      ...deadNames,
      ...removed.deletedNames,
      ...forms.deletedNames,
      ...headers.map(({ name }) => name),
      ...(resultList ? [RESULT_LIST_MARK] : []),
      ...(dashboard ? [DASHBOARD_MARK] : []),
      ...(settings ? [SETTINGS_MARK] : []),
      ...(history ? [HISTORY_MARK] : []),
    ],
    names: [],
    deletedSheets: [resultList, dashboard, settings, history].flatMap(
      (own) => own?.range.sheetId ?? [],
    ),
    changedCells: removed.clearedCells + forms.clearedCells,
    guards: ownedGuards(workbook, sheets),
  };
  assertWritable(workbook, plan, options);
  return {
    plan,
    report: {
      statusSheets: [
        ...new Set(sheets.map(({ sheetId }) => sheetById(workbook, sheetId).name)),
        ...(resultList ? [sheetById(workbook, resultList.range.sheetId).name] : []),
      ],
      dashboardSheet: dashboard ? sheetById(workbook, dashboard.range.sheetId).name : null,
      ...(history ? { historySheet: sheetById(workbook, history.range.sheetId).name } : {}),
    },
  };
}

function filledCells(workbook: WorkbookSnapshot, range: CellRange): number {
  const sheet = sheetById(workbook, range.sheetId);
  let filled = 0;
  for (let row = range.row; row < range.row + range.rowCount; row++) {
    for (let column = range.column; column < range.column + range.columnCount; column++) {
      if (valueAt(sheet, row, column) !== "") filled++;
    }
  }
  return filled;
}
