import type { Area } from "../compose/writePlan";

/** Excel's size, for whole rows and columns. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

const CELL = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/;
const WHOLE_ROWS = /^\$?(\d+):\$?(\d+)$/;
const WHOLE_COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/;

/**
 * The areas of an event's address (「D4」, 「B2:C3,E5」, 「5:7」, 「C:D」), with or without a sheet before them.
 *
 * @returns `null` where the address is not understood
 */
export function changedAreas(address: string): readonly Area[] | null {
  const areas = address
    .split(",")
    .map((part) => areaOf(part.slice(part.lastIndexOf("!") + 1).trim()));
  return areas.every((area) => area !== null) ? areas : null;
}

function areaOf(text: string): Area | null {
  const [, left, top, right = left, bottom = top] = CELL.exec(text) ?? [];
  if (left !== undefined && right !== undefined) {
    return between(Number(top) - 1, columnOf(left), Number(bottom) - 1, columnOf(right));
  }
  const rows = WHOLE_ROWS.exec(text);
  if (rows) return between(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, COLUMNS - 1);
  const [, first, last] = WHOLE_COLUMNS.exec(text) ?? [];
  return first !== undefined && last !== undefined
    ? between(0, columnOf(first), ROWS - 1, columnOf(last))
    : null;
}

function between(top: number, left: number, bottom: number, right: number): Area {
  return {
    row: Math.min(top, bottom),
    column: Math.min(left, right),
    rowCount: Math.abs(bottom - top) + 1,
    columnCount: Math.abs(right - left) + 1,
  };
}

function columnOf(letters: string): number {
  let number = 0;
  for (let index = 0; index < letters.length; index++) {
    number = number * 26 + letters.charCodeAt(index) - 64;
  }
  return number - 1;
}
