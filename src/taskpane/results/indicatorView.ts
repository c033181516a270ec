import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import type { JudgedIndicator } from "../../workbook/report";
import { searchable, searchMatcher } from "../list/searchText";

/** By what the indicators are grouped: management issue, initiative, section or status. */
export type Grouping = "issue" | "path" | "owner" | "groupedStatus";

/** In which order the indicators are listed. Within groups, too, the unachieved ones come first. */
export type Order = "status" | "sheet" | Grouping;

/** Every order, as they are offered. */
export const ORDERS: readonly Order[] = [
  ...(["status", "sheet", "issue", "path", "owner", "groupedStatus"] as const),
];

/** What the user asked to see. No status means all of them. */
export interface IndicatorQuery {
  readonly statuses: ReadonlySet<Status>;
  readonly text: string;
  readonly order: Order;
}

/** An entry of the list: an indicator, or the heading above a group of them. */
export type ListEntry =
  | { readonly kind: "indicator"; readonly key: string; readonly item: JudgedIndicator }
  | {
      readonly kind: "group";
      readonly key: string;
      readonly grouping: Grouping;
      /** Words of the heading, outermost first; empty where the plan names none. */
      readonly path: readonly string[];
      /** The status of all members, where they are grouped by it. */
      readonly status: Status | null;
      readonly count: number;
    };

/** Indicators prepared for searching and ordering; made once a report, so that typing stays fast. */
export interface IndicatorIndex {
  readonly items: readonly JudgedIndicator[];
  /** Positions in `items`, unachieved first. */
  readonly byStatus: readonly number[];
  /** Normalised text of every item. */
  readonly haystacks: readonly string[];
}

/**
 * How far an indicator is on the wrong side of its target, relative to the target: 0.1 is a tenth. Gaps of
 * different units cannot be compared, their shares can. `null` where no number was compared.
 */
function shortfall({ judgement }: JudgedIndicator): number | null {
  const { gap, actual, target } = judgement;
  if (gap === null || actual === null) {
    return null;
  }
  const worse = target.direction === "lower" ? gap : -gap;
  const level = Math.abs(actual.value - gap);
  // A target of zero that was missed is missed by more than any share.
  return worse === 0 ? 0 : worse / level;
}

function compareShortfall(a: number | null, b: number | null): number {
  if (a === null || b === null) {
    return a === b ? 0 : a === null ? 1 : -1;
  }
  return a === b ? 0 : b > a ? 1 : -1;
}

/** By what the indicators can be grouped, as far as the plan says it. */
export function groupingsOf(items: readonly JudgedIndicator[]): readonly Grouping[] {
  const has = (test: (item: JudgedIndicator) => boolean): boolean => items.some(test);
  return [
    // With one level only, issue and initiative are the same.
    ...(has(({ indicator }) => indicator.path.length > 1) ? (["issue"] as const) : []),
    ...(has(({ indicator }) => indicator.path.length > 0) ? (["path"] as const) : []),
    ...(has(({ indicator }) => indicator.owner !== null) ? (["owner"] as const) : []),
    "groupedStatus",
  ];
}

/** Prepares a report for the list. `language` is the one whose reasons are searched. */
export function indexIndicators(
  items: readonly JudgedIndicator[],
  language: Language,
): IndicatorIndex {
  const rank = new Map(STATUS_ORDER.map((status, index) => [status, index]));
  const keys = items.map((item, index) => ({
    index,
    rank: rank.get(item.judgement.status) ?? STATUS_ORDER.length,
    shortfall: shortfall(item),
  }));
  // Array.sort is stable: equal entries keep the order of the workbook.
  keys.sort((a, b) => a.rank - b.rank || compareShortfall(a.shortfall, b.shortfall));
  return {
    items,
    byStatus: keys.map((key) => key.index),
    haystacks: items.map(({ indicator, judgement, address }) =>
      searchable(
        [
          indicator.name.text,
          indicator.target?.text ?? "",
          indicator.actual?.text ?? "",
          judgement.reason[language],
          ...indicator.path,
          indicator.owner?.text ?? "",
          address,
        ].join("\n"),
      ),
    ),
  };
}

/** The words that the heading of an indicator's group shows; equal words are one group. */
function headingOf(
  { indicator, judgement }: JudgedIndicator,
  grouping: Grouping,
): readonly string[] {
  switch (grouping) {
    case "issue":
      return indicator.path.slice(0, 1);
    case "path":
      return indicator.path;
    case "owner":
      return indicator.owner === null ? [] : [indicator.owner.text];
    case "groupedStatus":
      return [judgement.status];
  }
}

interface Group {
  readonly path: readonly string[];
  readonly members: JudgedIndicator[];
  /** Position of its first member in the workbook. */
  first: number;
}

/** Groups in the order of the workbook, those of statuses in the order of statuses. */
function withGroups(
  index: IndicatorIndex,
  positions: readonly number[],
  grouping: Grouping,
): ListEntry[] {
  const groups = new Map<string, Group>();
  for (const position of positions) {
    const item = index.items[position];
    if (item === undefined) continue;
    const path = headingOf(item, grouping);
    const key = JSON.stringify(path);
    const group = groups.get(key) ?? { path, members: [], first: position };
    group.members.push(item);
    group.first = Math.min(group.first, position);
    groups.set(key, group);
  }
  const ordered = [...groups];
  if (grouping !== "groupedStatus") ordered.sort(([, a], [, b]) => a.first - b.first);
  return ordered.flatMap(([key, { path, members }]) => [
    {
      kind: "group" as const,
      key: `group:${key}`,
      grouping,
      path: grouping === "groupedStatus" ? [] : path,
      status: grouping === "groupedStatus" ? (members[0]?.judgement.status ?? null) : null,
      count: members.length,
    },
    ...members.map(entryOf),
  ]);
}

function entryOf(item: JudgedIndicator): ListEntry {
  return { kind: "indicator", key: item.indicator.id, item };
}

/** The entries to list for a query. Every word of the search text must occur. */
export function listEntries(index: IndicatorIndex, query: IndicatorQuery): readonly ListEntry[] {
  const matches = searchMatcher(query.text);
  const order = query.order === "sheet" ? index.items.keys() : index.byStatus;
  const found: number[] = [];
  for (const position of order) {
    const item = index.items[position];
    const haystack = index.haystacks[position] ?? "";
    if (
      item !== undefined &&
      (query.statuses.size === 0 || query.statuses.has(item.judgement.status)) &&
      matches(haystack)
    ) {
      found.push(position);
    }
  }
  if (query.order !== "status" && query.order !== "sheet") {
    return withGroups(index, found, query.order);
  }
  return found.flatMap((position) => {
    const item = index.items[position];
    return item === undefined ? [] : [entryOf(item)];
  });
}
