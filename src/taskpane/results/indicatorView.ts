import type { Status } from "../../domain/judgement/judgement";
import { STATUS_ORDER } from "../../domain/judgement/status";
import type { Language } from "../../domain/text/localizedText";
import type { JudgedIndicator } from "../../workbook/report";

/** In which order the indicators are listed. */
export type Order = "status" | "sheet" | "path";

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
      readonly path: readonly string[];
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

/** Full-width and half-width forms and letter case are equal to a person who searches. */
function normalise(text: string): string {
  return text.normalize("NFKC").toLowerCase();
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
      normalise(
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

function withGroups(items: readonly JudgedIndicator[]): ListEntry[] {
  const groups = new Map<string, { path: readonly string[]; members: JudgedIndicator[] }>();
  for (const item of items) {
    const key = JSON.stringify(item.indicator.path);
    const group = groups.get(key) ?? { path: item.indicator.path, members: [] };
    group.members.push(item);
    groups.set(key, group);
  }
  return [...groups].flatMap(([key, { path, members }]) => [
    { kind: "group" as const, key: `group:${key}`, path, count: members.length },
    ...members.map(entryOf),
  ]);
}

function entryOf(item: JudgedIndicator): ListEntry {
  return { kind: "indicator", key: item.indicator.id, item };
}

/** The entries to list for a query. Every word of the search text must occur. */
export function listEntries(index: IndicatorIndex, query: IndicatorQuery): readonly ListEntry[] {
  const words = normalise(query.text).split(/\s+/).filter(Boolean);
  const order = query.order === "status" ? index.byStatus : index.items.keys();
  const found: JudgedIndicator[] = [];
  for (const position of order) {
    const item = index.items[position];
    const haystack = index.haystacks[position] ?? "";
    if (
      item !== undefined &&
      (query.statuses.size === 0 || query.statuses.has(item.judgement.status)) &&
      words.every((word) => haystack.includes(word))
    ) {
      found.push(item);
    }
  }
  return query.order === "path" ? withGroups(found) : found.map(entryOf);
}
