import type { GridHost } from "./grid/gridHost";
import { openInGrid } from "./grid/openInGrid";
import type { WorkbookModel } from "./model/workbookModel";
import { readWorkbookFile } from "./xlsx/read/workbook";
import { emptyWorkbookBytes } from "./xlsx/write/emptyWorkbook";

export { WorkbookFileError } from "./xlsx/workbookFileError";

export interface OpenOptions {
  /** File name, as office.js reports it. */
  readonly name: string;
  /** The visible grid to open it in; without one the workbook lives in memory only. */
  readonly grid?: GridHost;
}

/**
 * Opens an .xlsx file as a live workbook.
 *
 * @throws WorkbookFileError where the bytes are no workbook, protected by a password, or damaged; nothing
 *   has been opened then.
 */
export async function openWorkbook(
  bytes: Uint8Array,
  options: OpenOptions,
): Promise<WorkbookModel> {
  const file = readWorkbookFile(bytes);
  return openInGrid(file, options.name, options.grid ?? (await headlessHost()));
}

/** A new workbook with one empty sheet. */
export async function createEmptyWorkbook(options: OpenOptions): Promise<WorkbookModel> {
  return openWorkbook(emptyWorkbookBytes(), options);
}

/** Loaded on demand: a page that has a grid needs no second Univer. */
async function headlessHost(): Promise<GridHost> {
  const { startHeadlessHost } = await import("./grid/headlessHost");
  return startHeadlessHost();
}
