import { mergeClasses } from "@fluentui/react-components";
import { Settings20Regular } from "@fluentui/react-icons/svg/settings";
import { useRef, useState } from "react";
import type { JSX, KeyboardEvent } from "react";

import { useMessages } from "../i18n/MessagesContext";

import { useNavigationStyles } from "./useNavigationStyles";
import type { ViewName } from "./viewProps";

/** Id of the element that holds the screen that the tabs lead to. */
export const VIEW_PANEL_ID = "pane-view";

export function viewTabId(view: ViewName): string {
  return `pane-tab-${tabOf(view)}`;
}

/** The tab that a screen stands under. */
function tabOf(view: ViewName): ViewName {
  return view === "mapping" ? "settings" : view;
}

interface PaneNavigationProps {
  readonly view: ViewName;
  /** Without a plan there are no findings and no history to look at. */
  readonly hasPlan: boolean;
  readonly findings: number;
  readonly onShow: (view: ViewName) => void;
}

const WITH_PLAN: readonly ViewName[] = ["results", "findings", "history", "finance", "settings"];
const WITHOUT_PLAN: readonly ViewName[] = ["results", "finance", "settings"];

/** The index that a key moves the focus to; `null` for keys that do not move it. */
function moved(key: string, from: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (from + 1) % count;
    case "ArrowLeft":
      return (from + count - 1) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}

/** Longer numbers would take the room of the words; screen readers hear them all the same. */
const MOST_COUNTED = 999;

interface TabContentProps {
  readonly name: ViewName;
  readonly word: string;
  readonly findings: number;
}

/** What a tab shows. The number of findings is spoken as part of one phrase. */
function TabContent({ name, word, findings }: TabContentProps): JSX.Element {
  const styles = useNavigationStyles();
  const t = useMessages();
  if (name === "settings") return <Settings20Regular aria-hidden />;
  const shown = (
    <span className={styles.word} data-word={word}>
      <span className={styles.cut}>{word}</span>
    </span>
  );
  if (name !== "findings") return shown;
  return (
    <>
      <span aria-hidden className={styles.counted}>
        {shown}
        {findings > 0 && (
          <span className={styles.count}>
            {findings > MOST_COUNTED ? t.views.moreThan(MOST_COUNTED) : t.results.count(findings)}
          </span>
        )}
      </span>
      <span className={styles.spoken}>{t.views.findingsCount(findings)}</span>
    </>
  );
}

/**
 * The tabs of the pane. One tab stop; the arrow keys, Home and End move between tabs, Enter or Space opens one
 * (WAI-ARIA tabs with manual activation, because screens are fetched when they are opened).
 */
export function PaneNavigation(props: PaneNavigationProps): JSX.Element {
  const { hasPlan, findings, onShow } = props;
  const view = tabOf(props.view);
  const styles = useNavigationStyles();
  const t = useMessages();
  const list = useRef<HTMLDivElement>(null);
  const [focused, setFocused] = useState<ViewName | null>(null);
  const views = hasPlan ? WITH_PLAN : WITHOUT_PLAN;
  const stop = focused !== null && views.includes(focused) ? focused : view;

  const handleKeyDown = (event: KeyboardEvent): void => {
    const next = moved(event.key, views.indexOf(stop), views.length);
    const target = next === null ? undefined : views[next];
    if (target !== undefined) {
      event.preventDefault();
      list.current?.querySelector<HTMLElement>(`#${viewTabId(target)}`)?.focus();
    }
  };

  const word = (name: ViewName): string =>
    name === "results" && !hasPlan ? t.views.start : t.views[name];

  return (
    <nav aria-label={t.views.label}>
      <div
        ref={list}
        role="tablist"
        aria-label={t.views.label}
        className={styles.tabs}
        onKeyDown={handleKeyDown}
        onBlur={() => {
          setFocused(null);
        }}
      >
        {views.map((name) => (
          <button
            key={name}
            type="button"
            role="tab"
            id={viewTabId(name)}
            aria-selected={name === view}
            aria-controls={VIEW_PANEL_ID}
            aria-label={name === "findings" ? undefined : word(name)}
            title={word(name)}
            tabIndex={name === stop ? 0 : -1}
            className={mergeClasses(
              styles.tab,
              name === view && styles.selected,
              name === "settings" && styles.settings,
            )}
            onFocus={() => {
              setFocused(name);
            }}
            onClick={() => {
              onShow(name);
            }}
          >
            <TabContent name={name} word={word(name)} findings={findings} />
          </button>
        ))}
      </div>
    </nav>
  );
}
