import { ChartStore } from "../charts/chartStore";
import type { Rect } from "../model/rect";
import type { TableModel } from "../model/workbookModel";
import { ConditionalFormatStore } from "./conditionalFormatStore";
import type { GridContext } from "./gridContext";
import type { GridSheet } from "./gridSheet";
import { GridTable } from "./gridTable";
import { NameStore } from "./nameStore";
import { RuleFormulas } from "./ruleFormulas";
import { StructuralLog } from "./structuralLog";
import { uniqueColumnNames } from "./tableColumns";
import { TableStore } from "./tableStore";
import { HostError } from "../model/hostError";
import { intersectRects } from "../objects/rectMath";
import { ValidationStore } from "./validationStore";

/** Everything of a workbook that lies beside its cells. */
export class GridStores {
  readonly log = new StructuralLog();
  readonly names: NameStore;
  readonly tables: TableStore;
  readonly conditionalFormats: ConditionalFormatStore;
  readonly validations: ValidationStore;
  readonly charts: ChartStore;
  readonly ruleFormulas: RuleFormulas;

  constructor(
    context: GridContext,
    private readonly sheetOf: (id: string) => GridSheet,
  ) {
    this.names = new NameStore(context);
    this.tables = new TableStore(context);
    this.conditionalFormats = new ConditionalFormatStore(context, this.log);
    this.validations = new ValidationStore(context);
    this.ruleFormulas = new RuleFormulas(context, [this.conditionalFormats, this.validations]);
    this.charts = new ChartStore({
      read: ({ sheetId, rect }) => sheetOf(sheetId).values(rect),
      emit: (event) => {
        context.emit(event);
      },
      change: (sheetId, redo, undo) => {
        context.change(sheetId, redo, undo);
      },
      columnLeft: (sheetId, column) => sumOf(column, (at) => sheetOf(sheetId).visibleWidth(at)),
      rowTop: (sheetId, row) => sumOf(row, (at) => sheetOf(sheetId).visibleHeight(at)),
    });
  }

  table(id: string): TableModel {
    const { sheetId } = this.tables.get(id);
    return new GridTable(id, this.tables, this.sheetOf(sheetId), () =>
      this.names.list().map(({ name }) => name),
    );
  }

  /** Makes a table; without headers a row of them is put on top and the cells move down. */
  addTable(
    sheet: GridSheet,
    rect: Rect,
    hasHeaders: boolean,
    name: string | undefined,
  ): Promise<TableModel> {
    const overlaps = this.tables
      .list(sheet.id)
      .some((table) => intersectRects(table.rect, rect) !== null);
    if (overlaps)
      throw new HostError(
        "InvalidArgument",
        "A table can't overlap a range that contains another table.",
      );
    const tableName = name ?? this.tables.freeName();
    this.tables.checkName(
      tableName,
      this.names.list().map((entry) => entry.name),
    );
    if (!hasHeaders) sheet.insertCells({ ...rect, rowCount: 1 }, "Down");
    const body = hasHeaders ? rect : { ...rect, rowCount: rect.rowCount + 1 };
    // A table has at least one row below its header.
    const whole = body.rowCount > 1 ? body : { ...body, rowCount: 2 };
    const header = { ...whole, rowCount: 1 };
    const texts = hasHeaders
      ? (sheet.texts(header)[0] ?? [])
      : Array.from({ length: rect.columnCount }, () => "");
    const columns = uniqueColumnNames(texts.map((text) => (text === "" ? null : text)));
    const missing = columns.map((column, index) => (column === texts[index] ? null : `'${column}`));
    if (missing.some((text) => text !== null)) sheet.write(header, [missing]);
    const { id } = this.tables.create(sheet.id, whole, columns, tableName);
    return Promise.resolve(this.table(id));
  }
}

function sumOf(count: number, size: (index: number) => number): number {
  let sum = 0;
  for (let index = 0; index < count; index += 1) sum += size(index);
  return sum;
}
