import type { CellRange } from "../../domain/plan/cellRef";
import { isPayloadRefusal } from "../hostErrors";
import { payloadBytes } from "../payload";
import { planBlocks, type CellBlock } from "./cellBlocks";
import { queueCells, takeCells, type SheetCells } from "./sheetReader";

/** Read first, to learn how long the contents are. */
const FIRST_CELLS = 20_000;
/** Excel on the web answers with at most 5 MB. */
const ANSWER_BYTES = 4 * 1024 * 1024;

/**
 * Reads used ranges that are too large for one answer, some rows at a time, as many as the limit allows; a
 * request that is refused nevertheless is halved.
 *
 * @returns the cells by sheet id
 */
export async function readCellsInBlocks(
  context: Excel.RequestContext,
  ranges: readonly CellRange[],
): Promise<ReadonlyMap<string, SheetCells>> {
  const found = new Map<string, SheetCells[]>();
  await readBlocks(context, ranges, FIRST_CELLS, found);
  return new Map([...found].map(([sheetId, blocks]) => [sheetId, joined(blocks)]));
}

/** Recursive, because every request waits for the one before it. */
async function readBlocks(
  context: Excel.RequestContext,
  remaining: readonly CellBlock[],
  maxCells: number,
  found: Map<string, SheetCells[]>,
): Promise<void> {
  const [blocks, ...later] = planBlocks(remaining, maxCells);
  if (!blocks) return;
  const ranges = blocks.map(({ sheetId, row, column, rowCount, columnCount }) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    const range = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
    queueCells(range);
    return { sheetId, range };
  });
  try {
    await context.sync();
  } catch (error) {
    const isSingleRow = blocks.length === 1 && blocks[0]?.rowCount === 1;
    if (!isPayloadRefusal(error) || isSingleRow) throw error;
    await readBlocks(context, remaining, Math.ceil(cellCount(blocks) / 2), found);
    return;
  }
  let bytes = 0;
  for (const { sheetId, range } of ranges) {
    const cells = takeCells(range);
    bytes += payloadBytes(cells);
    found.set(sheetId, [...(found.get(sheetId) ?? []), cells]);
  }
  const next = Math.ceil((cellCount(blocks) * ANSWER_BYTES) / bytes);
  await readBlocks(context, later.flat(), next, found);
}

function cellCount(blocks: readonly CellBlock[]): number {
  return blocks.reduce((sum, { rowCount, columnCount }) => sum + rowCount * columnCount, 0);
}

function joined(blocks: readonly SheetCells[]): SheetCells {
  return {
    values: blocks.flatMap(({ values }) => values),
    texts: blocks.flatMap(({ texts }) => texts),
    numberFormats: blocks.flatMap(({ numberFormats }) => numberFormats),
  };
}
