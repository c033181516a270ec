import type { CellRef } from "../../../domain/plan/cellRef";
import type { SourcedText } from "../../../domain/plan/plan";
import type { SheetGrid } from "../sheetGrid";
import type { Form2Label, Form2LabelCell } from "./form2Labels";

/** Some rows of the form, such as one 具体的取組 or its 自己評価, and the labels in them. */
export class Form2Part {
  private readonly own: readonly Form2LabelCell[];

  constructor(
    private readonly grid: SheetGrid,
    private readonly labels: readonly Form2LabelCell[],
    readonly firstRow: number,
    readonly lastRow: number,
  ) {
    this.own = labels.filter(({ row }) => row >= firstRow && row <= lastRow);
  }

  label(...kinds: readonly Form2Label[]): Form2LabelCell | null {
    return this.own.find(({ label }) => kinds.includes(label)) ?? null;
  }

  /** The part from a label on, down to the row before the next label of some kinds. */
  from(label: Form2LabelCell, ...until: readonly Form2Label[]): Form2Part {
    const next = this.own.find((other) => other.row > label.row && until.includes(other.label));
    return new Form2Part(this.grid, this.labels, label.row, (next?.row ?? this.lastRow + 1) - 1);
  }

  /** The part before a label. */
  before(label: Form2LabelCell | null): Form2Part {
    const last = label ? label.row - 1 : this.lastRow;
    return new Form2Part(this.grid, this.labels, this.firstRow, last);
  }

  /**
   * What stands behind a label in its own cell, beside it, or under it down to the next label of its column.
   *
   * @returns every filled cell with its text
   */
  content(label: Form2LabelCell | null): readonly SourcedText[] {
    if (!label) return [];
    const { row, column, rest } = label;
    if (rest !== "") return [{ text: rest, cell: this.grid.ref(row, column) }];
    const next = this.own.find((other) => other.row === row && other.column > column);
    const beside = this.cells(row, row, column + 1, (next?.column ?? this.grid.right + 1) - 1);
    return beside.length > 0 ? beside : this.under(label);
  }

  /** Where the text of a label is to be filled in: beside it, or under it where another label stands there. */
  placeOf({ row, column }: Form2LabelCell): CellRef {
    const isTaken = this.own.some((other) => other.row === row && other.column === column + 1);
    return isTaken ? this.grid.ref(row + 1, column) : this.grid.ref(row, column + 1);
  }

  /** The cells under a label, also those beside them up to the next label of its row. */
  private under({ row, column }: Form2LabelCell): readonly SourcedText[] {
    const last = this.lastUnder(row, column);
    const beside = this.own.find((other) => other.row === row && other.column > column);
    return this.cells(row + 1, last, column, (beside?.column ?? column + 1) - 1);
  }

  private lastUnder(row: number, column: number): number {
    const below = this.own.find((other) => other.row > row && other.column <= column);
    return Math.min(this.lastRow, (below?.row ?? this.lastRow + 1) - 1);
  }

  /** Rows under a label, each with its filled cells from the label's column on. */
  rowsUnder({ row, column }: Form2LabelCell): readonly (readonly SourcedText[])[] {
    const last = this.lastUnder(row, column);
    const rows: (readonly SourcedText[])[] = [];
    for (let below = row + 1; below <= last; below++) {
      const cells = this.cells(below, below, column, this.grid.right);
      if (cells.length > 0) rows.push(cells);
    }
    return rows;
  }

  private cells(top: number, bottom: number, left: number, right: number): SourcedText[] {
    const found: SourcedText[] = [];
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const isLabel = this.labels.some((other) => other.row === row && other.column === column);
        const sourced = isLabel ? null : this.grid.sourced(row, column);
        if (sourced) found.push(sourced);
      }
    }
    return found;
  }
}
