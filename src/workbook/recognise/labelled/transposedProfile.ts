import type { SourcedText } from "../../../domain/plan/plan";
import { readDirection } from "../flat/direction";
import { unitInName } from "../flat/unitInName";
import { headerYear, isPeriod } from "../headerText";
import type { Concept } from "../headerWords";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { isGuide } from "./guideText";

/** A table has at least so many indicators beside one another. */
const MIN_INDICATORS = 2;
/** The label of the targets stands at most so far below that of the indicators. */
const MAX_BELOW = 6;

/** A table whose rows are named: 指標, 目標, 実績 below one another, one indicator a column. */
interface Transposed {
  readonly label: number;
  readonly top: number;
  readonly rows: ReadonlyMap<Concept, number>;
  /** Columns with a name in the row of the indicators. */
  readonly columns: readonly number[];
}

/**
 * Tables that lie on their side, 「指標 | 訓練の回数 | 参加者数」 over 「目標 | 12回 | 500人」 and 「実績 | 13回 | 480人」.
 *
 * @returns `null` where the sheet has no such table
 */
export function readTransposed(grid: SheetGrid): SheetReading | null {
  const tables = findTables(grid);
  const first = tables[0];
  if (!first) return null;
  const collector = new IndicatorCollector(grid, "flat");
  const unread: Unread[] = [];
  for (const table of tables) {
    for (const column of table.columns) readColumn(grid, table, column, collector, unread);
  }
  const title = readPlanTitle(grid, first.top - 1);
  return { ...title, indicators: collector.indicators, unread, lists: [] };
}

function findTables(grid: SheetGrid): readonly Transposed[] {
  const tables: Transposed[] = [];
  for (let row = grid.top; row <= grid.bottom; row++) {
    for (let column = grid.left; column < grid.right; column++) {
      if (grid.header(row, column)?.concept !== "indicator") continue;
      const table = tableAt(grid, row, column);
      if (table) tables.push(table);
    }
  }
  return tables;
}

function tableAt(grid: SheetGrid, top: number, label: number): Transposed | null {
  const columns: number[] = [];
  for (let column = label + 1; column <= grid.right && !grid.isBlank(top, column); column++) {
    if (!isName(grid, top, column)) return null;
    columns.push(column);
  }
  if (columns.length < MIN_INDICATORS) return null;
  const rows = new Map<Concept, number>();
  for (let row = top + 1; row <= Math.min(top + MAX_BELOW, grid.bottom); row++) {
    const concept = grid.header(row, label)?.concept ?? null;
    if (concept === null || concept === "indicator") break;
    if (!rows.has(concept)) rows.set(concept, row);
  }
  const target = rows.get("target");
  const actual = rows.get("actual");
  if (target === undefined || actual === undefined) return null;
  const isEmpty = columns.every((column) => grid.isBlank(target, column));
  const texts = [top, target, actual].flatMap((row) =>
    columns.map((column) => grid.text(row, column)),
  );
  return isEmpty || texts.some(isGuide) ? null : { label, top, rows, columns };
}

function isName(grid: SheetGrid, row: number, column: number): boolean {
  const text = grid.text(row, column);
  return (
    /\p{L}{2}/u.test(text) &&
    grid.header(row, column) === null &&
    headerYear(text) === null &&
    !isPeriod(text)
  );
}

function readColumn(
  grid: SheetGrid,
  { top, rows }: Transposed,
  column: number,
  collector: IndicatorCollector,
  unread: Unread[],
): void {
  const name = grid.sourced(top, column);
  const targetRow = rows.get("target");
  const actualRow = rows.get("actual");
  if (!name || targetRow === undefined || actualRow === undefined) return;
  const at = (concept: Concept): SourcedText | null => {
    const row = rows.get(concept);
    return row === undefined ? null : grid.sourced(row, column);
  };
  const target = at("target");
  const actual = at("actual");
  const targetCell = grid.ref(targetRow, column);
  collector.add({
    ...{ path: [], name, target, targetCell },
    unit: at("unit")?.text ?? unitInName(name.text),
    direction: readDirection(at("direction")?.text ?? ""),
    baseline: at("baseline"),
    actual: actual && { ...actual, value: grid.read(actualRow, column).value },
    actualCell: grid.ref(actualRow, column),
    stated: at("stated"),
    improvement: at("improvement"),
    owner: at("owner"),
    remark: at("remark"),
  });
  if (!target) unread.push({ cell: targetCell, text: name.text, reason: "target-missing" });
  for (const sourced of [target, actual].filter((each) => each !== null)) {
    if (grid.isError(sourced.cell.row, column)) unread.push({ ...sourced, reason: "error-value" });
  }
}
