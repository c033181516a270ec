import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import type { JudgedIndicator, LocatedFinding } from "../../workbook/report";
import { useLanguage, useMessages } from "../i18n/MessagesContext";

import { CellLinks } from "./CellLinks";
import { describeClause } from "./describeTarget";
import { formatGap, formatMark, formatRate } from "./formatNumbers";
import { IndicatorFindings } from "./IndicatorFindings";

const useStyles = makeStyles({
  details: {
    display: "grid",
    gridTemplateColumns: "minmax(72px, max-content) minmax(0, 1fr)",
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    margin: 0,
    paddingTop: tokens.spacingVerticalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  term: { color: tokens.colorNeutralForeground3, maxWidth: "104px" },
  value: { margin: 0 },
  clauses: { margin: 0, paddingInlineStart: "16px" },
  text: { whiteSpace: "pre-wrap" },
  outdated: {
    margin: `${tokens.spacingVerticalS} 0 0`,
    padding: "6px 10px",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorStatusWarningBackground1,
    color: tokens.colorStatusWarningForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  override: { marginTop: tokens.spacingVerticalS, fontWeight: tokens.fontWeightRegular },
});

interface IndicatorDetailsProps {
  readonly item: JudgedIndicator;
  readonly findings: readonly LocatedFinding[];
  /** What was judged before; `null` where nothing is recorded. */
  readonly history: ReactNode;
  readonly tabIndex: 0 | -1;
  readonly busy: boolean;
  readonly onSelect: (cell: CellRef) => void;
  readonly onOverride: () => void;
}

/** What was understood of an indicator, part by part, with everything that led to its judgement. */
export function IndicatorDetails(props: IndicatorDetailsProps): JSX.Element {
  const { item, findings, tabIndex } = props;
  const { indicator, judgement, computed, override, outdatedOverride, mark } = item;
  const styles = useStyles();
  const t = useMessages();
  const language = useLanguage();
  const { clauses, connective, notes } = judgement.target;

  const row = (term: string, value: ReactNode): ReactNode =>
    value !== null && (
      <>
        <dt className={styles.term}>{term}</dt>
        <dd className={styles.value}>{value}</dd>
      </>
    );
  const written = (text: string | null): ReactNode =>
    text === null || text === "" ? null : (
      <span lang="ja" className={styles.text}>
        {text}
      </span>
    );
  const descriptions = clauses.map((clause) => describeClause(clause, t));

  return (
    <div>
      <dl className={styles.details}>
        {row(
          t.details.targetMeaning,
          descriptions.length === 1 ? (
            descriptions[0]
          ) : (
            <>
              {connective === "and" ? t.details.all : t.details.any}
              <ul className={styles.clauses}>
                {descriptions.map((description, index) => (
                  <li key={index}>{description}</li>
                ))}
              </ul>
            </>
          ),
        )}
        {judgement.actual !== null &&
          row(
            t.details.actualMeaning,
            t.clause.join([
              t.clause.amount(judgement.actual.value, judgement.actual.unit),
              t.details[judgement.actual.kind],
            ]),
          )}
        {mark !== null && row(t.details.mark, formatMark(mark, language, t))}
        {row(t.details.rate, formatRate(judgement, t))}
        {row(t.details.gap, formatGap(judgement, t))}
        {row(t.details.baseline, written(indicator.baseline?.text ?? null))}
        {row(t.details.stated, written(indicator.stated?.text ?? null))}
        {override !== null &&
          row(t.details.computed, t.details.overridden(t.status[computed.status], override.by))}
        {row(t.details.improvement, written(indicator.improvement?.text ?? null))}
        {row(t.details.path, written(indicator.path.join(" › ")))}
        {row(t.details.owner, written(indicator.owner?.text ?? null))}
        {notes.length > 0 && row(t.details.notes, written(notes.map((n) => n.message).join("\n")))}
        {findings.length > 0 &&
          row(
            t.details.findings,
            <IndicatorFindings findings={findings} tabIndex={tabIndex} onSelect={props.onSelect} />,
          )}
        {row(t.details.history, props.history)}
      </dl>
      {outdatedOverride !== null && (
        <p className={styles.outdated}>{t.details.outdated(t.status[outdatedOverride.status])}</p>
      )}
      <CellLinks indicator={indicator} tabIndex={tabIndex} onSelect={props.onSelect} />
      <Button
        size="small"
        className={styles.override}
        tabIndex={tabIndex}
        disabledFocusable={props.busy}
        onClick={props.onOverride}
      >
        {t.details.override}
      </Button>
    </div>
  );
}
