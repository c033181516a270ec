import { invalidArgument } from "../model/hostError";
import { MAX_COLUMNS, MAX_ROWS, type Rect } from "../model/rect";
import type { ObjectMembers } from "../interpreter/hostObject";
import { placeArgument } from "./addressArgument";
import type { SheetTarget } from "./objectTargets";

export const freezePanesMembers: ObjectMembers<SheetTarget> = {
  call: {
    freezeRows: ({ sheet }, args) => {
      sheet.setFreeze(requireCount(args.integerOr(0, 1)), 0);
      return null;
    },
    freezeColumns: ({ sheet }, args) => {
      sheet.setFreeze(0, requireCount(args.integerOr(0, 1)));
      return null;
    },
    /** The range names the cells that stay in the top left pane. */
    freezeAt: ({ session, sheet }, args) => {
      const { rect } = placeArgument(session, sheet, args.value(0));
      const rows = rect.rowCount >= MAX_ROWS ? 0 : rect.row + rect.rowCount;
      const columns = rect.columnCount >= MAX_COLUMNS ? 0 : rect.column + rect.columnCount;
      sheet.setFreeze(rows, columns);
      return null;
    },
    unfreeze: ({ sheet }) => {
      sheet.setFreeze(0, 0);
      return null;
    },
    getLocationOrNullObject: ({ session, sheet }) => {
      const frozen = frozenRect(sheet.freeze());
      return frozen && session.range(sheet, frozen);
    },
  },
};

function frozenRect({ rows, columns }: { rows: number; columns: number }): Rect | null {
  if (rows === 0 && columns === 0) return null;
  return {
    row: 0,
    column: 0,
    rowCount: rows === 0 ? MAX_ROWS : rows,
    columnCount: columns === 0 ? MAX_COLUMNS : columns,
  };
}

function requireCount(count: number): number {
  if (count < 0) throw invalidArgument();
  return count;
}
