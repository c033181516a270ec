import { Button, Caption1, ProgressBar, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { kindOfTask } from "../state/paneState";
import type { Running } from "../state/paneState";

/** A run that takes longer than this may be waiting for the user to leave a cell. */
const HINT_MS = 4_000;

/** When nothing was heard of a run for so long, Excel may never answer: its workbook may be gone. */
const UNANSWERED_MS = 30_000;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: "8px 16px",
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalS },
  text: { flexGrow: 1 },
  hint: { color: tokens.colorNeutralForeground3 },
  reload: { alignSelf: "flex-start" },
});

/** A run that is over sooner than this needs no way to end it. */
const CANCEL_MS = 1_000;

/** Tasks that can be ended half-way. */
const CANCELLABLE: readonly Running[] = ["judge", "read", "reread"];

interface RunningBarProps {
  readonly task: Running;
  /** From 0 to 1; `null` where the task does not tell. */
  readonly progress: number | null;
  readonly onCancel: () => void;
}

/** What is going on, how far it is, how to end it, and after a while what may be keeping it. */
export function RunningBar({ task, progress, onCancel }: RunningBarProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const text = t.running[kindOfTask(task)];
  const [waiting, setWaiting] = useState(false);
  const [isLong, setIsLong] = useState(false);
  const [cancelling, setCancelling] = useState(false);
  /** How far the run was when it had said nothing for too long. */
  const [silentAt, setSilentAt] = useState<number | null | undefined>(undefined);

  useEffect(() => {
    const timer = setTimeout(() => {
      setWaiting(true);
    }, HINT_MS);
    const long = setTimeout(() => {
      setIsLong(true);
    }, CANCEL_MS);
    return () => {
      clearTimeout(timer);
      clearTimeout(long);
    };
  }, []);

  // Whatever is heard of the run begins the wait anew.
  useEffect(() => {
    const timer = setTimeout(() => {
      setSilentAt(progress);
    }, UNANSWERED_MS);
    return () => {
      clearTimeout(timer);
    };
  }, [progress]);
  const unanswered = silentAt !== undefined && silentAt === progress;

  return (
    <div className={styles.bar}>
      <ProgressBar
        aria-label={text}
        {...(progress !== null && progress > 0 ? { value: progress } : {})}
      />
      <div className={styles.line}>
        <Caption1 className={styles.text}>{cancelling ? t.running.cancelling : text}</Caption1>
        {isLong && CANCELLABLE.includes(task) && (
          <Button
            size="small"
            disabledFocusable={cancelling}
            onClick={() => {
              setCancelling(true);
              onCancel();
            }}
          >
            {t.running.cancel}
          </Button>
        )}
      </div>
      {waiting && !unanswered && <Caption1 className={styles.hint}>{t.running.waiting}</Caption1>}
      {unanswered && (
        <>
          <Caption1 className={styles.hint}>{t.running.unanswered}</Caption1>
          <Button
            size="small"
            className={styles.reload}
            onClick={() => {
              window.location.reload();
            }}
          >
            {t.actions.reload}
          </Button>
        </>
      )}
    </div>
  );
}
