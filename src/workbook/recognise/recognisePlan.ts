import type { Indicator, Plan } from "../../domain/plan/plan";
import { cellAddress, quotedSheetName } from "../address";
import type { CellRange, CellRef } from "../../domain/plan/cellRef";
import { WorkbookError } from "../errors";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { UnreadCell } from "../report";
import { readInitiativeTables } from "./initiativeTable/initiativeTableProfile";
import { readPdcaSheet } from "./pdca/pdcaProfile";
import { readResultsBlockSheet } from "./resultsBlock/resultsBlockProfile";
import { readOutcomeSheet } from "./outcome/outcomeProfile";
import { readForm3Sheet } from "./form3/form3Profile";
import { readFlatSheet } from "./flat/flatProfile";
import type { ListArea, SheetReading } from "./planReading";
import { SheetGrid } from "./sheetGrid";

/** A workbook's plan and the lists that can carry status columns. */
export interface PlanReading {
  readonly plan: Plan;
  readonly unread: readonly UnreadCell[];
  readonly lists: readonly ListArea[];
  /** Address for people of a cell, such as 「目標一覧!H5」. */
  readonly addressOf: (cell: CellRef) => string;
}

/** The forms that are tried on every sheet, the most specific first. */
const PROFILES: readonly ((grid: SheetGrid) => SheetReading | null)[] = [
  readForm3Sheet,
  readOutcomeSheet,
  readPdcaSheet,
  readResultsBlockSheet,
  readInitiativeTables,
  readFlatSheet,
];

/** More organisations or years than this are not listed in the plan's heading. */
const MAX_LISTED = 3;

/**
 * Finds the plan in a workbook: every visible sheet is tried with every known form. Pure: the same snapshot
 * always gives the same plan.
 *
 * @throws WorkbookError `noPlanFound` where no sheet holds an indicator
 */
export function recognisePlan(workbook: WorkbookSnapshot): PlanReading {
  const readings = readSheets(workbook);
  const indicators = readings.flatMap((reading) =>
    reading.indicators.map((indicator) => withHeading(indicator, reading)),
  );
  const first = indicators[0];
  if (!first) throw new WorkbookError("noPlanFound");

  const initiatives = readings.flatMap((reading) => reading.initiatives ?? []);
  const addressOf = addressesOf(workbook);
  return {
    plan: {
      organisation: heading(indicators.map(({ organisation }) => organisation)),
      fiscalYear: heading(indicators.map(({ fiscalYear }) => fiscalYear)),
      profile: first.profile,
      indicators,
      ...(initiatives.length > 0 ? { initiatives } : {}),
    },
    unread: readings.flatMap(({ unread }) =>
      unread.map((found) => ({ ...found, address: addressOf(found.cell) })),
    ),
    lists: readings.flatMap(({ lists }) => lists),
    addressOf,
  };
}

function readSheets(workbook: WorkbookSnapshot): readonly SheetReading[] {
  const { columns, dashboard, resultList, settings } = workbook.own;
  const ownSheets = [dashboard, resultList, settings].map((own) => own?.range.sheetId);
  return workbook.sheets
    .filter(({ id, visible }) => visible && !ownSheets.includes(id))
    .flatMap((sheet) => {
      const owned = columns.map(({ range }) => range).filter(isOn(sheet.id));
      return readSheet(new SheetGrid(sheet, owned)) ?? [];
    });
}

function readSheet(grid: SheetGrid): SheetReading | null {
  for (const read of PROFILES) {
    const reading = read(grid);
    if (reading && reading.indicators.length > 0) return reading;
  }
  return null;
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
