import type { HistoryRun } from "../../domain/history/historyRun";
import { withHostErrors } from "../hostErrors";
import { HISTORY_MARK } from "../ownership/marks";
import { readCellsInBlocks } from "../read/readCells";
import { loadPlace, rangePlace } from "../read/rangePlace";
import { historyRuns } from "./historyCells";

/**
 * All recorded runs, the oldest first; none where there is no history. Two round trips and one for each further
 * request that Excel on the web needs. Rows that the user added below the record are read too.
 */
export async function loadHistory(context: Excel.RequestContext): Promise<readonly HistoryRun[]> {
  return withHostErrors(async () => {
    const range = context.workbook.names.getItemOrNullObject(HISTORY_MARK).getRangeOrNullObject();
    loadPlace(range);
    await context.sync();
    if (range.isNullObject) return [];
    const place = rangePlace(range);
    const body = { ...place, row: place.row + 1, rowCount: place.rowCount - 1 };
    if (body.rowCount < 1) return [];
    const cells = await readCellsInBlocks(context, [body]);
    return historyRuns(cells.get(place.sheetId)?.values ?? []);
  });
}
