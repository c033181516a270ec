import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import type { SourcedText } from "../../domain/plan/plan";
import type { CellValue, SheetSnapshot } from "../read/snapshot";
import { isErrorValue, readCell, type CellReading } from "./cellText";
import type { HeaderRole } from "./columnMapping";
import { headerAs, headerMeaning, type HeaderMeaning } from "./headerText";

/**
 * One sheet as the recognisers see it: absolute positions, empty cells outside the used range, and the
 * add-in's own cells blank, so that an earlier result is never taken for the user's data.
 */
export class SheetGrid {
  readonly top: number;
  readonly left: number;
  /** Last row and column of the used range; one less than `top`/`left` where the sheet is empty. */
  readonly bottom: number;
  readonly right: number;

  constructor(
    readonly sheet: SheetSnapshot,
    private readonly owned: readonly CellRange[] = [],
    /** What a person said about header cells of this sheet. */
    readonly mapping: readonly HeaderRole[] = [],
  ) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + (sheet.values[0]?.length ?? 0) - 1;
  }

  /** The same sheet with further areas blank. */
  without(areas: readonly CellRange[]): SheetGrid {
    return areas.length === 0
      ? this
      : new SheetGrid(this.sheet, [...this.owned, ...areas], this.mapping);
  }

  value(row: number, column: number): CellValue {
    const value = this.sheet.values[row - this.top]?.[column - this.left] ?? "";
    return value === "" || this.isOwned(row, column) ? "" : value;
  }

  isBlank(row: number, column: number): boolean {
    const value = this.value(row, column);
    return value === "" || (typeof value === "string" && value.trim() === "");
  }

  isBlankRow(row: number, from = this.left, to = this.right): boolean {
    for (let column = from; column <= to; column++) if (!this.isBlank(row, column)) return false;
    return true;
  }

  isError(row: number, column: number): boolean {
    return isErrorValue(this.value(row, column));
  }

  /** What the cell says, see {@link readCell}; `text` is trimmed. */
  read(row: number, column: number): CellReading {
    const value = this.value(row, column);
    if (value === "") return { text: "", value: "" };
    const text = this.sheet.texts[row - this.top]?.[column - this.left] ?? "";
    const format = this.sheet.numberFormats[row - this.top]?.[column - this.left] ?? "General";
    const reading = readCell(value, text, format);
    const trimmed = reading.text.trim();
    return { text: trimmed, value: typeof reading.value === "number" ? reading.value : trimmed };
  }

  text(row: number, column: number): string {
    return this.read(row, column).text;
  }

  ref(row: number, column: number): CellRef {
    return { sheetId: this.sheet.id, row, column };
  }

  /** Text and cell, `null` where the cell is blank. */
  sourced(row: number, column: number): SourcedText | null {
    const text = this.text(row, column);
    return text === "" ? null : { text, cell: this.ref(row, column) };
  }

  /** What a person said that the cell heads; `null` where nobody said anything. */
  givenRole(row: number, column: number): HeaderRole["role"] | null {
    const given = this.mapping.find(({ cell }) => cell.row === row && cell.column === column);
    return given && !this.isBlank(row, column) ? given.role : null;
  }

  /** What a cell means as a header: as a person said, else by its words; `null` where it is none. */
  header(row: number, column: number): HeaderMeaning | null {
    const given = this.givenRole(row, column);
    if (given === "ignore") return null;
    const text = this.text(row, column);
    return given === null ? headerMeaning(text) : headerAs(given, text);
  }

  private isOwned(row: number, column: number): boolean {
    return this.owned.some(
      (range) =>
        row >= range.row &&
        row < range.row + range.rowCount &&
        column >= range.column &&
        column < range.column + range.columnCount,
    );
  }
}
