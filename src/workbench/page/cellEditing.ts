import "@univerjs/sheets-ui/facade";

import { FUniver } from "@univerjs/core/facade";

import type { GridHost } from "../grid/gridHost";

/** Whether the user is typing in a cell of the grid; Excel takes no requests from an add-in meanwhile. */
export class GridEditing {
  private readonly api: FUniver;

  constructor(grid: GridHost, on: { readonly begin: () => void; readonly end: () => void }) {
    this.api = FUniver.newAPI(grid.univer);
    this.api.addEvent(this.api.Event.SheetEditStarted, on.begin);
    this.api.addEvent(this.api.Event.SheetEditEnded, on.end);
  }

  /** Enters what is being typed into its cell, as Excel does before it saves. */
  async commit(): Promise<void> {
    const workbook = this.api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }
}
