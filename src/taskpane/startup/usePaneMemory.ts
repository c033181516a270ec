import { useEffect, useRef, useState } from "react";

import type { ViewName } from "../shell/viewProps";
import type { JudgedPlan } from "../state/paneState";

import { rememberedPane, rememberPane } from "./paneMemory";
import type { RememberedSummary } from "./paneMemory";

/**
 * Remembers the screen and the last numbers for the time when the pane is opened again, and goes back to that screen
 * once the plan is there.
 *
 * @returns the numbers of last time, until there are new ones
 */
export function usePaneMemory(
  judged: JudgedPlan | null,
  view: ViewName,
  onShow: (view: ViewName) => void,
): RememberedSummary | null {
  const [before] = useState(() => rememberedPane(new Date()));
  const hasPlan = useRef(false);

  useEffect(() => {
    if (judged === null) return;
    const isFirst = !hasPlan.current;
    hasPlan.current = true;
    if (isFirst && view === "results" && before !== null && before.view !== view) {
      onShow(before.view);
      return;
    }
    const { results, byStatus } = judged.report;
    const summary = { at: judged.at.toISOString(), total: results.length, byStatus };
    rememberPane({ view, summary });
  }, [judged, view, before, onShow]);

  return judged === null ? (before?.summary ?? null) : null;
}
