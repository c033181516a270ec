import { ExcelHost, type ExcelHostOptions } from "../host/excelHost";
import type { TrafficMeter } from "../interpreter/trafficMeter";
import type { WorkbookModel } from "../model/workbookModel";
import { BridgeHost } from "../transports/bridgeHost";
import { loadLibrary } from "./libraryContext";
import { OwnedTimers } from "./ownedTimers";

export type HeadlessClientOptions = ExcelHostOptions;

/** The genuine office.js client in Node, connected to a workbook. */
export interface HeadlessClient {
  /** `Excel.run` of the genuine library. Rejects with `OfficeExtension.Error` as in Excel. */
  run<T>(
    batch: (context: Excel.RequestContext) => Promise<T>,
    options?: { readonly delayForCellEdit?: boolean },
  ): Promise<T>;
  /** The twin of `Office.context.requirements.isSetSupported`. */
  supports(set: string, version?: string): boolean;
  /** Number of syncs and bytes so far; `reset()` starts anew. */
  readonly counters: TrafficMeter;
  /** Excel's side: faults to plan, cell editing to simulate, the workbook. */
  readonly host: ExcelHost;
  /** Ends the client; the workbook stays open and belongs to the caller. */
  dispose(): void;
}

/**
 * Starts a client of its own for a workbook: the unmodified `excel-web-16.00.js` of the npm package
 * in a separate global object. Takes about 30 ms after the first; several can run in one process.
 */
export function startHeadlessClient(
  model: WorkbookModel,
  options: HeadlessClientOptions = {},
): Promise<HeadlessClient> {
  const host = new ExcelHost(model, options);
  const transport = new BridgeHost(host);
  const timers = new OwnedTimers();
  const supports = (set: string, version?: string): boolean =>
    host.requirements.supports(set, version);
  const library = loadLibrary(transport.bridge, timers, {
    displayLanguage: host.locale,
    contentLanguage: host.locale,
    requirements: { isSetSupported: supports },
  });
  let open = true;
  return Promise.resolve({
    run: async (batch, runOptions = {}) => {
      if (!open) throw new Error("The headless client was already disposed of.");
      return library.Excel.run(runOptions, batch);
    },
    supports,
    counters: host.traffic,
    host,
    dispose: () => {
      open = false;
      transport.close();
      host.dispose();
      timers.stopAll();
    },
  });
}
