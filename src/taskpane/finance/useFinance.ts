import { useCallback, useEffect, useReducer, useRef } from "react";

import type { WorkbookError } from "../../workbook/errors";
import type { PartNotLoaded } from "../services/lazyPlanService";
import { explained } from "../state/explained";
import type { FinanceOverview, FinanceService, Undo } from "./financeService";
import { useFollowedLedgers } from "./useFollowedLedgers";

/** What was done last, to be said once. */
export type FinanceNotice =
  | { readonly kind: "written"; readonly count: number; readonly undo: Undo }
  | { readonly kind: "linked" | "unlinked" | "undone" };

export interface FinanceState {
  /** `null` until the ledgers were read for the first time. */
  readonly overview: FinanceOverview | null;
  readonly busy: boolean;
  readonly notice: FinanceNotice | null;
  readonly failure: WorkbookError | PartNotLoaded | null;
}

type FinanceEvent =
  | { readonly type: "started" }
  | {
      readonly type: "done";
      readonly overview: FinanceOverview;
      readonly notice: FinanceNotice | null;
    }
  | { readonly type: "followed"; readonly overview: FinanceOverview }
  | { readonly type: "failed"; readonly failure: WorkbookError | PartNotLoaded };

const INITIAL: FinanceState = { overview: null, busy: false, notice: null, failure: null };

function reduce(state: FinanceState, event: FinanceEvent): FinanceState {
  switch (event.type) {
    case "started":
      return { ...state, busy: true, notice: null, failure: null };
    case "done":
      return { ...state, busy: false, overview: event.overview, notice: event.notice };
    case "followed":
      // Nobody pressed anything: what was said about the last press stays.
      return { ...state, overview: event.overview };
    case "failed":
      return { ...state, busy: false, failure: event.failure };
  }
}

/**
 * The ledgers and what may be done with them. After every change they are read again, so that what is shown is what
 * stands in the sheets; after edits in the sheets too.
 *
 * @param onChanged called after something was changed from here
 */
export function useFinance(
  service: FinanceService,
  onChanged: () => void,
): {
  readonly state: FinanceState;
  /** Changes something and reads the ledgers again; one thing at a time. */
  readonly perform: (work: () => Promise<FinanceNotice | null>) => void;
  readonly reread: () => void;
} {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const busy = useRef(false);
  const changed = useRef(onChanged);
  useEffect(() => {
    changed.current = onChanged;
  }, [onChanged]);

  const start = useCallback(
    (work: () => Promise<FinanceNotice | null>) => {
      if (busy.current) return;
      busy.current = true;
      dispatch({ type: "started" });
      const run = async (): Promise<void> => {
        const notice = await work();
        dispatch({ type: "done", overview: await service.readLedgers(), notice });
      };
      void run()
        .catch((error: unknown) => {
          dispatch({ type: "failed", failure: explained(error) });
        })
        .finally(() => {
          busy.current = false;
        });
    },
    [service],
  );
  const perform = useCallback(
    (work: () => Promise<FinanceNotice | null>) => {
      start(async () => {
        const notice = await work();
        changed.current();
        return notice;
      });
    },
    [start],
  );
  const reread = useCallback(() => {
    start(() => Promise.resolve(null));
  }, [start]);
  const follow = useCallback(() => {
    // What is being done reads the ledgers at its end.
    if (busy.current) return;
    service.readLedgers().then(
      (overview) => {
        dispatch({ type: "followed", overview });
      },
      (error: unknown) => {
        dispatch({ type: "failed", failure: explained(error) });
      },
    );
  }, [service]);

  useEffect(reread, [reread]);
  useFollowedLedgers(service, state.overview, follow);
  return { state, perform, reread };
}
