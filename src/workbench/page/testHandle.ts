import type { DocumentAccess } from "../host/documentAccess";
import type { TrafficMeter } from "../interpreter/trafficMeter";
import type { Rect } from "../model/rect";
import type { WorkbookModel } from "../model/workbookModel";

/**
 * `window.workbench`: what end-to-end tests, and a developer at the browser's console, can ask of the page
 * beside clicking it. Nothing in the page itself uses it.
 */
export interface WorkbenchHandle {
  /** Resolves when the start workbook lies on the grid, or the page says why it does not. */
  readonly ready: Promise<void>;
  /** Opens a workbook as the file button does, without asking about unsaved changes. */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** The workbook as the save button would download it. */
  save(): Promise<Uint8Array>;
  /** The open workbook; a new object after each `open`. */
  readonly model: WorkbookModel;
  readonly fileName: string;
  /** Whether the workbook has changes that are in no file. */
  readonly unsaved: boolean;
  /** Pretends that the workbook is open for looking only, or was closed under the pane; `open` ends it. */
  setAccess(access: DocumentAccess): void;
  /** Opens the add-in once more, below the first pane; gone with the next `open` or reload. */
  openAnotherPane(): void;
  /** The cells that are on the screen, those at the edges perhaps only in part; frozen ones apart. */
  visibleCells(): Rect | null;
  /** What the add-in sent since the pane was loaded. */
  readonly traffic: TrafficMeter;
  /** Failures of the host itself, which the add-in saw as GeneralException; a test should find none. */
  readonly faults: readonly string[];
}

declare global {
  interface Window {
    workbench: WorkbenchHandle;
  }
}
