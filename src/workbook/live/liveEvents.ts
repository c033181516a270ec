import type { WorkbookOptions } from "../report";
import type { RunBatch } from "./liveSession";

/** Cells of a sheet changed. */
export interface CellsChanged {
  readonly sheetId: string;
  readonly address: string;
  /** Contents changed; otherwise cells, rows or columns came, went or moved. */
  readonly isEdit: boolean;
  /** A co-author did it. */
  readonly isRemote: boolean;
}

/** Told what happens in the workbook; what the add-in itself writes is left out where Excel tells. */
export interface LiveHandlers {
  readonly changed: (event: CellsChanged) => void;
  readonly recalculated: (sheetId: string) => void;
  readonly sheetDeleted: (sheetId: string) => void;
}

/** Ids of sheets. */
export interface FollowedSheets {
  readonly sheets: ReadonlySet<string>;
  /** Those whose calculations are followed too. */
  readonly calculated: ReadonlySet<string>;
}

interface Registration {
  readonly context: OfficeExtension.ClientRequestContext;
  readonly remove: () => void;
}

/** The event handlers of a live session. */
export class LiveEvents {
  private constructor(private readonly registrations: readonly Registration[]) {}

  /** Registers the handlers; one round trip. */
  static register(
    run: RunBatch,
    { sheets, calculated }: FollowedSheets,
    options: WorkbookOptions,
    handlers: LiveHandlers,
  ): Promise<LiveEvents> {
    const tellsOwnWrites = options.supports("ExcelApi", "1.14");
    const onChanged = (event: Excel.WorksheetChangedEventArgs): Promise<void> => {
      if (!tellsOwnWrites || !isOwnWrite(event)) handlers.changed(cellsChanged(event));
      return Promise.resolve();
    };
    return run(async (context) => {
      const { worksheets } = context.workbook;
      const registrations: Registration[] = [...sheets].map((id) =>
        worksheets.getItem(id).onChanged.add(onChanged),
      );
      registrations.push(
        worksheets.onDeleted.add((event) => {
          handlers.sheetDeleted(event.worksheetId);
          return Promise.resolve();
        }),
      );
      if (options.supports("ExcelApi", "1.8")) {
        for (const id of calculated) {
          registrations.push(
            worksheets.getItem(id).onCalculated.add((event) => {
              handlers.recalculated(event.worksheetId);
              return Promise.resolve();
            }),
          );
        }
      }
      await context.sync();
      return new LiveEvents(registrations);
    });
  }

  async remove(): Promise<void> {
    for (const registration of this.registrations) registration.remove();
    // All were registered with one context, and can only be removed with it.
    await this.registrations[0]?.context.sync();
  }
}

function cellsChanged(event: Excel.WorksheetChangedEventArgs): CellsChanged {
  return {
    sheetId: event.worksheetId,
    address: event.address,
    isEdit: event.changeType === "RangeEdited",
    isRemote: event.source === "Remote",
  };
}

/** Newer than the rest (ExcelApi 1.14), therefore only asked where it is there. */
function isOwnWrite(event: object): boolean {
  return "triggerSource" in event && event.triggerSource === "ThisLocalAddin";
}
