import { makeStyles } from "@fluentui/react-components";
import { useCallback, useEffect, useRef, useState } from "react";
import type { JSX, KeyboardEvent, ReactNode } from "react";

import type { ListPlace } from "../state/keptPlace";

import { nextFocus } from "./nextFocus";
import { useListPlace } from "./useListPlace";
import { useVirtualEntries } from "./useVirtualEntries";

/** Marks the control of an entry that receives the focus when the user moves with the arrow keys. */
export const PRIMARY_CONTROL = { "data-list-primary": "" } as const;

interface VirtualListProps<Entry> {
  readonly entries: readonly Entry[];
  readonly keyOf: (entry: Entry) => string;
  /** Entries without a control, such as headings, are passed over by the arrow keys. */
  readonly hasControl: (entry: Entry) => boolean;
  /** `tabIndex` belongs on every control of the entry: only one entry is in the tab order. */
  readonly renderEntry: (entry: Entry, tabIndex: 0 | -1) => ReactNode;
  readonly label: string;
  /** The element that scrolls; `null` until it is in the page. */
  readonly scroller: HTMLElement | null;
  readonly estimatedHeight: number;
  readonly stickyHeight: number;
  /** Where the user was before, and is from now on; absent where that is not kept. */
  readonly place?: ListPlace;
}

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyleType: "none" },
  entry: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/**
 * A list of any length of which only the visible part is in the page. One tab stop; the arrow keys, Page Up,
 * Page Down, Home and End move between entries.
 */
export function VirtualList<Entry>({
  entries,
  keyOf,
  hasControl,
  renderEntry,
  label,
  scroller,
  estimatedHeight,
  stickyHeight,
  place,
}: VirtualListProps<Entry>): JSX.Element {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const focusWanted = useRef(false);
  const [activeKey, setActiveKey] = useState<string | null>(null);

  const found = entries.findIndex((entry) => keyOf(entry) === activeKey);
  const active = found >= 0 ? found : entries.findIndex(hasControl);
  const virtualizer = useVirtualEntries({
    count: entries.length,
    keyAt: useCallback(
      (index: number) => {
        const entry = entries[index];
        return entry === undefined ? String(index) : keyOf(entry);
      },
      [entries, keyOf],
    ),
    estimatedHeight,
    pinned: Math.max(active, 0),
    scroller,
    list,
    stickyHeight,
  });

  useListPlace({
    place,
    scroller,
    virtualizer,
    stickyHeight,
    indexOf: (key) => entries.findIndex((entry) => keyOf(entry) === key),
  });

  // The entry to focus may have been outside the page until this render.
  useEffect(() => {
    if (focusWanted.current) {
      focusWanted.current = false;
      const selector = `[data-index="${String(active)}"] [data-list-primary]`;
      list.current?.querySelector<HTMLElement>(selector)?.focus({ preventScroll: true });
    }
  }, [active]);

  const handleKeyDown = (event: KeyboardEvent): void => {
    const visible = virtualizer.getVirtualItems().length;
    const next = nextFocus(event, active, entries.length, visible, (index) => {
      const entry = entries[index];
      return entry !== undefined && hasControl(entry);
    });
    const entry = next === null ? undefined : entries[next];
    if (next === null || entry === undefined) {
      return;
    }
    event.preventDefault();
    if (next === active) {
      return;
    }
    focusWanted.current = true;
    setActiveKey(keyOf(entry));
    virtualizer.scrollToIndex(next, { align: "auto" });
  };

  return (
    <ul
      ref={list}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      aria-label={label}
      onKeyDown={handleKeyDown}
    >
      {virtualizer.getVirtualItems().map((item) => {
        const entry = entries[item.index];
        return (
          entry !== undefined && (
            <li
              key={item.key}
              ref={virtualizer.measureElement}
              data-index={item.index}
              className={styles.entry}
              style={{
                transform: `translateY(${String(item.start - virtualizer.options.scrollMargin)}px)`,
              }}
              aria-setsize={entries.length}
              aria-posinset={item.index + 1}
              onFocus={() => {
                setActiveKey(keyOf(entry));
              }}
            >
              {renderEntry(entry, item.index === active ? 0 : -1)}
            </li>
          )
        );
      })}
    </ul>
  );
}
