import { invalidArgument, itemNotFound } from "../model/hostError";
import type { ColumnFilter } from "../model/filterModel";
import type { Rect } from "../model/rect";
import type { TableModel } from "../model/workbookModel";
import { intersectRects } from "../objects/rectMath";
import { bodyRect } from "../objects/tableParts";
import { showFilteredRows } from "./filteredRows";
import type { GridSheet } from "./gridSheet";
import { freeColumnName, reconcileColumns } from "./tableColumns";
import type { TableRecord, TableStore } from "./tableStore";

/** A table as the host sees it; looks up its record anew on every call. */
export class GridTable implements TableModel {
  constructor(
    readonly id: string,
    private readonly store: TableStore,
    private readonly sheet: GridSheet,
    private readonly definedNames: () => readonly string[],
  ) {}

  get name(): string {
    return this.record.name;
  }

  get sheetId(): string {
    return this.record.sheetId;
  }

  get showHeaders(): boolean {
    return this.record.showHeaders;
  }

  get showTotals(): boolean {
    return this.record.showTotals;
  }

  get style(): string {
    return this.record.style;
  }

  rect(): Rect {
    return this.record.rect;
  }

  columns(): readonly { readonly id: number; readonly name: string }[] {
    return this.record.columns;
  }

  rename(name: string): void {
    this.store.checkName(name, this.definedNames(), this.id);
    this.replace({ name });
  }

  setStyle(style: string): void {
    this.replace({ style });
  }

  /** Shows or hides the totals row; the cells below move to make room. */
  setShowTotals(show: boolean): void {
    const { rect, showTotals } = this.record;
    if (show === showTotals) return;
    const below: Rect = { ...rect, row: rect.row + rect.rowCount, rowCount: 1 };
    if (show) {
      if (!this.isEmpty(below)) this.sheet.insertCells(below, "Down");
      this.replace({ showTotals: true, rect: { ...rect, rowCount: rect.rowCount + 1 } });
      const label = { ...below, columnCount: 1 };
      this.sheet.write(label, [["集計"]]);
    } else {
      const totals: Rect = { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 };
      this.sheet.clear(totals, "Contents");
      this.replace({ showTotals: false, rect: { ...rect, rowCount: rect.rowCount - 1 } });
    }
  }

  resize(rect: Rect): void {
    const record = this.record;
    const minimum = (record.showHeaders ? 1 : 0) + (record.showTotals ? 1 : 0) + 1;
    // Excel keeps the header row where it is.
    if (rect.row !== record.rect.row || rect.rowCount < minimum) throw invalidArgument();
    if (!intersectRects(rect, record.rect)) throw invalidArgument();
    const headers = this.sheet
      .texts({ ...rect, rowCount: 1 })[0]
      ?.map((text) => (text === "" ? null : text));
    const columns = reconcileColumns(record.columns, headers ?? []);
    this.replace({ rect, columns });
    this.writeMissingHeaders();
  }

  addColumn(index: number, name: string): void {
    const { rect, columns } = this.record;
    const at = index < 0 || index >= columns.length ? columns.length : index;
    if (columns.some((column) => column.name.toLowerCase() === name.toLowerCase()))
      throw invalidArgument();
    const added: Rect = { ...rect, column: rect.column + at, columnCount: 1 };
    if (at < columns.length || !this.isEmpty(added)) this.sheet.insertCells(added, "Right");
    const next = [...columns];
    next.splice(at, 0, {
      name: name === "" ? freeColumnName(columns) : name,
      id: Math.max(0, ...columns.map((column) => column.id)) + 1,
    });
    this.replace({ rect: { ...rect, columnCount: columns.length + 1 }, columns: next });
    this.writeMissingHeaders();
  }

  deleteColumn(index: number): void {
    const { rect, columns } = this.record;
    if (!columns[index]) throw itemNotFound();
    if (columns.length === 1) {
      this.delete();
      return;
    }
    const removed: Rect = { ...rect, column: rect.column + index, columnCount: 1 };
    this.replace({
      rect: { ...rect, columnCount: columns.length - 1 },
      columns: columns.filter((_, at) => at !== index),
    });
    this.sheet.deleteCells(removed, "Left");
  }

  filters(): readonly ColumnFilter[] {
    return this.record.columns.flatMap(({ filter }, column) =>
      filter ? [{ column, criterion: filter }] : [],
    );
  }

  setFilters(filters: readonly ColumnFilter[]): void {
    const before = this.filters();
    const columns = this.record.columns.map(({ id, name }, index) => {
      const filter = filters.find(({ column }) => column === index)?.criterion;
      return { id, name, ...(filter ? { filter } : {}) };
    });
    this.replace({ columns });
    const body = bodyRect(this);
    if (body) showFilteredRows(this.sheet, body, before, filters);
  }

  convertToRange(): void {
    this.store.put(this.id, null);
  }

  delete(): void {
    const { rect } = this.record;
    this.store.put(this.id, null);
    this.sheet.clear(rect, "All");
  }

  private get record(): TableRecord {
    return this.store.get(this.id);
  }

  private replace(change: Partial<TableRecord>): void {
    this.store.put(this.id, { ...this.record, ...change });
  }

  private writeMissingHeaders(): void {
    const { rect, columns, showHeaders } = this.record;
    if (!showHeaders) return;
    const header = { ...rect, rowCount: 1 };
    const texts = this.sheet.texts(header)[0] ?? [];
    if (columns.every((column, index) => texts[index] === column.name)) return;
    this.sheet.write(header, [
      columns.map((column, index) => (texts[index] === column.name ? null : `'${column.name}`)),
    ]);
  }

  private isEmpty(rect: Rect): boolean {
    return this.sheet.values(rect).every((row) => row.every((value) => value === ""));
  }
}
