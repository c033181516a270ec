import {
  IUndoRedoService,
  LocalUndoRedoService,
  type DependencyOverride,
  type IUndoRedoItem,
} from "@univerjs/core";

/**
 * Makes one undo step of several edits. Univer can do that too, but takes the edits back in the order in which
 * they were made, which fails as soon as one builds on another.
 */
export class UndoGroups extends LocalUndoRedoService {
  private group: { readonly unitId: string; readonly items: IUndoRedoItem[] } | null = null;

  beginGroup(unitId: string): void {
    this.group ??= { unitId, items: [] };
  }

  endGroup(): void {
    const { group } = this;
    this.group = null;
    if (!group || group.items.length === 0) return;
    super.pushUndoRedo({
      unitID: group.unitId,
      redoMutations: group.items.flatMap((item) => item.redoMutations),
      undoMutations: [...group.items].reverse().flatMap((item) => item.undoMutations),
    });
  }

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.group?.unitId === item.unitID) this.group.items.push(item);
    else super.pushUndoRedo(item);
  }
}

/** For the constructor of Univer: its own undo service is replaced by ours. */
export const UNDO_OVERRIDE: DependencyOverride = [[IUndoRedoService, { useClass: UndoGroups }]];
