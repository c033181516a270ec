import type { CellRef } from "../../../domain/plan/cellRef";
import type { SourcedText } from "../../../domain/plan/plan";
import type { SheetGrid } from "../sheetGrid";
import type { FormLabel, LabelCell } from "./formLabels";

/** A text of the form: in one cell, or line by line in several; `cell` is the first of them. */
export interface BlockText extends SourcedText {
  readonly parts: readonly SourcedText[];
}

/** The cell of a text in which an entry of it stands: the whole form counts as one text, however its cells are cut. */
export function cellHolding({ parts, cell }: BlockText, entry: string): CellRef {
  const wanted = withoutBlanks(entry);
  return parts.find(({ text }) => withoutBlanks(text).includes(wanted))?.cell ?? cell;
}

function withoutBlanks(text: string): string {
  return text.replace(/\s+/gu, "");
}

/** One 取組項目 on a sheet: its rows and the labels in them. */
export class FormBlock {
  constructor(
    private readonly grid: SheetGrid,
    private readonly labels: readonly LabelCell[],
    readonly firstRow: number,
    readonly lastRow: number,
  ) {}

  /** First label of a kind, from `row` on. */
  label(kind: FormLabel, row = this.firstRow): LabelCell | null {
    return this.labels.find((label) => label.label === kind && label.row >= row) ?? null;
  }

  /**
   * What stands under a label, down to the next label of the column: in one merged cell, or line by line in
   * several. `null` where nothing is filled in.
   */
  below(label: LabelCell | null): BlockText | null {
    if (!label) return null;
    const { row, column } = label;
    const next = this.labels.find((other) => other.column === column && other.row > row);
    const last = Math.min(this.lastRow, (next?.row ?? this.lastRow + 1) - 1);
    const texts: SourcedText[] = [];
    for (let below = row + 1; below <= last; below++) {
      if (this.labels.some((other) => other.row === below && other.column < column)) {
        // A label to the left begins another part of the form, unless the merged cell reaches beside it.
        if (texts.length > 0) break;
      }
      const sourced = this.grid.sourced(below, column);
      if (sourced) texts.push(sourced);
    }
    const first = texts[0];
    return first
      ? { cell: first.cell, text: texts.map(({ text }) => text).join("\n"), parts: texts }
      : null;
  }

  /** Where the text of a label is to be filled in: under it, or beside it where another label stands there. */
  placeUnder({ row, column }: LabelCell): CellRef {
    const isTaken = this.labels.some((other) => other.row === row + 1 && other.column === column);
    return isTaken ? this.grid.ref(row, column + 1) : this.grid.ref(row + 1, column);
  }

  /** The filled cells to the right of a label in its row, up to the next label. */
  rightOf(label: LabelCell | null): readonly SourcedText[] {
    if (!label) return [];
    const { row, column } = label;
    const next = this.labels.find((other) => other.row === row && other.column > column);
    const last = (next?.column ?? this.grid.right + 1) - 1;
    const texts: SourcedText[] = [];
    for (let right = column + 1; right <= last; right++) {
      const sourced = this.grid.sourced(row, right);
      if (sourced) texts.push(sourced);
    }
    return texts;
  }
}

/** Parts a sheet into its forms: one begins at every 「取組項目 n」, or at every plan block without one. */
export function formBlocks(grid: SheetGrid, labels: readonly LabelCell[]): readonly FormBlock[] {
  const plans = labels.filter(({ label }) => label === "plan");
  const starts = plans.map(({ row }, index) => {
    const above = (plans[index - 1]?.row ?? grid.top - 1) + 1;
    const item = labels
      .filter((label) => label.label === "item" && label.row <= row && label.row >= above)
      .at(-1);
    return item?.row ?? row;
  });
  return starts.map((firstRow, index) => {
    const lastRow = (starts[index + 1] ?? grid.bottom + 1) - 1;
    const own = labels.filter(({ row }) => row >= firstRow && row <= lastRow);
    return new FormBlock(grid, own, firstRow, lastRow);
  });
}
