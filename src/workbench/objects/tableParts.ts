import { itemNotFound } from "../model/hostError";
import type { Rect } from "../model/rect";
import type { SheetModel, TableModel } from "../model/workbookModel";
import type { TableTarget } from "./objectTargets";

/** The sheet that a table lies on. */
export function sheetOf({ session, table }: TableTarget): SheetModel {
  const sheet = session.model.sheetById(table.sheetId);
  if (!sheet) throw itemNotFound();
  return sheet;
}

/** Rows between header and totals; `null` where there are none. */
export function bodyRect(table: TableModel): Rect | null {
  const rect = table.rect();
  const header = Number(table.showHeaders);
  const rowCount = rect.rowCount - header - Number(table.showTotals);
  return rowCount > 0 ? { ...rect, row: rect.row + header, rowCount } : null;
}

/** @throws HostError ItemNotFound for a table without header row */
export function headerRect(table: TableModel): Rect {
  if (!table.showHeaders) throw itemNotFound();
  return { ...table.rect(), rowCount: 1 };
}

/** @throws HostError ItemNotFound for a table without totals row */
export function totalsRect(table: TableModel): Rect {
  if (!table.showTotals) throw itemNotFound();
  const rect = table.rect();
  return { ...rect, row: rect.row + rect.rowCount - 1, rowCount: 1 };
}

/** @throws HostError ItemNotFound for a table without rows */
export function requireBody(table: TableModel): Rect {
  const body = bodyRect(table);
  if (!body) throw itemNotFound();
  return body;
}
