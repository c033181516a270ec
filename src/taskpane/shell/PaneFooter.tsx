import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { MoreHorizontal20Regular } from "@fluentui/react-icons/svg/more-horizontal";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { InsertMenu } from "../insert/InsertMenu";
import { insertChoices } from "../insert/insertChoices";
import type { PaneActions } from "../state/usePane";

const useStyles = makeStyles({
  footer: {
    flexShrink: 0,
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: "8px 16px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  rest: { display: "flex", flexGrow: 1, columnGap: tokens.spacingHorizontalS },
  button: { flexGrow: 1, paddingInline: "8px", minWidth: 0 },
});

interface PaneFooterProps {
  readonly busy: boolean;
  readonly onJudge: () => void;
  readonly onRemove: () => void;
  readonly onRun: PaneActions["run"];
}

/** The commands that act on the workbook. They keep the focus while a task is running. */
export function PaneFooter({ busy, onJudge, onRemove, onRun }: PaneFooterProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const { templates, samples } = insertChoices(t);
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
      <div className={styles.rest}>
        <Button className={styles.button} disabledFocusable={busy} onClick={onRemove}>
          {t.actions.remove}
        </Button>
        <InsertMenu
          label={t.insert.more}
          icon={<MoreHorizontal20Regular />}
          groups={[templates, samples]}
          busy={busy}
          onRun={onRun}
        />
      </div>
    </footer>
  );
}
