import { useEffect, useState } from "react";

import type { JudgeReport } from "../../workbook/report";
import { usePlanService } from "../services/PlanServiceContext";
import type { JudgedPlan } from "../state/paneState";
import type { PaneActions } from "../state/usePane";

/** Whether what the pane shows follows the workbook. */
export type LiveStatus = "off" | "following" | "stale";

/** A status, and the judgement that it is about. */
interface Known {
  readonly base: JudgeReport;
  readonly status: LiveStatus;
}

/**
 * Follows the workbook while nothing else is going on in it: an edited target or actual is judged at once, and
 * `onUpdated` is told.
 *
 * @param idle nothing is running in the workbook
 */
export function useLive(
  judged: JudgedPlan | null,
  idle: boolean,
  onUpdated: PaneActions["rejudged"],
): LiveStatus {
  const service = usePlanService();
  const [known, setKnown] = useState<Known | null>(null);
  // What edits made of a judgement belongs to that judgement: it begins no new session.
  const base = judged === null ? null : (judged.base ?? judged.report);

  useEffect(() => {
    if (base === null || !idle || !base.settings.liveUpdate) return undefined;
    let wanted = true;
    const say = (status: LiveStatus): void => {
      if (wanted) setKnown({ base, status });
    };
    const starting = service.startLive(base, {
      updated: (report) => {
        if (wanted) onUpdated(report, base);
      },
      stale: () => {
        say("stale");
      },
    });
    starting.then(
      () => {
        setKnown((before) =>
          wanted && before?.base !== base ? { base, status: "following" } : before,
        );
      },
      () => {
        // Where Excel tells nothing, the pane is what it was before: results of the last run.
        say("off");
      },
    );
    return () => {
      wanted = false;
      starting
        .then(
          (session) => session.stop(),
          () => undefined,
        )
        .catch(() => {
          // The workbook was closed: there is nothing left to follow.
        });
    };
  }, [base, idle, service, onUpdated]);

  return known !== null && known.base === base && base.settings.liveUpdate ? known.status : "off";
}
