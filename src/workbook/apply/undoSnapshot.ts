import { cellAddress, quotedSheetName } from "../address";
import type { CellGuard, ValueBlock, WritePlan } from "../compose/writePlan";
import type { CellValue } from "../read/snapshot";
import type { BeforeState } from "./beforeState";
import { inversePlan, writtenArea } from "./inversePlan";
import { existingWrites } from "./readBefore";

/** Takes the last run back, as plain data. It holds as long as the cells that the run wrote are as it left them. */
export interface UndoSnapshot {
  readonly plan: WritePlan;
  /** Own sheets that the run deleted, by name: they do not come back, judging makes them anew. */
  readonly lostSheets: readonly string[];
}

/**
 * @param addedSheets ids of the sheets that the plan added
 * @param tables headers by table id, as the plan left them
 */
export function undoSnapshot(
  plan: WritePlan,
  before: BeforeState,
  addedSheets: readonly string[],
  tables: ReadonlyMap<string, readonly string[]>,
): UndoSnapshot {
  const guards = existingWrites(plan).flatMap(({ sheetId, values }) => {
    const contents = before.written.find((sheet) => sheet.sheetId === sheetId)?.contents ?? [];
    return values.flatMap((block, index) =>
      writtenCells(sheetId, block, contents[index]?.formulas ?? []),
    );
  });
  const inverse = inversePlan(plan, before, addedSheets, tables);
  const names = inverse.names.filter(({ sheetId }) => !plan.deletedSheets.includes(sheetId));
  return {
    plan: { ...inverse, names, guards },
    lostSheets: sheetNames(before, plan.deletedSheets),
  };
}

/** A block as it was left; one with formulas is not compared, because their results are not known. */
function writtenCells(
  sheetId: string,
  { area, values }: ValueBlock,
  before: readonly (readonly CellValue[])[],
): readonly CellGuard[] {
  const left = values.map((line, row) =>
    line.map((value, column) => value ?? before[row]?.[column] ?? ""),
  );
  const hasFormula = left.flat().some((value) => String(value).startsWith("="));
  return hasFormula ? [] : [{ sheetId, area, values: left }];
}

/** Names of sheets that existed before. */
export function sheetNames(before: BeforeState, ids: readonly string[]): readonly string[] {
  return before.sheets.flatMap(({ id, name }) => (ids.includes(id) ? [name] : []));
}

/** Every place that a plan writes to, for people: 「目標一覧!H3:L9」, 「ダッシュボード」. */
export function writtenPlaces(plan: WritePlan, before: BeforeState): readonly string[] {
  const existing = existingWrites(plan).flatMap((write) => {
    const area = writtenArea(write);
    const [name = ""] = sheetNames(before, [write.sheetId]);
    if (!area) return [];
    const first = cellAddress(area.row, area.column);
    const last = cellAddress(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    return [`${quotedSheetName(name)}!${first}:${last}`];
  });
  const added = plan.newSheets.map(({ name }) => name);
  return [...existing, ...added, ...sheetNames(before, plan.deletedSheets)];
}
