import type { CellValue, OwnSheet } from "../read/snapshot";
import { isSameArea, plainArea, rowsOutside } from "./areas";
import type { CellContent } from "./cellContent";
import { FreeNames } from "./freeNames";
import { SheetWriteBuilder } from "./sheetWriteBuilder";
import type { Area, ChartWrite, NameWrite, NewSheet, SheetWrite } from "./writePlan";

/** A sheet that the add-in owns as a whole, as it should look. */
export interface OwnSheetDesign {
  /** Name of a new sheet; an existing one keeps the name that the user gave it. */
  readonly name: string;
  /** Name that marks its cells. */
  readonly mark: string;
  /** What the mark remembers; nothing where absent. */
  readonly memo?: string;
  readonly tabColor: string;
  /** Contents row by row from A1; all rows are equally long. */
  readonly cells: readonly (readonly CellContent[])[];
  /** Cell whose change alone is no reason to write: the time of judgement. */
  readonly timeCell: { readonly row: number; readonly column: number } | null;
  readonly dress: (builder: SheetWriteBuilder) => void;
  readonly charts?: readonly ChartWrite[];
  /** Charts of an earlier run, as they stand there now; they keep their looks. */
  readonly chartsBefore?: readonly OwnChart[];
  /** Kept out of sight. */
  readonly hidden?: boolean;
}

/** A chart of an earlier run. */
export type OwnChart = Pick<ChartWrite, "name" | "source" | "place">;

/** The sheets that exist. */
export interface SheetNames {
  readonly sheets: readonly { readonly id: string; readonly name: string }[];
}

/** What an own sheet needs. */
export interface OwnSheetPlan {
  readonly sheetName: string;
  /** Id of the sheet, or the key of the new one. */
  readonly sheetId: string;
  readonly newSheet: NewSheet | null;
  readonly write: SheetWrite | null;
  readonly deletedNames: readonly string[];
  readonly names: readonly NameWrite[];
  readonly changedCells: number;
}

/**
 * Composes an own sheet: a new one, or an update of the one that an earlier run made, found by its mark
 * wherever it was moved and whatever it is called now. Nothing is written where nothing changed.
 */
export function composeOwnSheet(
  workbook: SheetNames,
  own: OwnSheet | null,
  design: OwnSheetDesign,
): OwnSheetPlan {
  const { cells } = design;
  const area: Area = {
    ...{ row: 0, column: 0, rowCount: cells.length, columnCount: cells[0]?.length ?? 0 },
  };
  const existing = workbook.sheets.find(({ id }) => id === own?.range.sheetId);
  return own && existing
    ? updatedSheet(own, { id: existing.id, name: existing.name }, design, area)
    : newSheet(sheetNames(workbook).numberedCopy(design.name), design, area);
}

function updatedSheet(
  own: OwnSheet,
  sheet: { readonly id: string; readonly name: string },
  design: OwnSheetDesign,
  area: Area,
): OwnSheetPlan {
  const changedCells = countChanges(design, own);
  const isResized = !isSameArea(own.range, area);
  const { memo = "" } = design;
  const isMarked = !isResized && memo === (own.memo ?? "");
  const charts = chartChanges(design, own.chartNames);
  const isChanged = changedCells > 0 || isResized || charts.isChanged;
  const builder = new SheetWriteBuilder(sheet.id).clear(...rowsOutside(plainArea(own.range), area));
  return {
    sheetName: sheet.name,
    sheetId: sheet.id,
    newSheet: null,
    write: isChanged ? fill(builder, design, charts) : null,
    deletedNames: isMarked ? [] : [design.mark],
    names: isMarked ? [] : [{ name: design.mark, sheetId: sheet.id, area, comment: memo }],
    changedCells,
  };
}

function newSheet(sheetName: string, design: OwnSheetDesign, area: Area): OwnSheetPlan {
  // Stands for the id of the sheet until it exists.
  const key = `new:${design.mark}`;
  return {
    sheetName,
    sheetId: key,
    newSheet: {
      ...{ key, name: sheetName, tabColor: design.tabColor },
      ...(design.hidden ? { hidden: true } : {}),
    },
    write: fill(new SheetWriteBuilder(key), design, chartChanges(design, [])),
    deletedNames: [],
    names: [{ name: design.mark, sheetId: key, area, comment: design.memo ?? "" }],
    changedCells: design.cells.flat().filter(({ value }) => value !== "").length,
  };
}

function fill(
  builder: SheetWriteBuilder,
  { cells, dress }: OwnSheetDesign,
  { added, moved, deleted }: ChartChanges,
): SheetWrite {
  builder.contents(0, 0, cells);
  dress(builder);
  for (const chart of added) builder.chart(chart);
  return {
    ...builder.build(),
    ...(moved.length > 0 ? { movedCharts: moved } : {}),
    ...(deleted.length > 0 ? { deletedCharts: deleted } : {}),
  };
}

/** What happens to the charts of an own sheet. */
interface ChartChanges {
  readonly added: readonly ChartWrite[];
  readonly moved: readonly ChartWrite[];
  readonly deleted: readonly string[];
  readonly isChanged: boolean;
}

/**
 * A chart that is there stays, with all that the user made of its looks; it follows its cells where they are more or
 * fewer than before, and its place where the page is laid out anew.
 */
function chartChanges(
  { charts = [], chartsBefore = [] }: OwnSheetDesign,
  names: readonly string[],
): ChartChanges {
  const added = charts.filter(({ name }) => !names.includes(name));
  const moved = charts.filter((chart) => {
    const before = chartsBefore.find(({ name }) => name === chart.name);
    const isSame =
      before !== undefined &&
      isSameArea(before.source, chart.source) &&
      isSameArea(before.place, chart.place);
    return names.includes(chart.name) && !isSame;
  });
  const deleted = chartsBefore
    .map(({ name }) => name)
    .filter((name) => names.includes(name) && charts.every((chart) => chart.name !== name));
  const isChanged = added.length + moved.length + deleted.length > 0;
  return { added, moved, deleted, isChanged };
}

/** Cells that differ from what stands there, the time of judgement left aside. */
function countChanges({ cells, timeCell }: OwnSheetDesign, own: OwnSheet): number {
  let changes = 0;
  cells.forEach((line, row) => {
    line.forEach(({ value }, column) => {
      const isTime = row === timeCell?.row && column === timeCell.column;
      if (!isTime && comparable(before(own, row, column)) !== comparable(value)) changes++;
    });
  });
  return changes;
}

function before(own: OwnSheet, row: number, column: number): CellValue {
  return own.formulas[row - own.formulasTop]?.[column - own.formulasLeft] ?? "";
}

/** Excel drops quotes that a sheet name does not need; numbers keep 15 digits in a file. */
function comparable(value: CellValue): CellValue {
  if (typeof value === "number") return Number(value.toPrecision(14));
  if (typeof value === "string" && value.startsWith("=")) return value.replaceAll("'", "");
  return value;
}

function sheetNames({ sheets }: SheetNames): FreeNames {
  return new FreeNames(sheets.map(({ name }) => name));
}
