import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX } from "react";

import { useMessages } from "../i18n/MessagesContext";
import { SCREEN_TITLE } from "../shell/screenTitle";
import type { JudgedPlan } from "../state/paneState";

const useStyles = makeStyles({
  header: { display: "flex", flexDirection: "column", rowGap: tokens.spacingVerticalXXS },
  title: SCREEN_TITLE,
  facts: { color: tokens.colorNeutralForeground3 },
});

/** Whose plan this is, of which year, how large, and when it was judged. */
export function PlanHeader({ judged }: { readonly judged: JudgedPlan }): JSX.Element {
  const styles = useStyles();
  const t = useMessages();
  const { organisation, fiscalYear } = judged.report.plan;

  return (
    <header className={styles.header}>
      <h1
        tabIndex={-1}
        className={styles.title}
        lang={organisation === null && fiscalYear === null ? undefined : "ja"}
      >
        {[organisation, fiscalYear].filter(Boolean).join(" ") || t.results.untitled}
      </h1>
      <Caption1 className={styles.facts}>
        {t.results.total(judged.report.results.length)}
        {t.results.separator}
        {t.results.judgedAt(judged.at)}
      </Caption1>
    </header>
  );
}
