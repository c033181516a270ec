import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { JSX } from "react";

import { compareRuns } from "../../domain/history/compareRuns";
import type { HistoryRun } from "../../domain/history/historyRun";
import { STATUS_ORDER } from "../../domain/judgement/status";
import type { JudgeReport } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import type { PaneActions } from "../state/usePane";

import { ChangeList } from "./ChangeList";
import { currentRun, runToCompare, turnedSinceMidYear } from "./historyView";
import { useHistoryTexts } from "./texts/historyTexts";
import { useHistoryStyles } from "./useHistoryStyles";
import type { LoadedHistory } from "./useHistory";

interface RunsSectionProps {
  readonly history: LoadedHistory;
  readonly report: JudgeReport;
  readonly onSelect: PaneActions["select"];
  readonly onRetry: () => void;
}

/** The recorded runs and what changed since one of them. */
export function RunsSection({ history, report, onSelect, onRetry }: RunsSectionProps): JSX.Element {
  const styles = useHistoryStyles();
  const t = useHistoryTexts();
  if (history.state === "loading") {
    return (
      <p role="status" className={styles.muted}>
        {t.loading}
      </p>
    );
  }
  if (history.state === "failed") {
    return (
      <div className={styles.section}>
        <p role="alert" className={styles.muted}>
          {t.loadFailed}
        </p>
        <Button className={styles.start} onClick={onRetry}>
          {t.retry}
        </Button>
      </div>
    );
  }
  const { runs } = history;
  if (runs.length === 0) {
    return report.settings.keepHistory ? <p className={styles.muted}>{t.empty}</p> : <></>;
  }
  return <LoadedRuns runs={runs} report={report} onSelect={onSelect} />;
}

interface LoadedRunsProps extends Pick<RunsSectionProps, "report" | "onSelect"> {
  readonly runs: readonly HistoryRun[];
}

function LoadedRuns({ runs, report, onSelect }: LoadedRunsProps): JSX.Element {
  const styles = useHistoryStyles();
  const t = useHistoryTexts();
  const { status } = useMessages();
  const [chosen, setChosen] = useState<number | null>(null);
  const compared = (chosen === null ? null : runs[chosen]) ?? runToCompare(runs, report);
  const changes = compared ? compareRuns(compared, currentRun(report)).changes : [];
  const turned = turnedSinceMidYear(runs, report);
  const newestFirst = runs.map((run, index) => ({ run, index })).reverse();

  return (
    <>
      {turned.length > 0 && (
        <section aria-label={t.turned} className={styles.section}>
          <h2 className={styles.heading}>{t.turned}</h2>
          <ChangeList changes={turned} report={report} label={t.turned} onSelect={onSelect} />
        </section>
      )}
      <section aria-label={t.changes} className={styles.section}>
        <h2 className={styles.heading}>{t.changes}</h2>
        <Field label={t.since}>
          <Select
            className={styles.control}
            value={String(compared ? runs.indexOf(compared) : "")}
            onChange={(_event, { value }) => {
              setChosen(Number(value));
            }}
          >
            {newestFirst.map(({ run, index }) => (
              <option key={index} value={index}>
                {t.run(run.at, run.phase, run.by)}
              </option>
            ))}
          </Select>
        </Field>
        {changes.length === 0 ? (
          <p className={styles.muted}>{t.noChanges}</p>
        ) : (
          <ChangeList changes={changes} report={report} label={t.changes} onSelect={onSelect} />
        )}
      </section>
      <section aria-label={t.runs} className={styles.section}>
        <h2 className={styles.heading}>{t.runs}</h2>
        <ul className={styles.list}>
          {newestFirst.map(({ run, index }) => (
            <li key={index} className={styles.entry}>
              <span>{t.run(run.at, run.phase, run.by)}</span>
              <span className={styles.detail}>
                {t.runCounts(
                  STATUS_ORDER.map(
                    (each) =>
                      [each, run.entries.filter((entry) => entry.status === each).length] as const,
                  )
                    .filter(([, count]) => count > 0)
                    .map(([each, count]) => t.count(status[each], count)),
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
