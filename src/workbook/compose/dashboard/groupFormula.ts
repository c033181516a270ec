import { groupKey, type Grouping } from "../../../domain/summary/groupCounts";
import { absoluteAddress, quotedSheetName } from "../../address";
import type { SheetSnapshot } from "../../read/snapshot";
import { valueAt } from "../../read/snapshotCells";
import type { ListArea } from "../../recognise/planReading";
import type { JudgedIndicator } from "../../report";
import { columnArea } from "../areas";
import { PATH_SEPARATOR } from "../resultList";
import type { Area } from "../writePlan";

/** Status cells that the dashboard counts, with what is needed to count them by group. */
export interface CountedCells {
  readonly sheetName: string;
  readonly area: Area;
  /** The list that the cells stand beside. */
  readonly list?: { readonly sheet: SheetSnapshot; readonly area: ListArea };
  /** Cells of the own list that hold the joined path, beside the status cells. */
  readonly paths?: Area;
}

/** Excel allows 8,192 characters a formula. */
export const MAX_FORMULA = 8_000;
/** COUNTIFS compares at most 255 characters; operators and wildcards in front of or in them mean something else. */
const PLAIN_CRITERION = /^[^=<>*?~][^*?~]{0,199}$/u;

/** Writes the formula that counts a status in a group. */
export type GroupFormula = (groupCell: string, statusCell: string) => string;

/**
 * How the groups can be counted by formulas: beside every list a column that holds the group's name in every row. It
 * stays right when rows are sorted, inserted or deleted. `null` where a list has no such column, so that the counts can
 * only be numbers.
 */
export function groupFormula(
  counted: readonly CountedCells[],
  results: ReadonlyMap<string, JudgedIndicator>,
  grouping: Grouping,
  keys: readonly string[],
): GroupFormula | null {
  if (counted.length === 0 || !keys.every((key) => PLAIN_CRITERION.test(key))) return null;
  const terms: GroupFormula[] = [];
  for (const { sheetName, area, list, paths } of counted) {
    const at = (cells: Area): string => `${quotedSheetName(sheetName)}!${absoluteAddress(cells)}`;
    const status = at(area);
    if (list) {
      const column = groupColumn(list.sheet, list.area, results, grouping);
      if (column === null) return null;
      const groups = at(columnArea(column, list.area.firstRow, list.area.lastRow));
      terms.push((group, word) => `COUNTIFS(${groups},${group},${status},${word})`);
    } else if (paths && grouping === "issue") {
      const groups = at(paths);
      terms.push((group, word) => `COUNTIFS(${groups},${group},${status},${word})`);
      terms.push(
        (group, word) => `COUNTIFS(${groups},${group}&"${PATH_SEPARATOR}*",${status},${word})`,
      );
    } else return null;
  }
  const formula: GroupFormula = (group, word) =>
    `=${terms.map((term) => term(group, word)).join("+")}`;
  return formula("$AA$100", "$AA$100").length <= MAX_FORMULA ? formula : null;
}

/** The column of a list that holds exactly the group of the row's indicator, in every row. */
function groupColumn(
  sheet: SheetSnapshot,
  { rows, firstColumn, lastColumn }: ListArea,
  results: ReadonlyMap<string, JudgedIndicator>,
  grouping: Grouping,
): number | null {
  for (let column = firstColumn; column <= lastColumn; column++) {
    const holds = [...rows].every(([row, id]) => {
      const result = results.get(id);
      const key = result ? groupKey(grouping, result.indicator) : null;
      return valueAt(sheet, row, column) === (key ?? "");
    });
    if (holds) return column;
  }
  return null;
}
