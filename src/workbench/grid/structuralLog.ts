import type { ICommandInfo } from "@univerjs/core";
import {
  InsertColMutation,
  InsertRowMutation,
  MoveRangeMutation,
  RemoveColMutation,
  RemoveRowMutation,
  type IInsertRowMutationParams,
  type IMoveRangeMutationParams,
} from "@univerjs/sheets";

import type { StructuralChange } from "../references/structuralChange";
import { toRect } from "./gridRange";

/**
 * Remembers, sheet by sheet, which rows and columns were inserted and deleted since the file was read, so
 * that everything Univer knows nothing about (charts, print areas, notes …) can follow.
 */
export class StructuralLog {
  private readonly bySheet = new Map<string, StructuralChange[]>();

  changesOf(sheetId: string): readonly StructuralChange[] {
    return this.bySheet.get(sheetId) ?? [];
  }

  /** Takes note of a mutation; returns the change that it means, `null` for any other mutation. */
  record(command: Readonly<ICommandInfo>): { sheetId: string; change: StructuralChange } | null {
    const found = changeOf(command);
    if (!found) return null;
    const list = this.bySheet.get(found.sheetId) ?? [];
    this.bySheet.set(found.sheetId, list);
    const last = list.at(-1);
    // Undoing an insertion or deletion leaves no trace, so that what it had swallowed comes back.
    if (last && isInverse(last, found.change)) list.pop();
    else list.push(found.change);
    return found;
  }
}

const STRUCTURAL: ReadonlySet<string> = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveRangeMutation.id,
]);

/** Whether a mutation inserts, deletes or moves cells. */
export function isStructural(command: Readonly<ICommandInfo>): boolean {
  return STRUCTURAL.has(command.id);
}

function changeOf(
  command: Readonly<ICommandInfo>,
): { sheetId: string; change: StructuralChange } | null {
  switch (command.id) {
    case InsertRowMutation.id:
    case RemoveRowMutation.id: {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      return {
        sheetId: subUnitId,
        change: {
          kind: command.id === InsertRowMutation.id ? "insert" : "delete",
          axis: "rows",
          index: range.startRow,
          count: range.endRow - range.startRow + 1,
        },
      };
    }
    case InsertColMutation.id:
    case RemoveColMutation.id: {
      const { subUnitId, range } = command.params as IInsertRowMutationParams;
      return {
        sheetId: subUnitId,
        change: {
          kind: command.id === InsertColMutation.id ? "insert" : "delete",
          axis: "columns",
          index: range.startColumn,
          count: range.endColumn - range.startColumn + 1,
        },
      };
    }
    case MoveRangeMutation.id: {
      const { from, to, fromRange, toRange } = command.params as IMoveRangeMutationParams;
      if (from.subUnitId !== to.subUnitId) return null;
      return {
        sheetId: from.subUnitId,
        change: {
          kind: "move",
          from: toRect(fromRange),
          toRow: toRange.startRow,
          toColumn: toRange.startColumn,
        },
      };
    }
    default:
      return null;
  }
}

function isInverse(first: StructuralChange, second: StructuralChange): boolean {
  if (first.kind === "move" || second.kind === "move")
    return (
      first.kind === "move" &&
      second.kind === "move" &&
      first.from.row === second.toRow &&
      first.from.column === second.toColumn &&
      second.from.row === first.toRow &&
      second.from.column === first.toColumn
    );
  return (
    first.kind !== second.kind &&
    first.axis === second.axis &&
    first.index === second.index &&
    first.count === second.count
  );
}
