import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDown16Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp16Regular } from "@fluentui/react-icons/svg/chevron-up";
import { useId } from "react";
import type { JSX, ReactNode } from "react";

import type { CellRef } from "../../domain/plan/cellRef";
import type { JudgedIndicator, LocatedFinding } from "../../workbook/report";
import { useLanguage, useMessages } from "../i18n/MessagesContext";
import { PRIMARY_CONTROL } from "../list/VirtualList";
import { StatusBadge } from "../status/StatusBadge";

import { IndicatorDetails } from "./IndicatorDetails";
import { ManualBadge } from "./ManualBadge";
import { useRowStyles } from "./rowStyles";

interface IndicatorRowProps {
  readonly item: JudgedIndicator;
  readonly tabIndex: 0 | -1;
  readonly current: boolean;
  readonly expanded: boolean;
  /** Names are often short for their initiative; a list that is grouped by it already says which. */
  readonly showInitiative: boolean;
  readonly findings: readonly LocatedFinding[];
  /** What was judged of it before, where that is recorded; shown with the details. */
  readonly history: ReactNode;
  readonly busy: boolean;
  readonly onSelect: (cell: CellRef) => void;
  readonly onOverride: () => void;
  readonly onToggle: () => void;
}

/** One indicator: status, name, target, actual and the reason. Choosing it selects its cell in the sheet. */
export function IndicatorRow(props: IndicatorRowProps): JSX.Element {
  const { item, tabIndex, current, expanded, showInitiative, onSelect, onToggle } = props;
  const { indicator, judgement, address } = item;
  const styles = useRowStyles();
  const t = useMessages();
  const language = useLanguage();
  const id = useId();
  const initiative = indicator.path.at(-1);
  const Chevron = expanded ? ChevronUp16Regular : ChevronDown16Regular;

  return (
    <div className={mergeClasses(styles.row, current && styles.current)}>
      <div className={styles.top}>
        <span id={`${id}status`} className={styles.badges}>
          <StatusBadge status={judgement.status} />
          {item.override !== null && (
            <>
              {" "}
              <ManualBadge />
            </>
          )}
        </span>
        <span id={`${id}address`} lang="ja" className={styles.address}>
          {address}
        </span>
      </div>
      {showInitiative && initiative !== undefined && (
        <div lang="ja" className={styles.initiative}>
          {initiative}
        </div>
      )}
      <button
        type="button"
        {...PRIMARY_CONTROL}
        className={styles.name}
        tabIndex={tabIndex}
        aria-current={current ? "true" : undefined}
        aria-labelledby={`${id}status ${id}name`}
        aria-describedby={`${id}reason ${id}address`}
        onClick={() => {
          onSelect(indicator.targetCell);
        }}
      >
        <span
          id={`${id}name`}
          lang="ja"
          className={mergeClasses(styles.nameText, !expanded && styles.clamped)}
        >
          {indicator.name.text}
        </span>
      </button>
      <div className={styles.figures}>
        <span>
          <span className={styles.figureLabel}>{t.row.target}</span>
          {indicator.target === null ? (
            <span className={styles.missing}>{t.row.noTarget}</span>
          ) : (
            <span lang="ja">{indicator.target.text}</span>
          )}
        </span>
        <span>
          <span className={styles.figureLabel}>{t.row.actual}</span>
          {indicator.actual === null ? (
            <span className={styles.missing}>{t.row.noActual}</span>
          ) : (
            <span lang="ja">{indicator.actual.text}</span>
          )}
        </span>
      </div>
      <div id={`${id}reason`} className={styles.reason}>
        {judgement.reason[language]}
      </div>
      <Button
        appearance="subtle"
        size="small"
        className={styles.toggle}
        icon={<Chevron />}
        tabIndex={tabIndex}
        aria-expanded={expanded}
        aria-label={
          expanded ? t.row.hideDetails(indicator.name.text) : t.row.showDetails(indicator.name.text)
        }
        onClick={onToggle}
      />
      {expanded && (
        <div className={styles.details}>
          <IndicatorDetails
            item={item}
            tabIndex={tabIndex}
            findings={props.findings}
            history={props.history}
            busy={props.busy}
            onSelect={onSelect}
            onOverride={props.onOverride}
          />
        </div>
      )}
    </div>
  );
}
