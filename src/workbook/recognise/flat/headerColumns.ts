import { isKnownUnit, normalUnit } from "../../../domain/text/units";
import type { TableSnapshot } from "../../read/snapshot";
import {
  headerAs,
  headerMeaning,
  headerYear,
  isInterimTarget,
  isPartOfYear,
  isPeriod,
  isSubHeader,
} from "../headerText";
import type { HeaderMeaning } from "../headerText";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import { settleColumns } from "./columnRoles";
import { rowsOf, type HeaderArea, type ListColumn, type ListHeader } from "./listHeader";

const ON_THE_WAY: readonly Concept[] = ["interimActual", "forecastActual"];

/** The columns of an area that are understood as headers. */
export function headerColumns(grid: SheetGrid, area: HeaderArea): readonly ListColumn[] {
  const columns: ListColumn[] = [];
  // A header over several columns is merged: its text stands over the first one only.
  let groups: readonly string[] = [];
  for (let column = area.left; column <= area.right; column++) {
    const texts = rowsOf(area).map((row) => grid.text(row, column));
    groups = groupsOver(texts, groups);
    const given = givenMeaning(grid, area, column, texts);
    if (given === "ignore") continue;
    const meaning = given ?? columnMeaning(texts, groups);
    if (meaning) columns.push({ column, ...meaning, isGiven: given !== null });
  }
  return settleColumns(grid, area, columns);
}

/**
 * The headers that reach over a column, from above: its own, and where it has none that of the columns before it, as
 * long as nothing higher up begins anew. The lowest row heads single columns only.
 */
function groupsOver(texts: readonly string[], before: readonly string[]): readonly string[] {
  let isNew = false;
  return texts.slice(0, -1).map((text, row) => {
    if (text !== "") isNew = true;
    return text !== "" || isNew ? text : (before[row] ?? "");
  });
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
    isPeriod(text) ||
    isSubHeader(inside ?? text)
  );
}

/**
 * Meaning of a column from its header cells, upper first: 「実績」 over 「令和3年度」 or 「中間」, 「目標」 over
 * nothing, 「指標」 split over two lines.
 *
 * @param groups texts of the headers over it, its own or of several columns
 */
function columnMeaning(texts: readonly string[], groups: readonly string[]): HeaderMeaning | null {
  if (texts.every((text) => text === "")) return null;
  const parts = [...groups, texts.at(-1) ?? ""].map(withoutFrame).filter((text) => text !== "");
  const whole = parts.join("");
  // What stands under 「第１四半期」 or over 「4月」 is not the figure of the year.
  if (isInterimTarget(whole) || parts.some(isPartOfYear)) return null;
  const joined = headerMeaning(whole);
  if (joined) return joined;
  const meanings = parts.flatMap((part) => headerMeaning(part) ?? []);
  const lowest = meanings.at(-1) ?? null;
  // 「中間」 under 「目標」 is a target on the way, not a result.
  const isOnTheWay = lowest !== null && ON_THE_WAY.includes(lowest.concept);
  if (isOnTheWay && meanings.some(({ concept }) => concept === "target")) return null;
  const year = parts.map(headerYear).find((each) => each !== null) ?? null;
  return lowest && { ...lowest, year: lowest.year ?? year };
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
