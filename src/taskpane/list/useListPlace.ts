import type { Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useRef } from "react";

import type { ListPlace } from "../state/keptPlace";

interface ListPlaceOptions {
  /** Absent where the place is not kept. */
  readonly place: ListPlace | undefined;
  readonly scroller: HTMLElement | null;
  readonly virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  /** Height in pixels of what covers the top of the list. */
  readonly stickyHeight: number;
  /** Index of the entry with this key; -1 where there is none any more. */
  readonly indexOf: (key: string) => number;
}

/** Scrolls a list once to where the user was before, and notes from then on where the user is. */
export function useListPlace(options: ListPlaceOptions): void {
  const { place, scroller } = options;
  const latest = useRef(options);
  useEffect(() => {
    latest.current = options;
  });
  const restored = useRef(false);
  const { scrollMargin } = options.virtualizer.options;

  useEffect(() => {
    // Before the list knows where it lies in its page, it does not know where its entries lie either.
    if (place === undefined || scroller === null || scrollMargin === 0 || restored.current) return;
    restored.current = true;
    const key = place.read();
    const { indexOf, virtualizer } = latest.current;
    const index = key === null ? -1 : indexOf(key);
    if (index >= 0) virtualizer.scrollToIndex(index, { align: "start" });
  }, [place, scroller, scrollMargin]);

  useEffect(() => {
    if (place === undefined || scroller === null) return undefined;
    const note = (): void => {
      const { virtualizer, stickyHeight } = latest.current;
      const top = scroller.scrollTop + stickyHeight;
      const item =
        top <= virtualizer.options.scrollMargin ? null : virtualizer.getVirtualItemForOffset(top);
      place.write(item ? String(item.key) : null);
    };
    scroller.addEventListener("scroll", note, { passive: true });
    return () => {
      scroller.removeEventListener("scroll", note);
    };
  }, [place, scroller]);
}
