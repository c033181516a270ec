import type { Finding } from "../../domain/checks/finding";
import type { Language } from "../../domain/text/localizedText";
import type { OwnColumn, SheetSnapshot, StatusColumnKind } from "../read/snapshot";
import type { ListArea } from "../recognise/planReading";
import type { JudgedIndicator } from "../report";
import { columnMark, columnMemo } from "../ownership/marks";
import { columnArea, isSameArea, rowsOutside } from "./areas";
import { changeOf } from "./cellChange";
import { BLANK, wordContent, type CellContent } from "./cellContent";
import { placeColumns, type PlacedColumn } from "./placeColumns";
import { HEADER_FORMAT, LINE_COLOR } from "./sheetStyle";
import { SheetWriteBuilder } from "./sheetWriteBuilder";
import { statusCell, writtenJudgement } from "./statusCells";
import { STATUS_ALIGNMENT, STATUS_WIDTHS, statusRules } from "./statusStyle";
import type { Area, CellFormat, NameWrite, PlainArea, SheetWrite } from "./writePlan";

/** The status columns of one list. */
export interface StatusBlock {
  readonly sheetId: string;
  /** Cells with status words, without the header: what the dashboard counts. */
  readonly statusCells: Area;
  /** `null` where everything stands there already. */
  readonly write: SheetWrite | null;
  readonly deletedNames: readonly string[];
  readonly names: readonly NameWrite[];
  readonly changedCells: number;
  /** New columns among cells that the user may have formatted. */
  readonly plainAreas: readonly PlainArea[];
}

/** Columns of sentences. */
const WRAPPED: readonly StatusColumnKind[] = ["reason", "notes"];
const BODY: CellFormat = { verticalAlignment: "Center", rowLineColor: LINE_COLOR };

/** What is known about indicators, by their id. */
export interface RowResults {
  readonly results: ReadonlyMap<string, JudgedIndicator>;
  /** The most severe first. */
  readonly findings: ReadonlyMap<string, readonly Finding[]>;
}

/**
 * Composes the status columns of a list. Columns of an earlier run are updated in place: cells that hold
 * the right content already are left alone, and nothing is written where all do.
 *
 * @param number the list's number in the marks
 * @param existing columns that an earlier run gave this list
 */
export function composeStatusBlock(
  sheet: SheetSnapshot,
  list: ListArea,
  number: number,
  existing: readonly OwnColumn[],
  known: RowResults,
  language: Language,
): StatusBlock {
  const builder = new SheetWriteBuilder(sheet.id);
  const names: NameWrite[] = [];
  const deletedNames: string[] = [];
  let changedCells = 0;
  let isTouched = false;
  const moved: PlacedColumn[] = [];
  const placed = placeColumns(sheet, list, existing, language);

  for (const column of placed) {
    const area = columnArea(column.column, list.headerRow, list.lastRow);
    const cells = columnCells(column, list, known, language);
    const isMoved = column.existing === null || !isSameArea(column.existing.range, area);
    const changes = cells.map((cell, index) =>
      changeOf(sheet, area.row + index, area.column, cell),
    );
    if (column.tableColumn) builder.addTableColumn({ ...column.tableColumn, name: column.header });
    if (isMoved) {
      moved.push(column);
      dress(builder, column, area, language);
      if (column.existing) deletedNames.push(column.existing.name);
      names.push(mark(sheet.id, number, column, area));
    }
    if (isMoved || changes.some((change) => change !== "none")) {
      isTouched = true;
      const written = cells.map((cell, index) => [
        isMoved || changes[index] !== "none" ? cell : null,
      ]);
      builder.contents(area.row, area.column, written);
    }
    changedCells += changes.filter((change) => change === "content").length;
  }
  dressBlocks(builder, list, moved);
  const status = placed[0]?.column ?? 0;
  return {
    sheetId: sheet.id,
    statusCells: columnArea(status, list.firstRow, list.lastRow),
    write: isTouched ? builder.build() : null,
    deletedNames,
    names,
    changedCells,
    plainAreas: placed
      .filter(
        ({ existing: own, tableColumn, column }) =>
          !own && !tableColumn && column < sheet.firstFreeColumn,
      )
      .map(({ column }) => ({
        sheetId: sheet.id,
        area: columnArea(column, list.headerRow, list.lastRow),
      })),
  };
}

/** Header and one content per row; rows without an indicator stay blank. */
function columnCells(
  { kind, header }: PlacedColumn,
  list: ListArea,
  { results, findings }: RowResults,
  language: Language,
): readonly CellContent[] {
  const cells: CellContent[] = [wordContent(header)];
  for (let row = list.headerRow + 1; row <= list.lastRow; row++) {
    const id = list.rows.get(row) ?? "";
    const result = results.get(id);
    cells.push(
      result ? statusCell(kind, writtenJudgement(result), findings.get(id) ?? [], language) : BLANK,
    );
  }
  return cells;
}

/** What each column has of its own where it is new or its rows have changed. */
function dress(
  builder: SheetWriteBuilder,
  { kind, column, existing, widthBefore }: PlacedColumn,
  area: Area,
  language: Language,
): void {
  if (existing) builder.clear(...rowsOutside(existing.range, area));
  else if (widthBefore !== null) builder.columnWidth(column, STATUS_WIDTHS[kind]);
  if (kind === "status") builder.rules(area, statusRules(language), existing !== null);
}

/** Formats of columns that stand beside one another, in as few requests as possible. */
function dressBlocks(
  builder: SheetWriteBuilder,
  list: ListArea,
  columns: readonly PlacedColumn[],
): void {
  for (const block of adjacent(columns)) {
    const first = block[0]?.column ?? 0;
    const wide = (row: number, rowCount: number): Area => ({
      ...{ row, column: first, rowCount, columnCount: block.length },
    });
    builder.format(wide(list.headerRow, 1), HEADER_FORMAT);
    builder.format(wide(list.headerRow + 1, list.lastRow - list.headerRow), BODY);
    for (const { kind, column } of block) {
      builder.format(columnArea(column, list.headerRow + 1, list.lastRow), {
        horizontalAlignment: STATUS_ALIGNMENT[kind],
        ...(WRAPPED.includes(kind) ? { wrapText: true } : {}),
      });
    }
  }
}

/** Runs of columns without a gap, left to right. */
function adjacent(columns: readonly PlacedColumn[]): readonly (readonly PlacedColumn[])[] {
  const runs: PlacedColumn[][] = [];
  for (const column of [...columns].sort((a, b) => a.column - b.column)) {
    const run = runs.at(-1);
    if (run?.at(-1)?.column === column.column - 1) run.push(column);
    else runs.push([column]);
  }
  return runs;
}

function mark(
  sheetId: string,
  list: number,
  { kind, widthBefore }: PlacedColumn,
  area: Area,
): NameWrite {
  return { name: columnMark(list, kind), sheetId, area, comment: columnMemo(widthBefore) };
}
