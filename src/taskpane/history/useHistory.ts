import { useCallback, useEffect, useState } from "react";

import type { HistoryRun } from "../../domain/history/historyRun";
import { usePlanService } from "../services/PlanServiceContext";

/** The recorded runs, as far as they are known. */
export type LoadedHistory =
  | { readonly state: "loading" }
  | { readonly state: "failed" }
  /** The oldest first. */
  | { readonly state: "loaded"; readonly runs: readonly HistoryRun[] };

/**
 * Reads the recorded runs, and reads them again when something was judged.
 *
 * @param occasion another one reads again
 */
export function useHistory(occasion: unknown): readonly [LoadedHistory, () => void] {
  const service = usePlanService();
  const [history, setHistory] = useState<LoadedHistory>({ state: "loading" });
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    service.loadHistory().then(
      (runs) => {
        if (wanted) setHistory({ state: "loaded", runs });
      },
      () => {
        if (wanted) setHistory({ state: "failed" });
      },
    );
    return () => {
      wanted = false;
    };
  }, [service, occasion, attempt]);
  const retry = useCallback(() => {
    setAttempt((before) => before + 1);
  }, []);
  return [history, retry];
}
