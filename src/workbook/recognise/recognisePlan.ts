import type { DifferingFigure } from "../../domain/checks/check";
import type { Indicator, Plan } from "../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../address";
import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import { WorkbookError } from "../errors";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { UnreadCell } from "../report";
import type { ListArea, SheetReading, Unread } from "./planReading";
import { SheetGrid } from "./sheetGrid";
import type { HeaderRole, TableHeaders } from "./columnMapping";
import { readSheet, type SheetResult } from "./readSheet";

/** A workbook's plan and the lists that can carry status columns. */
export interface PlanReading {
  readonly plan: Plan;
  readonly unread: readonly UnreadCell[];
  readonly lists: readonly ListArea[];
  /** Headers of the tables, read or not, and what each column was taken for. */
  readonly headers: readonly TableHeaders[];
  /** Address for people of a cell, such as 「目標一覧!H5」. */
  readonly addressOf: (cell: CellRef) => string;
  /** Actuals that differ from a ledger of the workbook; absent where it holds none. */
  readonly ledgerFigures?: readonly DifferingFigure[];
}

/** More organisations or years than this are not listed in the plan's heading. */
const MAX_LISTED = 3;

/** What a person decided about the reading of a workbook. */
export interface RecogniseOptions {
  /** What header cells head, where the program does not see it itself. */
  readonly mapping?: readonly HeaderRole[];
}

/**
 * Finds the plan in a workbook: every visible sheet is tried with every known form. Pure: the same snapshot
 * always gives the same plan.
 *
 * @throws WorkbookError `noPlanFound` where no sheet holds an indicator, `planIsEmpty` where a form for them is blank
 */
export function recognisePlan(
  workbook: WorkbookSnapshot,
  options: RecogniseOptions = {},
): PlanReading {
  const results = readSheets(workbook, options);
  const readings = results.flatMap(({ reading }) => reading ?? []);
  const indicators = readings.flatMap((reading) =>
    reading.indicators.map((indicator) => withHeading(indicator, reading)),
  );
  const first = indicators[0];
  const addressOf = addressesOf(workbook);
  if (!first) {
    const place = results.find(({ targetPlace }) => targetPlace !== null)?.targetPlace ?? null;
    throw place
      ? new WorkbookError("planIsEmpty", addressOf(place))
      : new WorkbookError("noPlanFound");
  }

  const initiatives = readings.flatMap((reading) => reading.initiatives ?? []);
  return {
    plan: {
      organisation: heading(indicators.map(({ organisation }) => organisation)),
      fiscalYear: heading(indicators.map(({ fiscalYear }) => fiscalYear)),
      profile: first.profile,
      indicators,
      ...(initiatives.length > 0 ? { initiatives } : {}),
    },
    unread: unreadOf(results).map((found) => ({ ...found, address: addressOf(found.cell) })),
    lists: readings.flatMap(({ lists }) => lists),
    headers: results.flatMap(({ headers }) => headers),
    addressOf,
  };
}

/**
 * The headers of all tables, read or not: what a person corrects where {@link recognisePlan} finds no plan at all.
 */
export function findTableHeaders(
  workbook: WorkbookSnapshot,
  options: RecogniseOptions = {},
): readonly TableHeaders[] {
  return readSheets(workbook, options).flatMap(({ headers }) => headers);
}

function readSheets(
  workbook: WorkbookSnapshot,
  { mapping = [] }: RecogniseOptions,
): readonly SheetResult[] {
  const {
    columns,
    orders = [],
    formBlocks = [],
    dashboard,
    resultList,
    settings,
    ledgers,
  } = workbook.own;
  const ownSheets = [dashboard, resultList, settings, ...ledgers].map((own) => own?.range.sheetId);
  return workbook.sheets
    .filter(({ id, visible }) => visible && !ownSheets.includes(id))
    .map((sheet) => {
      const owned = [...columns, ...orders, ...formBlocks]
        .map(({ range }) => range)
        .filter(isOn(sheet.id));
      const given = mapping.filter(({ cell }) => cell.sheetId === sheet.id);
      return readSheet(new SheetGrid(sheet, owned, given));
    });
}

/** Every cell once, in the order of the sheets. */
function unreadOf(results: readonly SheetResult[]): readonly Unread[] {
  const found = new Map<string, Unread>();
  for (const { reading, unread } of results) {
    for (const each of [...(reading?.unread ?? []), ...unread]) {
      const { sheetId, row, column } = each.cell;
      const key = `${sheetId}!${String(row)},${String(column)}`;
      if (!found.has(key)) found.set(key, each);
    }
  }
  return [...found.values()];
}

const isOn =
  (sheetId: string) =>
  (range: CellRange): boolean =>
    range.sheetId === sheetId;

/** What the row does not say, the sheet's title says. */
function withHeading(indicator: Indicator, { organisation, fiscalYear }: SheetReading): Indicator {
  return {
    ...indicator,
    organisation: indicator.organisation ?? organisation,
    fiscalYear: indicator.fiscalYear ?? fiscalYear,
  };
}

/** 「中央区」, 「港区・中央区」, 「北区ほか23」. */
function heading(values: readonly (string | null)[]): string | null {
  const distinct = [...new Set(values)].filter((value) => value !== null);
  const first = distinct[0];
  if (first === undefined) return null;
  return distinct.length <= MAX_LISTED ? distinct.join("・") : `${first}ほか${distinct.length - 1}`;
}

function addressesOf({ sheets }: WorkbookSnapshot): (cell: CellRef) => string {
  const names = new Map(sheets.map(({ id, name }) => [id, quotedSheetName(name)]));
  return ({ sheetId, row, column }) => `${names.get(sheetId) ?? ""}!${cellAddress(row, column)}`;
}
