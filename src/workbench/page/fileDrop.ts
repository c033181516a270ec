/**
 * Lets a file be dropped anywhere on the page. While one is dragged over it the target is visible; the
 * browser's own reaction, to leave the page and show the file, is prevented.
 */
export function wireFileDrop(
  target: HTMLElement,
  desk: HTMLElement,
  onFile: (file: File) => void,
): void {
  const show = (visible: boolean): void => {
    target.hidden = !visible;
    desk.classList.toggle("desk--captured", visible);
  };
  // Univer handles some of these events itself, so they are taken on the way down.
  const listen = (
    type: "dragenter" | "dragover" | "dragleave" | "drop",
    react: (event: DragEvent) => void,
  ) => {
    window.addEventListener(
      type,
      (event) => {
        if (!carriesFile(event)) return;
        event.preventDefault();
        event.stopPropagation();
        react(event);
      },
      { capture: true },
    );
  };
  listen("dragenter", () => {
    show(true);
  });
  listen("dragover", (event) => {
    if (event.dataTransfer) event.dataTransfer.dropEffect = "copy";
  });
  listen("dragleave", (event) => {
    // Leaving one element for another names that one; leaving the window names none.
    if (event.relatedTarget === null) show(false);
  });
  listen("drop", (event) => {
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) onFile(file);
  });
}

function carriesFile(event: DragEvent): boolean {
  return event.dataTransfer?.types.includes("Files") ?? false;
}
