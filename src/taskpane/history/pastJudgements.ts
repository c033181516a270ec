import {
  comparableText,
  historyEntry,
  historyKey,
  type HistoryEntry,
  type HistoryRun,
} from "../../domain/history/historyRun";
import type { JudgedIndicator, JudgeReport } from "../../workbook/report";

/** What a recorded run said of one indicator. */
export interface PastJudgement {
  readonly run: HistoryRun;
  readonly entry: HistoryEntry;
}

function saysTheSame(a: HistoryEntry, b: HistoryEntry): boolean {
  return (
    a.status === b.status &&
    comparableText(a.target) === comparableText(b.target) &&
    comparableText(a.actual) === comparableText(b.actual)
  );
}

/**
 * What the recorded runs said of one indicator, the latest first. Runs of the same stage that only repeat the one before
 * them are left out. Indicators of the same name in the same initiative are matched in their order.
 *
 * @param runs the oldest first
 */
export function pastJudgements(
  runs: readonly HistoryRun[],
  { results }: JudgeReport,
  item: JudgedIndicator,
): readonly PastJudgement[] {
  const key = historyKey(historyEntry(item));
  const namesakes = results.filter((other) => historyKey(historyEntry(other)) === key);
  const position = Math.max(namesakes.indexOf(item), 0);
  const found = runs.flatMap((run) => {
    const entry = run.entries.filter((candidate) => historyKey(candidate) === key)[position];
    return entry === undefined ? [] : [{ run, entry }];
  });
  return found
    .filter(({ run, entry }, index) => {
      const before = found[index - 1];
      return (
        before === undefined || before.run.phase !== run.phase || !saysTheSame(before.entry, entry)
      );
    })
    .reverse();
}
