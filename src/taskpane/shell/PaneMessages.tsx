import { makeStyles } from "@fluentui/react-components";
import type { JSX } from "react";

import { STATUS_ORDER } from "../../domain/judgement/status";
import type { Messages } from "../i18n/ja";
import { useMessages } from "../i18n/MessagesContext";
import type { Notice, PaneState } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

import { FailureBar } from "./FailureBar";
import { NoticeBar } from "./NoticeBar";
import { RunningBar } from "./RunningBar";
import { VISUALLY_HIDDEN } from "./visuallyHidden";

const useStyles = makeStyles({
  // Never all of a low window: the messages scroll, the screen below stays usable.
  messages: { flexShrink: 0, maxHeight: "50vh", overflowY: "auto" },
  hidden: VISUALLY_HIDDEN,
});

/** Notices that come with a new judgement. */
const SAYS_OUTCOME: readonly Notice["kind"][] = ["written", "notWritten"];

/** The outcome of a judgement in one sentence, for those who do not see the chips appear. */
function outcome({ judged, notice }: PaneState, t: Messages): string {
  if (judged === null || notice === null || !SAYS_OUTCOME.includes(notice.kind)) {
    return "";
  }
  const { results, byStatus } = judged.report;
  const counts = STATUS_ORDER.filter((status) => byStatus[status] > 0).map((status) =>
    t.results.chip(t.status[status], byStatus[status]),
  );
  return t.results.announcement(results.length, counts);
}

interface PaneMessagesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
  /** Shows what writing would do. */
  readonly onPreview: () => void;
  /** Shows what the columns of the tables were taken for. */
  readonly onMapping: () => void;
}

/**
 * What is going on, what was done and what went wrong. The parts that speak to screen readers are always in
 * the page: a live region that appears together with its text is not read out.
 */
export function PaneMessages(props: PaneMessagesProps): JSX.Element {
  const { state, actions, onPreview, onMapping } = props;
  const styles = useStyles();
  const t = useMessages();
  const { running, notice, failure } = state;
  return (
    <section aria-label={t.actions.messages} className={styles.messages}>
      {failure !== null && (
        <FailureBar
          failure={failure}
          onRun={actions.run}
          onMapping={onMapping}
          onDismiss={actions.dismiss}
        />
      )}
      <div role="status" className={styles.hidden}>
        {outcome(state, t)}
      </div>
      <div role="status">
        {running !== null && (
          <RunningBar
            key={running}
            task={running}
            progress={state.progress}
            onCancel={actions.cancel}
          />
        )}
        {notice !== null && (
          <NoticeBar
            notice={notice}
            onWork={actions.work}
            onPreview={onPreview}
            onDismiss={actions.dismiss}
          />
        )}
      </div>
    </section>
  );
}
