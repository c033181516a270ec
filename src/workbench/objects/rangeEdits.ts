import { invalidArgument } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { ObjectMembers } from "../interpreter/hostObject";
import { requireAllowed, requireUnlocked } from "./editRights";
import { RangeRef } from "./rangeRef";
import { intersectRects, isWholeColumns, isWholeRows } from "./rectMath";

type Members = Required<Pick<ObjectMembers<RangeRef>, "call">>;

/** Methods that change the grid or the selection. */
export const rangeEditMembers: Members = {
  call: {
    clear: (range, args) => {
      const what = args.oneOfOr(
        0,
        ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"],
        "All",
      );
      if (what !== "Formats") requireUnlocked(range);
      if (what === "All" || what === "Formats") requireAllowed(range.sheet, "allowFormatCells");
      range.sheet.clear(range.rect, what === "RemoveHyperlinks" ? "Hyperlinks" : what);
      return null;
    },
    insert: (range, args) => {
      const { rect, sheet } = range;
      const shift = args.oneOf(0, ["Down", "Right"]);
      requireAllowed(sheet, insertOption(rect));
      sheet.insertCells(rect, shift);
      // The answer is the new blank space; the range itself has moved on with its cells.
      return range.session.range(sheet, rect);
    },
    delete: ({ sheet, rect }, args) => {
      const shift = args.oneOf(0, ["Up", "Left"]);
      requireAllowed(sheet, deleteOption(rect));
      sheet.deleteCells(rect, shift);
      return null;
    },
    merge: (range, args) => {
      requireAllowed(range.sheet);
      range.sheet.merge(range.rect, args.booleanOr(0, false));
      return null;
    },
    unmerge: ({ sheet, rect }) => {
      requireAllowed(sheet);
      sheet.unmerge(rect);
      return null;
    },
    getMergedAreasOrNullObject: (range) => {
      const { session, sheet } = range;
      const areas = mergedWithin(range).map((rect) => new RangeRef(session, sheet, rect));
      return areas.length === 0 ? null : session.make("RangeAreas", { session, areas });
    },
    select: ({ session, sheet, rect }) => {
      if (sheet.visibility !== "Visible") throw invalidArgument();
      session.model.activateSheet(sheet.id);
      session.model.select(sheet.id, rect);
      return null;
    },
    calculate: ({ session }) => session.settle().then(() => null),
  },
};

function insertOption(rect: Rect) {
  if (isWholeRows(rect)) return "allowInsertRows";
  return isWholeColumns(rect) ? "allowInsertColumns" : undefined;
}

function deleteOption(rect: Rect) {
  if (isWholeRows(rect)) return "allowDeleteRows";
  return isWholeColumns(rect) ? "allowDeleteColumns" : undefined;
}

function mergedWithin({ sheet, rect }: RangeRef): Rect[] {
  return sheet.merges().filter((merge) => intersectRects(merge, rect) !== null);
}
