import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  button: { flexGrow: 1, paddingInline: "8px", minWidth: 0 },
});

interface PaneFooterProps {
  readonly busy: boolean;
  readonly onJudge: () => void;
  readonly onRemove: () => void;
}

/** The commands that act on the workbook. They keep the focus while a task is running. */
export function PaneFooter({ busy, onJudge, onRemove }: PaneFooterProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  return (
    <footer className={styles.footer}>
      <Button
        appearance="primary"
        className={styles.button}
        disabledFocusable={busy}
        onClick={onJudge}
      >
        {t.actions.judgeAgain}
      </Button>
      <Button className={styles.button} disabledFocusable={busy} onClick={onRemove}>
        {t.actions.remove}
      </Button>
    </footer>
  );
}
