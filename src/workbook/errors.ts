/** Causes that a user can do something about; their sentences are in `texts/`. */
export type WorkbookErrorCode =
  /** No sheet holds anything that looks like a list or form of indicators. */
  | "noPlanFound"
  /** A known form is there, but no target has been entered; `detail` is the cell of the first one. */
  | "planIsEmpty"
  /** A sheet that must be written is protected; `detail` is its name. */
  | "sheetProtected"
  /** The workbook's structure is protected: no dashboard sheet can be added. */
  | "structureProtected"
  /** The user is typing in a cell. */
  | "cellBeingEdited"
  /** Cells beside the list, where the status columns would go, hold something; `detail` is the address. */
  | "columnsOccupied"
  /** The file is open read-only. */
  | "readOnly"
  /** The workbook was closed under the pane, or the connection with it was lost. */
  | "workbookClosed"
  /** The request was too large for Excel on the web. */
  | "payloadTooLarge"
  /** What was read has changed before it could be written; nothing was written. `detail` is the cell or sheet, if known. */
  | "changedMeanwhile"
  /** A filter is on in the table that columns would be added to or taken from. */
  | "listFiltered"
  /** The user pressed cancel; what had been written was put back. */
  | "cancelled"
  /** Writing failed half-way and could not be put back; `detail` lists the places. */
  | "partlyWritten"
  /** Removing failed half-way: everything is back but own sheets that were deleted already; `detail` names them. */
  | "ownSheetsGone"
  /** The cells that the last run wrote are others now; `detail` is the cell, if known. */
  | "cannotUndo"
  /** A cell holds more than one figure, so no ledger can stand in its place; `detail` is its address. */
  | "notLinkable"
  /** Anything else from the host; `detail` holds its code and message. */
  | "hostFailed";

/** A failure with one clear sentence for the user; nothing was changed unless the sentence says so. */
export class WorkbookError extends Error {
  constructor(
    readonly code: WorkbookErrorCode,
    readonly detail = "",
    options?: ErrorOptions,
  ) {
    super(detail ? `${code}: ${detail}` : code, options);
    this.name = "WorkbookError";
  }
}
