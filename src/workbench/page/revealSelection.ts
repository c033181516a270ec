import "@univerjs/sheets/facade";
import "@univerjs/sheets-ui/facade";

import { FUniver } from "@univerjs/core/facade";
import { ScrollCommand } from "@univerjs/sheets-ui";

import type { GridHost } from "../grid/gridHost";
import { toRect } from "../grid/gridRange";
import type { Rect } from "../model/rect";
import type { WorkbookModel } from "../model/workbookModel";
import { scrollPosition, startFor } from "./scrolling";

/**
 * Scrolls the grid so that a newly selected cell is seen. Univer does so too, but leaves the cell outside where
 * rows are frozen and of different heights (see `scrollPosition`).
 *
 * @returns stops it
 */
export function revealSelection(grid: GridHost, model: WorkbookModel): () => void {
  const api = FUniver.newAPI(grid.univer);
  let scheduled = 0;

  const reveal = ({ row, column }: Rect): void => {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const visible = sheet?.getVisibleRange();
    const skeleton = sheet?.getSkeleton();
    if (!sheet || !visible || !skeleton) return;
    const rows = { first: visible.startRow, last: visible.endRow };
    const columns = { first: visible.startColumn, last: visible.endColumn };
    const { rows: frozenRows, columns: frozenColumns } = model.activeSheet().freeze();
    const top = startFor(row, rows, frozenRows, skeleton.rowHeightAccumulation);
    const left = startFor(column, columns, frozenColumns, skeleton.columnWidthAccumulation);
    if (top === rows.first && left === columns.first) return;
    const before = sheet.getScrollState();
    const vertical = scrollPosition(top, frozenRows, skeleton.rowHeightAccumulation);
    const horizontal = scrollPosition(left, frozenColumns, skeleton.columnWidthAccumulation);
    void api.executeCommand(ScrollCommand.id, {
      ...before,
      ...(top !== rows.first && { sheetViewStartRow: vertical.rows, offsetY: vertical.pixels }),
      ...(left !== columns.first && {
        sheetViewStartColumn: horizontal.rows,
        offsetX: horizontal.pixels,
      }),
    });
  };

  const stopListening = model.onEvent((event) => {
    if (event.kind !== "selectionChanged") return;
    cancelAnimationFrame(scheduled);
    // After Univer has scrolled itself, which it does when it next draws.
    scheduled = requestAnimationFrame(() => {
      scheduled = requestAnimationFrame(() => {
        reveal(event.rect);
      });
    });
  });
  return () => {
    cancelAnimationFrame(scheduled);
    stopListening();
  };
}

/** The cells that are on the screen beside the frozen ones; `null` while nothing is drawn. */
export function visibleCells(grid: GridHost): Rect | null {
  const range = FUniver.newAPI(grid.univer).getActiveWorkbook()?.getActiveSheet().getVisibleRange();
  return range ? toRect(range) : null;
}
