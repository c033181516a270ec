import type { ModelEvent } from "../model/modelEvents";
import type { Rect } from "../model/rect";
import { shiftRect, type LineChange } from "../references/structuralChange";

type CellsChanged = Extract<ModelEvent, { kind: "cellsChanged" }>;

/** Where a rectangle lies after cells were inserted or deleted; `null` where all of it is gone. */
export function followChange(rect: Rect, event: CellsChanged): Rect | null {
  const change = lineChange(event);
  if (!change || !isAffected(rect, event, change)) return rect;
  return shiftRect(rect, change);
}

function lineChange({ rect, changeType, shift }: CellsChanged): LineChange | null {
  const rows = { axis: "rows", index: rect.row, count: rect.rowCount } as const;
  const columns = { axis: "columns", index: rect.column, count: rect.columnCount } as const;
  switch (changeType) {
    case "RowInserted":
      return { kind: "insert", ...rows };
    case "RowDeleted":
      return { kind: "delete", ...rows };
    case "ColumnInserted":
      return { kind: "insert", ...columns };
    case "ColumnDeleted":
      return { kind: "delete", ...columns };
    case "CellInserted":
      return { kind: "insert", ...(shift === "Right" ? columns : rows) };
    case "CellDeleted":
      return { kind: "delete", ...(shift === "Left" ? columns : rows) };
    case "RangeEdited":
      return null;
  }
}

/** Inserted or deleted cells move only what lies wholly in their columns (or rows). */
function isAffected(rect: Rect, { rect: changed, changeType }: CellsChanged, change: LineChange) {
  if (changeType !== "CellInserted" && changeType !== "CellDeleted") return true;
  return change.axis === "rows"
    ? rect.column >= changed.column &&
        rect.column + rect.columnCount <= changed.column + changed.columnCount
    : rect.row >= changed.row && rect.row + rect.rowCount <= changed.row + changed.rowCount;
}
