/** Pixels. A task pane in Excel starts at about this width and can be drawn to about these limits. */
export const PANE_WIDTH = { initial: 360, minimum: 320, maximum: 600, step: 20 } as const;

const STORAGE_KEY = "workbench.paneWidth";

/**
 * The bar between sheet and pane: dragged with the pointer, or moved with the arrow keys, Home and End as the
 * WAI-ARIA window splitter pattern asks. The width is remembered by the browser.
 */
export function wireSplitter(splitter: HTMLElement, desk: HTMLElement): void {
  let width = clamp(Number(localStorage.getItem(STORAGE_KEY) ?? PANE_WIDTH.initial));
  splitter.setAttribute("aria-valuemin", String(PANE_WIDTH.minimum));
  splitter.setAttribute("aria-valuemax", String(PANE_WIDTH.maximum));

  const resize = (wanted: number): void => {
    width = clamp(wanted);
    desk.style.setProperty("--pane-width", `${String(width)}px`);
    splitter.setAttribute("aria-valuenow", String(width));
    localStorage.setItem(STORAGE_KEY, String(width));
  };
  resize(width);

  splitter.addEventListener("keydown", (event) => {
    const wanted = widthAfterKey(event.key, width);
    if (wanted === undefined) return;
    event.preventDefault();
    resize(wanted);
  });

  splitter.addEventListener("pointerdown", (event) => {
    splitter.setPointerCapture(event.pointerId);
    captured(true);
  });
  splitter.addEventListener("pointermove", (event) => {
    if (splitter.hasPointerCapture(event.pointerId)) {
      resize(Math.round(desk.getBoundingClientRect().right - event.clientX));
    }
  });
  splitter.addEventListener("lostpointercapture", () => {
    captured(false);
  });

  function captured(active: boolean): void {
    splitter.classList.toggle("splitter--active", active);
    desk.classList.toggle("desk--captured", active);
  }
}

/** The pane lies on the right, so the left arrow makes it wider. */
function widthAfterKey(key: string, width: number): number | undefined {
  switch (key) {
    case "ArrowLeft":
      return width + PANE_WIDTH.step;
    case "ArrowRight":
      return width - PANE_WIDTH.step;
    case "Home":
      return PANE_WIDTH.minimum;
    case "End":
      return PANE_WIDTH.maximum;
    default:
      return undefined;
  }
}

function clamp(width: number): number {
  if (!Number.isFinite(width)) return PANE_WIDTH.initial;
  return Math.min(PANE_WIDTH.maximum, Math.max(PANE_WIDTH.minimum, width));
}
