import { historyRuns } from "../history/historyCells";
import { HISTORY_COLUMNS, parseHistoryMemo } from "../history/historyColumns";
import { markPlace } from "../ownership/markPlace";
import { loadPlace, rangePlace } from "./rangePlace";
import type { CellValue, OwnHistory } from "./snapshot";

/** The history whose last run is asked for with the next `sync`. */
export interface PendingHistory {
  readonly range: Excel.Range;
  /** What the sheet holds. */
  readonly used: Excel.Range;
  /** The rows of the last run, `null` where the mark remembers none. */
  readonly last: Excel.Range | null;
  readonly rowsOfLastRun: number;
}

/**
 * Queues the reading of the last run only: a history of many years must not make every judgement slow.
 *
 * @param mark with comment and formula loaded
 * @param range the mark's range
 */
export function queueHistory(mark: Excel.NamedItem, range: Excel.Range): PendingHistory {
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  loadPlace(used);
  const rows = (markPlace(mark.formula)?.rowCount ?? 1) - 1;
  const rowsOfLastRun = parseHistoryMemo(mark.comment);
  const isThere = rowsOfLastRun > 0 && rowsOfLastRun <= rows;
  const last = isThere
    ? range
        .getLastRow()
        .getOffsetRange(1 - rowsOfLastRun, 0)
        .getResizedRange(rowsOfLastRun - 1, 0)
    : null;
  last?.load("values");
  return { range, used, last, rowsOfLastRun };
}

/** The answer to {@link queueHistory}; `null` where the sheet or its header is gone. */
export function takeHistory({
  range,
  used,
  last,
  rowsOfLastRun,
}: PendingHistory): OwnHistory | null {
  if (range.isNullObject) return null;
  const place = rangePlace(range);
  // Somebody deleted columns: what is left is the user's, the next run begins a new record.
  if (place.columnCount !== HISTORY_COLUMNS.length) return null;
  const end = used.isNullObject ? -1 : used.rowIndex + used.rowCount - 1;
  const runs = last === null || last.isNullObject ? [] : historyRuns(last.values as CellValue[][]);
  const [run] = runs;
  const isWhole = runs.length === 1 && run?.entries.length === rowsOfLastRun;
  return {
    range: place,
    endRow: Math.max(end, place.row + place.rowCount - 1),
    lastRun: isWhole ? run : null,
  };
}
