import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { JSX } from "react";

import { LiveBar } from "../live/LiveBar";
import { useLive } from "../live/useLive";
import { ResultsScreen } from "../results/ResultsScreen";
import { useResultsView } from "../results/useResultsView";
import { StartScreen } from "../start/StartScreen";
import type { JudgedPlan } from "../state/paneState";
import { usePane } from "../state/usePane";
import { usePaneMemory } from "../startup/usePaneMemory";
import { UnreadScreen } from "../unread/UnreadScreen";

import { PaneFooter } from "./PaneFooter";
import { PaneMessages } from "./PaneMessages";
import { RunningScreen } from "./RunningScreen";
import { LazyView } from "./LazyView";
import { PaneNavigation, VIEW_PANEL_ID } from "./PaneNavigation";
import { useLostFocus } from "./useLostFocus";
import type { ViewName } from "./viewProps";

const RemoveDialog = lazy(() => import("./RemoveDialog"));
const PreviewDialog = lazy(() => import("../preview/PreviewDialog"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
  live: { flexShrink: 0 },
  view: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

/** Screens below which the commands stand that judge again and take the results away. */
const WITH_COMMANDS: ReadonlySet<ViewName> = new Set(["results", "findings"]);

/** Before anything was read nobody knows. */
function mayHaveHistory(judged: JudgedPlan | null): boolean {
  if (judged === null) return true;
  const { settings, previousRun } = judged.report;
  return settings.keepHistory || Boolean(previousRun);
}

/** The pane once Office is ready: tabs and messages on top, one screen, the commands at the bottom. */
export function PaneScreen(): JSX.Element {
  const styles = useStyles();
  const [state, actions] = usePane();
  const view = useResultsView();
  const [viewName, setViewName] = useState<ViewName>("results");
  const [showingUnread, setShowingUnread] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const [previewing, setPreviewing] = useState(false);
  const { judged, running, current } = state;
  const lastTime = usePaneMemory(judged, viewName, setViewName);
  const unread = judged?.report.unread ?? [];
  const live = useLive(judged, running === null, actions.rejudged);

  const pane = useRef<HTMLDivElement>(null);
  useLostFocus(
    pane,
    `${viewName} ${String(judged !== null)} ${String(running)} ${String(showingUnread)}`,
  );

  const opener = useRef<Element | null>(null);
  const askToRemove = (): void => {
    opener.current = document.activeElement;
    setConfirming(true);
  };

  const preview = (): void => {
    opener.current = document.activeElement;
    setPreviewing(true);
  };
  const showMapping = (): void => {
    setViewName("mapping");
  };

  // After the dialog the user goes on where it was opened.
  useEffect(() => {
    if (!confirming && !previewing && opener.current instanceof HTMLElement) {
      opener.current.focus();
      opener.current = null;
    }
  }, [confirming, previewing]);

  const screen = (): JSX.Element => {
    if (viewName !== "results") {
      return (
        <LazyView
          key={viewName}
          view={viewName}
          judged={judged}
          busy={running !== null}
          current={current}
          onSelect={actions.select}
          onRun={actions.run}
          onWork={actions.work}
          onReread={() => {
            actions.run("reread");
          }}
          onRejudged={actions.rejudged}
          onShow={setViewName}
        />
      );
    }
    if (judged === null) {
      return running === "judge" || running === "read" ? (
        <RunningScreen />
      ) : (
        <StartScreen
          busy={running !== null}
          onRun={actions.run}
          lastTime={lastTime}
          onPreview={preview}
          onRemove={askToRemove}
          onShowFinance={() => {
            setViewName("finance");
          }}
        />
      );
    }
    return showingUnread && unread.length > 0 ? (
      <UnreadScreen
        unread={unread}
        current={current}
        onSelect={actions.select}
        onMapping={showMapping}
        onBack={() => {
          setShowingUnread(false);
        }}
      />
    ) : (
      <ResultsScreen
        judged={judged}
        view={view}
        current={current}
        busy={running !== null}
        onSelect={actions.select}
        onWork={actions.work}
        onShowUnread={() => {
          setShowingUnread(true);
        }}
        onShowMapping={showMapping}
        onShowHistory={() => {
          setViewName("history");
        }}
      />
    );
  };

  return (
    <div ref={pane} className={styles.pane}>
      <PaneNavigation
        view={viewName}
        hasPlan={judged !== null}
        findings={judged?.report.findings.length ?? 0}
        onShow={setViewName}
      />
      <PaneMessages state={state} actions={actions} onPreview={preview} onMapping={showMapping} />
      <aside className={styles.live}>
        <LiveBar
          judged={judged}
          status={live}
          busy={running !== null}
          onJudge={() => {
            actions.run("judge");
          }}
        />
      </aside>
      <div id={VIEW_PANEL_ID} className={styles.view}>
        {screen()}
      </div>
      {judged !== null && WITH_COMMANDS.has(viewName) && (
        <PaneFooter
          busy={running !== null}
          onJudge={() => {
            actions.run("judge");
          }}
          onRemove={askToRemove}
          onRun={actions.run}
        />
      )}
      {previewing && (
        <Suspense fallback={null}>
          <PreviewDialog
            onWrite={() => {
              setViewName("results");
              actions.run("judge");
            }}
            onClose={() => {
              setPreviewing(false);
            }}
          />
        </Suspense>
      )}
      {confirming && (
        <Suspense fallback={null}>
          <RemoveDialog
            hasHistory={mayHaveHistory(judged)}
            onConfirm={({ keepHistory }) => {
              actions.run(keepHistory ? "removeKeepingHistory" : "remove");
            }}
            onClose={() => {
              setConfirming(false);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}
