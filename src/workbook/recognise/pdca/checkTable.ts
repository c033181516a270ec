import type { CellRef } from "../../../domain/plan/cellRef";
import type { SourcedText } from "../../../domain/plan/plan";
import type { SheetGrid } from "../sheetGrid";
import { splitItems } from "../statements/items";
import type { PdcaBlock } from "./pdcaBlocks";

/** One line of the table 目標 | 結果 in the C part. */
export interface CheckRow {
  readonly marker: string;
  readonly name: SourcedText;
  readonly target: SourcedText | null;
  readonly result: SourcedText | null;
  readonly resultCell: CellRef;
}

/** The table of a C part with the remark above it; no rows where the theme was not measured. */
export interface CheckTable {
  readonly rows: readonly CheckRow[];
  /** 「結果の値は27年度末現在の中間値」. */
  readonly isInterim: boolean;
}

/** Reads the C part: a header with 目標 and 結果, and one indicator a row below it. */
export function readCheckTable(
  grid: SheetGrid,
  { check, action, end, column }: PdcaBlock,
): CheckTable {
  if (check === null) return { rows: [], isInterim: false };
  const last = (action ?? end + 1) - 1;
  const header = findHeader(grid, check, last);
  if (!header) return { rows: [], isInterim: false };
  const rows: CheckRow[] = [];
  for (let row = header.row + 1; row <= last; row++) {
    const name = nameIn(grid, row, column + 1, header.target);
    if (!name) continue;
    const item = splitItems(name.text)[0];
    rows.push({
      marker: item?.marker ?? "",
      name: { ...name, text: item?.text ?? name.text },
      target: joined(grid.sourced(row, header.target)),
      result: joined(grid.sourced(row, header.result)),
      resultCell: grid.ref(row, header.result),
    });
  }
  const remark = rowText(grid, header.row);
  return { rows, isInterim: /中間/.test(remark) };
}

function findHeader(
  grid: SheetGrid,
  first: number,
  last: number,
): { row: number; target: number; result: number } | null {
  for (let row = first; row <= last; row++) {
    let target: number | null = null;
    for (let column = grid.left; column <= grid.right; column++) {
      const concept = grid.header(row, column)?.concept;
      if (concept === "target") target = column;
      if (concept === "actual" && target !== null) return { row, target, result: column };
    }
  }
  return null;
}

/** The last text before the target column: letters and labels stand to its left. */
function nameIn(grid: SheetGrid, row: number, from: number, target: number): SourcedText | null {
  for (let column = target - 1; column >= from; column--) {
    const sourced = grid.sourced(row, column);
    if (sourced) return sourced;
  }
  return null;
}

/** 「50%⏎以上」 in a narrow cell is 「50%以上」. */
function joined(sourced: SourcedText | null): SourcedText | null {
  return sourced && { ...sourced, text: sourced.text.replace(/\s+/gu, "") };
}

function rowText(grid: SheetGrid, row: number): string {
  let text = "";
  for (let column = grid.left; column <= grid.right; column++) text += grid.text(row, column);
  return text;
}
