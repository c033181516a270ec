import { Link } from "@fluentui/react-components";
import type { JSX } from "react";

import type { IndicatorChange } from "../../domain/history/compareRuns";
import { comparableText } from "../../domain/history/historyRun";
import type { JudgeReport } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";
import type { PaneActions } from "../state/usePane";

import { useHistoryTexts } from "./texts/historyTexts";
import { useHistoryStyles } from "./useHistoryStyles";

/** More than this nobody reads; the rest is counted. */
const SHOWN = 200;

interface ChangeListProps {
  readonly changes: readonly IndicatorChange[];
  readonly report: JudgeReport;
  readonly label: string;
  readonly onSelect: PaneActions["select"];
}

/** Changed indicators, each with what it was and is; choosing one selects its cell. */
export function ChangeList({ changes, report, label, onSelect }: ChangeListProps): JSX.Element {
  const styles = useHistoryStyles();
  const t = useHistoryTexts();
  const { status } = useMessages();
  const rest = changes.length - SHOWN;

  const details = ({ before, after }: IndicatorChange): readonly string[] => {
    if (before === null || after === null) return [];
    const pairs = [
      [t.target, before.target, after.target],
      [t.actual, before.actual, after.actual],
      [t.status, status[before.status], status[after.status]],
    ] as const;
    return pairs
      .filter(([, was, now]) => comparableText(was) !== comparableText(now))
      .map(([what, was, now]) => t.change(what, was || t.blank, now || t.blank));
  };

  const name = (change: IndicatorChange): JSX.Element => {
    const result = change.index === null ? undefined : report.results[change.index];
    const text = (change.after ?? change.before)?.indicator ?? "";
    if (result === undefined) return <span lang="ja">{text}</span>;
    const { id, targetCell, actualCell } = result.indicator;
    const cell = change.kinds.includes("actualChanged") ? (actualCell ?? targetCell) : targetCell;
    return (
      <Link
        as="button"
        lang="ja"
        className={styles.link}
        onClick={() => {
          onSelect(id, cell);
        }}
      >
        {text}
      </Link>
    );
  };

  return (
    <ul aria-label={label} className={styles.list}>
      {changes.slice(0, SHOWN).map((change, index) => (
        <li key={index} className={styles.entry}>
          <span className={styles.kinds}>
            {t.together(change.kinds.map((kind) => t.kinds[kind]))}
          </span>
          {name(change)}
          {details(change).map((detail) => (
            <span key={detail} className={styles.detail}>
              {detail}
            </span>
          ))}
        </li>
      ))}
      {rest > 0 && <li className={styles.detail}>{t.more(rest)}</li>}
    </ul>
  );
}
