import type {
  Area,
  NumberFormatBlock,
  SheetWrite,
  ValueBlock,
  WritePlan,
} from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import { applyName } from "./applyName";
import { applyContents, applyDressing, applyExtras } from "./applySheetWrite";
import { payloadBytes } from "./payload";
import { rangeOf } from "./rangeOf";
import type { SheetLookup } from "./sheetLookup";

/** A part of a plan that is queued as a whole. */
export interface WriteStep {
  /** Estimated bytes in the request. */
  readonly bytes: number;
  readonly queue: () => void;
}

/** Rows of a large block are written in pieces of about this many bytes. */
const PIECE_BYTES = 1024 * 1024;
/** One property or method call with its object path. */
const CALL_BYTES = 400;
/** Calls that one entry of a plan takes at most: a format with all its lines. */
const CALLS_PER_ENTRY = 24;

/** The steps of a plan in the order in which they must be queued. */
export function writeSteps(
  plan: WritePlan,
  { workbook }: Excel.RequestContext,
  sheets: SheetLookup,
  options: WorkbookOptions,
): readonly WriteStep[] {
  const small = (entries: number, queue: () => void): WriteStep[] =>
    entries > 0 ? [{ bytes: entries * CALLS_PER_ENTRY * CALL_BYTES, queue }] : [];
  return [
    ...small(plan.newSheets.length, () => {
      sheets.add(plan.newSheets, options);
    }),
    ...plan.sheets.flatMap((write) => sheetSteps(write, sheets, options)),
    ...small(plan.deletedNames.length + plan.names.length + plan.deletedSheets.length, () => {
      for (const name of plan.deletedNames) workbook.names.getItem(name).delete();
      for (const name of plan.names) applyName(workbook.names, sheets.get(name.sheetId), name);
      for (const id of plan.deletedSheets) sheets.get(id).delete();
    }),
  ];
}

function sheetSteps(
  write: SheetWrite,
  sheets: SheetLookup,
  options: WorkbookOptions,
): readonly WriteStep[] {
  const sheet = (): Excel.Worksheet => sheets.get(write.sheetId);
  const entries =
    write.cleared.length +
    write.columnWidths.length +
    write.rowHeights.length +
    write.formats.length;
  return [
    {
      bytes: entries * CALLS_PER_ENTRY * CALL_BYTES,
      queue: () => {
        applyDressing(sheet(), write);
      },
    },
    ...write.numberFormats.flatMap(({ area, formats }: NumberFormatBlock) =>
      contentSteps(area, formats, (piece, lines) => {
        rangeOf(sheet(), piece).numberFormat = lines;
      }),
    ),
    ...write.values.flatMap(({ area, values }: ValueBlock) =>
      contentSteps(area, values, (piece, lines) => {
        applyContents(sheet(), piece, lines);
      }),
    ),
    {
      bytes:
        (write.conditionalFormats.length + write.charts.length + 1) *
        2 *
        CALLS_PER_ENTRY *
        CALL_BYTES,
      queue: () => {
        applyExtras(sheet(), write, options);
      },
    },
  ];
}

/** Cuts a block of cells into pieces that fit into a request; rows where nothing changes are left out. */
function contentSteps<T>(
  area: Area,
  lines: readonly (readonly (T | null)[])[],
  queue: (piece: Area, lines: (T | null)[][]) => void,
): readonly WriteStep[] {
  const steps: WriteStep[] = [];
  let from = 0;
  let bytes = 0;
  const flush = (to: number): void => {
    const piece = lines.slice(from, to).map((line) => [...line]);
    const place = { ...area, row: area.row + from, rowCount: to - from };
    if (piece.some((line) => line.some((cell) => cell !== null))) {
      steps.push({
        bytes: bytes + CALL_BYTES,
        queue: () => {
          queue(place, piece);
        },
      });
    }
    from = to;
    bytes = 0;
  };
  lines.forEach((line, index) => {
    const size = payloadBytes(line);
    if (bytes > 0 && bytes + size > PIECE_BYTES) flush(index);
    bytes += size;
  });
  flush(lines.length);
  return steps;
}
