import { Button } from "@fluentui/react-components";
import type { JSX } from "react";

import { usePlanService } from "../services/PlanServiceContext";
import type { ViewProps } from "../shell/viewProps";

import { LockSection } from "./LockSection";
import { RunsSection } from "./RunsSection";
import { useHistoryTexts } from "./texts/historyTexts";
import { useHistory } from "./useHistory";
import { useHistoryStyles } from "./useHistoryStyles";

/** What was recorded, what changed since, and which figures are closed. */
export default function HistoryScreen({ judged, busy, onSelect, onWork }: ViewProps): JSX.Element {
  const styles = useHistoryStyles();
  const t = useHistoryTexts();
  const service = usePlanService();
  // A new judgement may have been recorded; edits that are followed are not.
  const [history, retry] = useHistory(judged?.base ?? judged?.report);

  const keep = (): void => {
    onWork(async () => {
      await service.saveSettings((stored) => ({ ...stored, keepHistory: true }));
      return { text: t.keeping, changed: true };
    });
  };

  return (
    <main className={styles.screen}>
      <h1 tabIndex={-1} className={styles.title}>
        {t.title}
      </h1>
      {judged === null ? (
        <p className={styles.muted}>{t.noPlan}</p>
      ) : (
        <>
          {!judged.report.settings.keepHistory && (
            <div className={styles.entry}>
              <p className={styles.muted}>{t.off}</p>
              <Button disabled={busy} onClick={keep}>
                {t.keep}
              </Button>
            </div>
          )}
          <RunsSection
            history={history}
            report={judged.report}
            onSelect={onSelect}
            onRetry={retry}
          />
          <LockSection report={judged.report} busy={busy} onWork={onWork} />
        </>
      )}
    </main>
  );
}
