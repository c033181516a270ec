import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";

/** Rows that a column of labels names as the measures of one indicator. */
export interface RowGroup {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly rows: ReadonlyMap<Concept, number>;
}

const MEASURES: readonly Concept[] = [
  "target",
  "actual",
  "interimActual",
  "forecastActual",
  "attainment",
  "baseline",
  "stated",
  "unit",
];

/** Labels stand at most so far below the one that names their indicator. */
const MAX_CARD = 8;

/**
 * Whether a group is part of a card that names its indicator in a label of its own, 「KPI名 | …」 above 「目標値 | …」, rather
 * than a table with the names beside the labels.
 */
export function isOnCard(grid: SheetGrid, { column, firstRow }: RowGroup): boolean {
  for (let row = firstRow - 1; row >= Math.max(grid.top, firstRow - MAX_CARD); row--) {
    const concept = grid.header(row, column)?.concept ?? null;
    if (concept === null) return false;
    if (concept !== "indicator") continue;
    return !grid.isBlank(row, column + 1) && grid.header(row, column + 1) === null;
  }
  return false;
}

/** The groups of a column: rows without a gap, each label once; 目標 and 実績 are among them. */
export function findRowGroups(grid: SheetGrid, column: number): readonly RowGroup[] {
  const groups: RowGroup[] = [];
  let rows = new Map<Concept, number>();
  const close = (): void => {
    const all = [...rows.values()];
    if (rows.has("target") && rows.has("actual")) {
      const [firstRow, lastRow] = [Math.min(...all), Math.max(...all)];
      groups.push({ column, firstRow, lastRow, rows });
    }
    rows = new Map();
  };
  for (let row = grid.top; row <= grid.bottom; row++) {
    const concept =
      typeof grid.value(row, column) === "string" ? measureAt(grid, row, column) : null;
    if (concept === null || rows.has(concept)) close();
    if (concept !== null) rows.set(concept, row);
  }
  close();
  return groups;
}

function measureAt(grid: SheetGrid, row: number, column: number): Concept | null {
  const concept = grid.header(row, column)?.concept ?? null;
  return concept !== null && MEASURES.includes(concept) ? concept : null;
}
