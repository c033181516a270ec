import type { Status } from "../../domain/judgement/judgement";
import { STATUS_WORDS } from "../../domain/judgement/status";
import { withHostErrors } from "../hostErrors";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import { readingOf } from "../readingOf";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { filterPlaces, type FilterPlace, type RefusedFilter } from "./filterPlaces";
import { filterReach, queueFilterState } from "./filterState";
import { queueFilter, queueUnfilter, type ReachedPlace } from "./queueFilter";

/** What filtering did. */
export interface FilterReport {
  /** Sheets where only the wanted rows are shown, by name. */
  readonly filtered: readonly string[];
  /** Sheets where no row has a wanted status: all of their rows are shown. */
  readonly without: readonly string[];
  readonly refused: readonly RefusedFilter[];
  /** The list of results, where it was brought to the front because nothing else could be filtered. */
  readonly shown: string | null;
}

/** What ending the filters did. */
export interface UnfilterReport {
  readonly cleared: readonly string[];
  readonly refused: readonly RefusedFilter[];
}

/**
 * Shows only the rows with certain statuses in every list and in the list of results, as Excel's own filter does:
 * nothing is written into cells, and filters of the user's on other columns keep on. Where the rows of a list cannot be
 * filtered without losing a filter or hidden rows of the user's, the list is left alone. Four round trips.
 *
 * @param statuses at least one
 */
export async function filterByStatus(
  context: Excel.RequestContext,
  statuses: readonly Status[],
  options: WorkbookOptions,
): Promise<FilterReport> {
  return withHostErrors(async () => {
    const { workbook, reached, refused } = await reachedPlaces(context, options);
    const nameOf = ({ place }: ReachedPlace): string => sheetById(workbook, place.sheetId).name;
    const wanted = reached.map((one) => ({
      one,
      texts: shownTexts(workbook, one.place, statuses),
    }));
    const matching = wanted.filter(({ texts }) => texts.length > 0);
    const without = wanted.filter(({ texts }) => texts.length === 0).map(({ one }) => one);
    for (const { one, texts } of matching) queueFilter(context, one, texts, options);
    for (const one of without) if (one.isOn) queueUnfilter(context, one, options);
    const own = matching.find(({ one }) => one.place.isOwnSheet)?.one;
    const isOnlyOwn = own !== undefined && matching.length === 1;
    if (isOnlyOwn) context.workbook.worksheets.getItem(own.place.sheetId).activate();
    await context.sync();
    return {
      filtered: matching.map(({ one }) => nameOf(one)),
      without: without.map(nameOf),
      refused,
      shown: isOnlyOwn ? nameOf(own) : null,
    };
  });
}

/**
 * Ends what {@link filterByStatus} began: all rows are shown again, but for those that a filter of the user's hides.
 * Filters that were not there before go, those that were stay.
 */
export async function clearStatusFilter(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<UnfilterReport> {
  return withHostErrors(async () => {
    const { workbook, reached, refused } = await reachedPlaces(context, options);
    // A button that is left over without a condition goes too.
    const on = reached.filter(
      ({ isOn, reach, place }) => isOn || (reach.kind === "own" && !place.isOwnSheet),
    );
    for (const one of on) queueUnfilter(context, one, options);
    await context.sync();
    // Where nothing could be filtered there is nothing to end either.
    const inTheWay = refused.filter(({ why }) => why === "protected");
    return {
      cleared: on.map(({ place }) => sheetById(workbook, place.sheetId).name),
      refused: inTheWay,
    };
  });
}

async function reachedPlaces(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<{
  readonly workbook: WorkbookSnapshot;
  readonly reached: readonly ReachedPlace[];
  readonly refused: readonly RefusedFilter[];
}> {
  assertSupported(options);
  const workbook = await readWorkbook(context);
  const found = filterPlaces(workbook, readingOf(workbook));
  const pending = found.places.map((place) => ({
    place,
    take: queueFilterState(context, place, options),
  }));
  await context.sync();
  const reached: ReachedPlace[] = [];
  const refused = [...found.refused];
  for (const { place, take } of pending) {
    const state = take();
    const reach = filterReach(place, state, options);
    if (typeof reach === "string") {
      refused.push({ sheet: sheetById(workbook, place.sheetId).name, why: reach });
      continue;
    }
    const columns = place.table ? state.table : (state.sheet?.isOn ?? []);
    const index = place.table?.index ?? place.cells.column - (state.sheet?.area.column ?? 0);
    reached.push({
      ...{ place, reach, isOn: columns[index] ?? false },
      areOthersOn: columns.some((isOn, column) => isOn && column !== index),
    });
  }
  return { workbook, reached, refused };
}

/**
 * What the filter must let through. Excel filters by what cells show, here 「× 未達成」 for a cell that holds 「未達成」;
 * the plain word goes along for hosts that compare contents.
 */
function shownTexts(
  workbook: WorkbookSnapshot,
  { sheetId, cells }: FilterPlace,
  statuses: readonly Status[],
): readonly string[] {
  const sheet = sheetById(workbook, sheetId);
  const words = new Set(statuses.flatMap((status) => Object.values(STATUS_WORDS[status])));
  const found = new Set<string>();
  for (let row = cells.row; row < cells.row + cells.rowCount; row++) {
    const value = String(valueAt(sheet, row, cells.column));
    if (!words.has(value)) continue;
    found.add(value);
    found.add(sheet.texts[row - sheet.top]?.[cells.column - sheet.left] ?? value);
  }
  return [...found];
}
