import type { ColumnFilter } from "../../../src/workbench/model/filterModel";
import type { Rect } from "../../../src/workbench/model/rect";
import type { TableModel } from "../../../src/workbench/model/workbookModel";
import type { FakeSheet } from "./fakeSheet";

/** A table over the cells of a fake sheet. */
export class FakeTable implements TableModel {
  name: string;
  showTotals = false;
  private columnFilters: readonly ColumnFilter[] = [];
  style = "TableStyleMedium2";

  constructor(
    private readonly sheet: FakeSheet,
    readonly id: string,
    private area: Rect,
    readonly showHeaders: boolean,
    name = `テーブル${id}`,
  ) {
    this.name = name;
  }

  get sheetId(): string {
    return this.sheet.id;
  }
  rename(name: string): void {
    this.name = name;
  }
  rect(): Rect {
    return this.area;
  }
  setShowTotals(show: boolean): void {
    const change = Number(show) - Number(this.showTotals);
    this.showTotals = show;
    this.area = { ...this.area, rowCount: this.area.rowCount + change };
  }
  setStyle(style: string): void {
    this.style = style;
  }
  columns(): readonly { id: number; name: string }[] {
    const header = this.sheet.values({ ...this.area, rowCount: 1 })[0] ?? [];
    return header.map((name, index) => ({ id: index + 1, name: String(name) }));
  }
  filters(): readonly ColumnFilter[] {
    return this.columnFilters;
  }
  setFilters(filters: readonly ColumnFilter[]): void {
    this.columnFilters = filters;
  }
  resize(rect: Rect): void {
    this.area = rect;
  }
  addColumn(index: number, name: string): void {
    const at = index < 0 ? this.area.columnCount : index;
    const rect = { ...this.area, column: this.area.column + at, columnCount: 1 };
    this.sheet.insertCells(rect, "Right");
    this.area = { ...this.area, columnCount: this.area.columnCount + 1 };
    this.sheet.write({ ...rect, rowCount: 1 }, [[name]]);
  }
  deleteColumn(index: number): void {
    const rect = { ...this.area, column: this.area.column + index, columnCount: 1 };
    this.sheet.deleteCells(rect, "Left");
    this.area = { ...this.area, columnCount: this.area.columnCount - 1 };
  }
  convertToRange(): void {
    const { tableList } = this.sheet.workbook;
    tableList.splice(tableList.indexOf(this), 1);
    this.sheet.workbook.emit({ kind: "tableDeleted", sheetId: this.sheetId, tableId: this.id });
  }
  delete(): void {
    this.sheet.deleteCells(this.area, "Up");
    this.convertToRange();
  }
}
