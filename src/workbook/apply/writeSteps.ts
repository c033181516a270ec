import type {
  Area,
  NumberFormatBlock,
  SheetWrite,
  ValueBlock,
  WritePlan,
} from "../compose/writePlan";
import type { WorkbookOptions } from "../report";
import { applyDeletedColumns } from "./applyTableColumns";
import { applyName } from "./applyName";
import { applyContents, applyDressing, applyExtras } from "./applySheetWrite";
import { callBytes, dressingBytes, extrasBytes } from "./callEstimate";
import { payloadBytes } from "../payload";
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

/**
 * The steps of a plan in the order in which they must be queued.
 *
 * @param rowByRow ids of sheets where rows are out of sight: Excel for Windows puts the lines of a block into the
 *   wrong rows where a filter hides some of them (office-js issue 224), so that every row is written on its own there
 */
export function writeSteps(
  plan: WritePlan,
  { workbook }: Excel.RequestContext,
  sheets: SheetLookup,
  options: WorkbookOptions,
  rowByRow: ReadonlySet<string>,
): readonly WriteStep[] {
  const small = (entries: number, queue: () => void): WriteStep[] =>
    entries > 0 ? [{ bytes: callBytes(entries), queue }] : [];
  return [
    ...small(plan.newSheets.length, () => {
      sheets.add(plan.newSheets, options);
    }),
    ...plan.sheets.flatMap((write) => sheetSteps(write, sheets, options, rowByRow)),
    ...small(plan.deletedNames.length + plan.names.length + plan.deletedSheets.length, () => {
      for (const name of plan.deletedNames) workbook.names.getItem(name).delete();
      for (const name of plan.names) applyName(workbook.names, sheets.get(name.sheetId), name);
      for (const id of plan.deletedSheets) sheets.get(id).delete();
    }),
    // Last, because names and formulas that refer to a deleted column cannot be had back.
    ...plan.sheets.flatMap(({ sheetId, deletedColumns = [] }) =>
      small(deletedColumns.length, () => {
        applyDeletedColumns(sheets.get(sheetId), deletedColumns);
      }),
    ),
    ...small(plan.activeSheet === undefined ? 0 : 1, () => {
      if (plan.activeSheet !== undefined) sheets.get(plan.activeSheet).activate();
    }),
  ];
}

function sheetSteps(
  write: SheetWrite,
  sheets: SheetLookup,
  options: WorkbookOptions,
  rowByRow: ReadonlySet<string>,
): readonly WriteStep[] {
  const isRowByRow = rowByRow.has(write.sheetId);
  const pieceBytes = isRowByRow ? 0 : PIECE_BYTES;
  const dressing = isRowByRow ? { ...write, cleared: write.cleared.flatMap(rowsOf) } : write;
  const sheet = (): Excel.Worksheet => sheets.get(write.sheetId);
  return [
    {
      bytes: dressingBytes(dressing),
      queue: () => {
        applyDressing(sheet(), dressing);
      },
    },
    ...write.numberFormats.flatMap(({ area, formats }: NumberFormatBlock) =>
      contentSteps(area, formats, pieceBytes, (piece, lines) => {
        rangeOf(sheet(), piece).numberFormat = lines;
      }),
    ),
    ...write.values.flatMap(({ area, values }: ValueBlock) =>
      contentSteps(area, values, pieceBytes, (piece, lines) => {
        applyContents(sheet(), piece, lines);
      }),
    ),
    {
      bytes: extrasBytes(write),
      queue: () => {
        applyExtras(sheet(), write, options);
      },
    },
  ];
}

function rowsOf(area: Area): readonly Area[] {
  return Array.from({ length: area.rowCount }, (_, row) => ({
    ...area,
    ...{ row: area.row + row, rowCount: 1 },
  }));
}

/** Cuts a block of cells into pieces of about so many bytes, at least a row; those where nothing changes are left out. */
function contentSteps<T>(
  area: Area,
  lines: readonly (readonly (T | null)[])[],
  pieceBytes: number,
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
        bytes: bytes + callBytes(1),
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
    if (bytes > 0 && bytes + size > pieceBytes) flush(index);
    bytes += size;
  });
  flush(lines.length);
  return steps;
}
