import type { WritePlan } from "../compose/writePlan";
import { throwIfCancelled } from "../cancel";
import { isEditRefusal } from "../hostErrors";
import type { WorkbookOptions } from "../report";
import type { BeforeState } from "./beforeState";
import { callBytes } from "./callEstimate";
import { endOwnFilters } from "./endOwnFilters";
import { putBack } from "./putBack";
import { changedTables, existingWrites } from "./readBefore";
import { SheetLookup } from "./sheetLookup";
import { undoSnapshot, type UndoSnapshot } from "./undoSnapshot";
import { verifyPlan } from "./verifyPlan";
import { writeSteps, type WriteStep } from "./writeSteps";

/** Excel on the web takes at most 5 MB a request; the sizes of steps are estimated on the high side. */
const REQUEST_BYTES = 4.5 * 1024 * 1024;
/** Calls that end the filters of a sheet, estimated. */
const FILTER_CALLS = 10;
/** Share of a run that is over when writing begins. */
const WRITING_FROM = 0.7;

/**
 * Writes a plan: one round trip to make sure that the workbook still is what was read, one to write; only where
 * the plan is larger than Excel on the web takes in one request it takes further ones. A plan without changes
 * costs none. Where Excel fails half-way, or the user cancels, everything is put back. The only thing that changes
 * a workbook.
 *
 * @returns what takes the plan back later; `null` where nothing was written
 * @throws WorkbookError `changedMeanwhile`, `cancelled`: nothing was changed; `partlyWritten`, `ownSheetsGone`
 */
export async function applyWritePlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  options: WorkbookOptions,
): Promise<UndoSnapshot | null> {
  if (isEmpty(plan)) return null;
  throwIfCancelled(options);
  const before = await verifyPlan(context, plan, options);
  throwIfCancelled(options);
  options.onProgress?.(WRITING_FROM, "writing");
  try {
    const added = await write(context, plan, before, options);
    return undoSnapshot(plan, before, added, tablesAfter(plan, before));
  } catch (error) {
    // A read-only workbook refuses to be put back too, and has nothing to be put back.
    if (isEditRefusal(error) && (await isUntouched(context, plan, before, options))) throw error;
    const silent: WorkbookOptions = {
      ...{ language: options.language, supports: options.supports, now: options.now },
    };
    await putBack(
      context,
      plan,
      before,
      options,
      (inverse) => write(context, inverse, before, silent),
      error,
    );
    throw error;
  }
}

/** Whether all that a plan changes still is what it was. */
async function isUntouched(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: BeforeState,
  options: WorkbookOptions,
): Promise<boolean> {
  try {
    return JSON.stringify(await verifyPlan(context, plan, options)) === JSON.stringify(before);
  } catch {
    // Whatever cannot be verified has to be put back, and says so where that fails too.
    return false;
  }
}

/** @returns ids of the sheets that were added */
async function write(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: BeforeState,
  options: WorkbookOptions,
): Promise<readonly string[]> {
  const sheets = new SheetLookup(context.workbook.worksheets);
  const hidden = before.written.filter(({ contents }) =>
    contents.some(({ hasHiddenRows }) => hasHiddenRows),
  );
  const rowByRow = new Set(hidden.map(({ sheetId }) => sheetId));
  const unfilter: WriteStep = {
    bytes: callBytes(FILTER_CALLS * plan.sheets.length),
    queue: () => {
      endOwnFilters(plan, before, sheets, options);
    },
  };
  const steps = [unfilter, ...writeSteps(plan, context, sheets, options, rowByRow)];
  const requests = requestsOf(steps);
  await writeRequests(context, requests, 0, options);
  return sheets.addedIds();
}

/** Recursive, because every request waits for the one before it. */
async function writeRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly WriteStep[])[],
  index: number,
  options: WorkbookOptions,
): Promise<void> {
  const steps = requests[index];
  if (!steps) return;
  throwIfCancelled(options);
  for (const { queue } of steps) queue();
  await context.sync();
  const written = (index + 1) / requests.length;
  options.onProgress?.(WRITING_FROM + (1 - WRITING_FROM) * written, "writing");
  await writeRequests(context, requests, index + 1, options);
}

function requestsOf(steps: readonly WriteStep[]): readonly (readonly WriteStep[])[] {
  const requests: WriteStep[][] = [];
  let room = 0;
  for (const step of steps) {
    if (requests.length === 0 || step.bytes > room) {
      requests.push([]);
      room = REQUEST_BYTES;
    }
    requests.at(-1)?.push(step);
    room -= step.bytes;
  }
  return requests;
}

function isEmpty(plan: WritePlan): boolean {
  const { newSheets, sheets, deletedNames, names, deletedSheets, activeSheet } = plan;
  const parts = [newSheets, sheets, deletedNames, names, deletedSheets];
  return activeSheet === undefined && parts.every(({ length }) => length === 0);
}

/** Headers of the tables whose columns the plan changed. */
function tablesAfter(plan: WritePlan, before: BeforeState): ReadonlyMap<string, readonly string[]> {
  const changed = existingWrites(plan).flatMap((sheetWrite) =>
    changedTables(sheetWrite).map((tableId) => {
      const sheet = before.written.find(({ sheetId }) => sheetId === sheetWrite.sheetId);
      const columns = sheet?.tables.find((table) => table.tableId === tableId)?.columns ?? [];
      const gone = sheetWrite.deletedColumns?.filter((column) => column.tableId === tableId) ?? [];
      const left = columns.filter((_, index) => !gone.some((column) => column.index === index));
      const added = sheetWrite.addedColumns?.filter((column) => column.tableId === tableId) ?? [];
      return [tableId, [...left, ...added.map(({ name }) => name)]] as const;
    }),
  );
  return new Map(changed);
}
