import type { GridHost } from "../grid/gridHost";
import type { DocumentAccess } from "../host/documentAccess";
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

/** A second pane on the workbook, and the element that was made for it. */
interface OtherPane {
  readonly excel: ExcelHost;
  readonly pane: AddinPane;
  readonly container: HTMLElement;
}

/**
 * What a window of Excel is: one workbook on the grid and the add-in beside it. A new workbook gets a new
 * add-in, as in Excel.
 */
export class Workbench {
  private document: OpenDocument | undefined;
  private excel: ExcelHost | undefined;
  private pane: AddinPane | undefined;
  private others: OtherPane[] = [];
  private access: DocumentAccess = "edit";
  private level: ExcelApiLevel = LATEST_EXCEL_API_LEVEL;

  private readonly editing: GridEditing;

  constructor(private readonly options: WorkbenchOptions) {
    const { grid, onRefusedEdit } = options;
    this.editing = new GridEditing(grid, {
      begin: () => {
        for (const host of this.hosts()) host.cellEditing.begin();
      },
      end: () => {
        for (const host of this.hosts()) host.cellEditing.end();
      },
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
    this.access = "edit";
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

  /** Pretends that the workbook is open for looking only, or was closed under the pane. */
  setAccess(access: DocumentAccess): void {
    this.access = access;
    for (const host of this.hosts()) host.access = access;
  }

  /** Opens the add-in once more on the same workbook, as a second window does. The container goes with the pane. */
  openAnotherPane(container: HTMLElement): void {
    const excel = this.createHost();
    this.others.push({ excel, container, pane: this.createPane(container, excel) });
  }

  reloadAddin(): void {
    if (!this.document) return;
    this.disconnectAddin();
    this.connectAddin();
  }

  /** Excel's side of every pane. */
  private hosts(): readonly ExcelHost[] {
    const others = this.others.map(({ excel }) => excel);
    return this.excel ? [this.excel, ...others] : others;
  }

  private connectAddin(): void {
    this.excel = this.createHost();
    this.pane = this.createPane(this.options.paneContainer, this.excel);
  }

  private createHost(): ExcelHost {
    return new ExcelHost(this.current.model, {
      excelApi: this.level,
      access: this.access,
      onFault: (error, location) => {
        this.options.onFault(
          `${location}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
        );
      },
    });
  }

  private createPane(container: HTMLElement, host: ExcelHost): AddinPane {
    return new AddinPane({
      container,
      addinUrl: ADDIN_URL,
      addinName: ADDIN_NAME,
      host,
      onUnknown: (what) => {
        this.options.onFault(`Not known to this host: ${what}`);
      },
    });
  }

  private disconnectAddin(): void {
    this.pane?.dispose();
    this.excel?.dispose();
    this.pane = undefined;
    this.excel = undefined;
    for (const { excel, pane, container } of this.others) {
      pane.dispose();
      excel.dispose();
      container.remove();
    }
    this.others = [];
  }
}
