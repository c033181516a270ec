import type { SourcedText } from "../../../domain/plan/plan";
import { compactText } from "../../../domain/text/normalize";
import { isKnownUnit, normalUnit } from "../../../domain/text/units";
import { readDirection } from "../flat/direction";
import { headerColumns } from "../flat/headerColumns";
import type { ListColumn } from "../flat/listHeader";
import { unitInName } from "../flat/unitInName";
import { isPartOfYear } from "../headerText";
import type { Concept } from "../headerWords";
import { IndicatorCollector } from "../indicatorCollector";
import type { SheetReading, Unread } from "../planReading";
import { readPlanTitle, tidyOrganisation } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { findRowGroups, isOnCard, type RowGroup } from "./rowGroups";
import { chooseYear, yearColumnsAt, type ChosenYear } from "./yearColumns";

/** A header stands at most so far above the first of its rows. */
const MAX_ABOVE = 3;
/** A name is longer than a mark or a number. */
const MIN_NAME = 2;

/** The column that holds the figure of the whole year. */
const WHOLE_YEAR = /^(?:(?:年度?|合|総|累)計|計|年間(?:計|合計|累計)?|通年|通期|年度累計|total)$/iu;
/** So many columns for parts of the year lay it out; one may be a word. */
const MIN_PARTS = 2;

/** Groups of rows under one header. */
interface MeasureTable {
  readonly groups: readonly RowGroup[];
  readonly label: number;
  readonly headerRow: number | null;
  readonly columns: readonly ListColumn[];
}

/**
 * Tables with several rows an indicator, 目標 over 実績 (over 達成率), as 事務事業評価 sheets have them: the rows are named
 * in a column, the figures stand beside it, often one column a year.
 *
 * @returns `null` where the sheet has no such table
 */
export function readMeasureRows(grid: SheetGrid): SheetReading | null {
  const tables = findTables(grid);
  const first = tables[0]?.groups[0];
  if (!first) return null;
  const collector = new IndicatorCollector(grid, "flat");
  const unread: Unread[] = [];
  const title = readPlanTitle(grid, first.firstRow - 1);
  for (const table of tables) readTable(grid, table, title.fiscalYear, collector, unread);
  return { ...title, indicators: collector.indicators, unread, lists: [] };
}

function findTables(grid: SheetGrid): readonly MeasureTable[] {
  const tables: MeasureTable[] = [];
  for (let label = grid.left + 1; label <= grid.right; label++) {
    let current: { groups: RowGroup[]; headerRow: number | null } | null = null;
    for (const group of findRowGroups(grid, label)) {
      if (isOnCard(grid, group)) continue;
      const headerRow = headerAbove(grid, group.firstRow, label);
      if (!current || headerRow !== null) {
        current = { groups: [], headerRow };
        const columns = columnsIn(grid, headerRow);
        tables.push({ ...current, label, columns });
      }
      current.groups.push(group);
    }
  }
  return tables;
}

/** The row that names the columns: the nearest one above with a year, or with a word of a list left of the labels. */
function headerAbove(grid: SheetGrid, firstRow: number, label: number): number | null {
  for (let row = firstRow - 1; row >= Math.max(grid.top, firstRow - MAX_ABOVE); row--) {
    if (grid.header(row, label)?.concept === "actual") return null;
    const hasYears = yearColumnsAt(grid, row, label + 1, grid.right).length > 0;
    let words = 0;
    for (let column = grid.left; column <= grid.right; column++) {
      if (grid.header(row, column) !== null) words++;
    }
    if (hasYears || words >= MIN_NAME) return row;
  }
  return null;
}

function columnsIn(grid: SheetGrid, row: number | null): readonly ListColumn[] {
  if (row === null) return [];
  return headerColumns(grid, { top: row, bottom: row, left: grid.left, right: grid.right });
}

function readTable(
  grid: SheetGrid,
  table: MeasureTable,
  planYear: string | null,
  collector: IndicatorCollector,
  unread: Unread[],
): void {
  const { headerRow, label } = table;
  if (
    headerRow !== null &&
    hasPartsOfYear(grid, headerRow, label + 1) &&
    wholeYearColumn(grid, headerRow, label + 1) === null
  ) {
    const cell = grid.ref(headerRow, label);
    unread.push({ cell, text: grid.text(headerRow, label), reason: "table-unread" });
    return;
  }
  const place = valuePlace(grid, table, planYear);
  let path: string[] = [];
  for (const group of table.groups) {
    const cellOf = (concept: Concept): SourcedText | null => cellIn(grid, table, group, concept);
    const targetRow = group.rows.get("target") ?? group.firstRow;
    const actualRow = group.rows.get("actual") ?? targetRow;
    const name = nameOf(grid, table, group);
    const at = place(group);
    const target = grid.sourced(targetRow, at.target);
    if (!name) {
      if (target) unread.push({ ...target, reason: "indicator-missing" });
      continue;
    }
    const issue = [cellOf("issue"), cellOf("strategy"), cellOf("initiative")];
    const own = issue.flatMap((each) => (each && each !== name ? [oneLine(each.text)] : []));
    if (own.length > 0) path = own;
    const actual = grid.sourced(actualRow, at.actual);
    const value = actual && grid.read(actualRow, at.actual).value;
    const targetCell = grid.ref(targetRow, at.target);
    const improvement = cellOf("improvement");
    collector.add({
      ...{ path, name, target, targetCell },
      unit: cellOf("unit")?.text ?? unitInName(name.text),
      direction: readDirection(cellOf("direction")?.text ?? ""),
      baseline:
        cellOf("baseline") ?? (at.previous === null ? null : grid.sourced(actualRow, at.previous)),
      actual: actual && value !== null ? { ...actual, value } : null,
      actualCell: grid.ref(actualRow, at.actual),
      actualKind: at.isAhead ? "interim" : "final",
      stated: cellOf("stated"),
      improvement,
      owner: cellOf("owner"),
      remark: cellOf("remark"),
      organisation: tidyOrganisation(cellOf("organisation")?.text ?? null),
    });
    if (!target) unread.push({ cell: targetCell, text: name.text, reason: "target-missing" });
    for (const sourced of [target, actual].filter((each) => each !== null)) {
      const { row, column } = sourced.cell;
      if (grid.isError(row, column)) unread.push({ ...sourced, reason: "error-value" });
    }
  }
}

/** The columns to read: one year for the whole table, so that a missing result shows as missing. */
function valuePlace(
  grid: SheetGrid,
  { groups, label, headerRow }: MeasureTable,
  planYear: string | null,
): (group: RowGroup) => ChosenYear {
  const years = headerRow === null ? [] : yearColumnsAt(grid, headerRow, label + 1, grid.right);
  const isFilled = (concept: Concept) => (column: { readonly column: number }) =>
    groups.some(({ rows }) => {
      const row = rows.get(concept);
      return row !== undefined && !grid.isBlank(row, column.column);
    });
  const chosen = chooseYear(years, isFilled("target"), isFilled("actual"), planYear);
  if (chosen) return () => chosen;
  const total = headerRow === null ? null : wholeYearColumn(grid, headerRow, label + 1);
  if (total !== null) {
    return () => ({ target: total, actual: total, previous: null, isAhead: false });
  }
  return ({ rows }) => {
    const columns = [rows.get("target"), rows.get("actual")].flatMap((row) =>
      row === undefined ? [] : (firstFilled(grid, row, label + 1) ?? []),
    );
    const column = columns[0] ?? label + 1;
    return { target: column, actual: column, previous: null, isAhead: false };
  };
}

/** 「年度計」 beside 「4月」, 「5月」 …: the months alone say nothing about the year. */
function wholeYearColumn(grid: SheetGrid, row: number, from: number): number | null {
  for (let column = from; column <= grid.right; column++) {
    if (WHOLE_YEAR.test(compactText(grid.text(row, column)).text)) return column;
  }
  return null;
}

function hasPartsOfYear(grid: SheetGrid, row: number, from: number): boolean {
  let parts = 0;
  for (let column = from; column <= grid.right; column++) {
    if (isPartOfYear(grid.text(row, column))) parts++;
  }
  return parts >= MIN_PARTS;
}

function firstFilled(grid: SheetGrid, row: number, from: number): number | null {
  for (let column = from; column <= grid.right; column++) {
    if (!grid.isBlank(row, column)) return column;
  }
  return null;
}

/** What a column with a known header says about a group; its cell is merged over the rows of the group. */
function cellIn(
  grid: SheetGrid,
  { columns }: MeasureTable,
  group: RowGroup,
  concept: Concept,
): SourcedText | null {
  const labelled = group.rows.get(concept);
  if (labelled !== undefined) {
    const column = firstFilled(grid, labelled, group.column + 1);
    if (column !== null) return grid.sourced(labelled, column);
  }
  const column = columns.find((each) => each.concept === concept)?.column;
  if (column === undefined || column === group.column) return null;
  return firstText(grid, group, column);
}

function firstText(grid: SheetGrid, group: RowGroup, column: number): SourcedText | null {
  for (let row = group.firstRow; row <= group.lastRow; row++) {
    const sourced = grid.sourced(row, column);
    if (sourced) return sourced;
  }
  return null;
}

/** The indicator's column; else the text nearest to the labels that is neither a unit nor a number. */
function nameOf(grid: SheetGrid, table: MeasureTable, group: RowGroup): SourcedText | null {
  const named = cellIn(grid, table, group, "indicator");
  if (named) return named;
  for (let column = group.column - 1; column >= grid.left; column--) {
    const text = firstText(grid, group, column);
    const isName =
      text !== null &&
      text.text.length > MIN_NAME &&
      typeof grid.value(text.cell.row, column) === "string" &&
      !isKnownUnit(normalUnit(text.text)) &&
      grid.header(text.cell.row, column) === null;
    if (isName) return text;
  }
  return null;
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
