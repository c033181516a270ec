import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useMemo, useState } from "react";
import type { JSX } from "react";

import { useLanguage, useMessages } from "../i18n/MessagesContext";
import { ChangesLine } from "../history/ChangesLine";
import { SheetTools } from "../sorting/SheetTools";
import { LIST_SCROLLER } from "../list/listScroller";
import { VirtualList } from "../list/VirtualList";
import { OverridePart } from "../override/OverridePart";
import { useOverriding } from "../override/useOverriding";
import { keptPlace } from "../state/keptPlace";
import type { JudgedPlan } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { GroupRow } from "./GroupRow";
import { findingsByIndicator } from "./findingsByIndicator";
import { IndicatorHistoryPart } from "./IndicatorHistoryPart";
import { IndicatorRow } from "./IndicatorRow";
import { ListControls } from "./ListControls";
import { PlanHeader } from "./PlanHeader";
import { StatusBar } from "./StatusBar";
import { StatusFilter } from "./StatusFilter";
import { UnreadLine } from "./UnreadLine";
import { groupingsOf, indexIndicators, listEntries } from "./indicatorView";
import type { ListEntry } from "./indicatorView";
import type { ResultsView } from "./useResultsView";

/** Typical height in pixels of an indicator; the real one is measured. */
const ROW_HEIGHT = 140;
/** Height in pixels of the search row, which stays in view. */
const STICKY_HEIGHT = 72;

const useStyles = makeStyles({
  scroller: LIST_SCROLLER,
  summary: {
    display: "flex",
    flexDirection: "column",
    alignItems: "stretch",
    rowGap: tokens.spacingVerticalMNudge,
    padding: "12px 16px 8px",
  },
  controls: {
    position: "sticky",
    top: 0,
    zIndex: 2,
    padding: "4px 16px 6px",
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    rowGap: tokens.spacingVerticalM,
    padding: "32px 16px",
    color: tokens.colorNeutralForeground2,
  },
});

const usePlace = keptPlace("resultsPlace");

function entryKey(entry: ListEntry): string {
  return entry.key;
}

function isIndicator(entry: ListEntry): boolean {
  return entry.kind === "indicator";
}

interface ResultsScreenProps {
  readonly judged: JudgedPlan;
  readonly view: ResultsView;
  readonly current: string | null;
  readonly busy: boolean;
  readonly onSelect: PaneActions["select"];
  readonly onWork: PaneActions["work"];
  readonly onShowUnread: () => void;
  /** Shows what the columns of the tables were taken for, to be corrected. */
  readonly onShowMapping: () => void;
  readonly onShowHistory: () => void;
}

/** What was judged: the overview, the filters, and the indicators with the unachieved ones first. */
export function ResultsScreen(props: ResultsScreenProps): JSX.Element {
  const { judged, view, current, onSelect } = props;
  const { results, unread, byStatus, findings } = judged.report;
  const styles = useStyles();
  const t = useMessages();
  const language = useLanguage();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const place = usePlace();
  const overriding = useOverriding();

  const index = useMemo(() => indexIndicators(results, language), [results, language]);
  const groupings = useMemo(() => groupingsOf(results), [results]);
  const findingsOf = useMemo(() => findingsByIndicator(findings), [findings]);
  // Typing stays immediate; a long list follows as soon as there is time.
  const query = useDeferredValue(view.query);
  const entries = useMemo(() => listEntries(index, query), [index, query]);
  const shown = useMemo(() => entries.filter(isIndicator).length, [entries]);

  return (
    <main ref={setScroller} className={styles.scroller}>
      <div className={styles.summary}>
        <PlanHeader judged={judged} />
        <ChangesLine report={judged.report} onShow={props.onShowHistory} />
        <StatusBar counts={byStatus} />
        <StatusFilter
          counts={byStatus}
          selected={view.query.statuses}
          onChange={view.setStatuses}
        />
        <SheetTools busy={props.busy} selected={view.query.statuses} onWork={props.onWork} />
        {unread.length > 0 && (
          <UnreadLine
            count={unread.length}
            onShow={props.onShowUnread}
            onCorrect={props.onShowMapping}
          />
        )}
      </div>
      <div className={styles.controls}>
        <ListControls
          text={view.query.text}
          onTextChange={view.setText}
          order={view.query.order}
          onOrderChange={view.setOrder}
          groupings={groupings}
          shown={shown}
          total={results.length}
        />
      </div>
      {entries.length === 0 ? (
        <div className={styles.empty}>
          {t.results.noMatch}
          {results.length > 0 && (
            <Button size="small" onClick={view.clearFilters}>
              {t.results.clearFilters}
            </Button>
          )}
        </div>
      ) : (
        <VirtualList
          entries={entries}
          keyOf={entryKey}
          hasControl={isIndicator}
          label={t.results.listLabel}
          scroller={scroller}
          estimatedHeight={ROW_HEIGHT}
          stickyHeight={STICKY_HEIGHT}
          place={place}
          renderEntry={(entry, tabIndex) =>
            entry.kind === "group" ? (
              <GroupRow group={entry} />
            ) : (
              <IndicatorRow
                item={entry.item}
                tabIndex={tabIndex}
                current={entry.key === current}
                showInitiative={query.order !== "path"}
                findings={findingsOf(entry.key)}
                history={
                  (judged.report.previousRun ?? null) === null ? null : (
                    <IndicatorHistoryPart
                      item={entry.item}
                      report={judged.report}
                      recorded={judged.base ?? judged.report}
                    />
                  )
                }
                busy={props.busy}
                onOverride={() => {
                  overriding.open(entry.item);
                }}
                expanded={view.expanded.has(entry.key)}
                onSelect={(cell) => {
                  onSelect(entry.key, cell);
                }}
                onToggle={() => {
                  view.toggle(entry.key);
                }}
              />
            )
          }
        />
      )}
      {overriding.item !== null && (
        <OverridePart item={overriding.item} onWork={props.onWork} onClose={overriding.close} />
      )}
    </main>
  );
}
