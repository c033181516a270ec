import {
  IUniverInstanceService,
  LocaleType,
  UniverInstanceType,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";

import type { WorkbookModel } from "../model/workbookModel";
import type { WorkbookContent } from "../xlsx/content";
import { sheetIdAt } from "../xlsx/read/workbook";
import type { WorkbookFile } from "../xlsx/workbookFile";
import { firstCalculation } from "./calculationWatch";
import { FormatRegistry } from "./formatRegistry";
import { GridContext } from "./gridContext";
import type { GridHost } from "./gridHost";
import { GridStores } from "./gridStores";
import { GridWorkbook } from "./gridWorkbook";
import { SheetState } from "./sheetState";
import { sheetSnapshot } from "./sheetSnapshot";
import { WorkbookSaver } from "./workbookSaver";

let opened = 0;

/** Puts a file into Univer and returns the model over it, with everything calculated. */
export async function openInGrid(
  file: WorkbookFile,
  name: string,
  host: GridHost,
): Promise<WorkbookModel> {
  const { content } = file;
  opened += 1;
  const unitId = `workbook${opened}`;
  const sheetIds = content.sheets.map((_, index) => sheetIdAt(index));
  const context = new GridContext(
    host.univer.__getInjector(),
    unitId,
    new FormatRegistry(content.formats),
    host.headless,
  );
  const stores: GridStores = new GridStores(context, (id) => model.sheet(id));
  const states = new Map(
    content.sheets.map((sheet, index) => [sheetIds[index] ?? "", new SheetState(sheet)]),
  );
  const ready = firstCalculation(context.injector);
  host.univer.createUnit<Partial<IWorkbookData>, Workbook>(
    UniverInstanceType.UNIVER_SHEET,
    snapshotOf(content, unitId, name, sheetIds, context, stores),
  );
  content.sheets.forEach((sheet, index) => {
    stores.charts.load(sheetIds[index] ?? "", sheet.charts);
  });
  // Undo works on the focused workbook; in a page the grid takes the focus itself.
  if (host.headless) context.injector.get(IUniverInstanceService).focusUnit(unitId);
  const active = sheetIds[content.activeSheet];
  if (active !== undefined) context.workbook.setActiveSheet(context.worksheet(active));
  const saver = new WorkbookSaver(file, context, stores, states);
  const model = new GridWorkbook(name, host, context, stores, states, content, saver);
  // Formulas that came without a result are calculated now; that is no change of the workbook.
  await ready;
  await model.settled();
  saver.reset();
  return model;
}

function snapshotOf(
  content: WorkbookContent,
  unitId: string,
  name: string,
  sheetIds: readonly string[],
  context: GridContext,
  stores: GridStores,
): Partial<IWorkbookData> {
  const perSheet = (
    resource: (sheet: WorkbookContent["sheets"][number], id: string) => unknown,
  ): string =>
    JSON.stringify(
      Object.fromEntries(
        content.sheets.map((sheet, index) => {
          const id = sheetIds[index] ?? "";
          return [id, resource(sheet, id)];
        }),
      ),
    );
  return {
    id: unitId,
    name,
    locale: LocaleType.JA_JP,
    styles: context.formats.styleTable(),
    defaultStyle: context.formats.univerStyle(0),
    sheetOrder: [...sheetIds],
    sheets: Object.fromEntries(
      content.sheets.map((sheet, index) => {
        const id = sheetIds[index] ?? "";
        return [id, sheetSnapshot(sheet, id)];
      }),
    ),
    resources: [
      {
        name: "SHEET_DEFINED_NAME_PLUGIN",
        data: JSON.stringify(stores.names.resource(content.names, sheetIds)),
      },
      {
        name: "SHEET_TABLE_PLUGIN",
        data: perSheet((sheet, id) => ({ tables: stores.tables.resource(id, sheet.tables) })),
      },
      {
        name: "SHEET_CONDITIONAL_FORMATTING_PLUGIN",
        data: perSheet((sheet, id) =>
          stores.conditionalFormats.resource(id, sheet.conditionalFormats),
        ),
      },
      {
        name: "SHEET_DATA_VALIDATION_PLUGIN",
        data: perSheet((sheet) => stores.validations.resource(sheet.validations)),
      },
    ],
  };
}
