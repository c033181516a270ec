import type { CellRange } from "../../domain/plan/cellRef";
import type { Language } from "../../domain/text/localizedText";
import { rangeOf } from "../apply/rangeOf";
import { isSameArea } from "../compose/areas";
import { RESULT_LIST_MARK } from "../ownership/marks";
import { loadPlace, rangePlace } from "../read/rangePlace";
import type { CellValue } from "../read/snapshot";
import { sheetById, valueAt } from "../read/snapshotCells";
import type { JudgedWorkbook } from "../report";
import { formLiveCells } from "./formLiveCells";
import { liveCells, type ListedResults, type LiveCell } from "./liveCells";
import type { OwnPlaces } from "./ownPlaces";
import type { CellPatch } from "./patchedWorkbook";
import { rejudge } from "./rejudge";

/** More status cells at once are for a full run, which writes them as blocks. */
const MOST_CELLS = 1000;

/** Cells that changed, and what is known of the workbook. */
export interface LiveChange {
  readonly judged: JudgedWorkbook;
  readonly own: OwnPlaces;
  /** Edited cells. */
  readonly areas: readonly CellRange[];
  /** Cells that may have been calculated anew. */
  readonly formulaAreas: readonly CellRange[];
  /** Whether status cells are written. */
  readonly writes: boolean;
  readonly language: Language;
}

/**
 * Reads what changed, judges it again and writes the status cells that it changes: two round trips, one where no
 * status cell changes.
 *
 * @returns the judgement as it is now, the same object where nothing changed; `null` where everything must be read again
 */
export async function updateLive(
  context: Excel.RequestContext,
  change: LiveChange,
): Promise<JudgedWorkbook | null> {
  const { judged, own } = change;
  const pending = queueChange(context, change);
  await context.sync();
  // Rows or columns came or went meanwhile: the cells that were read may be others.
  if (!pending.isInPlace()) return null;
  const patches = pending.patches().filter((patch) => isNew(judged, patch));
  if (patches.length === 0) return judged;
  const rejudged = rejudge(judged, patches);
  if (!rejudged) return null;
  const language = judged.report.settings.language ?? change.language;
  // A form whose results stand beside other rows now has no place for them until it is judged as a whole.
  const beside = formLiveCells(judged, rejudged.judged, own.formBlocks, language);
  if (!beside) return null;
  const cells = [
    ...liveCells(judged, rejudged, own.columns, pending.listed(), language),
    ...beside,
  ];
  if (cells.length > MOST_CELLS) return null;
  if (change.writes && cells.length > 0) {
    writeCells(context, cells);
    await context.sync();
  }
  return rejudged.judged;
}

interface PendingChange {
  readonly patches: () => readonly CellPatch[];
  /** Whether the add-in's cells are where they were. */
  readonly isInPlace: () => boolean;
  readonly listed: () => ListedResults | null;
}

function queueChange(
  { workbook: { names, worksheets } }: Excel.RequestContext,
  { own, areas, formulaAreas }: LiveChange,
): PendingChange {
  const read = [...areas, ...formulaAreas].map((area) => {
    const range = rangeOf(worksheets.getItem(area.sheetId), area);
    range.load("values,text,numberFormat");
    return { area, range };
  });
  const places = [...own.columns, ...own.formBlocks].map((place) => {
    const range = names.getItemOrNullObject(place.name).getRangeOrNullObject();
    loadPlace(range);
    return { place, range };
  });
  const list = own.hasResultList
    ? names.getItemOrNullObject(RESULT_LIST_MARK).getRangeOrNullObject()
    : null;
  if (list) {
    loadPlace(list);
    list.load("values");
  }
  return {
    patches: () => read.flatMap(({ area, range }) => patchesOf(area, range)),
    isInPlace: () =>
      places.every(
        ({ place, range }) => !range.isNullObject && isSameArea(rangePlace(range), place.range),
      ),
    listed: () =>
      list && !list.isNullObject
        ? {
            ...{ sheetId: list.worksheet.id, row: list.rowIndex, column: list.columnIndex },
            values: list.values as CellValue[][],
          }
        : null,
  };
}

function patchesOf({ sheetId, row, column }: CellRange, range: Excel.Range): readonly CellPatch[] {
  const texts = range.text;
  const formats = range.numberFormat as string[][];
  return (range.values as CellValue[][]).flatMap((line, index) =>
    line.map((value, offset) => ({
      ...{ sheetId, row: row + index, column: column + offset, value },
      text: texts[index]?.[offset] ?? "",
      numberFormat: formats[index]?.[offset] ?? "General",
    })),
  );
}

function isNew({ workbook }: JudgedWorkbook, patch: CellPatch): boolean {
  const sheet = sheetById(workbook, patch.sheetId);
  const text = sheet.texts[patch.row - sheet.top]?.[patch.column - sheet.left] ?? "";
  return valueAt(sheet, patch.row, patch.column) !== patch.value || text !== patch.text;
}

function writeCells({ workbook }: Excel.RequestContext, cells: readonly LiveCell[]): void {
  for (const { sheetId, row, column, content } of cells) {
    const cell = workbook.worksheets.getItem(sheetId).getRangeByIndexes(row, column, 1, 1);
    // The format first: it keeps a text from being taken for a number or formula.
    cell.numberFormat = [[content.numberFormat]];
    cell.values = [[content.value]];
  }
}
