import type { CellRef } from "../../domain/plan/cellRef";
import { readFlatSheet } from "./flat/flatProfile";
import { readForm2Sheet } from "./form2/form2Profile";
import { readForm3Sheet } from "./form3/form3Profile";
import { readInitiativeTables } from "./initiativeTable/initiativeTableProfile";
import { readLabelSheet } from "./labelled/labelSheetProfile";
import { readMeasureRows } from "./labelled/measureRowsProfile";
import { readTransposed } from "./labelled/transposedProfile";
import { readOutcomeSheet } from "./outcome/outcomeProfile";
import { readPdcaSheet } from "./pdca/pdcaProfile";
import type { SheetReading, Unread } from "./planReading";
import { readResultsBlockSheet } from "./resultsBlock/resultsBlockProfile";
import type { SheetGrid } from "./sheetGrid";
import { summaryAreas } from "./summaryAreas";
import type { TableHeaders } from "./columnMapping";
import { unreadHeaders, unreadTables, unusedRoles } from "./tableHeaders";

/** The forms that are tried on every sheet, the most specific first. */
const PROFILES: readonly ((grid: SheetGrid) => SheetReading | null)[] = [
  readForm3Sheet,
  readForm2Sheet,
  readOutcomeSheet,
  readPdcaSheet,
  readResultsBlockSheet,
  readInitiativeTables,
  readFlatSheet,
  readTransposed,
  readMeasureRows,
  readLabelSheet,
];

/** One sheet, read as the form that it is; `reading` is `null` where it is none. */
export interface SheetResult {
  readonly reading: SheetReading | null;
  /** What was not understood, without anything that `reading` says. */
  readonly unread: readonly Unread[];
  /** Where the first target is to be entered, on a sheet that holds a form without any. */
  readonly targetPlace: CellRef | null;
  /** Headers of tables, read or not. */
  readonly headers: readonly TableHeaders[];
}

/** Reads a sheet as the first form that holds an indicator. */
export function readSheet(whole: SheetGrid): SheetResult {
  const grid = whole.without(summaryAreas(whole));
  const reading = bestReading(grid);
  const headers = reading?.headers ?? [];
  // A form with labels instead of headers is read as a whole.
  const isForm = reading !== null && reading.headers === undefined;
  const all = isForm ? [] : [...headers, ...unreadHeaders(grid, reading)];
  return {
    reading,
    targetPlace: reading ? null : emptyForm(grid),
    unread: [...unreadTables(grid, all), ...unusedRoles(grid, all)],
    headers: all,
  };
}

function emptyForm(grid: SheetGrid): CellRef | null {
  for (const read of PROFILES) {
    const place = read(grid)?.targetPlace;
    if (place) return place;
  }
  return null;
}

/** Where a person assigned columns, the form that has those columns; else the first that holds an indicator. */
function bestReading(grid: SheetGrid): SheetReading | null {
  let best: SheetReading | null = null;
  let bestCount = 0;
  for (const read of PROFILES) {
    const reading = read(grid);
    if (!reading) continue;
    const isEmpty = reading.indicators.length === 0;
    // An empty form with labels instead of headers is that form, whatever its labels look like to others.
    if (isEmpty && reading.targetPlace && reading.headers === undefined) return best;
    if (isEmpty) continue;
    if (grid.mapping.length === 0) return reading;
    const unused = unusedRoles(grid, reading.headers ?? []).length;
    const count = grid.mapping.length - unused;
    if (best === null || count > bestCount) [best, bestCount] = [reading, count];
  }
  return best;
}
