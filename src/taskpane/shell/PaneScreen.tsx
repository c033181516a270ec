import { makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, lazy, useEffect, useRef, useState } from "react";
import type { JSX } from "react";

import { ResultsScreen } from "../results/ResultsScreen";
import { useResultsView } from "../results/useResultsView";
import { StartScreen } from "../start/StartScreen";
import { usePane } from "../state/usePane";
import { UnreadScreen } from "../unread/UnreadScreen";

import { PaneFooter } from "./PaneFooter";
import { PaneMessages } from "./PaneMessages";
import { RunningScreen } from "./RunningScreen";
import { useLostFocus } from "./useLostFocus";

const RemoveDialog = lazy(() => import("./RemoveDialog"));

const useStyles = makeStyles({
  pane: {
    display: "flex",
    flexDirection: "column",
    height: "100vh",
    backgroundColor: tokens.colorNeutralBackground1,
    overflow: "hidden",
  },
});

/** The pane once Office is ready: messages on top, one screen, the commands at the bottom. */
export function PaneScreen(): JSX.Element {
  const styles = useStyles();
  const [state, actions] = usePane();
  const view = useResultsView();
  const [showingUnread, setShowingUnread] = useState(false);
  const [confirming, setConfirming] = useState(false);
  const { judged, running, current } = state;
  const unread = judged?.report.unread ?? [];

  const pane = useRef<HTMLDivElement>(null);
  useLostFocus(pane, `${String(judged !== null)} ${String(running)} ${String(showingUnread)}`);

  const opener = useRef<Element | null>(null);
  const askToRemove = (): void => {
    opener.current = document.activeElement;
    setConfirming(true);
  };

  // After the dialog the user goes on where it was opened.
  useEffect(() => {
    if (!confirming && opener.current instanceof HTMLElement) {
      opener.current.focus();
      opener.current = null;
    }
  }, [confirming]);

  const screen = (): JSX.Element => {
    if (judged === null) {
      return running === "judge" || running === "read" ? (
        <RunningScreen />
      ) : (
        <StartScreen busy={running !== null} onRun={actions.run} onRemove={askToRemove} />
      );
    }
    return showingUnread && unread.length > 0 ? (
      <UnreadScreen
        unread={unread}
        current={current}
        onSelect={actions.select}
        onBack={() => {
          setShowingUnread(false);
        }}
      />
    ) : (
      <ResultsScreen
        judged={judged}
        view={view}
        current={current}
        onSelect={actions.select}
        onShowUnread={() => {
          setShowingUnread(true);
        }}
      />
    );
  };

  return (
    <div ref={pane} className={styles.pane}>
      <PaneMessages state={state} actions={actions} />
      {screen()}
      {judged !== null && (
        <PaneFooter
          busy={running !== null}
          onJudge={() => {
            actions.run("judge");
          }}
          onRemove={askToRemove}
          onRun={actions.run}
        />
      )}
      {confirming && (
        <Suspense fallback={null}>
          <RemoveDialog
            onConfirm={() => {
              actions.run("remove");
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
