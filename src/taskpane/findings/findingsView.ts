import { ALL_CHECKS } from "../../domain/checks/allChecks";
import type { CheckCode, FindingFix, Severity } from "../../domain/checks/finding";
import type { Language } from "../../domain/text/localizedText";
import type { JudgeReport, LocatedFinding } from "../../workbook/report";
import { searchable, searchMatcher } from "../list/searchText";

import { findingPlaces } from "./findingPlaces";
import type { FindingPlace } from "./findingPlaces";

/** Most severe first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

export type Grouping = "initiative" | "rule";

/** What the user asked to see. No severity means all of them. */
export interface FindingsQuery {
  readonly severities: ReadonlySet<Severity>;
  readonly text: string;
  readonly grouping: Grouping;
}

/** A finding with where it belongs. */
export interface FindingItem {
  readonly key: string;
  readonly finding: LocatedFinding;
  readonly place: FindingPlace;
}

/** An entry of the list: a finding, or the heading above a group of them. */
export type FindingEntry =
  | { readonly kind: "finding"; readonly key: string; readonly item: FindingItem }
  | {
      readonly kind: "group";
      readonly key: string;
      /** The rule whose findings follow; `null` where they are grouped by initiative. */
      readonly rule: CheckCode | null;
      readonly path: readonly string[];
      readonly count: number;
      /** Corrections of the rule's findings that are shown; empty where they are grouped by initiative. */
      readonly fixes: readonly FindingFix[];
    };

/** Findings prepared for searching and grouping; made once a report, so that typing stays fast. */
export interface FindingsIndex {
  /** In the order of the rules. */
  readonly items: readonly FindingItem[];
  readonly haystacks: ReadonlyMap<string, string>;
  readonly counts: Readonly<Record<Severity, number>>;
  /** Positions of initiatives in the plan. */
  readonly order: ReadonlyMap<string, number>;
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };
const TITLES = new Map(ALL_CHECKS.map(({ code, title }) => [code, title]));

/** The name of a rule, as the settings list it. */
export function ruleTitle(code: CheckCode, language: Language): string {
  return TITLES.get(code)?.[language] ?? code;
}

/** Prepares the findings of a report. `language` is the one whose sentences are searched. */
export function indexFindings(
  report: Pick<JudgeReport, "plan" | "findings">,
  language: Language,
): FindingsIndex {
  const { placeOf, order } = findingPlaces(report);
  const seen = new Map<string, number>();
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  const items = report.findings.map((finding) => {
    counts[finding.severity] += 1;
    const { sheetId, row, column } = finding.cell;
    const base = `finding:${finding.code}:${sheetId}:${row}:${column}`;
    const number = seen.get(base) ?? 0;
    seen.set(base, number + 1);
    return { key: number === 0 ? base : `${base}:${number}`, finding, place: placeOf(finding) };
  });
  const haystacks = new Map(
    items.map(({ key, finding, place }) => [
      key,
      searchable(
        [
          finding.message[language],
          ruleTitle(finding.code, language),
          place.indicator ?? "",
          ...place.path,
          finding.address,
        ].join("\n"),
      ),
    ]),
  );
  return { items, haystacks, counts, order };
}

function entryOf(item: FindingItem): FindingEntry {
  return { kind: "finding", key: item.key, item };
}

function bySeverity(a: FindingItem, b: FindingItem): number {
  return RANK[a.finding.severity] - RANK[b.finding.severity];
}

function grouped(
  items: readonly FindingItem[],
  groupOf: (item: FindingItem) => string,
): [string, FindingItem[]][] {
  const groups = new Map<string, FindingItem[]>();
  for (const item of items) {
    const key = groupOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups];
}

/** The entries to list for a query, with a heading above every group. */
export function listFindings(index: FindingsIndex, query: FindingsQuery): readonly FindingEntry[] {
  const matches = searchMatcher(query.text);
  const found = index.items.filter(
    ({ key, finding }) =>
      (query.severities.size === 0 || query.severities.has(finding.severity)) &&
      matches(index.haystacks.get(key) ?? ""),
  );
  if (query.grouping === "rule") {
    return grouped(found, ({ finding }) => finding.code).flatMap(([code, items]) => [
      {
        kind: "group" as const,
        key: `rule:${code}`,
        rule: items[0]?.finding.code ?? null,
        path: [],
        count: items.length,
        fixes: items.flatMap(({ finding }) => finding.fix ?? []),
      },
      ...items.map(entryOf),
    ]);
  }
  const groups = grouped(found, ({ place }) => place.group);
  // What is about the whole plan, and belongs to no initiative, comes first.
  const position = (group: string): number => index.order.get(group) ?? -1;
  groups.sort(([a], [b]) => position(a) - position(b));
  return groups.flatMap(([group, items]) => [
    {
      kind: "group" as const,
      key: `group:${group}`,
      rule: null,
      path: items[0]?.place.path ?? [],
      count: items.length,
      fixes: [],
    },
    // Array.sort is stable: within a severity the order of the rules stays.
    ...items.sort(bySeverity).map(entryOf),
  ]);
}
