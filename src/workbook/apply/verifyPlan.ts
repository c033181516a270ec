import { cellAddress, quotedSheetName } from "../address";
import { rectanglesTouch } from "../compose/areas";
import type { CellGuard, WritePlan } from "../compose/writePlan";
import { WorkbookError } from "../errors";
import { hasHostCode } from "../hostErrors";
import type { CellValue } from "../read/snapshot";
import type { WorkbookOptions } from "../report";
import type { BeforeState } from "./beforeState";
import { readAreas, type AreaWish } from "./readAreas";
import { existingWrites, queueBefore, touchedAreas, type BeforeDressing } from "./readBefore";

/**
 * Makes sure that a plan still fits the workbook, and reads what it is about to change: one round trip, before
 * anything is written.
 *
 * @returns what stands there, to put it back if need be
 * @throws WorkbookError `changedMeanwhile`, `columnsOccupied`, `sheetProtected`, `structureProtected`: nothing was changed
 */
export async function verifyPlan(
  context: Excel.RequestContext,
  plan: WritePlan,
  host: Pick<WorkbookOptions, "supports">,
): Promise<BeforeState> {
  const guards = plan.guards ?? [];
  const touched = existingWrites(plan).map((write) =>
    touchedAreas(write).map((area) => ({ sheetId: write.sheetId, area, withFormats: true })),
  );
  const wishes: AreaWish[] = touched.flat();
  const wishOf = new Map(wishes.map((wish, index) => [placeKey(wish), index]));
  // The add-in's own cells are read once: they hold no formulas.
  const guardWishes = guards.map(({ sheetId, area }) => {
    const known = wishOf.get(placeKey({ sheetId, area }));
    return known ?? wishes.push({ sheetId, area, withFormats: false }) - 1;
  });
  const { rest, contents } = await readAreas(context, wishes, () =>
    queueBefore(context, plan, host),
  ).catch((error: unknown) => {
    // A sheet or table that was there a moment ago is gone.
    if (hasHostCode(error, "ItemNotFound")) {
      throw new WorkbookError("changedMeanwhile", "", { cause: error });
    }
    throw error;
  });
  assertStructure(plan, rest);
  guards.forEach((guard, index) => {
    assertSame(guard, contents[guardWishes[index] ?? 0]?.formulas ?? [], rest.sheets);
  });
  for (const { sheetId, area } of plan.plainAreas ?? []) {
    const sheet = rest.written.find((written) => written.sheetId === sheetId);
    const isFormatted = sheet?.formats.some(
      (format) => !format.plain && rectanglesTouch(format.area, area),
    );
    if (!isFormatted) continue;
    const place = `${quotedSheetName(sheet?.name ?? "")}!${cellAddress(area.row, area.column)}`;
    throw new WorkbookError("columnsOccupied", place);
  }
  let next = 0;
  return {
    sheets: rest.sheets,
    names: rest.names,
    marks: rest.marks,
    written: rest.written.map((sheet, index) => {
      const count = touched[index]?.length ?? 0;
      return { ...sheet, contents: contents.slice(next, (next += count)) };
    }),
  };
}

function placeKey({ sheetId, area }: Pick<AreaWish, "sheetId" | "area">): string {
  return [sheetId, area.row, area.column, area.rowCount, area.columnCount].join(" ");
}

function assertStructure(plan: WritePlan, before: BeforeDressing): void {
  const locked = before.written.filter((sheet) => sheet.protected).map(({ name }) => name);
  if (locked.length > 0) throw new WorkbookError("sheetProtected", locked.join("、"));
  if (before.structureProtected && plan.newSheets.length + plan.deletedSheets.length > 0) {
    throw new WorkbookError("structureProtected");
  }
  const ids = new Set(before.sheets.map(({ id }) => id));
  if (plan.deletedSheets.some((id) => !ids.has(id))) throw new WorkbookError("changedMeanwhile");
  const sheetNames = new Set(before.sheets.map(({ name }) => name.toLowerCase()));
  const taken = plan.newSheets.find(({ name }) => sheetNames.has(name.toLowerCase()));
  if (taken) throw new WorkbookError("changedMeanwhile", taken.name);
  const names = new Set(before.names);
  const missing = plan.deletedNames.some((name) => !names.has(name));
  const added = plan.names.some(({ name }) => names.has(name) && !plan.deletedNames.includes(name));
  if (missing || added) throw new WorkbookError("changedMeanwhile");
}

/** @throws WorkbookError `changedMeanwhile`, `columnsOccupied` with the first cell that is not what it should be */
function assertSame(
  { sheetId, area, values }: CellGuard,
  now: readonly (readonly CellValue[])[],
  sheets: BeforeState["sheets"],
): void {
  values.forEach((line, row) => {
    line.forEach((value, column) => {
      const found = now[row]?.[column];
      if (found === value) return;
      const sheet = sheets.find(({ id }) => id === sheetId)?.name ?? "";
      const cell = cellAddress(area.row + row, area.column + column);
      const isFormula = typeof found === "string" && found.startsWith("=");
      // Somebody put a formula into a cell of the add-in: what it shows is not known here.
      if (isFormula && value !== "") return;
      // A formula that shows nothing looks like a free cell until its formula is read.
      const code = isFormula ? "columnsOccupied" : "changedMeanwhile";
      throw new WorkbookError(code, `${quotedSheetName(sheet)}!${cell}`);
    });
  });
}
