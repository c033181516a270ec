import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import type { Virtualizer } from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useState } from "react";
import type { RefObject } from "react";

/** Rows kept ready above and below what is visible. */
const OVERSCAN = 6;

interface VirtualEntriesOptions {
  readonly count: number;
  readonly keyAt: (index: number) => string;
  /** Height in pixels of an entry that has not been measured yet. */
  readonly estimatedHeight: number;
  /** Entry that stays in the page wherever the user scrolls, because it holds the focus. */
  readonly pinned: number;
  readonly scroller: HTMLElement | null;
  readonly list: RefObject<HTMLElement | null>;
  /** Height in pixels of what sticks to the top of the scroller and covers the entries below. */
  readonly stickyHeight: number;
}

/** Distance in pixels of the list from the top of what scrolls; follows the height of what stands above. */
function useListOffset(scroller: HTMLElement | null, list: RefObject<HTMLElement | null>): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const inner = list.current;
    if (scroller === null || inner === null) {
      return undefined;
    }
    const measure = (): void => {
      const top = inner.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      setOffset(Math.round(top + scroller.scrollTop));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const above of scroller.children) {
      observer.observe(above);
    }
    return () => {
      observer.disconnect();
    };
  }, [scroller, list]);
  return offset;
}

/** A virtualiser for entries of varying height inside a page that scrolls as a whole. */
export function useVirtualEntries({
  count,
  keyAt,
  estimatedHeight,
  pinned,
  scroller,
  list,
  stickyHeight,
}: VirtualEntriesOptions): Virtualizer<HTMLElement, HTMLElement> {
  const scrollMargin = useListOffset(scroller, list);
  return useVirtualizer<HTMLElement, HTMLElement>({
    count,
    getItemKey: keyAt,
    getScrollElement: useCallback(() => scroller, [scroller]),
    estimateSize: useCallback(() => estimatedHeight, [estimatedHeight]),
    overscan: OVERSCAN,
    scrollMargin,
    scrollPaddingStart: stickyHeight,
    rangeExtractor: useCallback(
      (range) => {
        const visible = defaultRangeExtractor(range);
        return visible.includes(pinned) || pinned >= range.count
          ? visible
          : [...visible, pinned].sort((a, b) => a - b);
      },
      [pinned],
    ),
  });
}
