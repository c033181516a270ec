import { useCallback, useEffect, useRef, useState } from "react";

import type { JudgedIndicator } from "../../workbook/report";

/** Whose judgement is being set by hand, if any. */
export interface Overriding {
  readonly item: JudgedIndicator | null;
  readonly open: (item: JudgedIndicator) => void;
  readonly close: () => void;
}

/** Opens and closes the dialog; after it the user goes on where it was opened. */
export function useOverriding(): Overriding {
  const [item, setItem] = useState<JudgedIndicator | null>(null);
  const opener = useRef<Element | null>(null);
  const open = useCallback((next: JudgedIndicator) => {
    opener.current = document.activeElement;
    setItem(next);
  }, []);
  const close = useCallback(() => {
    setItem(null);
  }, []);
  useEffect(() => {
    if (item !== null) return undefined;
    // Later than the dialog's own clearing up: focus that is moved before leaves the pane hidden from screen readers.
    const timer = setTimeout(() => {
      if (opener.current instanceof HTMLElement) opener.current.focus();
      opener.current = null;
    });
    return () => {
      clearTimeout(timer);
    };
  }, [item]);
  return { item, open, close };
}
