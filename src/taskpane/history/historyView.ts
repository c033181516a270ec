import { compareRuns, type RunChanges } from "../../domain/history/compareRuns";
import { historyEntry, isSameRun, type HistoryRun } from "../../domain/history/historyRun";
import type { JudgeReport } from "../../workbook/report";

/** What is shown now as a run, to be compared with recorded ones. */
export function currentRun({ results, phase }: JudgeReport): Pick<HistoryRun, "phase" | "entries"> {
  return { phase, entries: results.map(historyEntry) };
}

/** What changed since the run that was recorded last; `null` where none is. */
export function changesSinceLastRun(report: JudgeReport): RunChanges | null {
  const { previousRun } = report;
  return previousRun ? compareRuns(previousRun, currentRun(report)) : null;
}

/**
 * The record that a person wants to compare with at first: the latest that says something else than what is shown,
 * else the latest.
 *
 * @param runs the oldest first
 */
export function runToCompare(runs: readonly HistoryRun[], report: JudgeReport): HistoryRun | null {
  const now = currentRun(report);
  return [...runs].reverse().find((run) => !isSameRun(run, now)) ?? runs.at(-1) ?? null;
}

/** What was on track at mid-year and is missed at the year-end; empty where no mid-year run is recorded. */
export function turnedSinceMidYear(
  runs: readonly HistoryRun[],
  report: JudgeReport,
): RunChanges["changes"] {
  const midYear = [...runs].reverse().find(({ phase }) => phase === "midYear");
  if (!midYear) return [];
  return compareRuns(midYear, currentRun(report)).changes.filter(({ kinds }) =>
    kinds.includes("turnedMissed"),
  );
}
