import type { TableHeaders } from "../columnMapping";
import { isHeaderContinuation } from "../flat/headerColumns";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import { tableHeaders } from "../tableHeaders";

/** Header of a table with one initiative a row: 具体的取組 | 取組実績 | 目標 | 達成状況と課題・改善策. */
export interface TableHeader {
  readonly row: number;
  readonly initiative: ColumnSpan;
  readonly target: ColumnSpan;
  /** 現状の主な取組実績. */
  readonly results: ColumnSpan | null;
  /** 達成状況と課題・改善策. */
  readonly review: ColumnSpan | null;
  /** 目標の達成見込, where the marks have a column of their own. */
  readonly mark: ColumnSpan | null;
  /** What each of its cells was taken for. */
  readonly cells: readonly { readonly concept: Concept; readonly column: number }[];
}

/** A header cell may be merged over several columns. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/** A header that is not known, such as 「めざす状態」 or 「掲載ページ」, is short; contents are longer. */
const MAX_UNKNOWN = 20;
/** A table with one of these is a list with an indicator a row. */
const LIST_CONCEPTS: readonly Concept[] = ["indicator", "actual", "baseline", "unit"];

/** Reads a header row, `null` where the row is none. */
export function tableHeaderAt(grid: SheetGrid, row: number): TableHeader | null {
  const found: { concept: Concept | null; column: number }[] = [];
  for (let column = grid.left; column <= grid.right; column++) {
    if (grid.isBlank(row, column) || grid.givenRole(row, column) === "ignore") continue;
    const concept = grid.header(row, column)?.concept ?? null;
    if (concept === null && !isUnknownHeader(grid, row, column)) return null;
    found.push({ concept, column });
  }
  const cells = found.flatMap(({ concept, column }) => (concept ? [{ concept, column }] : []));
  // Rows of a table hold a header word now and then, among more that is none.
  if (cells.length <= found.length - cells.length) return null;
  const span = (...concepts: readonly Concept[]): ColumnSpan | null => {
    const index = found.findIndex(({ concept }) => concept !== null && concepts.includes(concept));
    const cell = found[index];
    return cell
      ? { first: cell.column, last: (found[index + 1]?.column ?? grid.right + 1) - 1 }
      : null;
  };
  const initiative = span("initiative");
  const target = span("target");
  const isList = cells.some(({ concept }) => LIST_CONCEPTS.includes(concept));
  if (!initiative || !target || isList) return null;
  return {
    row,
    initiative,
    target,
    results: span("effort"),
    review: span("improvement") ?? span("stated"),
    mark: span("improvement") && span("stated"),
    cells,
  };
}

function isUnknownHeader(grid: SheetGrid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return text.length <= MAX_UNKNOWN && !/\d|[。、]/u.test(text.normalize("NFKC"));
}

/** Whether a row belongs to the header above it: 「指標 | 目標値」 under 「業績目標」. */
export function isSecondHeader(grid: SheetGrid, row: number): boolean {
  if (!isHeaderContinuation(grid, row, grid.left, grid.right)) return false;
  for (let column = grid.left; column <= grid.right; column++) {
    const concept = grid.header(row, column)?.concept;
    if (concept === "indicator" || concept === "target") return true;
  }
  return false;
}

/** The header as a person is shown it. */
export function headersOf(grid: SheetGrid, { row, cells }: TableHeader): TableHeaders {
  const area = { top: row, bottom: row, left: grid.left, right: grid.right };
  const roleOf = (column: number): Concept | null =>
    cells.find((cell) => cell.column === column)?.concept ?? null;
  return tableHeaders(grid, area, true, roleOf);
}
