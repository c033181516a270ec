/** Columns of the history sheet, from left to right. */
export const HISTORY_COLUMNS = [
  "at",
  "phase",
  "organisation",
  "fiscalYear",
  "path",
  "indicator",
  "target",
  "actual",
  "status",
  "rate",
  "gap",
  "by",
] as const;

export type HistoryColumn = (typeof HISTORY_COLUMNS)[number];

/** Last row that the history fills: Excel's last, less some for the user's own remarks. */
export const LAST_HISTORY_ROW = 1_048_000;

/** What the mark of the history remembers, as the name's comment: the rows of the last run. */
export function historyMemo(rowsOfLastRun: number): string {
  return `last=${rowsOfLastRun}`;
}

/** The rows of the last run in a mark's comment, 0 where none is remembered. */
export function parseHistoryMemo(comment: string): number {
  return Number(/^last=(\d{1,7})$/.exec(comment)?.[1] ?? 0);
}
