/** One cell, by sheet id and 0-based position; A1 text is only made at the borders of the program. */
export interface CellRef {
  /** Id of the sheet within the workbook; survives renaming. */
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A rectangle of cells on one sheet, 0-based, `rowCount` and `columnCount` at least 1. */
export interface CellRange extends CellRef {
  readonly rowCount: number;
  readonly columnCount: number;
}
