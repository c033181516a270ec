import { columnLetters } from "../address";
import type { SheetWrite, WritePlan } from "../compose/writePlan";
import type { WorkbookSnapshot } from "../read/snapshot";

/** What will be written on one sheet. */
export interface SheetPreview {
  readonly name: string;
  readonly isNew: boolean;
  /** Columns that are written, as ranges of letters: 「K:O」. */
  readonly columns: string;
  /** Cells that get another content. */
  readonly cells: number;
  readonly charts: number;
}

/** What a run is going to do to the workbook. */
export interface WritePreview {
  /** In the order of writing. */
  readonly sheets: readonly SheetPreview[];
  /** Own sheets that are given up, by name. */
  readonly deletedSheets: readonly string[];
  /** Cells whose content differs from before; 0 where everything stands there already. */
  readonly changedCells: number;
  readonly indicators: number;
}

/** Turns a plan of writing into what a person wants to know before agreeing to it. */
export function previewOf(
  plan: WritePlan,
  workbook: Pick<WorkbookSnapshot, "sheets">,
  indicators: number,
): WritePreview {
  const nameOf = (id: string): string =>
    plan.newSheets.find(({ key }) => key === id)?.name ??
    workbook.sheets.find((sheet) => sheet.id === id)?.name ??
    "";
  return {
    sheets: plan.sheets.map((write) => ({
      name: nameOf(write.sheetId),
      isNew: plan.newSheets.some(({ key }) => key === write.sheetId),
      columns: writtenColumns(write),
      cells: writtenCells(write),
      charts: write.charts.length,
    })),
    deletedSheets: plan.deletedSheets.map(nameOf),
    changedCells: plan.changedCells,
    indicators,
  };
}

function writtenCells({ values }: SheetWrite): number {
  return values
    .flatMap((block) => block.values.flat())
    .filter((value) => value !== null && value !== "").length;
}

function writtenColumns({ values }: SheetWrite): string {
  if (values.length === 0) return "";
  const first = columnLetters(Math.min(...values.map(({ area }) => area.column)));
  const last = columnLetters(
    Math.max(...values.map(({ area }) => area.column + area.columnCount - 1)),
  );
  return first === last ? first : `${first}:${last}`;
}
