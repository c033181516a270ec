import { applyWritePlan } from "../apply/applyWritePlan";
import type { UndoSnapshot } from "../apply/undoSnapshot";
import { withHostErrors } from "../hostErrors";
import { judgeWorkbook } from "../judgeWorkbook";
import { parseListMemo } from "../ownership/marks";
import { readWorkbook } from "../read/readWorkbook";
import type { WorkbookSnapshot } from "../read/snapshot";
import { sheetById } from "../read/snapshotCells";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { restoreOrder } from "./restoreOrder";
import { sortLists, type SortReport } from "./sortLists";
import type { SortRefusal } from "./sortableList";

/** The list of results, and why its rows cannot change places. */
interface ResultSheet {
  readonly sheet: string;
  readonly why: SortRefusal | null;
  readonly isSorted: boolean;
}

/**
 * Sorts every judged list and the list of results by status, the unachieved ones first. Twelve round trips at most. What
 * refers to the rows of lists is right again once the results are refreshed.
 *
 * @throws WorkbookError `sheetProtected`, `changedMeanwhile`, `noPlanFound`: everything is in its old order
 */
export async function sortSheets(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<SortReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    const own = resultSheet(workbook);
    const sortsList = own?.why === null;
    const undo = sortsList ? await orderResults(context, options, true) : null;
    const lists = await afterResults(context, workbook, undo, options, (current) =>
      sortLists(context, current, options),
    );
    return {
      sorted: [...lists.sorted, ...(sortsList ? [own.sheet] : [])],
      refused: [...lists.refused, ...(own?.why ? [{ sheet: own.sheet, why: own.why }] : [])],
    };
  });
}

/**
 * Puts every list, and the list of results, back into the order before they were sorted.
 *
 * @returns names of the sheets that are as before
 * @throws WorkbookError `sheetProtected`, `listFiltered`
 */
export async function restoreSheets(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<readonly string[]> {
  return withHostErrors(async () => {
    assertSupported(options);
    const workbook = await readWorkbook(context);
    const own = resultSheet(workbook);
    const restoresList = own?.isSorted === true && own.why === null;
    const undo = restoresList ? await orderResults(context, options, false) : null;
    const restored = await afterResults(context, workbook, undo, options, (current) =>
      restoreOrder(context, current, options),
    );
    return [...restored, ...(restoresList ? [own.sheet] : [])];
  });
}

/** Writes the results anew, those of forms in the wanted order; the run is not added to the history. */
async function orderResults(
  context: Excel.RequestContext,
  options: WorkbookOptions,
  sortsResultList: boolean,
): Promise<UndoSnapshot | null> {
  let undo: UndoSnapshot | null = null;
  const onWritten = (written: UndoSnapshot): void => {
    undo = written;
    options.onWritten?.(written);
  };
  const quiet: WorkbookOptions = { ...options, recordsRun: false, sortsResultList, onWritten };
  await judgeWorkbook(context, quiet);
  return undo;
}

/** Does something to the lists; where that fails the results are written back as well. */
async function afterResults<T>(
  context: Excel.RequestContext,
  workbook: WorkbookSnapshot,
  undo: UndoSnapshot | null,
  options: WorkbookOptions,
  work: (current: WorkbookSnapshot) => Promise<T>,
): Promise<T> {
  if (!undo) return work(workbook);
  try {
    // Lists that had no status columns have them now.
    return await work(await readWorkbook(context));
  } catch (error) {
    await applyWritePlan(context, undo.plan, options);
    throw error;
  }
}

function resultSheet(workbook: WorkbookSnapshot): ResultSheet | null {
  const { resultList } = workbook.own;
  if (!resultList) return null;
  const sheet = sheetById(workbook, resultList.range.sheetId);
  const { range, formulas, formulasLeft } = resultList;
  const width = formulasLeft + (formulas[0]?.length ?? 0);
  // The add-in writes its own columns anew: remarks to the right would stand beside other rows.
  const hasNotes = formulasLeft < range.column || width > range.column + range.columnCount;
  return {
    sheet: sheet.name,
    why: sheet.protected ? "protected" : hasNotes ? "notes" : null,
    isSorted: parseListMemo(resultList.memo),
  };
}
