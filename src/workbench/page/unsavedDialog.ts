/** What the user wants done with changes that are in no file yet. */
export type UnsavedChoice = "save" | "discard" | "cancel";

/** Asks what to do with unsaved changes before something replaces the workbook. */
export class UnsavedDialog {
  constructor(
    private readonly dialog: HTMLDialogElement,
    private readonly nameElement: HTMLElement,
  ) {}

  ask(name: string): Promise<UnsavedChoice> {
    this.nameElement.textContent = name;
    // Escape closes without a value, which must not repeat the last answer.
    this.dialog.returnValue = "cancel";
    this.dialog.showModal();
    return new Promise((resolve) => {
      this.dialog.addEventListener(
        "close",
        () => {
          const { returnValue } = this.dialog;
          resolve(returnValue === "save" || returnValue === "discard" ? returnValue : "cancel");
        },
        { once: true },
      );
    });
  }
}
