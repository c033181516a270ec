import { useDeferredValue, useMemo } from "react";

import type { Severity } from "../../domain/checks/finding";
import type { JudgeReport } from "../../workbook/report";
import { useLanguage } from "../i18n/MessagesContext";
import { isRecord, stringsIn } from "../startup/paneMemory";
import { keptState } from "../state/keptState";

import { indexFindings, listFindings } from "./findingsView";
import type { FindingEntry, FindingsIndex, FindingsQuery, Grouping } from "./findingsView";

const EVERYTHING: FindingsQuery = { severities: new Set(), text: "", grouping: "initiative" };
const NOTHING: FindingsIndex = {
  items: [],
  haystacks: new Map(),
  counts: { error: 0, warning: 0, info: 0 },
  order: new Map(),
};

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];
const GROUPINGS: readonly Grouping[] = ["initiative", "rule"];

const useQuery = keptState<FindingsQuery>({
  part: "findings",
  toStored: (query) => ({ ...query, severities: [...query.severities] }),
  fromStored: (stored) => {
    if (!isRecord(stored)) return EVERYTHING;
    const { severities, text, grouping } = stored;
    const wanted = stringsIn(severities);
    return {
      severities: new Set(SEVERITIES.filter((severity) => wanted.includes(severity))),
      text: typeof text === "string" ? text : EVERYTHING.text,
      grouping: GROUPINGS.find((each) => each === grouping) ?? EVERYTHING.grouping,
    };
  },
});

/** What the user is looking at in the findings. */
export interface FindingsView {
  readonly index: FindingsIndex;
  readonly entries: readonly FindingEntry[];
  /** How many findings the entries hold. */
  readonly shown: number;
  /** As typed; `entries` follow as soon as there is time. */
  readonly query: FindingsQuery;
  readonly setSeverities: (severities: ReadonlySet<Severity>) => void;
  readonly setText: (text: string) => void;
  readonly setGrouping: (grouping: Grouping) => void;
  readonly clearFilters: () => void;
}

/** Filters and grouping of the findings; they outlive the screen and the pane. */
export function useFindingsView(report: JudgeReport | null): FindingsView {
  const language = useLanguage();
  const [query, setQuery] = useQuery();
  const index = useMemo(
    () => (report === null ? NOTHING : indexFindings(report, language)),
    [report, language],
  );
  const applied = useDeferredValue(query);
  const entries = useMemo(() => listFindings(index, applied), [index, applied]);
  return {
    index,
    entries,
    shown: useMemo(() => entries.filter(({ kind }) => kind === "finding").length, [entries]),
    query,
    setSeverities: (severities) => {
      setQuery((before) => ({ ...before, severities }));
    },
    setText: (text) => {
      setQuery((before) => ({ ...before, text }));
    },
    setGrouping: (grouping) => {
      setQuery((before) => ({ ...before, grouping }));
    },
    clearFilters: () => {
      setQuery(({ grouping }) => ({ ...EVERYTHING, grouping }));
    },
  };
}
