import { Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ArrowSync16Regular } from "@fluentui/react-icons/svg/arrow-sync";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { VISUALLY_HIDDEN } from "../shell/visuallyHidden";
import type { JudgedPlan } from "../state/paneState";

import type { LiveStatus } from "./useLive";

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: "flex",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingInline: "16px",
    color: tokens.colorNeutralForeground2,
  },
  following: {
    paddingBlock: "4px",
    columnGap: tokens.spacingHorizontalXS,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  stale: {
    paddingBlock: "6px",
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground1,
  },
  text: { flexGrow: 1, minWidth: 0 },
  judge: { flexShrink: 0 },
  hidden: VISUALLY_HIDDEN,
});

interface LiveBarProps {
  readonly judged: JudgedPlan | null;
  readonly status: LiveStatus;
  readonly busy: boolean;
  readonly onJudge: () => void;
}

/**
 * Says whether the results follow the workbook, and offers to judge again where they no longer do. The part that
 * speaks to screen readers is always there: a live region that appears together with its text is not read out.
 */
export function LiveBar({ judged, status, busy, onJudge }: LiveBarProps): JSX.Element {
  const styles = useStyles();
  const t = useMessages().live;
  const isStale = status === "stale" && !busy;
  const byStatus = judged?.base === undefined ? null : judged.report.byStatus;
  const spoken = isStale
    ? t.stale
    : byStatus === null
      ? ""
      : t.updated(byStatus.notAchieved + byStatus.atRisk);
  return (
    <>
      <div aria-live="polite" className={styles.hidden}>
        {spoken}
      </div>
      {status === "following" && !busy && (
        <div className={mergeClasses(styles.bar, styles.following)}>
          <ArrowSync16Regular aria-hidden />
          <Caption1>{t.following}</Caption1>
        </div>
      )}
      {isStale && (
        <div className={mergeClasses(styles.bar, styles.stale)}>
          <Caption1 aria-hidden="true" className={styles.text}>
            {t.stale}
          </Caption1>
          <Button size="small" className={styles.judge} onClick={onJudge}>
            {t.judge}
          </Button>
        </div>
      )}
    </>
  );
}
