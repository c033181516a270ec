import type { Status } from "../judgement/judgement";
import { comparableText, historyKey, type HistoryEntry, type HistoryRun } from "./historyRun";

/** What can have happened to an indicator between two runs, the most urgent first. */
export const CHANGE_KINDS = [
  /** 達成見込 at mid-year, 未達成 at the year-end: ①(ⅰ) that turned ②. */
  "turnedMissed",
  "newlyUnachieved",
  "newlyAchieved",
  "targetChanged",
  "actualChanged",
  "added",
  "gone",
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What happened to one indicator. */
export interface IndicatorChange {
  /** In the order of {@link CHANGE_KINDS}; at least one. */
  readonly kinds: readonly ChangeKind[];
  /** `null` where the indicator is new. */
  readonly before: HistoryEntry | null;
  /** `null` where the indicator is gone. */
  readonly after: HistoryEntry | null;
  /** Position of `after` in the entries of the later run; `null` where it is gone. */
  readonly index: number | null;
}

/** What happened between two runs. */
export interface RunChanges {
  /** Time of the earlier run. */
  readonly since: Date;
  /** In the order of the workbook, those that are gone last. */
  readonly changes: readonly IndicatorChange[];
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

const UNACHIEVED: ReadonlySet<Status> = new Set(["notAchieved", "atRisk"]);
const ACHIEVED: ReadonlySet<Status> = new Set(["achieved", "onTrack"]);

/**
 * Compares two runs indicator by indicator. Indicators of the same name in the same initiative are matched in
 * their order. Time grows in proportion to the entries.
 */
export function compareRuns(
  previous: HistoryRun,
  current: Pick<HistoryRun, "phase" | "entries">,
): RunChanges {
  const waiting = new Map<string, HistoryEntry[]>();
  for (const entry of previous.entries) {
    const key = historyKey(entry);
    const same = waiting.get(key);
    if (same) same.push(entry);
    else waiting.set(key, [entry]);
  }
  const isYearOver = previous.phase === "midYear" && current.phase === "yearEnd";
  const changes: IndicatorChange[] = current.entries.flatMap((after, index) => {
    const before = waiting.get(historyKey(after))?.shift() ?? null;
    const kinds = before ? kindsOf(before, after, isYearOver) : (["added"] as const);
    return kinds.length > 0 ? [{ kinds, before, after, index }] : [];
  });
  for (const before of [...waiting.values()].flat()) {
    changes.push({ kinds: ["gone"], before, after: null, index: null });
  }
  const counts = Object.fromEntries(
    CHANGE_KINDS.map((kind) => [kind, changes.filter(({ kinds }) => kinds.includes(kind)).length]),
  ) as Record<ChangeKind, number>;
  return { since: previous.at, changes, counts };
}

function kindsOf(
  before: HistoryEntry,
  after: HistoryEntry,
  isYearOver: boolean,
): readonly ChangeKind[] {
  const happened: Readonly<Partial<Record<ChangeKind, boolean>>> = {
    turnedMissed: isYearOver && before.status === "onTrack" && after.status === "notAchieved",
    // At the year-end 未達成見込 that becomes 未達成 was known before; that is nothing new.
    newlyUnachieved: UNACHIEVED.has(after.status) && !UNACHIEVED.has(before.status),
    newlyAchieved: ACHIEVED.has(after.status) && !ACHIEVED.has(before.status),
    targetChanged: comparableText(before.target) !== comparableText(after.target),
    actualChanged: comparableText(before.actual) !== comparableText(after.actual),
  };
  return CHANGE_KINDS.filter((kind) => happened[kind] === true);
}
