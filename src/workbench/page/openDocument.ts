import type { GridHost } from "../grid/gridHost";
import { showCharts } from "../grid/chartLayer";
import type { ModelEvent } from "../model/modelEvents";
import type { WorkbookModel } from "../model/workbookModel";
import { openWorkbook } from "../openWorkbook";
import { revealSelection } from "./revealSelection";

/** Events that come from looking at a workbook, not from changing it. */
const LOOKING: ReadonlySet<ModelEvent["kind"]> = new Set([
  "selectionChanged",
  "sheetActivated",
  "calculated",
]);

/** The workbook that lies on the grid. */
export class OpenDocument {
  private changed = false;
  private readonly stops: readonly (() => void)[];

  private constructor(
    readonly name: string,
    readonly model: WorkbookModel,
    grid: GridHost,
    onUnsaved: (unsaved: boolean) => void,
  ) {
    this.stops = [
      showCharts(grid, model),
      revealSelection(grid, model),
      model.onEvent(({ kind }) => {
        if (this.changed || LOOKING.has(kind)) return;
        this.changed = true;
        onUnsaved(true);
      }),
    ];
  }

  /**
   * Opens a file on the grid.
   *
   * @throws WorkbookFileError when the bytes are no workbook that can be opened
   */
  static async open(
    bytes: Uint8Array,
    name: string,
    grid: GridHost,
    onUnsaved: (unsaved: boolean) => void,
  ): Promise<OpenDocument> {
    const model = await openWorkbook(bytes, { name, grid });
    // Univer's name box and formula bar stay empty until something is selected.
    const { sheetId, rect } = model.selection();
    model.select(sheetId, rect);
    return new OpenDocument(name, model, grid, onUnsaved);
  }

  /** Whether there are changes that are in no file. */
  get unsaved(): boolean {
    return this.changed;
  }

  /** The workbook as bytes; from then on it counts as saved. */
  async save(): Promise<Uint8Array> {
    const bytes = await this.model.save();
    this.changed = false;
    return bytes;
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.model.dispose();
  }
}
