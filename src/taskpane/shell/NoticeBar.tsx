import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons/svg/dismiss";
import { useId } from "react";
import type { JSX } from "react";

import type { Messages } from "../i18n/ja";
import { useMessages } from "../i18n/MessagesContext";
import type { Notice } from "../state/paneState";

import { useMessageBarStyles } from "./messageBarStyles";

/** What the last task did, in words. */
function noticeText(notice: Notice, t: Messages): string {
  switch (notice.kind) {
    case "notWritten":
      return t.notice.notWritten;
    case "written": {
      const { statusSheets, dashboardSheet, changedCells } = notice.written;
      return changedCells === 0
        ? t.notice.unchanged
        : t.notice.written(statusSheets, dashboardSheet, changedCells);
    }
    case "removed": {
      const { statusSheets, dashboardSheet } = notice.removed;
      const done = [
        statusSheets.length > 0 ? t.notice.removedColumns(statusSheets) : "",
        dashboardSheet === null ? "" : t.notice.removedDashboard(dashboardSheet),
      ].filter(Boolean);
      return done.length > 0 ? t.notice.join(done) : t.notice.nothingToRemove;
    }
    case "inserted":
      return t.notice.inserted(notice.inserted.sheets);
  }
}

interface NoticeBarProps {
  readonly notice: Notice;
  readonly onDismiss: () => void;
}

/** Says what was written, or removed, and where. */
export function NoticeBar({ notice, onDismiss }: NoticeBarProps): JSX.Element {
  const t = useMessages();
  const styles = useMessageBarStyles();
  const id = useId();
  return (
    <MessageBar
      intent={notice.kind === "notWritten" ? "info" : "success"}
      layout="multiline"
      className={styles.bar}
      aria-labelledby={id}
    >
      <MessageBarBody id={id} className={styles.body}>
        {noticeText(notice, t)}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={t.actions.dismiss}
            onClick={onDismiss}
          />
        }
      />
    </MessageBar>
  );
}
