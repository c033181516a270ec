import { compactText } from "../../../domain/text/normalize";
import type { Concept } from "../headerWords";
import type { SheetGrid } from "../sheetGrid";
import { headerTexts, type ListColumn, type ListHeader } from "./listHeader";

/** A header has at least so many understood columns: two could be chance in running text. */
const MIN_COLUMNS = 3;
/** Where a person named a column, nothing is chance. */
const MIN_GIVEN_COLUMNS = 2;
/** Columns that name what is measured; a list of targets needs one of them. */
const NAMING: readonly Concept[] = ["indicator", "initiative"];
/** Beside a column of results these name what is measured, or what the target cell names. */
const LEVELS: readonly Concept[] = ["strategy", "issue"];
const RESULTS: readonly Concept[] = ["actual", "interimActual", "forecastActual"];

/** Columns of tables that count indicators instead of listing them. */
const SUMMARY =
  /^(?:目標数|指標数|件数|達成数|未達成数|達成|未達成|達成見込み?|未達成見込み?|未入力|要確認|構成比|割合|合計|総?計|count|total|achieved|notachieved)$/;
/** One such word may head a column of a list. */
const MIN_SUMMARY = 2;

/** Whether the columns are those of a list with a target in every row. */
export function isListOfTargets(columns: readonly ListColumn[]): boolean {
  const has = (concept: Concept): boolean => columns.some((column) => column.concept === concept);
  const least = columns.some(({ isGiven }) => isGiven) ? MIN_GIVEN_COLUMNS : MIN_COLUMNS;
  if (columns.length < least || !has("target")) return false;
  return NAMING.some(has) || (LEVELS.some(has) && RESULTS.some(has));
}

const MONTH = /^(?:[4-9４-９]|1[0-2]|１[０-２]|[1-3１-３])月$/u;
/** A schedule has a column a month, and 「計画」 in it is what is to be done. */
const MIN_MONTHS = 3;

/** Whether a table counts indicators, or lays out months, instead of listing targets. */
export function isSummary(grid: SheetGrid, header: ListHeader): boolean {
  const { columns, left, right } = header;
  if (columns.some(({ concept, isGiven }) => isGiven || RESULTS.includes(concept))) return false;
  let [count, months] = [0, 0];
  for (let column = left; column <= right; column++) {
    const text = compactText(headerTexts(grid, header, column).join("")).text.toLowerCase();
    if (SUMMARY.test(text)) count++;
    if (MONTH.test(text)) months++;
  }
  return count >= MIN_SUMMARY || months >= MIN_MONTHS;
}
