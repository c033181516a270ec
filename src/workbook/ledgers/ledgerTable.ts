import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import type { CellValue, SheetSnapshot } from "../read/snapshot";
import { valueAt } from "../read/snapshotCells";

/** A marked part of a ledger as rows under headers; columns are found by their header, wherever the user moved them. */
export class LedgerTable {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly sheet: SheetSnapshot,
    private readonly range: CellRange,
  ) {
    this.columns = new Map(
      Array.from({ length: range.columnCount }, (_, index) => [
        plain(valueAt(sheet, range.row, range.column + index)),
        range.column + index,
      ]),
    );
  }

  /** Rows below the header. */
  get rowCount(): number {
    return this.range.rowCount - 1;
  }

  /** Headers in their order. */
  get headers(): readonly string[] {
    return [...this.columns.keys()];
  }

  /** Value of a row (0 is the first below the header); "" where the user deleted the column. */
  value(row: number, header: string): CellValue {
    const column = this.columns.get(plain(header));
    return column === undefined ? "" : valueAt(this.sheet, this.range.row + 1 + row, column);
  }

  /** A number, `null` where the cell is empty or holds something else. */
  amount(row: number, header: string): number | null {
    const value = this.value(row, header);
    return typeof value === "number" ? value : null;
  }

  /** `undefined` where the user deleted the column. */
  cell(row: number, header: string): CellRef | undefined {
    const column = this.columns.get(plain(header));
    return column === undefined
      ? undefined
      : { sheetId: this.range.sheetId, row: this.range.row + 1 + row, column };
  }
}

function plain(value: CellValue): string {
  return String(value).normalize("NFKC").replace(/\s+/gu, "");
}
