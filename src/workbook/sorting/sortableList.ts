import type { Indicator } from "../../domain/plan/plan";
import { rectanglesTouch } from "../compose/areas";
import type { MatchedList } from "../compose/matchLists";
import { isColumnOf, tableRoom } from "../compose/tableRoom";
import type { Area } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { mappingOf } from "../mapping/mappingOf";
import type { CellValue, OwnOrder, SheetSnapshot, WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { ListArea } from "../recognise/planReading";
import { recognisePlan, type PlanReading } from "../recognise/recognisePlan";
import { breaksWhenSorted } from "./rowReferences";

/** Why a list cannot be sorted without breaking something. */
export type SortRefusal =
  /** Cells are merged. */
  | "merged"
  /** A formula refers to single rows. */
  | "referenced"
  /** Headings, totals or blank cells among the rows give other rows their meaning. */
  | "rows"
  /** Other tables stand beside it, or the status columns stand outside its table. */
  | "beside"
  /** Rows are hidden or filtered out: Excel leaves them where they are when it sorts. */
  | "hidden"
  /** The sheet of results: it is protected. */
  | "protected"
  /** The sheet of results: somebody's notes stand beside its rows. */
  | "notes";

/** Formulas of a sheet's cells, with the place of the first. */
export interface SheetFormulas {
  readonly sheetName: string;
  readonly top: number;
  readonly formulas: readonly (readonly CellValue[])[];
}

/** What moves when a list is sorted, and where its order is remembered. */
export interface SortArea {
  /** The rows below the header, without the order column where that is new. */
  readonly rows: Area;
  readonly orderColumn: number;
  /** `null` where nothing remembers the order yet. */
  readonly order: OwnOrder | null;
}

/** The cells that a list's rows consist of; a refusal where others would be torn from them. */
export function sortArea(
  workbook: WorkbookSnapshot,
  reading: PlanReading,
  { list, number, columns }: MatchedList,
): SortArea | "rows" | "beside" {
  const sheet = sheetById(workbook, list.sheetId);
  const count = list.lastRow - list.firstRow + 1;
  if (list.rows.size !== count || count < 2) return "rows";
  const order = workbook.own.orders?.find((candidate) => candidate.list === number) ?? null;
  const { table } = list;
  if (!standsAlone(workbook, reading, list)) return "beside";
  if (!table) {
    const end = sheet.left + (sheet.values[0]?.length ?? 0);
    const rows = {
      row: list.firstRow,
      column: sheet.left,
      rowCount: count,
      columnCount: end - sheet.left,
    };
    return {
      rows,
      orderColumn: order?.range.column ?? Math.max(end, sheet.firstFreeColumn),
      order,
    };
  }
  if (!columns.every((own) => isColumnOf(table, own))) return "beside";
  const { column, columnCount } = table.range;
  const rows = { row: list.firstRow, column, rowCount: count, columnCount };
  if (order)
    return isColumnOf(table, order) ? { rows, orderColumn: order.range.column, order } : "beside";
  const room = tableRoom(sheet, list, columns);
  return room ? { rows, orderColumn: room.end, order } : "beside";
}

/** Whether no other table or list has cells in a list's rows. */
export function standsAlone(
  workbook: WorkbookSnapshot,
  { lists }: PlanReading,
  list: ListArea,
): boolean {
  const { sheetId, headerRow, lastRow, table } = list;
  const rowCount = lastRow - headerRow + 1;
  const band: Area = { row: headerRow, column: 0, rowCount, columnCount: 16_384 };
  const hasTable = sheetById(workbook, sheetId).tables.some(
    ({ id, range }) => id !== table?.id && rectanglesTouch(range, band),
  );
  const hasList = lists.some(
    (other) =>
      other !== list &&
      other.sheetId === sheetId &&
      other.headerRow <= lastRow &&
      other.lastRow >= headerRow,
  );
  return !hasTable && !hasList;
}

/** Whether any formula of the workbook would say something else. */
export function isReferenced(
  sheet: SheetSnapshot,
  rows: Area,
  sheets: readonly SheetFormulas[],
): boolean {
  const sorted = { sheetName: sheet.name, first: rows.row, last: rows.row + rows.rowCount - 1 };
  return sheets.some(({ sheetName, top, formulas }) =>
    formulas.some((line, index) =>
      line.some((formula) => breaksWhenSorted(formula, sheetName, top + index, sorted)),
    ),
  );
}

/**
 * Whether every row still says the same once it stands elsewhere: the sorted sheet is recognised in memory. A blank
 * cell that takes its meaning from the row above shows here, whatever the form of the list.
 *
 * @param order old positions in the new order
 */
export function readsTheSame(
  workbook: WorkbookSnapshot,
  reading: PlanReading,
  { list }: MatchedList,
  rows: Area,
  order: readonly number[],
): boolean {
  const sheets = workbook.sheets.map((sheet) =>
    sheet.id === list.sheetId ? reordered(sheet, rows, order) : sheet,
  );
  const now = recognised({ ...workbook, sheets });
  const again = now?.lists.find(
    (other) => other.sheetId === list.sheetId && other.headerRow === list.headerRow,
  );
  if (!now || !again) return false;
  const before = new Map(reading.plan.indicators.map((indicator) => [indicator.id, indicator]));
  const after = new Map(now.plan.indicators.map((indicator) => [indicator.id, indicator]));
  return order.every((from, to) => {
    const was = before.get(list.rows.get(list.firstRow + from) ?? "");
    const is = after.get(again.rows.get(list.firstRow + to) ?? "");
    return was !== undefined && is !== undefined && wordsOf(was) === wordsOf(is);
  });
}

function recognised(workbook: WorkbookSnapshot): PlanReading | null {
  try {
    return recognisePlan(workbook, { mapping: mappingOf(workbook.own) });
  } catch (error) {
    if (error instanceof WorkbookError) return null;
    throw error;
  }
}

function reordered(sheet: SheetSnapshot, rows: Area, order: readonly number[]): SheetSnapshot {
  const move = <T>(cells: readonly (readonly T[])[]): readonly (readonly T[])[] => {
    const first = rows.row - sheet.top;
    return cells.map((line, index) => {
      const from = order[index - first];
      return from === undefined ? line : (cells[first + from] ?? line);
    });
  };
  const { values, texts, numberFormats } = sheet;
  return { ...sheet, values: move(values), texts: move(texts), numberFormats: move(numberFormats) };
}

function wordsOf(indicator: Indicator): string {
  const { path, name, target, unit, baseline, actual, actualKind, stated, owner } = indicator;
  const { organisation, fiscalYear, improvement } = indicator;
  return JSON.stringify([
    ...[path, name.text, target?.text, unit, baseline?.text, actual?.value, actualKind],
    ...[stated?.text, owner?.text, organisation, fiscalYear, improvement?.text],
  ]);
}
