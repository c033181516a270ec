import { useMemo, useState } from "react";

import type { Status } from "../../domain/judgement/judgement";

import type { IndicatorQuery, Order } from "./indicatorView";

/** What the user is looking at in the results; it outlives the screen, so that coming back finds it again. */
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

/** Filters, order and opened details of the results. */
export function useResultsView(): ResultsView {
  const [query, setQuery] = useState(EVERYTHING);
  const [expanded, setExpanded] = useState<ReadonlySet<string>>(new Set());
  return useMemo(
    () => ({
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
        setExpanded((before) => {
          const next = new Set(before);
          if (!next.delete(key)) {
            next.add(key);
          }
          return next;
        });
      },
    }),
    [query, expanded],
  );
}
