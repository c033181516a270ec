import { BooleanNumber, type Worksheet } from "@univerjs/core";
import {
  SetFrozenMutation,
  SetFrozenMutationFactory,
  SetTabColorMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameCommand,
  SetWorksheetOrderCommand,
  ToggleGridlinesMutation,
} from "@univerjs/sheets";

import type { CellStyle, CellStyleChange } from "../model/cellStyle";
import type { ChartModel, ChartSpec } from "../model/chartModel";
import type {
  ConditionalFormatModel,
  ConditionalFormatSpec,
} from "../model/conditionalFormatModel";
import type { SheetFilter } from "../model/filterModel";
import { accessDenied, HostError, invalidArgument, notImplemented } from "../model/hostError";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import type {
  CellScalar,
  CellValueType,
  DataValidationRule,
  PageLayout,
  SheetModel,
  SheetProtection,
  TableModel,
} from "../model/workbookModel";
import { intersectRects } from "../objects/rectMath";
import { legacyPasswordHash } from "../xlsx/read/protection";
import { deepEqual } from "../references/deepEqual";
import { CellReader } from "./cellReader";
import { CellWriter } from "./cellWriter";
import { displayedFormula, storedFormula } from "./structuredReferences";
import type { GridContext } from "./gridContext";
import { showFilteredRows } from "./filteredRows";
import { checkSheetName } from "./gridSheetName";
import type { GridStores } from "./gridStores";
import { movedFormulas, sortOrder } from "./sheetSort";
import { SheetSizes } from "./sheetSizes";
import { UNPROTECTED, type SheetState } from "./sheetState";
import { SheetStructure } from "./sheetStructure";
import { CELL_PADDING, textHeight, textWidth } from "../text/textSize";
import { usedRect } from "./usedRect";

/** One sheet of the live workbook. */
export class GridSheet implements SheetModel {
  private readonly reader: CellReader;
  private readonly writer: CellWriter;
  private readonly sizes: SheetSizes;
  private readonly structure: SheetStructure;

  constructor(
    private readonly context: GridContext,
    private readonly worksheet: Worksheet,
    private readonly state: SheetState,
    private readonly stores: GridStores,
  ) {
    this.reader = new CellReader(context, worksheet);
    this.writer = new CellWriter(context, worksheet);
    this.sizes = new SheetSizes(context, worksheet);
    this.structure = new SheetStructure(context, worksheet, this.sizes);
  }

  get id(): string {
    return this.worksheet.getSheetId();
  }

  get name(): string {
    return this.worksheet.getName();
  }

  rename(name: string): void {
    const others = this.context.workbook.getSheets().filter((sheet) => sheet !== this.worksheet);
    if (name === this.name) return;
    checkSheetName(
      name,
      others.map((sheet) => sheet.getName()),
    );
    this.context.onSheet(this.id, () => {
      this.context.command(SetWorksheetNameCommand.id, { ...this.target, name });
    });
  }

  get position(): number {
    return this.context.workbook.getSheetOrders().indexOf(this.id);
  }

  move(position: number): void {
    const count = this.context.workbook.getSheetOrders().length;
    if (position < 0 || position >= count) throw invalidArgument();
    if (position === this.position) return;
    this.context.command(SetWorksheetOrderCommand.id, { ...this.target, order: position });
  }

  get visibility(): "Visible" | "Hidden" | "VeryHidden" {
    if (this.worksheet.isSheetHidden() !== BooleanNumber.TRUE) return "Visible";
    return this.state.veryHidden ? "VeryHidden" : "Hidden";
  }

  setVisibility(visibility: "Visible" | "Hidden" | "VeryHidden"): void {
    const before = this.visibility;
    if (visibility === before) return;
    const visible = this.context.workbook
      .getSheets()
      .filter((sheet) => sheet.isSheetHidden() !== BooleanNumber.TRUE);
    if (before === "Visible" && visible.length === 1)
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible worksheet.",
      );
    if (before === "Visible" && this.context.workbook.getActiveSheet() === this.worksheet) {
      const next = visible.find((sheet) => sheet !== this.worksheet);
      if (next) this.context.workbook.setActiveSheet(next);
    }
    const hide = (value: typeof visibility) => ({
      id: SetWorksheetHideMutation.id,
      params: {
        ...this.target,
        hidden: value === "Visible" ? BooleanNumber.FALSE : BooleanNumber.TRUE,
      },
    });
    this.context.edit([{ redo: hide(visibility), undo: hide(before) }]);
    this.change("veryHidden", visibility === "VeryHidden");
  }

  get tabColor(): string {
    const color = this.worksheet.getTabColor();
    return typeof color === "string" ? color : "";
  }

  setTabColor(color: string): void {
    const step = (value: string) => ({
      id: SetTabColorMutation.id,
      params: { ...this.target, color: value },
    });
    this.context.edit([{ redo: step(color), undo: step(this.tabColor) }]);
  }

  get showGridlines(): boolean {
    return this.worksheet.getConfig().showGridlines !== BooleanNumber.FALSE;
  }

  setShowGridlines(show: boolean): void {
    const step = (value: boolean) => ({
      id: ToggleGridlinesMutation.id,
      params: {
        ...this.target,
        showGridlines: value ? BooleanNumber.TRUE : BooleanNumber.FALSE,
      },
    });
    this.context.edit([{ redo: step(show), undo: step(this.showGridlines) }]);
  }

  get protection(): SheetProtection {
    const { protected: active, options } = this.state.protection;
    return { protected: active, options };
  }

  protect(options: Record<string, boolean>, password?: string): void {
    this.change("protection", {
      protected: true,
      options,
      key: password ? { kind: "legacy", hash: legacyPasswordHash(password) } : { kind: "none" },
      changed: true,
    });
  }

  unprotect(password?: string): void {
    const { key } = this.state.protection;
    if (key.kind === "modern")
      throw notImplemented(
        "Worksheet.protection.unprotect for a password hashed by Excel 2013 or later",
      );
    if (key.kind === "legacy" && legacyPasswordHash(password ?? "") !== key.hash)
      throw accessDenied();
    this.change("protection", UNPROTECTED);
  }

  isLocked(rect: Rect): boolean {
    if (!this.state.protection.protected) return false;
    const part = this.clip(rect);
    // Cells outside of the grid have the default format, which is locked.
    if (!part || part.rowCount * part.columnCount < rect.rowCount * rect.columnCount) return true;
    return this.writer
      .formatIndexes(part)
      .some((row) =>
        row.some((index) => this.context.formats.format(index).style.locked !== false),
      );
  }

  usedRect(valuesOnly: boolean): Rect | null {
    return usedRect(this.worksheet, valuesOnly);
  }

  values(rect: Rect): CellScalar[][] {
    return this.reader.values(rect);
  }

  valueTypes(rect: Rect): CellValueType[][] {
    return this.reader.valueTypes(rect);
  }

  formulas(rect: Rect): CellScalar[][] {
    return this.reader.formulas(rect, (formula, row, column) =>
      displayedFormula(formula, this.stores.tables.at(this.id, row, column)?.name),
    );
  }

  texts(rect: Rect): string[][] {
    return this.reader.texts(rect);
  }

  numberFormats(rect: Rect): string[][] {
    return this.reader.numberFormats(rect);
  }

  write(rect: Rect, cells: (CellScalar | null)[][]): void {
    this.sizes.ensureSize(rect.row + rect.rowCount, rect.column + rect.columnCount);
    this.writer.write(rect, cells, (formula, row, column) =>
      storedFormula(formula, this.stores.tables.at(this.id, row, column)?.name),
    );
  }

  setNumberFormats(rect: Rect, formats: (string | null)[][]): void {
    this.sizes.ensureSize(rect.row + rect.rowCount, rect.column + rect.columnCount);
    this.writer.setNumberFormats(rect, formats);
  }

  styles(rect: Rect): Readonly<CellStyle>[][] {
    return this.writer
      .formatIndexes(rect)
      .map((row) => row.map((index) => this.context.formats.format(index).style));
  }

  applyStyle(rect: Rect, style: CellStyleChange): void {
    const wholeLines = rect.rowCount >= MAX_ROWS || rect.columnCount >= MAX_COLUMNS;
    if (!wholeLines)
      this.sizes.ensureSize(rect.row + rect.rowCount, rect.column + rect.columnCount);
    const part = this.clip(rect);
    if (part) this.writer.applyStyle(part, style);
  }

  clear(rect: Rect, what: "All" | "Formats" | "Contents" | "Hyperlinks"): void {
    // Links are kept in the file only; what the grid shows of them is their text and format.
    this.writer.clear(rect, {
      contents: what === "All" || what === "Contents",
      formats: what === "All" || what === "Formats" || what === "Hyperlinks",
    });
    if (what === "All" || what === "Formats") this.structure.unmerge(rect);
  }

  columnWidth(column: number): number {
    return this.sizes.columnWidth(column);
  }

  hasStandardWidth(column: number): boolean {
    return this.sizes.hasStandardWidth(column);
  }

  setColumnWidth(column: number, count: number, points: number | null): void {
    this.sizes.ensureSize(0, Math.min(column + count, this.worksheet.getColumnCount() + 50));
    this.sizes.setColumnWidth(column, count, points);
  }

  rowHeight(row: number): number {
    return this.sizes.rowHeight(row);
  }

  setRowHeight(row: number, count: number, points: number): void {
    this.sizes.setRowHeight(row, count, points);
  }

  autofitColumns(column: number, count: number): void {
    const used = this.usedRect(true);
    for (let at = column; used && at < column + count; at += 1) {
      const rect = { ...used, column: at, columnCount: 1 };
      const styles = this.styles(rect);
      const widths = this.texts(rect).map(([text = ""], row) =>
        textWidth(text, styles[row]?.[0]?.fontSize ?? 11),
      );
      const widest = Math.max(0, ...widths);
      if (widest > 0) this.sizes.setColumnWidth(at, 1, widest + CELL_PADDING * 2);
    }
  }

  autofitRows(row: number, count: number): void {
    const used = this.usedRect(true);
    for (let at = row; used && at < row + count; at += 1) {
      const rect = { ...used, row: at, rowCount: 1 };
      const styles = this.styles(rect)[0] ?? [];
      const heights = (this.texts(rect)[0] ?? []).map((text, offset) => {
        const style = styles[offset];
        const width = style?.wrapText ? this.columnWidth(used.column + offset) : null;
        return text === "" ? 0 : textHeight(text, style?.fontSize ?? 11, width);
      });
      const height = Math.max(this.state.defaultRowHeight, ...heights);
      this.sizes.setRowHeight(at, 1, Math.min(height, 409));
    }
  }

  /** Width in points as it is seen: nothing where the column is hidden. */
  visibleWidth(column: number): number {
    return this.isColumnHidden(column) ? 0 : this.columnWidth(column);
  }

  visibleHeight(row: number): number {
    return this.isRowHidden(row) ? 0 : this.rowHeight(row);
  }

  isColumnHidden(column: number): boolean {
    return this.sizes.isColumnHidden(column);
  }

  setColumnsHidden(column: number, count: number, hidden: boolean): void {
    this.sizes.setColumnsHidden(column, count, hidden);
  }

  isRowHidden(row: number): boolean {
    return this.sizes.isRowHidden(row);
  }

  setRowsHidden(row: number, count: number, hidden: boolean): void {
    this.sizes.setRowsHidden(row, count, hidden);
  }

  merges(): readonly Rect[] {
    return this.structure.merges();
  }

  merge(rect: Rect, across: boolean): void {
    if (this.tables().some((table) => intersectRects(table.rect(), rect))) throw invalidArgument();
    // Only the first cell of a merged area keeps its contents.
    const blocks = across
      ? Array.from({ length: rect.rowCount }, (_, row) => ({
          ...rect,
          row: rect.row + row,
          rowCount: 1,
        }))
      : [rect];
    for (const block of blocks) {
      if (block.columnCount > 1)
        this.writer.clear(
          { ...block, column: block.column + 1, columnCount: block.columnCount - 1 },
          { contents: true, formats: false },
        );
      if (block.rowCount > 1)
        this.writer.clear(
          { ...block, row: block.row + 1, rowCount: block.rowCount - 1 },
          { contents: true, formats: false },
        );
    }
    this.structure.merge(rect, across);
  }

  unmerge(rect: Rect): void {
    this.structure.unmerge(rect);
  }

  insertCells(rect: Rect, shift: "Down" | "Right"): void {
    if (rect.columnCount >= MAX_COLUMNS) this.structure.insertRows(rect.row, rect.rowCount);
    else if (rect.rowCount >= MAX_ROWS) this.structure.insertColumns(rect.column, rect.columnCount);
    else {
      this.structure.insertCells(rect, shift);
      this.emitShift(rect, "CellInserted", shift);
    }
  }

  deleteCells(rect: Rect, shift: "Up" | "Left"): void {
    if (rect.columnCount >= MAX_COLUMNS) this.structure.deleteRows(rect.row, rect.rowCount);
    else if (rect.rowCount >= MAX_ROWS) this.structure.deleteColumns(rect.column, rect.columnCount);
    else {
      this.structure.deleteCells(rect, shift);
      this.emitShift(rect, "CellDeleted", shift);
    }
  }

  sort(
    rect: Rect,
    fields: readonly { readonly column: number; readonly ascending: boolean }[],
    hasHeaders: boolean,
  ): void {
    const body = hasHeaders ? { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 } : rect;
    if (body.rowCount < 2) return;
    if (this.merges().some((merged) => intersectRects(merged, body))) throw invalidArgument();
    const formulas = this.formulas(body);
    const order = sortOrder(this.values(body), fields);
    this.structure.reorder(body, order);
    // A formula goes on speaking of its own row, as Excel has it.
    const moved = order.map((from, to) => movedFormulas(formulas[from] ?? [], to - from));
    if (moved.flat().some((formula) => formula !== null)) this.write(body, moved);
  }

  freeze(): { readonly rows: number; readonly columns: number } {
    const { xSplit, ySplit } = this.worksheet.getFreeze();
    return { rows: ySplit, columns: xSplit };
  }

  setFreeze(rows: number, columns: number): void {
    const params = {
      ...this.target,
      ySplit: rows,
      xSplit: columns,
      startRow: rows > 0 ? rows : -1,
      startColumn: columns > 0 ? columns : -1,
      resetScroll: true,
    };
    const undo = SetFrozenMutationFactory(this.context.injector, params);
    this.context.edit([
      {
        redo: { id: SetFrozenMutation.id, params },
        undo: { id: SetFrozenMutation.id, params: undo },
      },
    ]);
  }

  tables(): readonly TableModel[] {
    return this.stores.tables.list(this.id).map(({ id }) => this.stores.table(id));
  }

  addTable(rect: Rect, hasHeaders: boolean, name?: string): Promise<TableModel> {
    return this.stores.addTable(this, rect, hasHeaders, name);
  }

  conditionalFormats(): readonly ConditionalFormatModel[] {
    return this.stores.conditionalFormats.list(this.id);
  }

  addConditionalFormat(spec: ConditionalFormatSpec): ConditionalFormatModel {
    return this.stores.conditionalFormats.add(this.id, spec);
  }

  deleteConditionalFormat(id: string): void {
    this.stores.conditionalFormats.delete(this.id, id);
  }

  dataValidation(rect: Rect): DataValidationRule | null {
    return this.stores.validations.get(this.id, rect);
  }

  setDataValidation(rect: Rect, rule: DataValidationRule | null): void {
    this.stores.validations.set(this.id, rect, rule);
  }

  charts(): readonly ChartModel[] {
    return this.stores.charts.list(this.id);
  }

  addChart(spec: ChartSpec): ChartModel {
    return this.stores.charts.add(this.id, spec);
  }

  deleteChart(id: string): void {
    this.stores.charts.delete(id);
  }

  /** The live layout: properties of it may be set one by one. */
  get pageLayout(): PageLayout {
    return this.state.layout;
  }

  set pageLayout(layout: PageLayout) {
    const before = this.state.layout;
    this.context.change(
      this.id,
      () => {
        this.state.layout = layout;
      },
      () => {
        this.state.layout = before;
      },
    );
  }

  autoFilter(): SheetFilter | null {
    return this.state.autoFilter;
  }

  setAutoFilter(filter: SheetFilter | null): void {
    const before = this.state.autoFilter;
    this.context.change(
      this.id,
      () => {
        this.state.autoFilter = filter;
      },
      () => {
        this.state.autoFilter = before;
      },
    );
    const isSame = before && filter && deepEqual(before.rect, filter.rect);
    if (before) {
      showFilteredRows(this, bodyOf(before), before.columns, isSame ? filter.columns : []);
    }
    if (filter && !isSame) showFilteredRows(this, bodyOf(filter), [], filter.columns);
  }

  private emitShift(
    rect: Rect,
    changeType: "CellInserted" | "CellDeleted",
    shift: "Down" | "Right" | "Up" | "Left",
  ): void {
    const { origin } = this.context;
    this.context.emit({ kind: "cellsChanged", sheetId: this.id, rect, changeType, shift, origin });
  }

  private get target(): { unitId: string; subUnitId: string } {
    return { unitId: this.context.unitId, subUnitId: this.id };
  }

  private change<Key extends "veryHidden" | "protection">(key: Key, value: SheetState[Key]): void {
    const before = this.state[key];
    if (before === value) return;
    this.context.change(
      this.id,
      () => {
        this.state[key] = value;
      },
      () => {
        this.state[key] = before;
      },
    );
  }

  /** The part of a rectangle that the grid has. */
  private clip(rect: Rect): Rect | null {
    return intersectRects(rect, {
      row: 0,
      column: 0,
      rowCount: this.worksheet.getRowCount(),
      columnCount: this.worksheet.getColumnCount(),
    });
  }
}

/** The rows below a filter's header. */
function bodyOf({ rect }: SheetFilter): Rect {
  return { ...rect, row: rect.row + 1, rowCount: rect.rowCount - 1 };
}
