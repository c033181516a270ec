import { useEffect, useRef } from "react";
import type { RefObject } from "react";

/**
 * Gives the focus to the heading of the new screen when the control that had it has gone with the old one.
 * Otherwise the focus stays where it is; above all, opening the pane does not take it from the sheet.
 *
 * @param pane holds the screens; their first heading can receive the focus
 * @param shown changes whenever something else is shown
 */
export function useLostFocus(pane: RefObject<HTMLElement | null>, shown: string): void {
  const before = useRef(shown);
  useEffect(() => {
    if (before.current !== shown && document.activeElement === document.body) {
      pane.current?.querySelector("h1")?.focus();
    }
    before.current = shown;
  }, [pane, shown]);
}
