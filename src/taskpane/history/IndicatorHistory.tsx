import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import type { JSX } from "react";

import type { HistoryRun } from "../../domain/history/historyRun";
import type { JudgedIndicator, JudgeReport } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import type { PlanService } from "../services/planService";
import { usePlanService } from "../services/PlanServiceContext";

import { pastJudgements } from "./pastJudgements";
import { useHistoryTexts } from "./texts/historyTexts";

const useStyles = makeStyles({
  list: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    padding: 0,
    listStyleType: "none",
  },
});

/** The record of a judgement is read once, however many indicators are looked at. */
const known = new WeakMap<JudgeReport, Promise<readonly HistoryRun[]>>();

function runsOf(service: PlanService, report: JudgeReport): Promise<readonly HistoryRun[]> {
  const reading = known.get(report) ?? service.loadHistory();
  known.set(report, reading);
  reading.catch(() => {
    // Whoever asked shows it; the next one asks again.
    known.delete(report);
  });
  return reading;
}

interface IndicatorHistoryProps {
  readonly item: JudgedIndicator;
  readonly report: JudgeReport;
  /** The judgement that the record belongs to: edits that are followed are not recorded. */
  readonly recorded: JudgeReport;
}

/** What was judged of one indicator before, the latest first. */
export default function IndicatorHistory(props: IndicatorHistoryProps): JSX.Element {
  const { item, report, recorded } = props;
  const styles = useStyles();
  const t = useHistoryTexts();
  const { status } = useMessages();
  const service = usePlanService();
  const [runs, setRuns] = useState<readonly HistoryRun[] | "loading" | "failed">("loading");

  useEffect(() => {
    let wanted = true;
    runsOf(service, recorded).then(
      (loaded) => {
        if (wanted) setRuns(loaded);
      },
      () => {
        if (wanted) setRuns("failed");
      },
    );
    return () => {
      wanted = false;
    };
  }, [service, recorded]);

  const past = useMemo(
    () => (typeof runs === "string" ? [] : pastJudgements(runs, report, item)),
    [runs, report, item],
  );
  if (runs === "loading") return <span>{t.loading}</span>;
  if (runs === "failed") return <span>{t.loadFailed}</span>;
  if (past.length === 0) return <span>{t.noPast}</span>;
  return (
    <ul className={styles.list}>
      {past.map(({ run, entry }) => (
        <li key={run.at.getTime()}>
          {t.past(run.at, run.phase, status[entry.status], entry.actual ?? t.blank)}
        </li>
      ))}
    </ul>
  );
}
