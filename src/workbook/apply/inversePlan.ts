import { rectanglesTouch } from "../compose/areas";
import type { Area, SheetWrite, WritePlan } from "../compose/writePlan";
import { SheetWriteBuilder } from "../compose/sheetWriteBuilder";
import type { BeforeContents, BeforeSheet, BeforeState } from "./beforeState";
import { existingWrites, givenUpAreas, touchedAreas } from "./readBefore";

/**
 * The plan that takes a plan back: contents, number formats, formats, rules, widths, table columns and marks as
 * they stood before. Sheets that the plan added are deleted; of sheets that it deletes nothing comes back here. On
 * own sheets with many formats the contents come back, the formats stay the new ones.
 *
 * @param addedSheets ids of the sheets that the plan added
 * @param tables headers of the tables as they are now, by id: columns that were not added need no removal
 */
export function inversePlan(
  plan: WritePlan,
  before: BeforeState,
  addedSheets: readonly string[],
  tables: ReadonlyMap<string, readonly string[]>,
): WritePlan {
  const writes = existingWrites(plan);
  return {
    newSheets: [],
    sheets: before.written.flatMap((sheet) => {
      const write = writes.find(({ sheetId }) => sheetId === sheet.sheetId);
      return write ? [inverseSheet(write, sheet, tables)] : [];
    }),
    deletedNames: plan.names.map(({ name }) => name),
    names: before.marks,
    deletedSheets: addedSheets,
    changedCells: plan.changedCells,
  };
}

function inverseSheet(
  write: SheetWrite,
  before: BeforeSheet,
  tables: ReadonlyMap<string, readonly string[]>,
): SheetWrite {
  const builder = new SheetWriteBuilder(write.sheetId);
  const redressed = [...write.formats.map(({ area }) => area), ...givenUpAreas(write)];
  const added = write.addedColumns ?? [];
  // What stood where a table made room moves back by itself.
  const isAdded = (area: Area): boolean =>
    added.some((column) => rectanglesTouch(column.area, area));
  for (const contents of before.contents) {
    if (isAdded(contents.area)) continue;
    // Cells that were formatted in many ways keep the new formats: better than none.
    const isRedressed =
      redressed.some((area) => rectanglesTouch(area, contents.area)) &&
      before.formats.every(({ area, whole }) => whole || !rectanglesTouch(area, contents.area));
    if (isRedressed) builder.clear(contents.area);
    if (isRedressed && isPristine(contents, before)) continue;
    builder.contents(contents.area.row, contents.area.column, cellsOf(contents));
  }
  for (const { area, format, plain } of before.formats) {
    if (!plain && !isAdded(area)) builder.format(area, format);
  }
  for (const { area, rules } of before.rules) if (!isAdded(area)) builder.rules(area, rules);
  for (const { column, width } of before.columnWidths) builder.columnWidth(column, width);
  for (const { row, height } of before.rowHeights) builder.rowHeight(row, height);
  restoreColumns(builder, write, before, tables);
  for (const { tableId, area, areaBefore } of write.resizedTables ?? []) {
    builder.resizeTable({ tableId, area: areaBefore, areaBefore: area });
  }
  const charts = write.charts.map(({ name }) => name);
  const deletedCharts = charts.filter((name) => !before.chartNames.includes(name));
  const sheet = builder.build();
  return deletedCharts.length > 0 ? { ...sheet, deletedCharts } : sheet;
}

/** Columns that were added go, columns that were deleted come back. */
function restoreColumns(
  builder: SheetWriteBuilder,
  { addedColumns, deletedColumns }: SheetWrite,
  before: BeforeSheet,
  tables: ReadonlyMap<string, readonly string[]>,
): void {
  for (const { tableId, columns } of before.tables) {
    const now = tables.get(tableId) ?? columns;
    for (const column of addedColumns?.filter((add) => add.tableId === tableId) ?? []) {
      const { index, area, name } = column;
      if (now.includes(name) && !columns.includes(name)) {
        builder.deleteTableColumn({ tableId, index, area });
      }
    }
    for (const column of deletedColumns?.filter((gone) => gone.tableId === tableId) ?? []) {
      const name = columns[column.index];
      if (name !== undefined && !now.includes(name)) builder.addTableColumn({ ...column, name });
    }
  }
}

function cellsOf({ formulas, numberFormats }: BeforeContents) {
  return formulas.map((line, row) =>
    line.map((value, column) => ({
      value,
      numberFormat: numberFormats[row]?.[column] ?? "General",
    })),
  );
}

/** Cells that nobody ever used are cleared, so that nothing of them stays in the file. */
function isPristine(
  { area, formulas, numberFormats }: BeforeContents,
  before: BeforeSheet,
): boolean {
  const covering = before.formats.filter((format) => rectanglesTouch(format.area, area));
  return (
    formulas.every((line) => line.every((value) => value === "")) &&
    numberFormats.every((line) => line.every((format) => format === "General")) &&
    covering.every(({ plain }) => plain)
  );
}

/** Cells that a plan writes on sheets that exist: what is said where they could not be put back. */
export function writtenArea(write: SheetWrite): Area | null {
  const areas = touchedAreas(write);
  if (areas.length === 0) return null;
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  const last = Math.max(...areas.map((area) => area.row + area.rowCount));
  const end = Math.max(...areas.map((area) => area.column + area.columnCount));
  return { row, column, rowCount: last - row, columnCount: end - column };
}
