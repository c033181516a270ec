import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  sequenceExecute,
  UniverInstanceType,
  type IMutation,
  type IMutationInfo,
  type Injector,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";

import { SelectionMoveType, SheetsSelectionsService } from "@univerjs/sheets";

import type { ChangeOrigin, ModelEvent } from "../model/modelEvents";
import { HostError, itemNotFound } from "../model/hostError";
import type { FormatRegistry } from "./formatRegistry";
import { UndoGroups } from "./undoGroups";

/** A step and how it is taken back. */
export interface Edit {
  readonly redo: IMutationInfo;
  readonly undo: IMutationInfo;
}

/** A change of the model's own state, so that it stands in the same undo list as Univer's changes. */
const ModelChange: IMutation<{ readonly subUnitId: string; readonly run: () => void }> = {
  id: "workbench.mutation.model-change",
  type: CommandType.MUTATION,
  handler: (_, { run }) => {
    run();
    return true;
  },
};

/**
 * What the parts of the model share: the running Univer, the workbook in it, and how changes are made so
 * that they can be undone and carry their origin.
 */
export class GridContext {
  readonly commands: ICommandService;
  private readonly undo: IUndoRedoService;
  private readonly listeners = new Set<(event: ModelEvent) => void>();
  private actor: ChangeOrigin = "user";
  private unit: Workbook | null = null;
  private quiet = 0;
  private rewriting = 0;
  private readonly deferred = new Map<string, () => void>();

  constructor(
    readonly injector: Injector,
    readonly unitId: string,
    readonly formats: FormatRegistry,
    readonly headless: boolean,
  ) {
    this.commands = injector.get(ICommandService);
    this.undo = injector.get(IUndoRedoService);
    if (!this.commands.hasCommand(ModelChange.id)) this.commands.registerCommand(ModelChange);
  }

  /** The workbook inside Univer; it is there once it was created. */
  get workbook(): Workbook {
    if (this.unit) return this.unit;
    const instances = this.injector.get(IUniverInstanceService);
    const found = instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET);
    if (!found) throw new Error(`workbook ${this.unitId} is not open`);
    this.unit = found;
    return found;
  }

  worksheet(id: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(id);
    if (!sheet) throw itemNotFound();
    return sheet;
  }

  /** Takes the steps and records them as one undo step. */
  edit(edits: readonly Edit[]): void {
    if (edits.length === 0) return;
    this.editSteps(
      edits.map(({ redo }) => redo),
      edits.map(({ undo }) => undo).reverse(),
    );
  }

  /** The same with the steps back in the order in which they are to be taken. */
  editSteps(redoMutations: IMutationInfo[], undoMutations: IMutationInfo[]): void {
    const { result } = sequenceExecute(redoMutations, this.commands);
    if (!result) throw new HostError("GeneralException", "The operation could not be completed.");
    this.undo.pushUndoRedo({ unitID: this.unitId, redoMutations, undoMutations });
  }

  /** Changes something of a sheet that Univer knows nothing of, as one undo step. */
  change(sheetId: string, redo: () => void, undo: () => void): void {
    const step = (run: () => void) => ({
      id: ModelChange.id,
      params: { unitId: this.unitId, subUnitId: sheetId, run },
    });
    this.edit([{ redo: step(redo), undo: step(undo) }]);
  }

  /** Runs a command of Univer that does its own undo record. */
  command(id: string, parameters: object): void {
    if (!this.commands.syncExecuteCommand(id, parameters))
      throw new HostError("GeneralException", "The operation could not be completed.");
  }

  get origin(): ChangeOrigin {
    return this.actor;
  }

  runAs<T>(origin: ChangeOrigin, action: () => T): T {
    const before = this.actor;
    this.actor = origin;
    try {
      return action();
    } finally {
      this.actor = before;
    }
  }

  /**
   * Puts something off until the running operation is complete: half-way through, cells and what is known
   * about them do not fit together. What has the same key is done once.
   */
  defer(key: string, action: () => void): void {
    if (this.deferred.size === 0)
      queueMicrotask(() => {
        this.runDeferred();
      });
    this.deferred.set(key, action);
  }

  /** Does what was put off, now. */
  runDeferred(): void {
    while (this.deferred.size > 0) {
      const actions = [...this.deferred.values()];
      this.deferred.clear();
      this.rewrite(() => {
        for (const action of actions) action();
      });
    }
  }

  /** Does something unless listeners must not hear of anything now. */
  whenLoud(action: () => void): void {
    if (this.quiet === 0) action();
  }

  /** Runs steps that rewrite formulas elsewhere; those cells were not edited by anybody. */
  rewrite<T>(action: () => T): T {
    this.rewriting += 1;
    try {
      return action();
    } finally {
      this.rewriting -= 1;
    }
  }

  get isRewriting(): boolean {
    return this.rewriting > 0;
  }

  emit(event: ModelEvent): void {
    for (const listener of [...this.listeners]) listener(event);
  }

  listen(listener: (event: ModelEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  beginUndoGroup(): void {
    if (this.undo instanceof UndoGroups) this.undo.beginGroup(this.unitId);
  }

  endUndoGroup(): void {
    if (this.undo instanceof UndoGroups) this.undo.endGroup();
  }

  /**
   * Makes a sheet the active one while `action` runs: several commands of Univer work on the active sheet
   * only, whatever their parameters say.
   */
  onSheet<T>(sheetId: string, action: () => T): T {
    return this.keepingView(() => {
      this.injector.get(IUniverInstanceService).setCurrentUnitForType(this.unitId);
      this.activateQuietly(this.worksheet(sheetId));
      return action();
    });
  }

  /** Gives back active sheet and selection after `action`: the program does not move what people look at. */
  keepingView<T>(action: () => T): T {
    const active = this.workbook.getActiveSheet();
    const selections = this.injector
      .get(SheetsSelectionsService)
      .getWorkbookSelections(this.unitId);
    const before = [...selections.getSelectionsOfWorksheet(active.getSheetId())];
    this.quiet += 1;
    try {
      return action();
    } finally {
      this.runDeferred();
      this.quiet -= 1;
      if (this.workbook.getSheetBySheetId(active.getSheetId())) {
        this.activateQuietly(active);
        if (before.length > 0)
          selections.setSelections(active.getSheetId(), before, SelectionMoveType.MOVE_END);
      }
    }
  }

  private activateQuietly(sheet: Worksheet): void {
    if (this.workbook.getActiveSheet() === sheet) return;
    this.quiet += 1;
    try {
      this.workbook.setActiveSheet(sheet);
    } finally {
      this.quiet -= 1;
    }
  }
}
