import { invalidArgument, itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { CallArguments } from "../interpreter/callArguments";
import type { HostObject, ObjectMembers } from "../interpreter/hostObject";
import { placeArgument } from "./addressArgument";
import type { RangeRef } from "./rangeRef";
import {
  adjacentColumns,
  adjacentRows,
  boundingRect,
  columnOf,
  insideGrid,
  intersectRects,
  offsetRect,
  resizeRect,
  rowOf,
  SINGLE_CELL,
  wholeColumns,
  wholeRows,
} from "./rectMath";
import { usedPart } from "./usedPart";

type Members = Required<Pick<ObjectMembers<RangeRef>, "call">>;

/** Ranges reached from a range by position. */
export const rangeShapeMembers: Members = {
  call: {
    /** The cell may lie outside the range, as long as it is on the grid. */
    getCell: derive(({ row, column }, args) =>
      insideGrid({ row: row + args.integer(0), column: column + args.integer(1), ...SINGLE_CELL }),
    ),
    getRow: derive((rect, args) => rowOf(rect, args.integer(0))),
    getColumn: derive((rect, args) => columnOf(rect, args.integer(0))),
    getRowsAbove: derive((rect, args) => adjacentRows(rect, -args.integerOr(0, 1))),
    getRowsBelow: derive((rect, args) => adjacentRows(rect, args.integerOr(0, 1))),
    getColumnsBefore: derive((rect, args) => adjacentColumns(rect, -args.integerOr(0, 1))),
    getColumnsAfter: derive((rect, args) => adjacentColumns(rect, args.integerOr(0, 1))),
    getOffsetRange: derive((rect, args) => offsetRect(rect, args.integer(0), args.integer(1))),
    getResizedRange: derive((rect, args) =>
      resizeRect(rect, rect.rowCount + args.integer(0), rect.columnCount + args.integer(1)),
    ),
    getAbsoluteResizedRange: derive((rect, args) =>
      resizeRect(rect, args.integer(0), args.integer(1)),
    ),
    getEntireRow: derive(wholeRows),
    getEntireColumn: derive(wholeColumns),
    getLastRow: derive((rect) => rowOf(rect, rect.rowCount - 1)),
    getLastColumn: derive((rect) => columnOf(rect, rect.columnCount - 1)),
    getLastCell: derive((rect) => ({
      row: rect.row + rect.rowCount - 1,
      column: rect.column + rect.columnCount - 1,
      ...SINGLE_CELL,
    })),
    getBoundingRect: (range, args) => {
      const other = otherRect(range, args);
      return range.session.range(range.sheet, boundingRect(range.rect, other));
    },
    getIntersection: (range, args) => {
      const common = intersectRects(range.rect, otherRect(range, args));
      if (!common) throw itemNotFound();
      return range.session.range(range.sheet, common);
    },
    getIntersectionOrNullObject: (range, args) => {
      const common = intersectRects(range.rect, otherRect(range, args));
      return common && range.session.range(range.sheet, common);
    },
    /** Without used cells: the range's first cell, as Excel answers. */
    getUsedRange: derive(
      (rect, args, { sheet }) =>
        usedPart(sheet, rect, args.booleanOr(0, false)) ?? { ...rect, ...SINGLE_CELL },
    ),
    getUsedRangeOrNullObject: (range, args) => {
      const used = usedPart(range.sheet, range.rect, args.booleanOr(0, false));
      return used && range.session.range(range.sheet, used);
    },
    /** The client asks for it before it splits a large write. */
    _ValidateArraySize: ({ rect }, args) => {
      const fits = args.integer(0) === rect.rowCount && args.integer(1) === rect.columnCount;
      if (!fits) throw invalidArgument();
      return null;
    },
  },
};

function derive(shape: (rect: Rect, args: CallArguments, range: RangeRef) => Rect) {
  return (range: RangeRef, args: CallArguments): HostObject =>
    range.session.range(range.sheet, shape(range.rect, args, range));
}

/** Ranges of another sheet do not combine. */
function otherRect(range: RangeRef, args: CallArguments): Rect {
  const other = placeArgument(range.session, range.sheet, args.value(0));
  if (other.sheet.id !== range.sheet.id) throw invalidArgument();
  return other.rect;
}
