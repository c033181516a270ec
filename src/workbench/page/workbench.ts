import type { GridHost } from "../grid/gridHost";
import { ExcelHost } from "../host/excelHost";
import { type ExcelApiLevel, LATEST_EXCEL_API_LEVEL } from "../protocol/requirementSets";
import { AddinPane } from "../transports/addinPane";
import { GridEditing } from "./cellEditing";
import { OpenDocument } from "./openDocument";
import { guardProtectedSheets } from "./protectedSheets";

/** The add-in's page and name, as in its manifest. */
const ADDIN_URL = "/taskpane.html";
const ADDIN_NAME = "運営方針KPIトラッカー";

export interface WorkbenchOptions {
  readonly grid: GridHost;
  readonly paneContainer: HTMLElement;
  /** Told whenever the document, its name or whether it is saved changes. */
  readonly onDocumentChange: () => void;
  /** Faults of the host and calls it does not know, in words for a developer. */
  readonly onFault: (fault: string) => void;
  /** The user tried to change what the protection of a sheet locks. */
  readonly onRefusedEdit: (sheetName: string) => void;
}

/**
 * What a window of Excel is: one workbook on the grid and the add-in beside it. A new workbook gets a new
 * add-in, as in Excel.
 */
export class Workbench {
  private document: OpenDocument | undefined;
  private excel: ExcelHost | undefined;
  private pane: AddinPane | undefined;
  private level: ExcelApiLevel = LATEST_EXCEL_API_LEVEL;

  private readonly editing: GridEditing;

  constructor(private readonly options: WorkbenchOptions) {
    const { grid, onRefusedEdit } = options;
    this.editing = new GridEditing(grid, {
      begin: () => this.excel?.cellEditing.begin(),
      end: () => this.excel?.cellEditing.end(),
    });
    guardProtectedSheets(grid, () => this.document?.model, onRefusedEdit);
  }

  /**
   * Replaces the workbook. When the file cannot be opened, the one that is open stays.
   *
   * @throws WorkbookFileError
   */
  async open(bytes: Uint8Array, name: string): Promise<void> {
    const { grid, onDocumentChange } = this.options;
    const opened = await OpenDocument.open(bytes, name, grid, onDocumentChange);
    this.disconnectAddin();
    this.document?.close();
    this.document = opened;
    this.connectAddin();
    onDocumentChange();
  }

  get isOpen(): boolean {
    return this.document !== undefined;
  }

  /** @throws when no workbook is open */
  get current(): OpenDocument {
    if (!this.document) throw new Error("No workbook is open.");
    return this.document;
  }

  /** Excel's side of the pane that is shown. */
  get host(): ExcelHost {
    if (!this.excel) throw new Error("No workbook is open.");
    return this.excel;
  }

  /** The workbook as a file; from then on it counts as saved. */
  async save(): Promise<Uint8Array> {
    await this.editing.commit();
    const bytes = await this.current.save();
    this.options.onDocumentChange();
    return bytes;
  }

  /** Pretends to be another Excel; the add-in starts anew. */
  setExcelVersion(level: ExcelApiLevel): void {
    this.level = level;
    this.reloadAddin();
  }

  reloadAddin(): void {
    if (!this.document) return;
    this.disconnectAddin();
    this.connectAddin();
  }

  private connectAddin(): void {
    const { paneContainer, onFault } = this.options;
    this.excel = new ExcelHost(this.current.model, {
      excelApi: this.level,
      onFault: (error, location) => {
        onFault(
          `${location}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      },
    });
    this.pane = new AddinPane({
      container: paneContainer,
      addinUrl: ADDIN_URL,
      addinName: ADDIN_NAME,
      host: this.excel,
      onUnknown: (what) => {
        onFault(`Not known to this host: ${what}`);
      },
    });
  }

  private disconnectAddin(): void {
    this.pane?.dispose();
    this.excel?.dispose();
    this.pane = undefined;
    this.excel = undefined;
  }
}
