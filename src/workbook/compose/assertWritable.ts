import { WorkbookError } from "../errors";
import type { WorkbookOptions } from "../report";
import { sheetTexts } from "../texts/sheetTexts";
import type { WritePlan } from "./writePlan";

/** What of a workbook is protected. */
interface Protection {
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly protected: boolean;
  }[];
  readonly structureProtected: boolean;
}

/**
 * Refuses before anything is written: a batch that fails half-way would leave its first half behind.
 *
 * @throws WorkbookError `sheetProtected` with the names of all protected sheets, `structureProtected`
 */
export function assertWritable(
  workbook: Protection,
  plan: WritePlan,
  options: WorkbookOptions,
): void {
  const written = new Set([...plan.sheets.map(({ sheetId }) => sheetId), ...plan.deletedSheets]);
  const locked = workbook.sheets.filter((sheet) => sheet.protected && written.has(sheet.id));
  if (locked.length > 0) {
    const names = locked.map(({ name }) => name);
    throw new WorkbookError("sheetProtected", names.join(sheetTexts(options.language).separator));
  }
  const changesStructure = plan.newSheets.length > 0 || plan.deletedSheets.length > 0;
  if (changesStructure && workbook.structureProtected) {
    throw new WorkbookError("structureProtected");
  }
}
