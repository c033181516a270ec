import type { ICellData, IDisposable, Worksheet } from "@univerjs/core";
import { SetSuperTableMutation } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";
import {
  AddSheetTableMutation,
  DeleteSheetTableMutation,
  TableManager,
} from "@univerjs/sheets-table";
import { Subscription } from "rxjs";

import { HostError, invalidArgument, itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import { intersectRects } from "../objects/rectMath";
import { shiftRect, type StructuralChange } from "../references/structuralChange";
import type { TableColumnContent, TableContent } from "../xlsx/content";
import type { GridContext } from "./gridContext";
import { sameRect, toRange, toRect } from "./gridRange";
import { mapFormulas } from "./formulaCells";
import { typedValue } from "./sheetSnapshot";
import { renameColumnInFormula } from "./structuredReferences";
import { freeColumnName, reconcileColumns, uniqueColumnNames } from "./tableColumns";
import { tableThemeOf } from "./tableThemes";

/** What the model knows about a table. The record is replaced, never changed. */
export interface TableRecord extends TableContent {
  readonly id: string;
  readonly sheetId: string;
}

/**
 * Tables of the workbook. Univer's own tables have no totals row and lose count of their columns, so the
 * record here is what holds; Univer gets a copy to draw and to resolve structured references with.
 */
export class TableStore implements IDisposable {
  private readonly records = new Map<string, TableRecord>();
  /** Tables that listeners know of. */
  private readonly emitted = new Set<string>();
  private readonly subscriptions = new Subscription();
  private mirroring = false;
  private structural = false;
  private next = 1;

  constructor(private readonly context: GridContext) {}

  /** What Univer loads with a sheet. */
  resource(sheetId: string, tables: readonly TableContent[]): object[] {
    return tables.flatMap((table) => {
      const record: TableRecord = { ...table, id: this.newId(), sheetId };
      this.records.set(record.id, record);
      this.emitted.add(record.id);
      // Univer cannot do without a header row.
      if (!record.showHeaders) return [];
      return {
        id: record.id,
        name: record.name,
        range: toRange(drawnRect(record)),
        options: { showHeader: true, showFooter: false, tableStyleId: tableThemeOf(record.style) },
        filters: { tableColumnFilterList: [] },
        columns: univerColumns(record),
      };
    });
  }

  /** Follows what people do to tables in the grid. Call it when the workbook is open. */
  watch(): void {
    const ours = <Event extends { unitId: string; tableId: string }>(
      handle: (event: Event) => void,
    ) => {
      return (event: Event): void => {
        if (!this.mirroring && event.unitId === this.context.unitId) handle(event);
      };
    };
    this.subscriptions.add(
      this.manager.tableAdd$.subscribe(
        ours(({ tableId, subUnitId, tableName }) => {
          this.adopt(tableId, subUnitId, tableName);
        }),
      ),
    );
    this.subscriptions.add(
      this.manager.tableDelete$.subscribe(
        ours(({ tableId }) => {
          if (!this.structural) this.drop(tableId);
        }),
      ),
    );
    this.subscriptions.add(
      this.manager.tableNameChanged$.subscribe(
        ours(({ tableId, tableName }) => {
          const record = this.records.get(tableId);
          if (record) this.records.set(tableId, { ...record, name: tableName });
        }),
      ),
    );
    this.subscriptions.add(
      this.manager.tableRangeChanged$.subscribe(
        ours(({ tableId, range }) => {
          const record = this.records.get(tableId);
          if (record && !this.structural) this.resized(record, toRect(range));
        }),
      ),
    );
  }

  dispose(): void {
    this.subscriptions.unsubscribe();
  }

  list(sheetId?: string): TableRecord[] {
    const all = [...this.records.values()];
    return sheetId === undefined ? all : all.filter((record) => record.sheetId === sheetId);
  }

  get(id: string): TableRecord {
    const record = this.records.get(id);
    if (!record) throw itemNotFound();
    return record;
  }

  /** The table that a cell lies in. */
  at(sheetId: string, row: number, column: number): TableRecord | undefined {
    const cell: Rect = { row, column, rowCount: 1, columnCount: 1 };
    return this.list(sheetId).find((record) => intersectRects(record.rect, cell));
  }

  /** Adds, replaces or (with `null`) removes a table as one undo step. */
  put(id: string, record: TableRecord | null): void {
    const before = this.records.get(id) ?? null;
    const set = (value: TableRecord | null) => (): void => {
      if (value) this.records.set(id, value);
      else this.records.delete(id);
      this.mirror(id, value ?? before);
      if (!value && before) this.emitDeleted(before);
      if (value && !this.emitted.has(id)) this.emitAdded(value);
    };
    const sheetId = (record ?? before)?.sheetId;
    if (sheetId !== undefined) this.context.change(sheetId, set(record), set(before));
  }

  create(sheetId: string, rect: Rect, columns: readonly string[], name: string): TableRecord {
    const record: TableRecord = {
      id: this.newId(),
      sheetId,
      part: null,
      name,
      rect,
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      columns: columns.map((column, index) => ({ name: column, id: index + 1 })),
    };
    this.put(record.id, record);
    return record;
  }

  checkName(name: string, taken: readonly string[], except?: string): void {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name))
      throw invalidArgument();
    const wanted = name.toLowerCase();
    const used = [
      ...taken,
      ...this.list()
        .filter((record) => record.id !== except)
        .map((record) => record.name),
    ];
    if (used.some((other) => other.toLowerCase() === wanted))
      throw new HostError("ItemAlreadyExists", "The resource being created already exists.");
  }

  freeName(): string {
    const taken = new Set(this.list().map((record) => record.name.toLowerCase()));
    let number = taken.size + 1;
    while (taken.has(`table${number}`) || taken.has(`テーブル${number}`)) number += 1;
    return `テーブル${number}`;
  }

  /**
   * Rows, columns or cells are about to come or go: what Univer then says about its copies is not heard.
   */
  expectShift(): void {
    this.structural = true;
    // Univer moves its copies at its own pace (and not always right): set them straight afterwards.
    this.context.defer("tables", () => {
      this.structural = false;
      for (const record of this.list()) this.syncHeaders(record);
    });
  }

  /** Moves the tables of a sheet after rows, columns or cells came or went. */
  shift(sheetId: string, change: StructuralChange): void {
    for (const record of this.list(sheetId)) {
      const rect = shiftRect(record.rect, change);
      if (rect && sameRect(rect, record.rect)) continue;
      if (!rect) this.drop(record.id);
      else this.records.set(record.id, { ...record, rect, columns: shiftColumns(record, change) });
    }
  }

  /** Takes over header texts that were typed; an emptied header gets its name back. */
  cellsChanged(sheetId: string, rect: Rect): void {
    for (const record of this.list(sheetId)) {
      const header = { ...record.rect, rowCount: 1 };
      if (!record.showHeaders || !intersectRects(header, rect)) continue;
      this.context.defer(`header ${record.id}`, () => {
        const current = this.records.get(record.id);
        if (current) this.syncHeaders(current);
      });
    }
  }

  /** Makes column names and header cells agree, in formulas too. */
  private syncHeaders(record: TableRecord): void {
    const texts = record.showHeaders ? this.headerTexts(record) : [];
    const names = uniqueColumnNames(
      record.columns.map((column, index) => texts[index] ?? column.name),
    );
    const columns = record.columns.map((column, index) => ({
      ...column,
      name: names[index] ?? column.name,
    }));
    const next = { ...record, columns };
    this.records.set(record.id, next);
    if (record.showHeaders) {
      this.writeHeaders(next, texts);
      const renamed = columns.flatMap((column, index) => {
        const before = record.columns[index]?.name ?? column.name;
        return before === column.name ? [] : [{ before, after: column.name }];
      });
      for (const { before, after } of renamed)
        mapFormulas(this.context, (formula) =>
          renameColumnInFormula(formula, record.name, before, after),
        );
    }
    this.mirror(record.id, next);
  }

  /** Header cells must hold the names of their columns, as texts. */
  private writeHeaders(record: TableRecord, texts: readonly (string | null)[]): void {
    const cells: Record<number, ICellData> = {};
    record.columns.forEach(({ name }, index) => {
      if (texts[index] !== name) cells[record.rect.column + index] = typedValue(name, "@");
    });
    if (Object.keys(cells).length === 0) return;
    this.context.command(SetRangeValuesMutation.id, {
      unitId: this.context.unitId,
      subUnitId: record.sheetId,
      cellValue: { [record.rect.row]: cells },
    });
  }

  private get manager(): TableManager {
    return this.context.injector.get(TableManager);
  }

  private adopt(id: string, sheetId: string, name: string): void {
    if (this.records.has(id)) return;
    const info = this.manager.getTableById(this.context.unitId, id)?.getTableInfo();
    if (!info) return;
    const record: TableRecord = {
      id,
      sheetId,
      part: null,
      name,
      rect: toRect(info.range),
      showHeaders: true,
      showTotals: false,
      style: "TableStyleMedium2",
      columns: info.columns.map((column, index) => ({ name: column.displayName, id: index + 1 })),
    };
    this.records.set(id, record);
    this.emitAdded(record);
  }

  private drop(id: string): void {
    const record = this.records.get(id);
    if (!record) return;
    this.records.delete(id);
    this.emitDeleted(record);
  }

  private resized(record: TableRecord, drawn: Rect): void {
    const rect = { ...drawn, rowCount: drawn.rowCount + (record.showTotals ? 1 : 0) };
    const moved = { ...record, rect };
    const columns = reconcileColumns(record.columns, this.headerTexts(moved));
    this.records.set(record.id, { ...moved, columns });
  }

  private headerTexts(record: TableRecord): (string | null)[] {
    const matrix = this.worksheet(record).getCellMatrix();
    return Array.from({ length: record.rect.columnCount }, (_, offset) => {
      const value = matrix.getValue(record.rect.row, record.rect.column + offset)?.v;
      return value === undefined || value === null || value === "" ? null : String(value);
    });
  }

  private worksheet(record: TableRecord): Worksheet {
    return this.context.worksheet(record.sheetId);
  }

  /** Makes Univer's copy of a table what the record says. */
  private mirror(id: string, last: TableRecord | null): void {
    const record = this.records.get(id);
    const copy = this.manager.getTableById(this.context.unitId, id);
    if (record && copy && sameCopy(record, copy.getTableInfo(), copy.getTableStyleId())) return;
    this.mirroring = true;
    try {
      const target = { unitId: this.context.unitId, tableId: id };
      const sheetId = record?.sheetId ?? last?.sheetId ?? "";
      if (copy)
        this.context.commands.syncExecuteCommand(DeleteSheetTableMutation.id, {
          ...target,
          subUnitId: sheetId,
        });
      if (!record?.showHeaders) return;
      this.context.commands.syncExecuteCommand(AddSheetTableMutation.id, {
        ...target,
        subUnitId: sheetId,
        name: record.name,
        range: toRange(drawnRect(record)),
        header: record.columns.map((column) => column.name),
        options: {
          showHeader: true,
          tableStyleId: tableThemeOf(record.style),
          columns: univerColumns(record),
        },
      });
      this.context.commands.syncExecuteCommand(SetSuperTableMutation.id, {
        unitId: this.context.unitId,
        tableName: record.name,
        reference: {
          range: toRange(drawnRect(record)),
          sheetId,
          titleMap: new Map(record.columns.map((column, index) => [column.name, index])),
        },
      });
    } finally {
      this.mirroring = false;
    }
  }

  private emitAdded(record: TableRecord): void {
    this.emitted.add(record.id);
    this.context.emit({ kind: "tableAdded", sheetId: record.sheetId, tableId: record.id });
  }

  private emitDeleted(record: TableRecord): void {
    this.emitted.delete(record.id);
    this.context.emit({ kind: "tableDeleted", sheetId: record.sheetId, tableId: record.id });
  }

  private newId(): string {
    return String(this.next++);
  }
}

/** Univer knows no totals row. */
function drawnRect(record: TableContent): Rect {
  return record.showTotals
    ? { ...record.rect, rowCount: Math.max(1, record.rect.rowCount - 1) }
    : record.rect;
}

function univerColumns(record: TableRecord): object[] {
  return record.columns.map((column) => ({
    id: `${record.id}-${column.id}`,
    displayName: column.name,
    dataType: "string",
    formula: "",
    meta: {},
    style: {},
  }));
}

function sameCopy(
  record: TableRecord,
  info: ReturnType<NonNullable<ReturnType<TableManager["getTableById"]>>["getTableInfo"]>,
  theme: string,
): boolean {
  return (
    info.name === record.name &&
    theme === tableThemeOf(record.style) &&
    sameRect(toRect(info.range), drawnRect(record)) &&
    info.columns.length === record.columns.length &&
    info.columns.every((column, index) => column.displayName === record.columns[index]?.name)
  );
}

function shiftColumns(record: TableRecord, change: StructuralChange): TableColumnContent[] {
  const columns = [...record.columns];
  if (change.kind === "move" || change.axis === "rows") return columns;
  const at = change.index - record.rect.column;
  if (change.kind === "delete") {
    columns.splice(Math.max(0, at), change.count + Math.min(0, at));
    return columns;
  }
  if (at <= 0 || at >= columns.length) return columns;
  for (let added = 0; added < change.count; added += 1)
    columns.splice(at + added, 0, {
      name: freeColumnName(columns),
      id: Math.max(0, ...columns.map((column) => column.id)) + 1,
    });
  return columns;
}
