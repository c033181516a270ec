import { useMemo } from "react";

import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import { isRecord, stringsIn } from "../startup/paneMemory";
import { keptState } from "../state/keptState";

import { ORDERS } from "./indicatorView";
import type { IndicatorQuery, Order } from "./indicatorView";

/** What the user is looking at in the results; it outlives the screen and the pane, so that coming back finds it again. */
export interface ResultsView {
  readonly query: IndicatorQuery;
  /** Keys of the entries whose details are open. */
  readonly expanded: ReadonlySet<string>;
  readonly setStatuses: (statuses: ReadonlySet<Status>) => void;
  readonly setText: (text: string) => void;
  readonly setOrder: (order: Order) => void;
  /** Shows every indicator again, in the order chosen. */
  readonly clearFilters: () => void;
  /** Opens or closes the details of an entry. */
  readonly toggle: (key: string) => void;
}

const EVERYTHING: IndicatorQuery = { statuses: new Set(), text: "", order: "status" };

interface LookedAt {
  readonly query: IndicatorQuery;
  readonly expanded: ReadonlySet<string>;
}

const useLookedAt = keptState<LookedAt>({
  part: "results",
  toStored: ({ query, expanded }) => ({
    ...query,
    statuses: [...query.statuses],
    expanded: [...expanded],
  }),
  fromStored: (stored) => {
    if (!isRecord(stored)) return { query: EVERYTHING, expanded: new Set() };
    const { statuses, text, order, expanded } = stored;
    const wanted = stringsIn(statuses);
    return {
      query: {
        statuses: new Set(STATUS_ORDER.filter((status) => wanted.includes(status))),
        text: typeof text === "string" ? text : EVERYTHING.text,
        order: ORDERS.find((each) => each === order) ?? EVERYTHING.order,
      },
      expanded: new Set(stringsIn(expanded)),
    };
  },
});

/** Filters, order and opened details of the results. */
export function useResultsView(): ResultsView {
  const [{ query, expanded }, setLookedAt] = useLookedAt();
  return useMemo(() => {
    const setQuery = (change: (before: IndicatorQuery) => IndicatorQuery): void => {
      setLookedAt((before) => ({ ...before, query: change(before.query) }));
    };
    return {
      query,
      expanded,
      setStatuses: (statuses) => {
        setQuery((before) => ({ ...before, statuses }));
      },
      setText: (text) => {
        setQuery((before) => ({ ...before, text }));
      },
      setOrder: (order) => {
        setQuery((before) => ({ ...before, order }));
      },
      clearFilters: () => {
        setQuery(({ order }) => ({ ...EVERYTHING, order }));
      },
      toggle: (key) => {
        setLookedAt((before) => {
          const next = new Set(before.expanded);
          if (!next.delete(key)) {
            next.add(key);
          }
          return { ...before, expanded: next };
        });
      },
    };
  }, [query, expanded, setLookedAt]);
}
