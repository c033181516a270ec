import { cellArea } from "../compose/areas";
import { applyWritePlan } from "../apply/applyWritePlan";
import type { NameWrite, WritePlan } from "../compose/writePlan";
import { withHostErrors } from "../hostErrors";
import { headerMark, parseHeaderMark } from "../ownership/marks";
import { queueOwn, takeOwn } from "../read/ownReader";
import type { OwnHeader, OwnSnapshot } from "../read/snapshot";
import type { HeaderRole } from "../recognise/columnMapping";
import type { WorkbookOptions } from "../report";
import { assertSupported } from "../requirements";
import { isSameCell, type MappedColumn } from "./readMapping";

/** What a person says about a header cell; `null` gives it back to the program. */
export interface GivenRole {
  readonly column: Pick<MappedColumn, "cell" | "value">;
  readonly role: HeaderRole["role"] | null;
}

/**
 * Remembers what header cells head, as hidden names over them: they follow when rows and columns are inserted and
 * sheets renamed. Cells that are not mentioned keep what was said about them. At most four round trips.
 *
 * @throws WorkbookError `changedMeanwhile` where a header cell holds something else now: nothing was changed
 */
export async function saveMapping(
  context: Excel.RequestContext,
  given: readonly GivenRole[],
  options: WorkbookOptions,
): Promise<void> {
  await withHostErrors(async () => {
    assertSupported(options);
    await applyWritePlan(context, composeMapping(await readMarks(context), given), options);
  });
}

/** Forgets everything that was said about header cells of this workbook. At most four round trips. */
export async function forgetMapping(
  context: Excel.RequestContext,
  options: WorkbookOptions,
): Promise<void> {
  await withHostErrors(async () => {
    assertSupported(options);
    const { headers, deadNames } = await readMarks(context);
    const names = [...headers.map(({ name }) => name), ...deadNames];
    await applyWritePlan(context, { ...EMPTY, deletedNames: names }, options);
  });
}

const EMPTY: WritePlan = {
  ...{ newSheets: [], sheets: [], deletedNames: [], names: [], deletedSheets: [] },
  changedCells: 0,
};

async function readMarks(
  context: Excel.RequestContext,
): Promise<Pick<OwnSnapshot, "headers" | "deadNames">> {
  const { names } = context.workbook;
  names.load("items/name,items/comment");
  await context.sync();
  const pending = queueOwn(names.items.filter(({ name }) => parseHeaderMark(name) !== null));
  await context.sync();
  return takeOwn(pending);
}

function composeMapping(
  { headers, deadNames }: Pick<OwnSnapshot, "headers" | "deadNames">,
  given: readonly GivenRole[],
): WritePlan {
  const before = ({ column }: GivenRole): OwnHeader | undefined =>
    headers.find(({ cell }) => isSameCell(cell, column.cell));
  const changed = given.filter((each) => (before(each)?.role ?? null) !== each.role);
  const numbers = [...headers.map(({ name }) => name), ...deadNames].map(
    (name) => parseHeaderMark(name) ?? 0,
  );
  const free = Math.max(0, ...numbers) + 1;
  const added = changed.flatMap(({ column, role }) => (role === null ? [] : { column, role }));
  return {
    ...EMPTY,
    deletedNames: [...changed.flatMap((each) => before(each)?.name ?? []), ...deadNames],
    names: added.map(({ column: { cell }, role }, index): NameWrite => {
      const area = cellArea(cell.row, cell.column);
      return { name: headerMark(free + index), sheetId: cell.sheetId, area, comment: role };
    }),
    guards: changed.map(({ column: { cell, value } }) => ({
      sheetId: cell.sheetId,
      area: cellArea(cell.row, cell.column),
      values: [[value]],
    })),
  };
}
