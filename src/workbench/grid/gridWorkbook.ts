import {
  generateRandomId,
  IUniverInstanceService,
  mergeWorksheetSnapshotWithDefault,
  type ICommandInfo,
  type IDisposable,
  type Workbook,
} from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetCommand,
  RemoveSheetMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
  type IRemoveRowsMutationParams,
} from "@univerjs/sheets";

import { HostError, itemNotFound } from "../model/hostError";
import type { ChangeOrigin, ModelEvent } from "../model/modelEvents";
import type { Rect } from "../model/rect";
import type {
  NameModel,
  NameSpec,
  SheetModel,
  TableModel,
  WorkbookModel,
} from "../model/workbookModel";
import type { StructuralChange } from "../references/structuralChange";
import { CalculationWatch } from "./calculationWatch";
import { ChangeWatch } from "./changeWatch";
import { isStructural } from "./structuralLog";
import { ConditionalFormatShift } from "./conditionalFormatShift";
import type { GridContext } from "./gridContext";
import type { GridHost } from "./gridHost";
import { toRange, toRect } from "./gridRange";
import { GridSheet } from "./gridSheet";
import { checkSheetName, freeSheetName } from "./gridSheetName";
import type { GridStores } from "./gridStores";
import { SheetState } from "./sheetState";
import { emptySheet } from "./emptySheet";
import { sheetSnapshot } from "./sheetSnapshot";
import type { WorkbookContent } from "../xlsx/content";
import { watchTyping } from "./typing";
import type { WorkbookSaver } from "./workbookSaver";

/** The live workbook: what the host reads and changes, over a workbook that Univer holds. */
export class GridWorkbook implements WorkbookModel {
  readonly settings: Map<string, string>;
  private readonly disposables: IDisposable[] = [];
  private readonly sheetModels = new Map<string, GridSheet>();
  private readonly calculation: CalculationWatch;
  private readonly changes: ChangeWatch;
  /** Heights and widths of rows and columns that are about to be deleted, in points. */
  private doomed = 0;

  constructor(
    readonly name: string,
    private readonly host: GridHost,
    private readonly context: GridContext,
    private readonly stores: GridStores,
    private readonly states: Map<string, SheetState>,
    private readonly content: WorkbookContent,
    private readonly saver: WorkbookSaver,
  ) {
    this.settings = new Map(content.settings);
    this.calculation = new CalculationWatch(context.injector, (sheetIds) => {
      for (const sheetId of sheetIds) context.emit({ kind: "calculated", sheetId });
    });
    this.disposables.push(
      this.calculation,
      context.commands.beforeCommandExecuted((command) => {
        if (isStructural(command)) {
          stores.tables.expectShift();
          stores.ruleFormulas.expectShift();
        }
        this.measureDoomed(command);
      }),
    );
    this.changes = new ChangeWatch(context, {
      touched: (sheetId) => {
        saver.touch(sheetId);
      },
      structural: (command) => this.structural(command),
      cellsChanged: (sheetId, rect) => {
        stores.tables.cellsChanged(sheetId, rect);
      },
      sheetDeleted: (sheetId) => {
        stores.charts.dropSheet(sheetId);
      },
      sheetRenamed: (_, before, after) => {
        stores.ruleFormulas.renamed(before, after);
      },
    });
    this.disposables.push(this.changes);
    stores.tables.watch();
    this.disposables.push(stores.tables);
    // In a page Univer's own plug-in moves the rules, and people type.
    this.disposables.push(
      host.headless ? new ConditionalFormatShift(context) : watchTyping(context),
    );
    this.watchActiveSheet();
  }

  sheets(): readonly GridSheet[] {
    return this.workbook.getSheetOrders().map((id) => this.sheet(id));
  }

  sheetById(id: string): SheetModel | undefined {
    return this.workbook.getSheetBySheetId(id) ? this.sheet(id) : undefined;
  }

  sheetByName(name: string): SheetModel | undefined {
    const wanted = name.toLowerCase();
    return this.sheets().find((sheet) => sheet.name.toLowerCase() === wanted);
  }

  addSheet(name?: string): SheetModel {
    const taken = this.sheets().map((sheet) => sheet.name);
    const sheetName = name ?? freeSheetName(taken);
    checkSheetName(sheetName, taken);
    const id = `{${generateRandomId(8)}}`;
    const content = emptySheet(sheetName, this.saver.newSheetSizes());
    this.states.set(id, new SheetState(content));
    const insert = {
      unitId: this.context.unitId,
      index: taken.length,
      sheet: mergeWorksheetSnapshotWithDefault(sheetSnapshot(content, id)),
    };
    const remove = { unitId: this.context.unitId, subUnitId: id, subUnitName: sheetName };
    this.context.keepingView(() => {
      this.context.edit([
        {
          redo: { id: InsertSheetMutation.id, params: insert },
          undo: { id: RemoveSheetMutation.id, params: remove },
        },
      ]);
    });
    return this.sheet(id);
  }

  deleteSheet(id: string): void {
    const sheet = this.sheetById(id);
    if (!sheet) throw itemNotFound();
    const visible = this.sheets().filter((other) => other.visibility === "Visible");
    if (visible.length === 1 && visible[0]?.id === id)
      throw new HostError(
        "InvalidOperation",
        "A workbook must contain at least one visible worksheet.",
      );
    if (this.activeSheet().id === id) {
      const next = visible.find((other) => other.id !== id);
      if (next) this.activateSheet(next.id);
    }
    for (const table of this.stores.tables.list(id)) this.stores.tables.put(table.id, null);
    this.context.onSheet(id, () => {
      this.context.command(RemoveSheetCommand.id, {
        unitId: this.context.unitId,
        subUnitId: id,
      });
    });
    this.sheetModels.delete(id);
  }

  activeSheet(): SheetModel {
    return this.sheet(this.workbook.getActiveSheet().getSheetId());
  }

  activateSheet(id: string): void {
    const sheet = this.sheetById(id);
    if (!sheet) throw itemNotFound();
    if (sheet.visibility !== "Visible")
      throw new HostError("InvalidOperation", "A hidden worksheet can't be activated.");
    if (this.activeSheet().id === id) return;
    this.context.command(SetWorksheetActiveOperation.id, {
      unitId: this.context.unitId,
      subUnitId: id,
    });
  }

  selection(): { readonly sheetId: string; readonly rect: Rect } {
    const sheetId = this.workbook.getActiveSheet().getSheetId();
    const selections = this.context.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.context.unitId)
      .getSelectionsOfWorksheet(sheetId);
    const range = selections.at(-1)?.range;
    const rect = range ? toRect(range) : { row: 0, column: 0, rowCount: 1, columnCount: 1 };
    return { sheetId, rect };
  }

  select(sheetId: string, rect: Rect): void {
    this.activateSheet(sheetId);
    const range = toRange(rect);
    this.context.command(SetSelectionsOperation.id, {
      unitId: this.context.unitId,
      subUnitId: sheetId,
      reveal: true,
      selections: [
        {
          range,
          primary: {
            startRow: rect.row,
            endRow: rect.row,
            startColumn: rect.column,
            endColumn: rect.column,
            actualRow: rect.row,
            actualColumn: rect.column,
            isMerged: false,
            isMergedMainCell: false,
          },
          style: null,
        },
      ],
    });
  }

  names(): readonly NameModel[] {
    return this.stores.names.list();
  }

  addName(spec: NameSpec): NameModel {
    return this.stores.names.add(spec);
  }

  deleteName(id: string): void {
    this.stores.names.delete(id);
  }

  updateName(id: string, change: Partial<Pick<NameSpec, "visible" | "formula" | "comment">>): void {
    this.stores.names.update(id, change);
  }

  tables(): readonly TableModel[] {
    return this.sheets().flatMap((sheet) => sheet.tables());
  }

  isStructureProtected(): boolean {
    return this.content.structureProtected;
  }

  runAs<T>(origin: ChangeOrigin, action: () => T): T {
    return this.context.runAs(origin, action);
  }

  settled(): Promise<void> {
    return this.calculation.settled();
  }

  beginUndoGroup(): void {
    this.context.beginUndoGroup();
  }

  endUndoGroup(): void {
    this.context.endUndoGroup();
  }

  onEvent(listener: (event: ModelEvent) => void): () => void {
    return this.context.listen(listener);
  }

  async save(): Promise<Uint8Array> {
    await this.settled();
    return this.saver.save(this);
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
    this.context.injector.get(IUniverInstanceService).disposeUnit(this.context.unitId);
    if (this.host.headless) this.host.dispose();
  }

  private get workbook(): Workbook {
    return this.context.workbook;
  }

  /** A sheet by its id, for the parts of the model. */
  sheet(id: string): GridSheet {
    let sheet = this.sheetModels.get(id);
    if (!sheet) {
      const worksheet = this.context.worksheet(id);
      let state = this.states.get(id);
      if (!state) {
        // A sheet that was added in the grid itself.
        state = new SheetState(emptySheet(worksheet.getName(), this.saver.newSheetSizes()));
        this.states.set(id, state);
      }
      sheet = new GridSheet(this.context, worksheet, state, this.stores);
      this.sheetModels.set(id, sheet);
    }
    return sheet;
  }

  private structural(
    command: Readonly<ICommandInfo>,
  ): { sheetId: string; change: StructuralChange } | null {
    const found = this.stores.log.record(command);
    if (!found) return null;
    const { sheetId, change } = found;
    this.states.get(sheetId)?.shift(change);
    this.stores.tables.shift(sheetId, change);
    this.stores.ruleFormulas.shifted(sheetId, change);
    this.stores.charts.shift(sheetId, change, this.sizeOf(sheetId, change));
    return found;
  }

  /** Height or width of the rows or columns that a change concerns. */
  private sizeOf(sheetId: string, change: StructuralChange): number {
    if (change.kind === "move") return 0;
    if (change.kind === "delete") return this.doomed;
    const sheet = this.sheet(sheetId);
    let sum = 0;
    for (let at = change.index; at < change.index + change.count; at += 1)
      sum += change.axis === "rows" ? sheet.visibleHeight(at) : sheet.visibleWidth(at);
    return sum;
  }

  private measureDoomed(command: Readonly<ICommandInfo>): void {
    const rows = command.id === RemoveRowMutation.id;
    if (!rows && command.id !== RemoveColMutation.id) return;
    const { unitId, subUnitId, range } = command.params as IRemoveRowsMutationParams;
    if (unitId !== this.context.unitId) return;
    const sheet = this.sheet(subUnitId);
    this.doomed = 0;
    if (rows)
      for (let row = range.startRow; row <= range.endRow; row += 1)
        this.doomed += sheet.visibleHeight(row);
    else
      for (let column = range.startColumn; column <= range.endColumn; column += 1)
        this.doomed += sheet.visibleWidth(column);
  }

  private watchActiveSheet(): void {
    let active = this.workbook.getActiveSheet().getSheetId();
    const subscription = this.workbook.activeSheet$.subscribe((sheet) => {
      const id = sheet?.getSheetId();
      if (id === undefined || id === active) return;
      const previousSheetId = active;
      // While a command borrows the active sheet nothing is emitted, and it is given back at once.
      this.context.whenLoud(() => {
        active = id;
        this.context.emit({ kind: "sheetActivated", sheetId: id, previousSheetId });
      });
    });
    this.disposables.push({
      dispose: () => {
        subscription.unsubscribe();
      },
    });
  }
}
