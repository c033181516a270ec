import { createEmptyWorkbook, openWorkbook } from "../../../src/workbench/openWorkbook";
import { HostError } from "../../../src/workbench/model/hostError";
import type { ModelEvent } from "../../../src/workbench/model/modelEvents";
import type { Rect } from "../../../src/workbench/model/rect";
import type {
  CellScalar,
  SheetModel,
  WorkbookModel,
} from "../../../src/workbench/model/workbookModel";
import { parseRect } from "../../../src/workbench/references/a1";

/** Workbooks that a test has open; closed after each test. */
export class OpenWorkbooks {
  private readonly open: WorkbookModel[] = [];

  constructor() {
    afterEach(() => {
      for (const model of this.open.splice(0)) model.dispose();
    });
  }

  async empty(): Promise<WorkbookModel> {
    return this.keep(await createEmptyWorkbook({ name: "試験.xlsx" }));
  }

  async opened(bytes: Uint8Array): Promise<WorkbookModel> {
    return this.keep(await openWorkbook(bytes, { name: "試験.xlsx" }));
  }

  /** The workbook as it comes back from its file. */
  async reopened(model: WorkbookModel): Promise<WorkbookModel> {
    return this.opened(await model.save());
  }

  private keep(model: WorkbookModel): WorkbookModel {
    this.open.push(model);
    return model;
  }
}

export function rect(address: string): Rect {
  const parsed = parseRect(address);
  if (!parsed) throw new Error(`no address: ${address}`);
  return parsed;
}

export function firstSheet(model: WorkbookModel): SheetModel {
  const sheet = model.sheets()[0];
  if (!sheet) throw new Error("no sheet");
  return sheet;
}

export function write(sheet: SheetModel, address: string, cells: (CellScalar | null)[][]): void {
  sheet.write(rect(address), cells);
}

export function valueAt(sheet: SheetModel, address: string): CellScalar | undefined {
  return sheet.values(rect(address))[0]?.[0];
}

export function formulaAt(sheet: SheetModel, address: string): CellScalar | undefined {
  return sheet.formulas(rect(address))[0]?.[0];
}

/** Records what a workbook tells its listeners. */
export function recordEvents(model: WorkbookModel): ModelEvent[] {
  const events: ModelEvent[] = [];
  model.onEvent((event) => events.push(event));
  return events;
}

/** Code of the error that a call is refused with, `null` where it goes through. */
export function refusal(call: () => unknown): string | null {
  try {
    call();
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
  return null;
}
