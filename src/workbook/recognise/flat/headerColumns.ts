import { isKnownUnit, normalUnit } from "../../../domain/text/units";
import type { TableSnapshot } from "../../read/snapshot";
import { headerAs, headerMeaning, headerYear, isSubHeader } from "../headerText";
import type { HeaderMeaning } from "../headerText";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import {
  headerTexts,
  rowsOf,
  type HeaderArea,
  type ListColumn,
  type ListHeader,
} from "./listHeader";

const ON_THE_WAY: readonly Concept[] = ["interimActual", "forecastActual"];

/** The columns of an area that are understood as headers. */
export function headerColumns(grid: SheetGrid, area: HeaderArea): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  let group = "";
  for (let column = area.left; column <= area.right; column++) {
    const texts = rowsOf(area).map((row) => grid.text(row, column));
    const upper = texts[0] ?? "";
    // A header over several columns is merged: its text stands over the first one only.
    if (upper !== "") group = upper;
    const given = givenMeaning(grid, area, column, texts);
    if (given === "ignore") continue;
    const meaning = given ?? columnMeaning(texts, upper === "" ? group : "");
    if (meaning) columns.push({ column, ...meaning, isGiven: given !== null });
  }
  return withMarkColumn(grid, area, columns);
}

/** What a person said about one of the header cells of a column. */
function givenMeaning(
  grid: SheetGrid,
  area: HeaderArea,
  column: number,
  texts: readonly string[],
): HeaderMeaning | "ignore" | null {
  const role = rowsOf(area)
    .map((row) => grid.givenRole(row, column))
    .find((given) => given !== null);
  if (role === undefined || role === "ignore") return role ?? null;
  return headerAs(role, texts.join(""));
}

/** 「目標の達成状況」 beside a column of results holds marks; without one it holds the results. */
function withMarkColumn(grid: SheetGrid, area: HeaderArea, columns: readonly ListColumn[]) {
  const isMark = ({ concept, column }: ListColumn): boolean =>
    concept === "actual" && /達成状況/u.test(headerTexts(grid, area, column).join(""));
  if (!columns.some((column) => column.concept === "actual" && !isMark(column))) return columns;
  return columns.map((column) =>
    isMark(column) && !column.isGiven ? { ...column, concept: "stated" as const } : column,
  );
}

/** A person's word outweighs the program's: its own columns of the same role and year are given up. */
export function withGivenRoles(columns: readonly ListColumn[]): readonly ListColumn[] {
  const given = columns.filter(({ isGiven }) => isGiven);
  return columns.filter(
    ({ isGiven, concept, year }) =>
      isGiven ||
      !given.some(
        (other) =>
          other.concept === concept &&
          (other.year === null || year === null || other.year === year),
      ),
  );
}

/** A header over columns of which there is at least one. */
export function headerOf(
  grid: SheetGrid,
  area: HeaderArea,
  columns: readonly ListColumn[],
): ListHeader {
  const { top, bottom } = area;
  const first = columns[0]?.column ?? area.left;
  const last = columns.at(-1)?.column ?? first;
  const left = extend(grid, area, first, -1);
  const right = extend(grid, area, last, 1);
  return { top, bottom, left, right, columns, table: tableAt(grid, bottom, first) };
}

/** Every text in a second or third header row is itself a header word, a year, or a unit in brackets. */
export function isHeaderContinuation(
  grid: SheetGrid,
  row: number,
  left: number,
  right: number,
): boolean {
  if (grid.isBlankRow(row, left, right)) return false;
  for (let column = left; column <= right; column++) {
    if (grid.isBlank(row, column) || grid.givenRole(row, column) !== null) continue;
    if (!isHeaderPart(grid.text(row, column))) return false;
  }
  return true;
}

function isHeaderPart(text: string): boolean {
  const inside = /^[（(](.{1,12})[）)]$/u.exec(text)?.[1];
  const isUnit = inside !== undefined && isKnownUnit(normalUnit(inside));
  return (
    isUnit ||
    headerMeaning(text) !== null ||
    headerYear(inside ?? text) !== null ||
    isSubHeader(inside ?? text)
  );
}

/**
 * Meaning of a column from its header cells, upper first: 「実績」 over 「令和3年度」 or 「中間」, 「目標」 over
 * nothing, 「指標」 split over two lines.
 *
 * @param group text of a header over several columns that reaches this one
 */
function columnMeaning(texts: readonly string[], group: string): HeaderMeaning | null {
  const parts = [group, ...texts].map(withoutFrame).filter((text) => text !== "");
  if (texts.every((text) => text === "")) return null;
  const joined = headerMeaning(parts.join(""));
  if (joined) return joined;
  const lowest = headerMeaning(parts.at(-1) ?? "");
  const highest = headerMeaning(parts[0] ?? "");
  // 「中間」 under 「目標」 is a target on the way, not a result.
  if (highest?.concept === "target" && lowest && ON_THE_WAY.includes(lowest.concept)) return null;
  return lowest ?? highest;
}

/** 「【目標】」 in one of two header rows is 「目標」; round brackets hold units and remarks. */
function withoutFrame(text: string): string {
  return /^\s*[【〔《[]([^】〕》\]]*)[】〕》\]]\s*$/u.exec(text)?.[1] ?? text;
}

/** Header cells that were not understood still belong to the list, up to the first blank column. */
function extend(grid: SheetGrid, area: HeaderArea, from: number, step: -1 | 1): number {
  let column = from;
  while (rowsOf(area).some((row) => !grid.isBlank(row, column + step))) column += step;
  return column;
}

function tableAt(grid: SheetGrid, row: number, column: number): TableSnapshot | null {
  return (
    grid.sheet.tables.find(
      ({ range, hasHeaders }) =>
        hasHeaders &&
        range.row === row &&
        column >= range.column &&
        column < range.column + range.columnCount,
    ) ?? null
  );
}
