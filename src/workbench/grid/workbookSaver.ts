import type {
  ICellData,
  IColumnData,
  IRowData,
  Nullable,
  Workbook,
  Worksheet,
} from "@univerjs/core";

import type {
  CellContent,
  ColumnContent,
  RowContent,
  SheetChanges,
  SheetContent,
  WorkbookContent,
} from "../xlsx/content";
import type { WorkbookFile } from "../xlsx/workbookFile";
import { saveWorkbookFile } from "../xlsx/write/workbook";
import { CellReader, scalarOf } from "./cellReader";
import type { SheetDefaults } from "./emptySheet";
import type { GridContext } from "./gridContext";
import type { GridSheet } from "./gridSheet";
import type { GridStores } from "./gridStores";
import { toPoints } from "./pixels";
import type { SheetState } from "./sheetState";
import { UNPROTECTED } from "./sheetState";
import { ERROR_VALUES } from "./text/typedText";

/** What a workbook has to tell when it is saved. */
export interface SavedWorkbook {
  sheets(): readonly GridSheet[];
  activeSheet(): { readonly id: string };
  isStructureProtected(): boolean;
  readonly settings: ReadonlyMap<string, string>;
}

/** Remembers which sheets were touched and puts the live workbook back into its file. */
export class WorkbookSaver {
  private readonly touched = new Set<string>();

  constructor(
    private readonly file: WorkbookFile,
    private readonly context: GridContext,
    private readonly stores: GridStores,
    private readonly states: ReadonlyMap<string, SheetState>,
  ) {}

  touch(sheetId: string | null): void {
    if (sheetId !== null) this.touched.add(sheetId);
  }

  /** What happened so far is part of opening the file. */
  reset(): void {
    this.touched.clear();
  }

  newSheetSizes(): SheetDefaults {
    const { defaultColumnWidth = 54, defaultRowHeight = 18.75 } = this.file.content.sheets[0] ?? {};
    return { defaultColumnWidth, defaultRowHeight };
  }

  save(workbook: SavedWorkbook): Uint8Array {
    const sheets = workbook.sheets();
    const ids = sheets.map((sheet) => sheet.id);
    const contents = sheets.map((sheet) => this.sheetContent(sheet));
    const content: WorkbookContent = {
      sheets: contents,
      activeSheet: Math.max(0, ids.indexOf(workbook.activeSheet().id)),
      formats: this.context.formats.all(),
      names: this.stores.names.contents(ids),
      structureProtected: workbook.isStructureProtected(),
      settings: workbook.settings,
    };
    const changes = ids.map((id): SheetChanges => ({
      touched: this.touched.has(id),
      structural: this.stores.log.changesOf(id),
    }));
    return saveWorkbookFile(this.file, content, changes, ids);
  }

  private sheetContent(sheet: GridSheet): SheetContent {
    const worksheet = this.context.worksheet(sheet.id);
    const state = this.states.get(sheet.id);
    return {
      part: state?.part ?? null,
      name: sheet.name,
      visibility: sheet.visibility,
      tabColor: sheet.tabColor,
      showGridlines: sheet.showGridlines,
      freeze: sheet.freeze(),
      defaultColumnWidth: state?.defaultColumnWidth ?? this.newSheetSizes().defaultColumnWidth,
      defaultRowHeight: state?.defaultRowHeight ?? this.newSheetSizes().defaultRowHeight,
      columns: this.columns(worksheet),
      rows: this.rows(worksheet),
      cells: this.cells(worksheet),
      merges: sheet.merges(),
      conditionalFormats: this.stores.conditionalFormats
        .contents(sheet.id)
        .map(({ content }) => content),
      validations: this.stores.validations.contents(sheet.id),
      tables: this.stores.tables.list(sheet.id),
      charts: this.stores.charts.contents(sheet.id),
      protection: state?.protection ?? UNPROTECTED,
      pageLayout: sheet.pageLayout,
      autoFilter: state?.autoFilter ?? null,
    };
  }

  private cells(worksheet: Worksheet): SheetContent["cells"] {
    const reader = new CellReader(this.context, worksheet);
    const formatOf = this.formatLookup(this.context.workbook);
    const cells = new Map<number, Map<number, CellContent>>();
    const matrix = worksheet.getCellMatrix().getMatrix();
    for (const rowKey of Object.keys(matrix)) {
      const row = Number(rowKey);
      const line = matrix[row];
      if (!line) continue;
      const target = new Map<number, CellContent>();
      for (const columnKey of Object.keys(line)) {
        const column = Number(columnKey);
        const cell = line[column];
        if (!cell) continue;
        const formula = reader.formulaOf(cell, row, column);
        target.set(column, cellContent(cell, formula, formatOf(cell.s)));
      }
      if (target.size > 0) cells.set(row, target);
    }
    return cells;
  }

  private formatLookup(workbook: Workbook): (style: ICellData["s"]) => number {
    const known = new Map<string, number>();
    const styles = workbook.getStyles();
    return (style) => {
      if (!style) return 0;
      if (typeof style !== "string") return this.context.formats.indexOfStyle(style);
      let index = known.get(style);
      if (index === undefined) {
        index = this.context.formats.indexOfStyle(styles.get(style));
        known.set(style, index);
      }
      return index;
    };
  }

  private rows(worksheet: Worksheet): SheetContent["rows"] {
    const formatOf = this.formatLookup(this.context.workbook);
    const rows = new Map<number, RowContent>();
    const rowData = worksheet.getRowManager().getRowData();
    for (const key of Object.keys(rowData)) {
      const data: Partial<IRowData> | undefined = rowData[Number(key)];
      if (!data) continue;
      const source = sourceOf(data.custom);
      const own = data.h !== undefined && !data.ia;
      rows.set(Number(key), {
        hidden: Boolean(data.hd),
        ...(own ? { height: toPoints(data.h ?? 0) } : {}),
        ...(!own && data.ah !== undefined ? { fitted: toPoints(data.ah) } : {}),
        ...(data.s ? { format: formatOf(data.s) } : {}),
        ...(source === undefined ? {} : { source }),
      });
    }
    return rows;
  }

  private columns(worksheet: Worksheet): SheetContent["columns"] {
    const formatOf = this.formatLookup(this.context.workbook);
    const columns = new Map<number, ColumnContent>();
    const columnData = worksheet.getColumnManager().getColumnData();
    for (const key of Object.keys(columnData)) {
      const data: Partial<IColumnData> | undefined = columnData[Number(key)];
      if (!data) continue;
      const source = sourceOf(data.custom);
      columns.set(Number(key), {
        hidden: Boolean(data.hd),
        ...(data.w === undefined ? {} : { width: toPoints(data.w) }),
        ...(data.s ? { format: formatOf(data.s) } : {}),
        ...(source === undefined ? {} : { source }),
      });
    }
    return columns;
  }
}

function cellContent(cell: ICellData, formula: string | null, format: number): CellContent {
  const value = scalarOf(cell);
  const source = sourceOf(cell.custom);
  return {
    format,
    ...(value === undefined ? {} : { value }),
    ...(typeof value === "string" && ERROR_VALUES.has(value) ? { error: true } : {}),
    ...(formula === null ? {} : { formula: formula.slice(1) }),
    ...(source === undefined ? {} : { source }),
  };
}

/** The mark that the reader left on cells, rows and columns; it travels with them. */
function sourceOf(custom: Nullable<Record<string, unknown>>): number | undefined {
  const source = custom?.source;
  return typeof source === "number" ? source : undefined;
}
