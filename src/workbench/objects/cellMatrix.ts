import { HostError, invalidArgument } from "../model/hostError";
import type { CellScalar } from "../model/workbookModel";
import type { Rect } from "../model/rect";
import { isList, type ArgumentValue } from "../interpreter/callArguments";
import { cellCount } from "./rectMath";

/** More cells than this are not returned: the property is null (limit of a range read). */
export const MAX_READ_CELLS = 5_000_000;
/** A write of one value to more cells than this is refused. */
const MAX_WRITE_CELLS = 5_000_000;

/**
 * Reads a written block: one scalar for all cells, or a 2-D array of exactly the range's shape.
 * `null` leaves a cell alone.
 *
 * @throws HostError InvalidArgument for a wrong shape or a cell that is not a scalar
 */
export function cellMatrix(value: ArgumentValue, rect: Rect): (CellScalar | null)[][] {
  if (!isList(value)) return fill(scalar(value), rect);
  if (value.length !== rect.rowCount) throw invalidArgument();
  return value.map((row) => {
    if (!isList(row) || row.length !== rect.columnCount) throw invalidArgument();
    return row.map(scalar);
  });
}

/** The same for number formats, which are text. */
export function textMatrix(value: ArgumentValue, rect: Rect): (string | null)[][] {
  return cellMatrix(value, rect).map((row) =>
    row.map((cell) => {
      if (cell !== null && typeof cell !== "string") throw invalidArgument();
      return cell;
    }),
  );
}

function fill(value: CellScalar | null, rect: Rect): (CellScalar | null)[][] {
  if (cellCount(rect) > MAX_WRITE_CELLS) {
    throw new HostError("RangeExceedsLimit", "The range has too many cells to be written at once.");
  }
  return Array.from({ length: rect.rowCount }, () =>
    new Array<CellScalar | null>(rect.columnCount).fill(value),
  );
}

function scalar(value: ArgumentValue): CellScalar | null {
  if (value !== null && typeof value === "object") throw invalidArgument();
  return value;
}

/** The common value of all cells, `null` where they differ. */
export function uniform<V extends string | number | boolean>(values: Iterable<V>): V | null {
  let common: V | undefined;
  for (const value of values) {
    if (common !== undefined && value !== common) return null;
    common = value;
  }
  return common ?? null;
}
