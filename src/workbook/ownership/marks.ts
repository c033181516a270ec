import type { StatusColumnKind } from "../read/snapshot";

/**
 * Hidden workbook names tell the add-in's own cells from the user's. A name follows its cells when sheets
 * are renamed and rows or columns are inserted or moved; position and header text do not matter.
 *
 * `_KPI_3_status` marks the status column of list 3, `_KPI_dashboard`, `_KPI_list` and `_KPI_settings` the areas of own sheets.
 */
const PREFIX = "_KPI_";

export const DASHBOARD_MARK = `${PREFIX}dashboard`;
export const RESULT_LIST_MARK = `${PREFIX}list`;
export const SETTINGS_MARK = `${PREFIX}settings`;
const SHEET_MARKS: readonly string[] = [DASHBOARD_MARK, RESULT_LIST_MARK, SETTINGS_MARK];

export const STATUS_COLUMN_KINDS: readonly StatusColumnKind[] = ["status", "rate", "gap", "reason"];

const COLUMN_MARK = new RegExp(`^${PREFIX}(\\d+)_(${STATUS_COLUMN_KINDS.join("|")})$`);

/** Name that marks one status column. */
export function columnMark(list: number, kind: StatusColumnKind): string {
  return `${PREFIX}${list}_${kind}`;
}

/** What a name marks, or `null` where it is not one of ours. */
export function parseColumnMark(name: string): { list: number; kind: StatusColumnKind } | null {
  const match = COLUMN_MARK.exec(name);
  const kind = STATUS_COLUMN_KINDS.find((candidate) => candidate === match?.[2]);
  return match && kind ? { list: Number(match[1]), kind } : null;
}

/** Whether a workbook name is one of the add-in's marks. */
export function isMark(name: string): boolean {
  return SHEET_MARKS.includes(name) || parseColumnMark(name) !== null;
}

/** What a column's mark remembers, as the name's comment: the width to give back on removal. */
export function columnMemo(widthBefore: number | null): string {
  return widthBefore === null ? "" : `width=${widthBefore}`;
}

/** The width in a mark's comment, `null` where none is remembered. */
export function parseColumnMemo(comment: string): number | null {
  const match = /^width=(\d+(?:\.\d+)?)$/.exec(comment);
  return match ? Number(match[1]) : null;
}
