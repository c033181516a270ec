import type { Area } from "../compose/writePlan";
import { isPayloadRefusal } from "../hostErrors";
import { payloadBytes } from "../payload";
import type { CellValue } from "../read/snapshot";
import type { BeforeContents } from "./beforeState";
import { rangeOf } from "./rangeOf";

/** Cells to read once more. */
export interface AreaWish {
  readonly sheetId: string;
  readonly area: Area;
  /** Number formats too. */
  readonly withFormats: boolean;
}

/** Cells of the first request where all at once were too many for one answer. */
const FIRST_CELLS = 20_000;
/** Excel on the web answers with at most 5 MB. */
const ANSWER_BYTES = 4 * 1024 * 1024;

/** A part of a wish. */
interface Piece {
  /** Number of the wish. */
  readonly wish: number;
  readonly place: AreaWish;
}

/**
 * Reads cells in one round trip, together with whatever else is queued; only where the answer is too large
 * for Excel on the web in further ones.
 *
 * @param queueRest what travels along; queued again where the first request was refused
 * @returns for every wish its contents; values where they are no formulas
 */
export async function readAreas<T>(
  context: Excel.RequestContext,
  wishes: readonly AreaWish[],
  queueRest: () => () => T,
): Promise<{ readonly rest: T; readonly contents: readonly BeforeContents[] }> {
  try {
    const take = queueRest();
    const reads = wishes.map((wish) => queueArea(context, wish));
    await context.sync();
    return { rest: take(), contents: reads.map((read) => read()) };
  } catch (error) {
    if (!isPayloadRefusal(error)) throw error;
  }
  const take = queueRest();
  await context.sync();
  const rest = take();
  const found = wishes.map((): BeforeContents[] => []);
  await readPieces(
    context,
    wishes.map((place, wish) => ({ wish, place })),
    FIRST_CELLS,
    found,
  );
  return {
    rest,
    contents: wishes.map(({ area }, wish) => ({
      area,
      formulas: (found[wish] ?? []).flatMap(({ formulas }) => formulas),
      numberFormats: (found[wish] ?? []).flatMap(({ numberFormats }) => numberFormats),
      hasHiddenRows: (found[wish] ?? []).some(({ hasHiddenRows }) => hasHiddenRows),
    })),
  };
}

/** Recursive, because every request waits for the one before it; a request that is refused is halved. */
async function readPieces(
  context: Excel.RequestContext,
  remaining: readonly Piece[],
  maxCells: number,
  found: readonly BeforeContents[][],
): Promise<void> {
  const { now, later } = split(remaining, maxCells);
  if (now.length === 0) return;
  const reads = now.map(({ place }) => queueArea(context, place));
  try {
    await context.sync();
  } catch (error) {
    const isSingleRow = now.length === 1 && now[0]?.place.area.rowCount === 1;
    if (!isPayloadRefusal(error) || isSingleRow) throw error;
    await readPieces(context, remaining, Math.max(1, Math.floor(cellCount(now) / 2)), found);
    return;
  }
  const contents = reads.map((read) => read());
  contents.forEach((content, index) => found[now[index]?.wish ?? 0]?.push(content));
  const next = Math.ceil((cellCount(now) * ANSWER_BYTES) / payloadBytes(contents));
  await readPieces(context, later, next, found);
}

/** As many cells as fit, at least one row; the last area is cut between rows. */
function split(
  pieces: readonly Piece[],
  maxCells: number,
): { readonly now: readonly Piece[]; readonly later: readonly Piece[] } {
  const now: Piece[] = [];
  let room = maxCells;
  for (const [index, piece] of pieces.entries()) {
    const { area } = piece.place;
    const rows = Math.floor(room / area.columnCount);
    if (rows >= area.rowCount) {
      now.push(piece);
      room -= area.rowCount * area.columnCount;
      continue;
    }
    const taken = Math.max(rows, now.length === 0 ? 1 : 0);
    const part = (row: number, rowCount: number): Piece => ({
      wish: piece.wish,
      place: { ...piece.place, area: { ...area, row, rowCount } },
    });
    if (taken > 0) now.push(part(area.row, taken));
    const rest = taken < area.rowCount ? [part(area.row + taken, area.rowCount - taken)] : [];
    return { now, later: [...rest, ...pieces.slice(index + 1)] };
  }
  return { now, later: [] };
}

function cellCount(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { place: { area } }) => sum + area.rowCount * area.columnCount, 0);
}

function queueArea(
  { workbook }: Excel.RequestContext,
  { sheetId, area, withFormats }: AreaWish,
): () => BeforeContents {
  const range = rangeOf(workbook.worksheets.getItem(sheetId), area);
  range.load(withFormats ? "formulas,numberFormat,rowHidden" : "values");
  return () => takeArea(area, range, withFormats);
}

function takeArea(area: Area, range: Excel.Range, withFormats: boolean): BeforeContents {
  return {
    area,
    formulas: (withFormats ? range.formulas : range.values) as CellValue[][],
    numberFormats: withFormats ? (range.numberFormat as string[][]) : [],
    // `null` where some are and some are not.
    hasHiddenRows: withFormats && (range.rowHidden as boolean | null) !== false,
  };
}
