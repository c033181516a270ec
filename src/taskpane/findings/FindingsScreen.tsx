import { useMemo, useState } from "react";
import type { JSX } from "react";

import type { CheckCode, FindingFix } from "../../domain/checks/finding";
import { useLanguage } from "../i18n/MessagesContext";
import { VirtualList } from "../list/VirtualList";
import type { ViewProps } from "../shell/viewProps";
import { keptPlace } from "../state/keptPlace";

import { canFixAll, FindingGroupRow } from "./FindingGroupRow";
import type { MenuChoice } from "./FindingMenu";
import { FindingRow } from "./FindingRow";
import { FindingsControls } from "./FindingsControls";
import { NoFindings, NoMatch } from "./FindingsEmpty";
import { FindingsHeader } from "./FindingsHeader";
import type { FindingEntry } from "./findingsView";
import { ruleTitle } from "./findingsView";
import { useFindingsTexts } from "./texts/findingsTexts";
import { useFindingActions } from "./useFindingActions";
import { useFindingsStyles } from "./useFindingsStyles";
import { useFindingsView } from "./useFindingsView";

/** Typical height in pixels of a finding; the real one is measured. */
const ROW_HEIGHT = 96;
/** Height in pixels of the search row, which stays in view. */
const STICKY_HEIGHT = 72;

function entryKey(entry: FindingEntry): string {
  return entry.key;
}

const usePlace = keptPlace("findingsPlace");

function hasControl(entry: FindingEntry): boolean {
  return entry.kind === "finding" || canFixAll(entry);
}

/** What is missing or contradictory in the plan: each one click from its cell, safe corrections one click away. */
export default function FindingsScreen(props: ViewProps): JSX.Element {
  const { judged, busy, current, onSelect } = props;
  const styles = useFindingsStyles();
  const t = useFindingsTexts();
  const language = useLanguage();
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const view = useFindingsView(judged?.report ?? null);
  const place = usePlace();
  const actions = useFindingActions(props.onWork);
  const { index, entries, query, shown } = view;

  const fixesByRule = useMemo(() => {
    const fixes = new Map<CheckCode, FindingFix[]>();
    for (const { finding } of index.items) {
      if (finding.fix) fixes.set(finding.code, [...(fixes.get(finding.code) ?? []), finding.fix]);
    }
    return fixes;
  }, [index]);

  const choicesFor = (code: CheckCode): readonly MenuChoice[] => {
    const fixes = fixesByRule.get(code) ?? [];
    const fixAll: MenuChoice = {
      key: "fixAll",
      label: t.fixAll(fixes.length),
      onChoose: () => {
        actions.fix(fixes, null);
      },
    };
    const switchOff: MenuChoice = {
      key: "switchOff",
      label: t.switchOffRule(ruleTitle(code, language)),
      onChoose: () => {
        actions.switchOff(code);
      },
    };
    return fixes.length > 1 ? [fixAll, switchOff] : [switchOff];
  };

  const list = (): JSX.Element => {
    if (entries.length === 0) return <NoMatch onClear={view.clearFilters} />;
    return (
      <VirtualList
        entries={entries}
        keyOf={entryKey}
        hasControl={hasControl}
        label={t.listLabel}
        scroller={scroller}
        estimatedHeight={ROW_HEIGHT}
        stickyHeight={STICKY_HEIGHT}
        place={place}
        renderEntry={(entry, tabIndex) =>
          entry.kind === "group" ? (
            <FindingGroupRow
              group={entry}
              tabIndex={tabIndex}
              busy={busy}
              onFixAll={() => {
                actions.fix(entry.fixes, null);
              }}
            />
          ) : (
            <FindingRow
              item={entry.item}
              tabIndex={tabIndex}
              current={entry.key === current}
              busy={busy}
              showInitiative={query.grouping === "rule"}
              choices={choicesFor(entry.item.finding.code)}
              mountNode={scroller}
              onSelect={() => {
                onSelect(entry.key, entry.item.finding.cell);
              }}
              onFix={() => {
                const { fix, address } = entry.item.finding;
                if (fix) actions.fix([fix], address);
              }}
            />
          )
        }
      />
    );
  };

  return (
    <main ref={setScroller} className={styles.scroller}>
      <FindingsHeader
        view={view}
        switchedOff={judged?.report.settings.checks.off.length ?? 0}
        onShowSettings={() => {
          props.onShow("settings");
        }}
      />
      {index.items.length === 0 ? (
        <NoFindings judged={judged} />
      ) : (
        <>
          <div className={styles.controls}>
            <FindingsControls view={view} shown={shown} total={index.items.length} />
          </div>
          {list()}
        </>
      )}
    </main>
  );
}
