import { START_WORKBOOK_NAME } from "../samples/startWorkbookName";
import { downloadWorkbook } from "./download";
import { element } from "./element";
import { wireExcelVersions } from "./excelVersions";
import { wireFileDrop } from "./fileDrop";
import { NoticeLine } from "./noticeLine";
import { openFailure } from "./openFailure";
import { wireSplitter } from "./splitter";
import { UnsavedDialog } from "./unsavedDialog";
import type { Workbench } from "./workbench";

/** The bar, the lines and the dialogs around grid and pane: what people press, and what they are told. */
export class WorkbenchUi {
  readonly notice = new NoticeLine({
    line: element("notice", HTMLDivElement),
    text: element("notice-text", HTMLParagraphElement),
    close: element("notice-close", HTMLButtonElement),
    polite: element("live", HTMLDivElement),
    assertive: element("alert", HTMLDivElement),
  });
  private readonly unsavedDialog = new UnsavedDialog(
    element("unsaved-dialog", HTMLDialogElement),
    element("unsaved-name", HTMLSpanElement),
  );
  private readonly buttons = ["open", "save", "restart", "reload"].map((id) =>
    element(id, HTMLButtonElement),
  );
  private readonly file = element("file", HTMLInputElement);
  private readonly loading = element("loading", HTMLDivElement);
  private busy = false;

  constructor(private readonly workbench: Workbench) {
    const [open, save, restart, reload] = this.buttons;
    open?.addEventListener("click", () => {
      this.file.click();
    });
    this.file.addEventListener("change", () => {
      const [file] = this.file.files ?? [];
      if (file) void this.openFile(file);
      // The same file chosen again is a change too.
      this.file.value = "";
    });
    save?.addEventListener("click", () => void this.save());
    restart?.addEventListener("click", () => void this.openStartWorkbook());
    reload?.addEventListener("click", () => {
      workbench.reloadAddin();
    });
    const desk = element("desk", HTMLElement);
    wireExcelVersions(element("excel-version", HTMLSelectElement), (level) => {
      workbench.setExcelVersion(level);
    });
    wireSplitter(element("splitter", HTMLDivElement), desk);
    wireFileDrop(element("drop", HTMLDivElement), desk, (file) => void this.openFile(file));
    window.addEventListener("beforeunload", (event) => {
      if (workbench.isOpen && workbench.current.unsaved) event.preventDefault();
    });
  }

  /** Opens the bundled plan; at the start and for going back to it. */
  openStartWorkbook(): Promise<void> {
    return this.replace(START_WORKBOOK_NAME, async () => {
      const response = await fetch(`/samples/${encodeURIComponent(START_WORKBOOK_NAME)}`);
      if (!response.ok) throw new Error(`${response.url}: ${String(response.status)}`);
      return response.arrayBuffer();
    });
  }

  /** Shows the name of the workbook and whether it is saved. */
  showDocument(): void {
    const { name, unsaved } = this.workbench.current;
    element("file-name", HTMLSpanElement).textContent = name;
    element("unsaved", HTMLSpanElement).hidden = !unsaved;
    document.title = `${unsaved ? "● " : ""}${name} - ワークベンチ`;
  }

  showRefusedEdit(sheetName: string): void {
    this.notice.error(
      `シート「${sheetName}」は保護されているため、変更できません。変更できるのはロックされていないセルだけです。`,
    );
  }

  private openFile(file: File): Promise<void> {
    return this.replace(file.name, () => file.arrayBuffer());
  }

  private async replace(name: string, read: () => Promise<ArrayBuffer>): Promise<void> {
    if (this.busy || !(await this.mayReplace())) return;
    this.setBusy(true);
    try {
      await this.workbench.open(new Uint8Array(await read()), name);
      this.notice.clear();
    } catch (error) {
      this.notice.error(openFailure(error, name));
    } finally {
      this.setBusy(false);
    }
  }

  /** Whether the user lets the open workbook go, after saving it if so chosen. */
  private async mayReplace(): Promise<boolean> {
    if (!this.workbench.isOpen || !this.workbench.current.unsaved) return true;
    const choice = await this.unsavedDialog.ask(this.workbench.current.name);
    return choice === "discard" || (choice === "save" && (await this.save()));
  }

  private async save(): Promise<boolean> {
    const { name } = this.workbench.current;
    try {
      downloadWorkbook(await this.workbench.save(), name);
      this.notice.info(`「${name}」を保存しました。ブラウザーのダウンロード先を確認してください。`);
      return true;
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      this.notice.error(`「${name}」を保存できませんでした。（${reason}）`);
      return false;
    }
  }

  private setBusy(busy: boolean): void {
    this.busy = busy;
    this.loading.hidden = !busy;
    for (const button of this.buttons) button.disabled = busy;
  }
}
