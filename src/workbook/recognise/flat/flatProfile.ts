import type { SheetReading } from "../planReading";
import { readPlanTitle } from "../planTitle";
import type { SheetGrid } from "../sheetGrid";
import { findHeaders } from "./findHeaders";
import { readList } from "./readList";

/**
 * The flat profile: one indicator a row under header words, as sections and municipalities keep their
 * lists. Several lists may stand below one another.
 *
 * @returns `null` where the sheet has no such list
 */
export function readFlatSheet(grid: SheetGrid): SheetReading | null {
  const headers = findHeaders(grid);
  const first = headers[0];
  if (!first) return null;
  const lists = headers.map((header, index) =>
    readList(grid, header, (headers[index + 1]?.top ?? grid.bottom + 1) - 1),
  );
  const title = readPlanTitle(grid, first.top - 1);
  return {
    ...title,
    indicators: lists.flatMap(({ indicators }) => indicators),
    unread: lists.flatMap(({ unread }) => unread),
    lists: lists.flatMap(({ area }) => area ?? []),
  };
}
