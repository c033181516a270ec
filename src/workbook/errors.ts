/** Causes that a user can do something about; their sentences are in `texts/`. */
export type WorkbookErrorCode =
  /** No sheet holds anything that looks like a list or form of indicators. */
  | "noPlanFound"
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
  /** The request was too large for Excel on the web. */
  | "payloadTooLarge"
  /** What was read has changed before it could be written; nothing was written. */
  | "changedMeanwhile"
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
