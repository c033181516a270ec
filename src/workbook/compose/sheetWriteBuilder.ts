import type { FreeWidth } from "../read/snapshot";
import type { CellContent } from "./cellContent";
import type {
  Area,
  ChartWrite,
  ColumnWidth,
  ConditionalFormatBlock,
  EqualsRule,
  CellFormat,
  FormatBlock,
  NumberFormatBlock,
  PageSetup,
  RowHeight,
  SheetWrite,
  TableColumnPlace,
  TableColumnWrite,
  TableResize,
  TableWrite,
  ValidationBlock,
  ValueBlock,
} from "./writePlan";

/** Collects what is written on one sheet. */
export class SheetWriteBuilder {
  private readonly cleared: Area[] = [];
  private readonly columnWidths: ColumnWidth[] = [];
  private readonly rowHeights: RowHeight[] = [];
  private readonly fittedRows: Area[] = [];
  private readonly numberFormats: NumberFormatBlock[] = [];
  private readonly values: ValueBlock[] = [];
  private readonly formats: FormatBlock[] = [];
  private readonly conditionalFormats: ConditionalFormatBlock[] = [];
  private readonly merges: Area[] = [];
  private readonly validations: ValidationBlock[] = [];
  private readonly tables: TableWrite[] = [];
  private readonly charts: ChartWrite[] = [];
  private readonly deletedColumns: TableColumnPlace[] = [];
  private readonly addedColumns: TableColumnWrite[] = [];
  private readonly resizedTables: TableResize[] = [];
  private page: PageSetup | null = null;
  private frozenRows = 0;
  private frozenColumns = 0;

  constructor(readonly sheetId: string) {}

  clear(...areas: readonly Area[]): this {
    this.cleared.push(...areas);
    return this;
  }

  columnWidth(column: number, width: FreeWidth): this {
    this.columnWidths.push({ column, width });
    return this;
  }

  rowHeight(row: number, height: number): this {
    this.rowHeights.push({ row, height });
    return this;
  }

  fitRows(area: Area): this {
    this.fittedRows.push(area);
    return this;
  }

  /** Number formats and contents of a rectangle; `null` leaves a cell as it is. */
  contents(row: number, column: number, cells: readonly (readonly (CellContent | null)[])[]): this {
    const area = { row, column, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 };
    if (area.columnCount === 0) return this;
    this.numberFormats.push({
      area,
      formats: cells.map((line) => line.map((cell) => cell?.numberFormat ?? null)),
    });
    this.values.push({
      area,
      values: cells.map((line) => line.map((cell) => cell?.value ?? null)),
    });
    return this;
  }

  format(area: Area, format: CellFormat): this {
    this.formats.push({ area, format });
    return this;
  }

  /** @param replacing whether own rules may stand there: the user's are left alone elsewhere */
  rules(area: Area, rules: readonly EqualsRule[], replacing = true): this {
    this.conditionalFormats.push({ area, rules, ...(replacing ? {} : { replacing }) });
    return this;
  }

  merge(area: Area): this {
    this.merges.push(area);
    return this;
  }

  validate(block: ValidationBlock): this {
    this.validations.push(block);
    return this;
  }

  table(table: TableWrite): this {
    this.tables.push(table);
    return this;
  }

  chart(chart: ChartWrite): this {
    this.charts.push(chart);
    return this;
  }

  deleteTableColumn(column: TableColumnPlace): this {
    this.deletedColumns.push(column);
    return this;
  }

  addTableColumn(column: TableColumnWrite): this {
    this.addedColumns.push(column);
    return this;
  }

  resizeTable(resize: TableResize): this {
    this.resizedTables.push(resize);
    return this;
  }

  print(page: PageSetup): this {
    this.page = page;
    return this;
  }

  /** Keeps the first rows, and columns, in view. */
  freeze(rows: number, columns = 0): this {
    this.frozenRows = rows;
    this.frozenColumns = columns;
    return this;
  }

  build(): SheetWrite {
    const { sheetId, cleared, columnWidths, rowHeights, fittedRows, numberFormats } = this;
    const { values, formats, conditionalFormats, merges, validations, tables } = this;
    const { charts, page, frozenRows, frozenColumns, deletedColumns, addedColumns } = this;
    const { resizedTables } = this;
    return {
      ...{ sheetId, cleared, columnWidths, rowHeights, fittedRows, numberFormats },
      ...{ values, formats, conditionalFormats, merges, validations, tables },
      ...{ charts, page, frozenRows, frozenColumns },
      ...(deletedColumns.length > 0 ? { deletedColumns } : {}),
      ...(addedColumns.length > 0 ? { addedColumns } : {}),
      ...(resizedTables.length > 0 ? { resizedTables } : {}),
    };
  }
}
