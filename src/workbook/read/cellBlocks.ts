import type { CellRange } from "../../domain/plan/cellRef";

/** Rows of one sheet that are read together. */
export type CellBlock = CellRange;

/**
 * Cuts used ranges into requests of at most `maxCells` cells: small sheets share a request, large ones are
 * read some rows at a time.
 */
export function planBlocks(
  ranges: readonly CellRange[],
  maxCells: number,
): readonly (readonly CellBlock[])[] {
  const requests: CellBlock[][] = [];
  let room = 0;
  for (const block of ranges.flatMap((range) => cut(range, maxCells))) {
    const cells = block.rowCount * block.columnCount;
    if (cells > room || requests.length === 0) {
      requests.push([]);
      room = maxCells;
    }
    requests.at(-1)?.push(block);
    room -= cells;
  }
  return requests;
}

function cut(range: CellRange, maxCells: number): readonly CellBlock[] {
  const rows = Math.max(1, Math.floor(maxCells / range.columnCount));
  const blocks: CellBlock[] = [];
  for (let offset = 0; offset < range.rowCount; offset += rows) {
    blocks.push({
      ...range,
      row: range.row + offset,
      rowCount: Math.min(rows, range.rowCount - offset),
    });
  }
  return blocks;
}
