import { useCallback, useEffect, useReducer, useRef } from "react";

import type { WorkbookError } from "../../workbook/errors";
import type { PartNotLoaded } from "../services/lazyPlanService";
import { explained } from "../state/explained";
import type { FinanceOverview, FinanceService, Undo } from "./financeService";

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
  | { readonly type: "failed"; readonly failure: WorkbookError | PartNotLoaded };

const INITIAL: FinanceState = { overview: null, busy: false, notice: null, failure: null };

function reduce(state: FinanceState, event: FinanceEvent): FinanceState {
  switch (event.type) {
    case "started":
      return { ...state, busy: true, notice: null, failure: null };
    case "done":
      return { ...state, busy: false, overview: event.overview, notice: event.notice };
    case "failed":
      return { ...state, busy: false, failure: event.failure };
  }
}

/**
 * The ledgers and what may be done with them. After every change they are read again, so that what is shown is what
 * stands in the sheets.
 */
export function useFinance(service: FinanceService): {
  readonly state: FinanceState;
  /** Does something and reads the ledgers again; one thing at a time. */
  readonly perform: (work: () => Promise<FinanceNotice | null>) => void;
  readonly reread: () => void;
} {
  const [state, dispatch] = useReducer(reduce, INITIAL);
  const busy = useRef(false);

  const perform = useCallback(
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
  const reread = useCallback(() => {
    perform(() => Promise.resolve(null));
  }, [perform]);

  useEffect(reread, [reread]);
  return { state, perform, reread };
}
