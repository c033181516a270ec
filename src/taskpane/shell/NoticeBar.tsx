import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  mergeClasses,
} from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import type { JSX } from "react";

import type { Messages } from "../i18n/ja";
import { useMessages } from "../i18n/MessagesContext";
import type { Notice } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { useMessageBarStyles } from "./messageBarStyles";

/** What the last task did, in words. */
function noticeText(notice: Notice, t: Messages): string {
  switch (notice.kind) {
    case "notWritten":
      return t.notice.notWritten;
    case "cancelled":
      return t.notice.cancelled;
    case "written": {
      const { statusSheets, dashboardSheet, changedCells } = notice.written;
      return changedCells === 0
        ? t.notice.unchanged
        : t.notice.written(statusSheets, dashboardSheet, changedCells);
    }
    case "removed": {
      const { statusSheets, dashboardSheet, historySheet } = notice.removed;
      const done = [
        statusSheets.length > 0 ? t.notice.removedColumns(statusSheets) : "",
        dashboardSheet === null ? "" : t.notice.removedDashboard(dashboardSheet),
        historySheet === undefined ? "" : t.notice.removedDashboard(historySheet),
      ].filter(Boolean);
      return done.length > 0 ? t.notice.join(done) : t.notice.nothingToRemove;
    }
    case "inserted":
      return t.notice.inserted(notice.inserted.sheets);
    case "worked":
      return notice.text;
  }
}

/** What changed nothing in the workbook. */
const DID_NOTHING: readonly Notice["kind"][] = ["notWritten", "cancelled"];

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onWork: PaneActions["work"];
  readonly onPreview: () => void;
  readonly onDismiss: () => void;
}

/** Says what was written, or removed, and where. */
export function NoticeBar(props: NoticeBarProps): JSX.Element {
  const { notice, onWork, onPreview, onDismiss } = props;
  const t = useMessages();
  const styles = useMessageBarStyles();
  const id = useId();
  const undo = notice.kind === "worked" ? notice.undo : null;
  const offersMore = undo !== null || notice.kind === "notWritten";
  return (
    <MessageBar
      intent={DID_NOTHING.includes(notice.kind) ? "info" : "success"}
      layout="multiline"
      className={styles.bar}
      aria-labelledby={id}
    >
      <MessageBarBody id={id} className={styles.body}>
        {noticeText(notice, t)}
      </MessageBarBody>
      <MessageBarActions
        className={mergeClasses(!offersMore && styles.noActions)}
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t.actions.dismiss}
            onClick={onDismiss}
          />
        }
      >
        {notice.kind === "notWritten" && (
          <Button size="small" onClick={onPreview}>
            {t.start.confirm}
          </Button>
        )}
        {undo !== null && (
          <Button
            size="small"
            onClick={() => {
              onWork(undo);
            }}
          >
            {t.actions.undo}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
