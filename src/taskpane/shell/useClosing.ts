import { useCallback, useEffect, useRef, useState } from "react";

/** Longer than Fluent's dialogs take to vanish. */
const VANISHED_MS = 300;

/** Whether a dialog is open, and what closes it. */
export interface Closing {
  readonly isOpen: boolean;
  readonly close: () => void;
}

/**
 * Closes a dialog before it is taken out of the page. Fluent hides the rest of the page from screen readers while a
 * dialog is open, and shows it again when the dialog closes; not when it is gone from one moment to the next.
 *
 * @param onClosed takes the dialog out of the page
 */
export function useClosing(onClosed: () => void): Closing {
  const [isOpen, setIsOpen] = useState(true);
  const close = useCallback(() => {
    setIsOpen(false);
  }, []);
  const latest = useRef(onClosed);
  useEffect(() => {
    latest.current = onClosed;
  }, [onClosed]);
  useEffect(() => {
    if (isOpen) return undefined;
    const timer = setTimeout(() => {
      latest.current();
    }, VANISHED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [isOpen]);
  return { isOpen, close };
}
