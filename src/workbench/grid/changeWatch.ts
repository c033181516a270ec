import {
  ICommandService,
  type ICellData,
  type ICommandInfo,
  type IDisposable,
  type IExecutionOptions,
  type IRange,
  type Nullable,
} from "@univerjs/core";
import {
  DeleteRangeMoveLeftCommand,
  DeleteRangeMoveUpCommand,
  InsertColByRangeCommand,
  InsertRangeMoveDownCommand,
  InsertRangeMoveRightCommand,
  InsertRowByRangeCommand,
  InsertSheetMutation,
  RemoveColByRangeCommand,
  RemoveRowByRangeCommand,
  RemoveSheetCommand,
  RemoveSheetMutation,
  ReorderRangeMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetStyleCommand,
  SetWorksheetNameCommand,
  SetWorksheetNameMutation,
  SetWorksheetRowAutoHeightMutation,
  type IInsertSheetMutationParams,
  type IMoveRangeMutationParams,
  type IRemoveSheetMutationParams,
  type IReorderRangeMutationParams,
  type ISetRangeValuesMutationParams,
  type ISetSelectionsOperationParams,
  type ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";

import type { ModelEvent } from "../model/modelEvents";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import type { CellScalar } from "../model/workbookModel";
import type { StructuralChange } from "../references/structuralChange";
import { scalarOf } from "./cellReader";
import type { GridContext } from "./gridContext";
import { sameRect, toRect } from "./gridRange";

/** Commands that rewrite formulas elsewhere; what they rewrite was not edited by anybody. */
const REWRITING: ReadonlySet<string> = new Set([
  InsertRowByRangeCommand.id,
  InsertColByRangeCommand.id,
  RemoveRowByRangeCommand.id,
  RemoveColByRangeCommand.id,
  InsertRangeMoveDownCommand.id,
  InsertRangeMoveRightCommand.id,
  DeleteRangeMoveUpCommand.id,
  DeleteRangeMoveLeftCommand.id,
  SetWorksheetNameCommand.id,
  RemoveSheetCommand.id,
]);

const CELL_SHIFTS: Readonly<Record<string, "Down" | "Right" | "Up" | "Left">> = {
  [InsertRangeMoveDownCommand.id]: "Down",
  [InsertRangeMoveRightCommand.id]: "Right",
  [DeleteRangeMoveUpCommand.id]: "Up",
  [DeleteRangeMoveLeftCommand.id]: "Left",
};

/** What the watch tells the model about, beside the events for listeners. */
export interface ChangeHandlers {
  /** A change that the file must take up; `null` where it is not clear which sheet it concerns. */
  touched(sheetId: string | null): void;
  structural(command: Readonly<ICommandInfo>): { sheetId: string; change: StructuralChange } | null;
  cellsChanged(sheetId: string, rect: Rect): void;
  sheetDeleted(sheetId: string): void;
  sheetRenamed(sheetId: string, before: string, after: string): void;
}

/** Turns what Univer executes into events of the model. */
export class ChangeWatch implements IDisposable {
  private readonly subscriptions: IDisposable[] = [];
  private before: { readonly key: string; readonly value: CellScalar | undefined } | null = null;
  private selection: { sheetId: string; rect: Rect } | null = null;
  /** Names of sheets that are being renamed, by sheet id. */
  private readonly renames = new Map<string, { before: string; after: string }>();

  constructor(
    private readonly context: GridContext,
    private readonly handlers: ChangeHandlers,
  ) {
    const commands = context.injector.get(ICommandService);
    this.subscriptions.push(
      commands.beforeCommandExecuted((command, options) => {
        if (this.isOurs(command)) this.beforeCommand(command, options);
      }),
      commands.onCommandExecuted((command, options) => {
        if (this.isOurs(command)) this.afterCommand(command, options);
      }),
    );
  }

  dispose(): void {
    for (const subscription of this.subscriptions) subscription.dispose();
  }

  private isOurs(command: Readonly<ICommandInfo>): boolean {
    const { unitId } = (command.params ?? {}) as { unitId?: string };
    return unitId === undefined || unitId === this.context.unitId;
  }

  private beforeCommand(
    command: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): void {
    if (command.id === SetRangeValuesMutation.id && !options?.fromFormula) {
      const params = command.params as ISetRangeValuesMutationParams & { trigger?: string };
      const rect = params.trigger === SetStyleCommand.id ? null : editedRect(params);
      if (!rect || rect.rowCount * rect.columnCount !== 1) return;
      const cell = this.context.workbook
        .getSheetBySheetId(params.subUnitId)
        ?.getCellMatrix()
        .getValue(rect.row, rect.column);
      this.before = { key: keyOf(params.subUnitId, rect), value: scalarOf(cell) };
    }
    if (command.id === SetWorksheetNameMutation.id) {
      const { subUnitId, name } = command.params as ISetWorksheetNameMutationParams;
      const before = this.context.workbook.getSheetBySheetId(subUnitId)?.getName() ?? "";
      this.renames.set(subUnitId, { before, after: name });
    }
  }

  private afterCommand(
    command: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): void {
    this.noteTouched(command, options);
    const moved = this.handlers.structural(command);
    if (moved) {
      this.emitStructural(moved.sheetId, moved.change, command);
      return;
    }
    switch (command.id) {
      case SetRangeValuesMutation.id:
        if (!options?.fromFormula) this.valuesSet(command.params as ISetRangeValuesMutationParams);
        break;
      case ReorderRangeMutation.id: {
        const { subUnitId, range } = command.params as IReorderRangeMutationParams;
        this.context.emit({ kind: "rowsSorted", sheetId: subUnitId, rect: toRect(range) });
        this.emitEdited(subUnitId, toRect(range));
        break;
      }
      case SetSelectionsOperation.id:
        this.selectionSet(command.params as ISetSelectionsOperationParams);
        break;
      case InsertSheetMutation.id: {
        const { sheet } = command.params as IInsertSheetMutationParams;
        this.context.emit({ kind: "sheetAdded", sheetId: sheet.id, origin: this.context.origin });
        break;
      }
      case RemoveSheetMutation.id: {
        const { subUnitId } = command.params as IRemoveSheetMutationParams;
        this.handlers.sheetDeleted(subUnitId);
        this.context.emit({
          kind: "sheetDeleted",
          sheetId: subUnitId,
          origin: this.context.origin,
        });
        break;
      }
      case SetWorksheetNameMutation.id: {
        const { subUnitId } = command.params as ISetWorksheetNameMutationParams;
        const rename = this.renames.get(subUnitId);
        this.renames.delete(subUnitId);
        if (!rename) break;
        this.handlers.sheetRenamed(subUnitId, rename.before, rename.after);
        this.context.emit({
          kind: "sheetRenamed",
          sheetId: subUnitId,
          ...rename,
          origin: this.context.origin,
        });
        break;
      }
      default:
        this.cellsShifted(command);
        break;
    }
  }

  /** Somebody inserted or deleted cells in the grid. */
  private cellsShifted(command: Readonly<ICommandInfo>): void {
    const shift = CELL_SHIFTS[command.id];
    const { range } = (command.params ?? {}) as { range?: IRange };
    const sheetId = this.context.workbook.getActiveSheet().getSheetId();
    const rect = range ? toRect(range) : this.selection?.rect;
    if (!shift || !rect) return;
    this.context.emit({
      kind: "cellsChanged",
      sheetId,
      rect,
      changeType: shift === "Down" || shift === "Right" ? "CellInserted" : "CellDeleted",
      shift,
      origin: this.context.origin,
    });
  }

  /** Every mutation may change what the file says, even those that this program has never heard of. */
  private noteTouched(
    command: Readonly<ICommandInfo>,
    options: IExecutionOptions | undefined,
  ): void {
    // Heights that the page works out for itself are no change of the workbook.
    if (command.id === SetWorksheetRowAutoHeightMutation.id) return;
    // Pictures of charts: the charts themselves are in the model.
    if (command.id.includes("drawing")) return;
    if (!command.id.includes("mutation") || command.id.startsWith("formula.mutation.set-formula"))
      return;
    if (options?.onlyLocal === true && !options.fromFormula) return;
    const { subUnitId, from } = (command.params ?? {}) as Partial<IMoveRangeMutationParams> & {
      subUnitId?: string;
    };
    this.handlers.touched(subUnitId ?? from?.subUnitId ?? null);
  }

  private valuesSet(params: ISetRangeValuesMutationParams): void {
    const { trigger } = params as { trigger?: string };
    const rect = trigger === SetStyleCommand.id ? null : editedRect(params);
    if (!rect) return;
    this.handlers.cellsChanged(params.subUnitId, rect);
    if (!this.isRewriting(trigger)) this.emitEdited(params.subUnitId, rect);
  }

  private isRewriting(trigger: string | undefined): boolean {
    return this.context.isRewriting || (trigger !== undefined && REWRITING.has(trigger));
  }

  private emitEdited(sheetId: string, rect: Rect): void {
    const event: Extract<ModelEvent, { kind: "cellsChanged" }> = {
      kind: "cellsChanged",
      sheetId,
      rect,
      changeType: "RangeEdited",
      origin: this.context.origin,
    };
    const known = this.before?.key === keyOf(sheetId, rect) ? this.before : null;
    this.before = null;
    if (!known) {
      this.context.emit(event);
      return;
    }
    const cell = this.context.worksheet(sheetId).getCellMatrix().getValue(rect.row, rect.column);
    this.context.emit({ ...event, before: known.value ?? "", after: scalarOf(cell) ?? "" });
  }

  private emitStructural(
    sheetId: string,
    change: StructuralChange,
    command: Readonly<ICommandInfo>,
  ): void {
    if (change.kind === "move") {
      // Cells that were inserted or deleted have an event of their own; dragging is an edit of both places.
      if (this.isRewriting((command.params as { trigger?: string }).trigger)) return;
      this.emitEdited(sheetId, change.from);
      this.emitEdited(sheetId, { ...change.from, row: change.toRow, column: change.toColumn });
      return;
    }
    const rows = change.axis === "rows";
    const inserted = change.kind === "insert";
    this.context.emit({
      kind: "cellsChanged",
      sheetId,
      rect: rows
        ? { row: change.index, rowCount: change.count, column: 0, columnCount: MAX_COLUMNS }
        : { row: 0, rowCount: MAX_ROWS, column: change.index, columnCount: change.count },
      changeType: rows
        ? inserted
          ? "RowInserted"
          : "RowDeleted"
        : inserted
          ? "ColumnInserted"
          : "ColumnDeleted",
      origin: this.context.origin,
    });
  }

  private selectionSet({ subUnitId, selections }: ISetSelectionsOperationParams): void {
    const range = selections.at(-1)?.range;
    if (!range) return;
    const rect = toRect(range);
    const last = this.selection;
    if (last?.sheetId === subUnitId && sameRect(last.rect, rect)) return;
    this.context.whenLoud(() => {
      this.selection = { sheetId: subUnitId, rect };
      this.context.emit({ kind: "selectionChanged", sheetId: subUnitId, rect });
    });
  }
}

/** The rectangle around all cells whose contents a mutation sets; `null` where it sets formats only. */
function editedRect({ cellValue }: ISetRangeValuesMutationParams): Rect | null {
  let top = Infinity;
  let bottom = -1;
  let left = Infinity;
  let right = -1;
  for (const [rowKey, line] of Object.entries(cellValue ?? {})) {
    for (const [columnKey, cell] of Object.entries(line as Record<string, Nullable<ICellData>>)) {
      if (cell && !("v" in cell || "f" in cell || "p" in cell || "si" in cell)) continue;
      top = Math.min(top, Number(rowKey));
      bottom = Math.max(bottom, Number(rowKey));
      left = Math.min(left, Number(columnKey));
      right = Math.max(right, Number(columnKey));
    }
  }
  if (bottom < 0) return null;
  return { row: top, column: left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
}

function keyOf(sheetId: string, rect: Rect): string {
  return `${sheetId} ${rect.row} ${rect.column}`;
}
