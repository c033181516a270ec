import type {
  Area,
  ColumnWidth,
  NameWrite,
  RowHeight,
  SheetWrite,
  WritePlan,
} from "../compose/writePlan";
import { loadPlace, rangePlace } from "../read/rangePlace";
import type { BeforeSheet, BeforeState, BeforeTable, Take } from "./beforeState";
import type { WorkbookOptions } from "../report";
import { queueFormat } from "./readFormat";
import { queueRules } from "./readRules";
import { queueSheetFilter } from "./sheetFilter";

/** What a plan is about to change, but for the contents of cells. */
export interface BeforeDressing extends Omit<BeforeState, "written"> {
  readonly structureProtected: boolean;
  readonly written: readonly BeforeSheetDressing[];
}

interface BeforeSheetDressing extends Omit<BeforeSheet, "contents"> {
  readonly name: string;
  readonly protected: boolean;
}

/** Queues the reading of everything that a plan is about to change in sheets that exist, but for contents. */
export function queueBefore(
  { workbook }: Excel.RequestContext,
  plan: WritePlan,
  host: Pick<WorkbookOptions, "supports">,
): Take<BeforeDressing> {
  const { worksheets, names, protection } = workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  protection.load("protected");
  const marks = plan.deletedNames.map((name) => queueMark(names, name));
  const written = existingWrites(plan).map((write) =>
    queueSheet(worksheets.getItem(write.sheetId), write, host),
  );
  return () => ({
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: names.items.map(({ name }) => name),
    structureProtected: protection.protected,
    marks: marks.flatMap((take) => take() ?? []),
    written: written.map((take) => take()),
  });
}

/** What is written on sheets that exist already. */
export function existingWrites({ newSheets, sheets }: WritePlan): readonly SheetWrite[] {
  const added = new Set(newSheets.map(({ key }) => key));
  return sheets.filter(({ sheetId }) => !added.has(sheetId));
}

/** Cells whose contents, number formats or all go. */
export function touchedAreas(write: SheetWrite): readonly Area[] {
  return [...write.values.map(({ area }) => area), ...givenUpAreas(write)];
}

/** Own cells that are given up, those of table columns included. */
export function givenUpAreas({ cleared, deletedColumns }: SheetWrite): readonly Area[] {
  return [...cleared, ...(deletedColumns ?? []).map(({ area }) => area)];
}

/** Tables of a sheet that gain or lose columns. */
export function changedTables({ addedColumns, deletedColumns }: SheetWrite): readonly string[] {
  const changes = [...(addedColumns ?? []), ...(deletedColumns ?? [])];
  return [...new Set(changes.map(({ tableId }) => tableId))];
}

/** Queues the headers of a table, from left to right. */
export function queueTable(sheet: Excel.Worksheet, tableId: string): Take<BeforeTable> {
  const { columns } = sheet.tables.getItem(tableId);
  columns.load("items/name");
  return () => ({ tableId, columns: columns.items.map(({ name }) => name) });
}

function queueMark(names: Excel.NamedItemCollection, name: string): Take<NameWrite | null> {
  const item = names.getItemOrNullObject(name);
  item.load("comment");
  const range = item.getRangeOrNullObject();
  loadPlace(range);
  return () => takeMark(name, item, range);
}

function takeMark(name: string, item: Excel.NamedItem, range: Excel.Range): NameWrite | null {
  if (item.isNullObject || range.isNullObject) return null;
  const { sheetId, ...area } = rangePlace(range);
  return { name, sheetId, area, comment: item.comment };
}

function takeWidth(column: number, format: Excel.RangeFormat): ColumnWidth {
  return { column, width: format.useStandardWidth ? "standard" : format.columnWidth };
}

function takeHeight(row: number, format: Excel.RangeFormat): RowHeight {
  return { row, height: format.rowHeight };
}

function queueSheet(
  sheet: Excel.Worksheet,
  write: SheetWrite,
  { supports }: Pick<WorkbookOptions, "supports">,
): Take<BeforeSheetDressing> {
  sheet.load("name");
  sheet.protection.load("protected");
  const formats = formattedAreas(write).map((area) => queueFormat(sheet, area));
  const ruled = [...write.conditionalFormats.map(({ area }) => area), ...givenUpAreas(write)];
  const rules = ruled.map((area) => queueRules(sheet, area));
  const widths = write.columnWidths.map(({ column }) => {
    const { format } = sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn();
    format.load("columnWidth,useStandardWidth");
    return () => takeWidth(column, format);
  });
  const heights = write.rowHeights.map(({ row }) => {
    const { format } = sheet.getRangeByIndexes(row, 0, 1, 1).getEntireRow();
    format.load("rowHeight");
    return () => takeHeight(row, format);
  });
  const charts = write.charts.length > 0 ? sheet.charts : null;
  charts?.load("items/name");
  const tables = changedTables(write).map((id) => queueTable(sheet, id));
  const isGivingUp = givenUpAreas(write).length > 0;
  const filter = isGivingUp && supports("ExcelApi", "1.9") ? queueSheetFilter(sheet) : null;
  return () => ({
    sheetId: write.sheetId,
    name: sheet.name,
    protected: sheet.protection.protected,
    formats: formats.map((take) => take()),
    rules: rules.flatMap((take) => take()),
    columnWidths: widths.map((take) => take()),
    rowHeights: heights.map((take) => take()),
    chartNames: charts?.items.map(({ name }) => name) ?? [],
    tables: tables.map((take) => take()),
    filter: filter && filter(),
  });
}

/** Cells whose look changes: a header is read apart from what is below it. */
function formattedAreas(write: SheetWrite): readonly Area[] {
  return [...write.formats.map(({ area }) => area), ...givenUpAreas(write).flatMap(headerAndBody)];
}

function headerAndBody(area: Area): readonly Area[] {
  const { row, rowCount } = area;
  if (rowCount < 2) return [area];
  return [
    { ...area, rowCount: 1 },
    { ...area, row: row + 1, rowCount: rowCount - 1 },
  ];
}
