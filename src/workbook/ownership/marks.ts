import { parseLedgerMark } from "../ledgers/ledgerMark";
import { parseLinkMark } from "../ledgers/linkMark";
import type { FreeWidth, StatusColumnKind } from "../read/snapshot";

/**
 * Hidden workbook names tell the add-in's own cells from the user's. A name follows its cells when sheets
 * are renamed and rows or columns are inserted or moved; position and header text do not matter.
 *
 * `_KPI_3_status` marks the status column of list 3, `_KPI_map_2` a header cell of the user's whose column a person
 * assigned (the role is the name's comment), `_KPI_form_3` a block beside a form, `_KPI_dashboard`, `_KPI_list`, `_KPI_settings` and
 * `_KPI_history` the areas of own sheets.
 */
const PREFIX = "_KPI_";
/** Before the widths in comments. */
const WIDTH = "width=";

export const DASHBOARD_MARK = `${PREFIX}dashboard`;
export const RESULT_LIST_MARK = `${PREFIX}list`;
export const SETTINGS_MARK = `${PREFIX}settings`;
export const HISTORY_MARK = `${PREFIX}history`;
const SHEET_MARKS: readonly string[] = [
  ...[DASHBOARD_MARK, RESULT_LIST_MARK, SETTINGS_MARK, HISTORY_MARK],
];

export const STATUS_COLUMN_KINDS: readonly StatusColumnKind[] = [
  ...(["status", "rate", "gap", "reason", "notes"] as const),
];

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

const HEADER_MARK = new RegExp(`^${PREFIX}map_(\\d+)$`);

/** Name that marks a header cell whose column a person assigned. */
export function headerMark(number: number): string {
  return `${PREFIX}map_${number}`;
}

/** The number of a header's mark, or `null` where the name is another one. */
export function parseHeaderMark(name: string): number | null {
  const match = HEADER_MARK.exec(name);
  return match ? Number(match[1]) : null;
}

const ORDER_MARK = new RegExp(`^${PREFIX}(\\d+)_order$`);

/** Name that marks the column that remembers the rows' order before they were sorted. */
export function orderMark(list: number): string {
  return `${PREFIX}${list}_order`;
}

/** The list whose order a name marks, or `null` where it marks none. */
export function parseOrderMark(name: string): number | null {
  const match = ORDER_MARK.exec(name);
  return match ? Number(match[1]) : null;
}

const FORM_MARK = new RegExp(`^${PREFIX}form_(\\d+)$`);

/** Name that marks a block of status cells beside a form. */
export function formMark(number: number): string {
  return `${PREFIX}form_${number}`;
}

/** The number of a form's block, or `null` where the name is another one. */
export function parseFormMark(name: string): number | null {
  const match = FORM_MARK.exec(name);
  return match ? Number(match[1]) : null;
}

/** Whether a workbook name is one of the add-in's marks. */
export function isMark(name: string): boolean {
  if (parseHeaderMark(name) !== null || parseOrderMark(name) !== null) return true;
  if (parseFormMark(name) !== null) return true;
  if (parseLedgerMark(name) !== null || parseLinkMark(name) !== null) return true;
  return SHEET_MARKS.includes(name) || parseColumnMark(name) !== null;
}

/** What a column's mark remembers, as the name's comment: the width to give back on removal. */
export function columnMemo(widthBefore: FreeWidth | null): string {
  return widthBefore === null ? "" : `width=${widthBefore}`;
}

/** The width in a mark's comment, `null` where none is remembered. */
export function parseColumnMemo(comment: string): FreeWidth | null {
  return comment.startsWith(WIDTH) ? parseWidth(comment.slice(WIDTH.length)) : null;
}

/** What a form block's mark remembers: the widths of its columns, from left to right. */
export function formMemo(widthsBefore: readonly (FreeWidth | null)[]): string {
  return `${WIDTH}${widthsBefore.map((width) => width ?? "").join(",")}`;
}

/** The widths in a form block's comment. */
export function parseFormMemo(comment: string): readonly (FreeWidth | null)[] {
  return comment.startsWith(WIDTH) ? comment.slice(WIDTH.length).split(",").map(parseWidth) : [];
}

function parseWidth(text: string): FreeWidth | null {
  if (text === "standard") return "standard";
  return /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}

const SORTED = "order=status";

/** What the mark of the list of results remembers: whether it stands sorted by status. */
export function listMemo(isSorted: boolean): string {
  return isSorted ? SORTED : "";
}

/** Whether the comment of the list's mark says that it stands sorted by status. */
export function parseListMemo(memo: string | undefined): boolean {
  return memo === SORTED;
}
