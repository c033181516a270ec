import { Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { kindOfTask } from "../state/paneState";
import type { Task } from "../state/paneState";

/** A run that takes longer than this may be waiting for the user to leave a cell. */
const HINT_MS = 4_000;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  hint: { color: tokens.colorNeutralForeground3 },
});

/** What is going on, and after a while what may be keeping it. */
export function RunningBar({ task }: { readonly task: Task }): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const text = t.running[kindOfTask(task)];
  const [waiting, setWaiting] = useState(false);

  useEffect(() => {
    const timer = setTimeout(() => {
      setWaiting(true);
    }, HINT_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);

  return (
    <div className={styles.bar}>
      <ProgressBar aria-label={text} />
      <Caption1>{text}</Caption1>
      {waiting && <Caption1 className={styles.hint}>{t.running.waiting}</Caption1>}
    </div>
  );
}
