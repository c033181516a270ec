import type { WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import type { WorkbookOptions } from "../report";
import type { BeforeState } from "./beforeState";
import { inversePlan } from "./inversePlan";
import { queueTable } from "./readBefore";
import { sheetNames, writtenPlaces } from "./undoSnapshot";

/** What of a plan stands in the workbook after it failed somewhere. */
interface NowState {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
  readonly names: ReadonlySet<string>;
  /** Names among the marks to bring back that still mark cells. */
  readonly live: ReadonlySet<string>;
  readonly tables: ReadonlyMap<string, readonly string[]>;
}

/** Excel may be busy for a moment only. */
const ATTEMPTS = 2;

/**
 * Takes back a plan that failed half-way: Excel carries out a request up to the action that fails and keeps what
 * it did so far.
 *
 * @param write writes a plan without verifying it
 * @throws WorkbookError `partlyWritten` with the places where this failed too; `ownSheetsGone` where everything is
 *   back but own sheets that were deleted
 */
export async function putBack(
  context: Excel.RequestContext,
  plan: WritePlan,
  before: BeforeState,
  options: WorkbookOptions,
  write: (inverse: WritePlan) => Promise<unknown>,
  cause: unknown,
): Promise<void> {
  const separator = options.language === "ja" ? "、" : ", ";
  const gone = await attempt(ATTEMPTS, async () => {
    const now = await readNow(context, before);
    await write(remaining(plan, before, now));
    const ids = new Set(now.sheets.map(({ id }) => id));
    return plan.deletedSheets.filter((id) => !ids.has(id));
  }).catch((error: unknown) => {
    const places = writtenPlaces(plan, before).join(separator);
    throw new WorkbookError("partlyWritten", places, { cause: [cause, error] });
  });
  if (gone.length > 0) {
    const names = sheetNames(before, gone).join(separator);
    throw new WorkbookError("ownSheetsGone", names, { cause });
  }
}

async function attempt<T>(times: number, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (times <= 1) throw error;
    return attempt(times - 1, work);
  }
}

async function readNow(context: Excel.RequestContext, before: BeforeState): Promise<NowState> {
  const { worksheets, names } = context.workbook;
  worksheets.load("items/id,items/name");
  names.load("items/name");
  const tables = before.written.flatMap(({ sheetId, tables: changed }) =>
    changed.map(({ tableId }) => queueTable(worksheets.getItem(sheetId), tableId)),
  );
  const marks = before.marks.map(({ name }) => {
    const range = names.getItemOrNullObject(name).getRangeOrNullObject();
    range.load("address");
    return { name, range };
  });
  await context.sync();
  return {
    sheets: worksheets.items.map(({ id, name }) => ({ id, name })),
    names: new Set(names.items.map(({ name }) => name)),
    live: new Set(marks.flatMap(({ name, range }) => (range.isNullObject ? [] : [name]))),
    tables: new Map(tables.map((take) => take()).map(({ tableId, columns }) => [tableId, columns])),
  };
}

/** The inverse of what was carried out: what the plan did not come to needs nothing. */
function remaining(plan: WritePlan, before: BeforeState, now: NowState): WritePlan {
  const existed = new Set(before.sheets.map(({ id }) => id));
  const added = now.sheets.filter(
    ({ id, name }) => !existed.has(id) && plan.newSheets.some((sheet) => sheet.name === name),
  );
  const inverse = inversePlan(
    plan,
    before,
    added.map(({ id }) => id),
    now.tables,
  );
  const there = new Set(now.sheets.map(({ id }) => id));
  const replaced = new Set(plan.names.map(({ name }) => name));
  const names = inverse.names.filter(
    ({ name, sheetId }) => there.has(sheetId) && (!now.live.has(name) || replaced.has(name)),
  );
  const obsolete = new Set([...inverse.deletedNames, ...names.map(({ name }) => name)]);
  return {
    ...inverse,
    sheets: inverse.sheets.filter(({ sheetId }) => there.has(sheetId)),
    deletedNames: [...obsolete].filter((name) => now.names.has(name)),
    names,
  };
}
