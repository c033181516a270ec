import {
  Button,
  Caption1,
  makeStyles,
  mergeClasses,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { ArrowLeft20Regular } from "@fluentui/react-icons/svg/arrow-left";
import { useId, useState } from "react";
import type { JSX } from "react";

import type { UnreadCell } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import { PRIMARY_CONTROL, VirtualList } from "../list/VirtualList";
import { useRowStyles } from "../results/rowStyles";
import type { PaneActions } from "../state/usePane";

/** Typical height in pixels of an entry; the real one is measured. */
const ROW_HEIGHT = 80;

const useStyles = makeStyles({
  scroller: { flexGrow: 1, minHeight: 0, overflowY: "auto", position: "relative" },
  top: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 16px 12px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  heading: { display: "flex", alignItems: "center", columnGap: "4px", marginInlineStart: "-6px" },
  title: { ...typographyStyles.subtitle2, margin: 0, outlineStyle: "none" },
  mapping: { alignSelf: "flex-start" },
  lead: { color: tokens.colorNeutralForeground2 },
});

/** One unread cell is the cell itself: no two entries share it. */
function unreadKey({ cell }: UnreadCell): string {
  return `unread:${cell.sheetId}:${cell.row}:${cell.column}`;
}

interface UnreadRowProps {
  readonly entry: UnreadCell;
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
  readonly onSelect: () => void;
}

function UnreadRow({ entry, tabIndex, current, onSelect }: UnreadRowProps): JSX.Element {
  const styles = useRowStyles();
  const t = useMessages();
  const id = useId();
  return (
    <div className={mergeClasses(styles.row, current && styles.current)}>
      <button
        type="button"
        {...PRIMARY_CONTROL}
        className={styles.name}
        tabIndex={tabIndex}
        aria-current={current ? "true" : undefined}
        aria-describedby={`${id}reason ${id}address`}
        onClick={onSelect}
      >
        {entry.text === "" ? (
          <span className={styles.missing}>{t.unread.emptyCell}</span>
        ) : (
          <span lang="ja" className={mergeClasses(styles.nameText, styles.clamped)}>
            {entry.text}
          </span>
        )}
      </button>
      <div id={`${id}reason`} className={styles.reason}>
        {t.unread.reason[entry.reason]}
      </div>
      <div id={`${id}address`} lang="ja" className={mergeClasses(styles.reason, styles.missing)}>
        {entry.address}
      </div>
    </div>
  );
}

interface UnreadScreenProps {
  readonly unread: readonly UnreadCell[];
  readonly current: string | null;
  readonly onSelect: PaneActions["select"];
  readonly onMapping: () => void;
  readonly onBack: () => void;
}

/** The cells that look like part of the plan but were not understood, each with the reason. */
export function UnreadScreen({
  unread,
  current,
  onSelect,
  onMapping,
  onBack,
}: UnreadScreenProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  return (
    <main ref={setScroller} className={styles.scroller}>
      <div className={styles.top}>
        <div className={styles.heading}>
          <Button
            appearance="subtle"
            size="small"
            icon={<ArrowLeft20Regular />}
            aria-label={t.actions.back}
            onClick={onBack}
          />
          <h1 tabIndex={-1} className={styles.title}>
            {t.unread.title}
          </h1>
        </div>
        <Caption1 className={styles.lead}>{t.unread.lead}</Caption1>
        <Button size="small" className={styles.mapping} onClick={onMapping}>
          {t.unread.mapping}
        </Button>
      </div>
      <VirtualList
        entries={unread}
        keyOf={unreadKey}
        hasControl={() => true}
        label={t.unread.title}
        scroller={scroller}
        estimatedHeight={ROW_HEIGHT}
        stickyHeight={0}
        renderEntry={(entry, tabIndex) => (
          <UnreadRow
            entry={entry}
            tabIndex={tabIndex}
            current={unreadKey(entry) === current}
            onSelect={() => {
              onSelect(unreadKey(entry), entry.cell);
            }}
          />
        )}
      />
    </main>
  );
}
