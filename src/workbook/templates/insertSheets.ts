import { applyWritePlan } from "../apply/applyWritePlan";
import { FreeNames } from "../compose/freeNames";
import type { WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { parseLedgerMark } from "../ledgers/ledgerMark";
import { withHostErrors } from "../hostErrors";
import type { InsertReport, WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import type { SheetDraft, WorkbookNames } from "./sheetDraft";

/**
 * Adds sheets behind the existing ones and shows the first of them: one round trip to learn which names are
 * taken, one to make sure that they still are free, one to write. Nothing that exists is touched.
 *
 * @param compose makes the sheets from the names that are still free
 * @throws WorkbookError `structureProtected`: nothing was changed
 */
export async function insertSheets(
  context: Excel.RequestContext,
  compose: (names: WorkbookNames) => readonly SheetDraft[],
  options: WorkbookOptions,
): Promise<InsertReport> {
  return withHostErrors(async () => {
    assertSupported(options);
    const drafts = compose(await readNames(context));
    await applyWritePlan(context, planOf(drafts), options);
    return { sheets: drafts.map(({ name }) => name) };
  });
}

async function readNames(context: Excel.RequestContext): Promise<WorkbookNames> {
  const { worksheets, tables, names, protection } = context.workbook;
  worksheets.load("items/name");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  await context.sync();
  if (protection.protected) throw new WorkbookError("structureProtected");
  const namesOf = ({ items }: { readonly items: readonly { readonly name: string }[] }): string[] =>
    items.map(({ name }) => name);
  return {
    sheets: new FreeNames(namesOf(worksheets)),
    tables: new FreeNames([...namesOf(tables), ...namesOf(names)]),
    ledgers: 1 + Math.max(0, ...namesOf(names).map((name) => parseLedgerMark(name)?.ledger ?? 0)),
  };
}

function planOf(drafts: readonly SheetDraft[]): WritePlan {
  const active = drafts[0]?.builder.sheetId;
  return {
    newSheets: drafts.map(({ name, builder }) => ({ key: builder.sheetId, name, tabColor: null })),
    sheets: drafts.map(({ builder }) => builder.build()),
    deletedNames: [],
    names: drafts.flatMap(({ builder, marks = [] }) =>
      marks.map((mark) => ({ ...mark, sheetId: builder.sheetId })),
    ),
    deletedSheets: [],
    changedCells: 0,
    ...(active === undefined ? {} : { activeSheet: active }),
  };
}
