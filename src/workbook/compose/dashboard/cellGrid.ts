import { BLANK, type CellContent } from "../cellContent";

/** A sheet's contents while they are put together, row by row from A1. */
export class CellGrid {
  private readonly lines: CellContent[][];

  constructor(rowCount: number, columnCount: number) {
    this.lines = Array.from({ length: rowCount }, () =>
      Array.from({ length: columnCount }, () => BLANK),
    );
  }

  /** Puts contents side by side from a cell on. Outside the grid is a mistake of the program. */
  put(row: number, column: number, ...contents: readonly CellContent[]): void {
    const line = this.lines[row];
    if (!line || column + contents.length > line.length) {
      throw new RangeError(`The dashboard has no cell ${row}, ${column}.`);
    }
    line.splice(column, contents.length, ...contents);
  }

  cells(): readonly (readonly CellContent[])[] {
    return this.lines;
  }
}
