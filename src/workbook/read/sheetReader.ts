import type { WorkbookOptions } from "../report";
import type { CellValue, SheetSnapshot, TableSnapshot } from "./snapshot";

/** Columns right of the used range whose widths are read: enough for the status columns and a gap. */
const FREE_COLUMNS = 8;

/** Everything about a sheet but its cells, asked for with the next `sync`. */
export interface PendingSheet {
  readonly sheet: Excel.Worksheet;
  /** Everything that holds a value. */
  readonly used: Excel.Range;
  /** Formatted but empty cells count here: the add-in's columns must not cover anyone's borders. */
  readonly extent: Excel.Range;
  readonly freeColumns: readonly Excel.RangeFormat[];
  /** The first column right of the print area; `null` where Excel does not tell. */
  readonly printEnd: (() => number | null) | null;
}

/** The cells of a sheet's used range. */
export type SheetCells = Pick<SheetSnapshot, "values" | "texts" | "numberFormats">;

/** Queues the reading of one sheet whose id, name and visibility are loaded; its cells come with {@link queueCells}. */
export function queueSheet(
  sheet: Excel.Worksheet,
  options: Pick<WorkbookOptions, "supports">,
): PendingSheet {
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  const extent = sheet.getUsedRangeOrNullObject(false);
  extent.load("columnIndex,columnCount");
  const lastColumn = extent.getLastColumn();
  const freeColumns = Array.from({ length: FREE_COLUMNS }, (_, index) => {
    const { format } = lastColumn.getOffsetRange(0, index + 1);
    format.load("columnWidth,useStandardWidth");
    return format;
  });
  sheet.protection.load("protected");
  const printEnd = options.supports("ExcelApi", "1.9") ? queuePrintEnd(sheet) : null;
  return { sheet, used, extent, freeColumns, printEnd };
}

/** Queues the cells of a range. */
export function queueCells(range: Excel.Range): void {
  range.load("values,text,numberFormat");
}

/** The answer to {@link queueCells}; no cells where the range is a null object. */
export function takeCells(range: Excel.Range): SheetCells {
  if (range.isNullObject) return { values: [], texts: [], numberFormats: [] };
  return {
    values: range.values as CellValue[][],
    texts: range.text,
    numberFormats: range.numberFormat as string[][],
  };
}

/** The answer to {@link queueSheet}, with the cells of the used range. */
export function takeSheet(
  { sheet, used, extent, freeColumns, printEnd }: PendingSheet,
  cells: SheetCells,
  tables: readonly TableSnapshot[],
): SheetSnapshot {
  const untouched = extent.isNullObject;
  const end = printEnd?.() ?? null;
  return {
    id: sheet.id,
    name: sheet.name,
    visible: sheet.visibility === "Visible",
    protected: sheet.protection.protected,
    top: used.isNullObject ? 0 : used.rowIndex,
    left: used.isNullObject ? 0 : used.columnIndex,
    ...cells,
    tables: tables.filter(({ range }) => range.sheetId === sheet.id),
    firstFreeColumn: untouched ? 0 : extent.columnIndex + extent.columnCount,
    freeColumnWidths: untouched
      ? []
      : freeColumns.map(({ columnWidth, useStandardWidth }) =>
          useStandardWidth ? "standard" : columnWidth,
        ),
    ...(end === null ? {} : { printEnd: end }),
  };
}

/** Needs ExcelApi 1.9. */
function queuePrintEnd(sheet: Excel.Worksheet): () => number | null {
  const printed = sheet.pageLayout.getPrintAreaOrNullObject();
  printed.areas.load("items/columnIndex,items/columnCount");
  return () => endOf(printed);
}

function endOf({ isNullObject, areas }: Excel.RangeAreas): number | null {
  if (isNullObject) return null;
  return Math.max(...areas.items.map(({ columnIndex, columnCount }) => columnIndex + columnCount));
}
