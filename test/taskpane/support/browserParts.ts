/** Sizes in pixels that stand in for a layout, which jsdom does not have. */
const PANE_HEIGHT = 600;
const PANE_WIDTH = 320;
const ENTRY_HEIGHT = 100;

/** Nothing ever changes its size in jsdom. */
class StillResizeObserver implements ResizeObserver {
  observe = (): void => undefined;
  unobserve = (): void => undefined;
  disconnect = (): void => undefined;
}

/** Gives jsdom the parts of a browser that the pane asks for; `media` lists the queries that match. */
export function installBrowserParts(media: readonly string[] = []): void {
  window.matchMedia = (query) =>
    Object.assign(new EventTarget(), {
      matches: media.includes(query),
      media: query,
      onchange: null,
      addListener: () => undefined,
      removeListener: () => undefined,
    });
  window.ResizeObserver = StillResizeObserver;
  Object.defineProperties(HTMLElement.prototype, {
    offsetHeight: { configurable: true, get: () => ENTRY_HEIGHT },
    clientHeight: { configurable: true, get: () => PANE_HEIGHT },
    clientWidth: { configurable: true, get: () => PANE_WIDTH },
  });
}
