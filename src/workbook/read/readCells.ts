import type { CellRange } from "../../domain/plan/cellRef";
import { isPayloadRefusal } from "../hostErrors";
import { planBlocks, type CellBlock } from "./cellBlocks";
import { queueCells, takeCells, type SheetCells } from "./sheetReader";

/** About 3 MB where cells hold sentences; Excel on the web answers with at most 5 MB. */
const FIRST_BLOCK_CELLS = 30_000;

/**
 * Reads used ranges that are too large for one answer, some rows at a time; a request that is refused
 * nevertheless is cut in half.
 *
 * @returns the cells by sheet id
 */
export async function readCellsInBlocks(
  context: Excel.RequestContext,
  ranges: readonly CellRange[],
): Promise<ReadonlyMap<string, SheetCells>> {
  const found = new Map<string, SheetCells[]>();
  await readRequests(context, planBlocks(ranges, FIRST_BLOCK_CELLS), found);
  return new Map([...found].map(([sheetId, blocks]) => [sheetId, joined(blocks)]));
}

/** Recursive, because every request waits for the one before it. */
async function readRequests(
  context: Excel.RequestContext,
  requests: readonly (readonly CellBlock[])[],
  found: Map<string, SheetCells[]>,
): Promise<void> {
  const [blocks, ...rest] = requests;
  if (!blocks) return;
  const ranges = blocks.map(({ sheetId, row, column, rowCount, columnCount }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    queueCells(range);
    return range;
  });
  try {
    await context.sync();
  } catch (error) {
    const cells = blocks.reduce((sum, block) => sum + block.rowCount * block.columnCount, 0);
    const smaller = planBlocks(blocks, Math.ceil(cells / 2));
    if (!isPayloadRefusal(error) || smaller.length < 2) throw error;
    await readRequests(context, [...smaller, ...rest], found);
    return;
  }
  blocks.forEach(({ sheetId }, index) => {
    const range = ranges[index];
    if (range) found.set(sheetId, [...(found.get(sheetId) ?? []), takeCells(range)]);
  });
  await readRequests(context, rest, found);
}

function joined(blocks: readonly SheetCells[]): SheetCells {
  return {
    values: blocks.flatMap(({ values }) => values),
    texts: blocks.flatMap(({ texts }) => texts),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
  };
}
