import { Workbook } from "@cj-tech-master/excelts";

import {
  startHeadlessClient,
  type HeadlessClient,
  type HeadlessClientOptions,
} from "../../../src/workbench/headless/headlessClient";
import type { SheetModel, WorkbookModel } from "../../../src/workbench/model/workbookModel";
import { openWorkbook } from "../../../src/workbench/openWorkbook";
import type { UndoSnapshot } from "../../../src/workbook/apply/undoSnapshot";
import { undoLastRun } from "../../../src/workbook/undoLastRun";
import { judgeWorkbook } from "../../../src/workbook/judgeWorkbook";
import { removeResults } from "../../../src/workbook/removeResults";
import type { RemoveReport, WorkbookOptions } from "../../../src/workbook/report";

/** A workbook on the headless host, with the add-in's use cases bound to it. */
export interface HostWorkbook {
  readonly client: HeadlessClient;
  readonly model: WorkbookModel;
  readonly options: WorkbookOptions;
  readonly judge: () => ReturnType<typeof judgeWorkbook>;
  readonly remove: () => Promise<RemoveReport>;
  /** Takes the last run back. */
  readonly undo: () => Promise<void>;
  readonly lastUndo: () => UndoSnapshot | null;
  /** Round trips since the last call. */
  readonly syncs: () => number;
  readonly sheet: (name: string) => SheetModel;
  /** Values of a sheet's used range. */
  readonly values: (name: string) => readonly (readonly unknown[])[];
}

const open: HostWorkbook[] = [];

/** Opens a workbook built with the library that also writes the workbench's files. */
export async function openHostWorkbook(
  build: (workbook: Workbook) => void,
  hostOptions: HeadlessClientOptions = {},
): Promise<HostWorkbook> {
  const workbook = new Workbook();
  build(workbook);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return openHostBytes(bytes, hostOptions);
}

/** Opens the bytes of a file. */
export async function openHostBytes(
  bytes: Uint8Array,
  hostOptions: HeadlessClientOptions = {},
): Promise<HostWorkbook> {
  const model = await openWorkbook(bytes, { name: "計画.xlsx" });
  const client = await startHeadlessClient(model, hostOptions);
  let counted = 0;
  let lastUndo: UndoSnapshot | null = null;
  const options: WorkbookOptions = {
    language: "ja",
    supports: (set, version) => client.supports(set, version),
    now: new Date(2020, 5, 1, 9, 5),
    onWritten: (undo) => {
      lastUndo = undo;
    },
  };
  const sheet = (name: string): SheetModel => {
    const found = model.sheetByName(name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found;
  };
  const host: HostWorkbook = {
    client,
    model,
    options,
    judge: () => client.run((context) => judgeWorkbook(context, options)),
    remove: () => client.run((context) => removeResults(context, options)),
    undo: async () => {
      const snapshot = lastUndo;
      if (!snapshot) throw new Error("Nothing was written yet.");
      await client.run((context) => undoLastRun(context, snapshot, options));
    },
    lastUndo: () => lastUndo,
    syncs: () => {
      const since = client.counters.syncs - counted;
      counted = client.counters.syncs;
      return since;
    },
    sheet,
    values: (name) => {
      const rect = sheet(name).usedRect(true);
      return rect ? sheet(name).values(rect) : [];
    },
  };
  open.push(host);
  return host;
}

/** Belongs into `afterEach`. */
export function closeHostWorkbooks(): void {
  for (const { client, model } of open.splice(0)) {
    client.dispose();
    model.dispose();
  }
}

/** Columns beyond the used range whose widths are compared too. */
const MARGIN = 12;

/** Everything of a workbook that a user could miss, as plain data. */
export function contentsOf(model: WorkbookModel): unknown {
  return {
    names: model
      .names()
      .map(({ name, formula, visible, comment }) => ({ name, formula, visible, comment }))
      .sort((a, b) => a.name.localeCompare(b.name)),
    sheets: model.sheets().map((sheet) => {
      const rect = sheet.usedRect(false);
      const columns = (rect?.column ?? 0) + (rect?.columnCount ?? 0) + MARGIN;
      return {
        name: sheet.name,
        visibility: sheet.visibility,
        tabColor: sheet.tabColor,
        rect,
        cells: rect && {
          formulas: sheet.formulas(rect),
          numberFormats: sheet.numberFormats(rect),
          styles: sheet.styles(rect),
        },
        widths: Array.from({ length: columns }, (_, column) => [
          ...[sheet.columnWidth(column), sheet.hasStandardWidth(column)],
        ]),
        rules: sheet.conditionalFormats().map(({ ranges, rule }) => ({ ranges, rule })),
        heights: Array.from({ length: (rect?.row ?? 0) + (rect?.rowCount ?? 0) }, (_, row) =>
          sheet.rowHeight(row),
        ),
        tables: sheet.tables().map((table) => ({
          ...{ name: table.name, rect: table.rect(), style: table.style },
          columns: table.columns().map(({ name }) => name),
        })),
        charts: sheet.charts().length,
        merges: sheet.merges(),
        freeze: sheet.freeze(),
      };
    }),
  };
}
