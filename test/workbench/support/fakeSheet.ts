import type { CellStyle, CellStyleChange } from "../../../src/workbench/model/cellStyle";
import type { ChartModel, ChartSpec } from "../../../src/workbench/model/chartModel";
import type {
  ConditionalFormatModel,
  ConditionalFormatSpec,
} from "../../../src/workbench/model/conditionalFormatModel";
import type { SheetFilter } from "../../../src/workbench/model/filterModel";
import type { ModelEvent } from "../../../src/workbench/model/modelEvents";
import type { Rect } from "../../../src/workbench/model/rect";
import type {
  CellScalar,
  CellValueType,
  DataValidationRule,
  PageLayout,
  SheetModel,
  SheetProtection,
  TableModel,
} from "../../../src/workbench/model/workbookModel";
import { intersectRects } from "../../../src/workbench/objects/rectMath";
import { parseRect } from "../../../src/workbench/references/a1";
import { FakeChart } from "./fakeChart";
import { FakeTable } from "./fakeTable";
import type { FakeWorkbook } from "./fakeWorkbook";

interface Cell {
  content: CellScalar;
  /** What a formula gave when it was last calculated. */
  value: CellScalar;
  format: string;
  style: CellStyle;
}

type CellsChanged = Extract<ModelEvent, { kind: "cellsChanged" }>;

/** A sheet in memory, for protocol tests only. Knows one kind of formula: `=A1`. */
export class FakeSheet implements SheetModel {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  tabColor = "";
  showGridlines = true;
  protection: SheetProtection = { protected: false, options: {} };
  pageLayout: PageLayout = {
    orientation: "Portrait",
    paperSize: "A4",
    fitToWidth: null,
    fitToHeight: null,
    centerHorizontally: false,
    printArea: null,
    printTitleRows: null,
    margins: { top: 54, bottom: 54, left: 50.4, right: 50.4 },
  };
  readonly charted: FakeChart[] = [];
  readonly formats: ConditionalFormatModel[] = [];
  readonly validations: { rect: Rect; rule: DataValidationRule }[] = [];
  private cells = new Map<string, Cell>();
  private mergedRects: Rect[] = [];
  private filter: SheetFilter | null = null;
  private frozen = { rows: 0, columns: 0 };
  private readonly widths = new Map<number, number>();
  private readonly heights = new Map<number, number>();
  private readonly hiddenRows = new Set<number>();
  private readonly hiddenColumns = new Set<number>();

  constructor(
    readonly workbook: FakeWorkbook,
    readonly id: string,
    public name: string,
  ) {}

  get position(): number {
    return this.workbook.sheets().indexOf(this);
  }

  rename(name: string): void {
    this.name = name;
  }
  move(position: number): void {
    this.workbook.moveSheet(this, position);
  }
  setVisibility(visibility: "Visible" | "Hidden" | "VeryHidden"): void {
    this.visibility = visibility;
  }
  setTabColor(color: string): void {
    this.tabColor = color;
  }
  setShowGridlines(show: boolean): void {
    this.showGridlines = show;
  }

  protect(options: Record<string, boolean>): void {
    this.protection = { protected: true, options };
  }
  unprotect(): void {
    this.protection = { protected: false, options: {} };
  }
  isLocked(rect: Rect): boolean {
    return this.styles(rect).some((row) => row.some(({ locked }) => locked !== false));
  }

  usedRect(valuesOnly: boolean): Rect | null {
    const places = [...this.cells]
      .filter(([, cell]) => !valuesOnly || cell.content !== "")
      .map(([key]) => key.split(",").map(Number));
    if (places.length === 0) return null;
    const rows = places.map(([row = 0]) => row);
    const columns = places.map(([, column = 0]) => column);
    const row = Math.min(...rows);
    const column = Math.min(...columns);
    return {
      row,
      column,
      rowCount: Math.max(...rows) - row + 1,
      columnCount: Math.max(...columns) - column + 1,
    };
  }

  values(rect: Rect): CellScalar[][] {
    return this.map(rect, (cell) => cell?.value ?? "");
  }
  valueTypes(rect: Rect): CellValueType[][] {
    return this.map(rect, (cell) => {
      const value = cell?.value ?? "";
      if (value === "") return "Empty";
      return typeof value === "number"
        ? "Double"
        : typeof value === "boolean"
          ? "Boolean"
          : "String";
    });
  }
  formulas(rect: Rect): CellScalar[][] {
    return this.map(rect, (cell) => cell?.content ?? "");
  }
  texts(rect: Rect): string[][] {
    return this.map(rect, (cell) => String(cell?.value ?? ""));
  }
  numberFormats(rect: Rect): string[][] {
    return this.map(rect, (cell) => cell?.format ?? "General");
  }

  write(rect: Rect, cells: (CellScalar | null)[][]): void {
    const single = rect.rowCount * rect.columnCount === 1;
    const before = single ? this.values(rect)[0]?.[0] : undefined;
    cells.forEach((row, r) => {
      row.forEach((content, c) => {
        if (content === null) return;
        const cell = this.cellAt(rect.row + r, rect.column + c);
        cell.content = content;
        if (isFormula(content)) this.workbook.calculationPending = true;
        else cell.value = content;
      });
    });
    const after = single ? this.values(rect)[0]?.[0] : undefined;
    this.emitChange(rect, "RangeEdited", {
      ...(before === undefined ? {} : { before }),
      ...(after === undefined ? {} : { after }),
    });
  }

  /** What an engine would do in the background. */
  calculate(): void {
    for (const cell of this.cells.values()) {
      if (!isFormula(cell.content)) continue;
      const source = parseRect(cell.content.slice(1));
      cell.value = (source && this.values(source)[0]?.[0]) ?? "#NAME?";
    }
  }

  setNumberFormats(rect: Rect, formats: (string | null)[][]): void {
    formats.forEach((row, r) => {
      row.forEach((format, c) => {
        if (format !== null) this.cellAt(rect.row + r, rect.column + c).format = format;
      });
    });
  }
  styles(rect: Rect): Readonly<CellStyle>[][] {
    return this.map(rect, (cell) => cell?.style ?? {});
  }
  applyStyle(rect: Rect, style: CellStyleChange): void {
    for (let row = rect.row; row < rect.row + rect.rowCount; row += 1) {
      for (let column = rect.column; column < rect.column + rect.columnCount; column += 1) {
        const cell = this.cellAt(row, column);
        const borders = { ...cell.style.borders, ...style.borders };
        const merged: CellStyleChange = { ...cell.style, ...style, borders };
        cell.style = Object.fromEntries(
          Object.entries(merged).filter(
            ([key, value]) => value !== undefined && (key !== "borders" || hasKeys(borders)),
          ),
        );
      }
    }
  }
  clear(rect: Rect, what: "All" | "Formats" | "Contents" | "Hyperlinks"): void {
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      if (!intersectRects(rect, { row, column, rowCount: 1, columnCount: 1 })) continue;
      if (what === "All") this.cells.delete(key);
      else if (what === "Contents") Object.assign(cell, { content: "", value: "" });
      else if (what === "Formats") Object.assign(cell, { style: {}, format: "General" });
    }
    if (what !== "Formats") this.emitChange(rect, "RangeEdited");
  }

  columnWidth(column: number): number {
    return this.widths.get(column) ?? 54;
  }
  hasStandardWidth(column: number): boolean {
    return !this.widths.has(column);
  }
  setColumnWidth(column: number, count: number, points: number | null): void {
    for (let at = column; at < column + count; at += 1) {
      if (points === null) this.widths.delete(at);
      else this.widths.set(at, points);
    }
  }
  rowHeight(row: number): number {
    return this.heights.get(row) ?? 18.75;
  }
  setRowHeight(row: number, count: number, points: number): void {
    for (let at = row; at < row + count; at += 1) this.heights.set(at, points);
  }
  autofitColumns(column: number, count: number): void {
    this.setColumnWidth(column, count, 100);
  }
  autofitRows(row: number, count: number): void {
    this.setRowHeight(row, count, 30);
  }
  isColumnHidden(column: number): boolean {
    return this.hiddenColumns.has(column);
  }
  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    for (let at = column; at < column + count; at += 1) toggle(this.hiddenColumns, at, hidden);
  }
  isRowHidden(row: number): boolean {
    return this.hiddenRows.has(row);
  }
  setRowsHidden(row: number, count: number, hidden: boolean): void {
    for (let at = row; at < row + count; at += 1) toggle(this.hiddenRows, at, hidden);
  }

  merges(): readonly Rect[] {
    return this.mergedRects;
  }
  merge(rect: Rect, across: boolean): void {
    const rects = across
      ? Array.from({ length: rect.rowCount }, (_, r) => ({
          ...rect,
          row: rect.row + r,
          rowCount: 1,
        }))
      : [rect];
    this.mergedRects.push(...rects);
  }
  unmerge(rect: Rect): void {
    this.mergedRects = this.mergedRects.filter((merged) => !intersectRects(merged, rect));
  }

  insertCells(rect: Rect, shift: "Down" | "Right"): void {
    const down = shift === "Down";
    this.moveCells((row, column) => {
      const inBand = down
        ? column >= rect.column && column < rect.column + rect.columnCount && row >= rect.row
        : row >= rect.row && row < rect.row + rect.rowCount && column >= rect.column;
      if (!inBand) return [row, column];
      return down ? [row + rect.rowCount, column] : [row, column + rect.columnCount];
    });
    this.emitChange(rect, isRows(rect) ? "RowInserted" : "CellInserted", { shift });
  }
  deleteCells(rect: Rect, shift: "Up" | "Left"): void {
    const up = shift === "Up";
    this.moveCells((row, column) => {
      if (intersectRects(rect, { row, column, rowCount: 1, columnCount: 1 })) return null;
      const behind = up
        ? column >= rect.column && column < rect.column + rect.columnCount && row > rect.row
        : row >= rect.row && row < rect.row + rect.rowCount && column > rect.column;
      if (!behind) return [row, column];
      return up ? [row - rect.rowCount, column] : [row, column - rect.columnCount];
    });
    this.emitChange(rect, isRows(rect) ? "RowDeleted" : "CellDeleted", { shift });
  }
  sort(
    rect: Rect,
    fields: readonly { column: number; ascending: boolean }[],
    hasHeaders: boolean,
  ): void {
    const body = hasHeaders ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 } : rect;
    const rows = this.formulas(body);
    rows.sort((left, right) => {
      for (const { column, ascending } of fields) {
        const order = compare(left[column] ?? "", right[column] ?? "");
        if (order !== 0) return ascending ? order : -order;
      }
      return 0;
    });
    this.write(body, rows);
    this.workbook.emit({ kind: "rowsSorted", sheetId: this.id, rect });
  }

  freeze(): { rows: number; columns: number } {
    return this.frozen;
  }
  setFreeze(rows: number, columns: number): void {
    this.frozen = { rows, columns };
  }

  autoFilter(): SheetFilter | null {
    return this.filter;
  }
  setAutoFilter(filter: SheetFilter | null): void {
    this.filter = filter;
  }

  tables(): readonly TableModel[] {
    return this.workbook.tables().filter((table) => table.sheetId === this.id);
  }
  addTable(rect: Rect, hasHeaders: boolean, name?: string): Promise<TableModel> {
    const table = new FakeTable(this, this.workbook.nextTableId(), rect, hasHeaders, name);
    this.workbook.tableList.push(table);
    this.workbook.emit({ kind: "tableAdded", sheetId: this.id, tableId: table.id });
    return Promise.resolve(table);
  }
  conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.formats;
  }
  addConditionalFormat(spec: ConditionalFormatSpec): ConditionalFormatModel {
    const format = {
      ...spec,
      id: this.workbook.nextId(),
      priority: spec.priority ?? this.formats.length,
      update(change: Partial<ConditionalFormatSpec>) {
        Object.assign(format, change);
      },
    };
    this.formats.push(format);
    return format;
  }
  deleteConditionalFormat(id: string): void {
    this.formats.splice(0, Infinity, ...this.formats.filter((format) => format.id !== id));
  }
  dataValidation(rect: Rect): DataValidationRule | null {
    return this.validations.find((entry) => intersectRects(entry.rect, rect))?.rule ?? null;
  }
  setDataValidation(rect: Rect, rule: DataValidationRule | null): void {
    const others = this.validations.filter((entry) => !intersectRects(entry.rect, rect));
    this.validations.splice(0, Infinity, ...others, ...(rule ? [{ rect, rule }] : []));
  }
  charts(): readonly ChartModel[] {
    return this.charted;
  }
  addChart(spec: ChartSpec): ChartModel {
    const chart = new FakeChart(this, this.workbook.nextId(), spec);
    this.charted.push(chart);
    this.workbook.emit({ kind: "chartAdded", sheetId: this.id, chartId: chart.id });
    return chart;
  }
  deleteChart(id: string): void {
    this.charted.splice(0, Infinity, ...this.charted.filter((chart) => chart.id !== id));
    this.workbook.emit({ kind: "chartDeleted", sheetId: this.id, chartId: id });
  }

  private map<V>(rect: Rect, read: (cell: Cell | undefined) => V): V[][] {
    return Array.from({ length: rect.rowCount }, (_, r) =>
      Array.from({ length: rect.columnCount }, (__, c) =>
        read(this.cells.get(`${rect.row + r},${rect.column + c}`)),
      ),
    );
  }
  private cellAt(row: number, column: number): Cell {
    const key = `${row},${column}`;
    const cell = this.cells.get(key) ?? { content: "", value: "", format: "General", style: {} };
    this.cells.set(key, cell);
    return cell;
  }
  private moveCells(move: (row: number, column: number) => [number, number] | null): void {
    const moved = new Map<string, Cell>();
    for (const [key, cell] of this.cells) {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const place = move(row, column);
      if (place) moved.set(place.join(","), cell);
    }
    this.cells = moved;
  }
  private emitChange(
    rect: Rect,
    changeType: CellsChanged["changeType"],
    more: Pick<CellsChanged, "before" | "after" | "shift"> = {},
  ): void {
    const { origin } = this.workbook;
    this.workbook.emit({
      kind: "cellsChanged",
      sheetId: this.id,
      rect,
      changeType,
      origin,
      ...more,
    });
  }
}

function isFormula(content: CellScalar): content is string {
  return typeof content === "string" && content.startsWith("=");
}
function isRows(rect: Rect): boolean {
  return rect.columnCount === 16_384;
}
function hasKeys(value: object): boolean {
  return Object.keys(value).length > 0;
}
function toggle(set: Set<number>, value: number, on: boolean): void {
  if (on) set.add(value);
  else set.delete(value);
}
function compare(left: CellScalar, right: CellScalar): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
