import type { Concept } from "../headerWords";
import type { ListColumn, ListHeader } from "./listHeader";

/** What stands behind the last group is said about the whole row. */
const SHARED: readonly Concept[] = [
  ...([
    "improvement",
    "owner",
    "remark",
    "organisation",
    "fiscalYear",
    "budget",
    "effort",
  ] as const),
];

/**
 * A row may hold several indicators beside one another: 活動指標 with target and result, then 成果指標 with its own. Each
 * group becomes a header with the columns that all of them share.
 */
export function measureGroups(header: ListHeader): readonly ListHeader[] {
  const { columns } = header;
  const starts = columns.flatMap(({ concept }, index) => (concept === "indicator" ? [index] : []));
  const groups = starts.map((start, index) => columns.slice(start, starts[index + 1]));
  const isWhole = (group: readonly ListColumn[]): boolean =>
    group.some(({ concept }) => concept === "target");
  if (groups.length < 2 || !groups.every(isWhole)) return [header];
  const before = columns.slice(0, starts[0]);
  const last = groups.at(-1) ?? [];
  const after = last.filter(({ concept }) => SHARED.includes(concept));
  return groups.map((group) => ({
    ...header,
    columns: [...new Set([...before, ...group, ...after])],
  }));
}
