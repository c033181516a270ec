import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { JSX, ReactNode } from "react";

import type { JudgedIndicator } from "../../workbook/report";
import { useMessages } from "../i18n/MessagesContext";

import { describeClause } from "./describeTarget";
import { formatGap, formatRate } from "./formatNumbers";

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
  actual: { marginTop: tokens.spacingVerticalS },
});

interface IndicatorDetailsProps {
  readonly item: JudgedIndicator;
  readonly tabIndex: 0 | -1;
  /** Selects the cell of the actual. */
  readonly onSelectActual: () => void;
}

/** What was understood of an indicator, part by part, with everything that led to its judgement. */
export function IndicatorDetails(props: IndicatorDetailsProps): JSX.Element {
  const { indicator, judgement } = props.item;
  const styles = useStyles();
  const t = useMessages();
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
        {row(t.details.rate, formatRate(judgement, t))}
        {row(t.details.gap, formatGap(judgement, t))}
        {row(t.details.baseline, written(indicator.baseline?.text ?? null))}
        {row(t.details.stated, written(indicator.stated?.text ?? null))}
        {row(t.details.improvement, written(indicator.improvement?.text ?? null))}
        {row(t.details.path, written(indicator.path.join(" › ")))}
        {row(t.details.owner, written(indicator.owner?.text ?? null))}
        {notes.length > 0 && row(t.details.notes, written(notes.map((n) => n.message).join("\n")))}
      </dl>
      {indicator.actualCell !== null && (
        <Button
          size="small"
          className={styles.actual}
          tabIndex={props.tabIndex}
          onClick={props.onSelectActual}
        >
          {t.details.selectActual}
        </Button>
      )}
    </div>
  );
}
