import type { CellRange } from "../../domain/plan/cellRef";
import { sourceGuards } from "../compose/cellGuards";
import { isMark, parseColumnMark, parseFormMark, RESULT_LIST_MARK } from "../ownership/marks";
import { queueOwn, takeOwn } from "../read/ownReader";
import { rangeOf } from "../apply/rangeOf";
import type { CellValue, OwnColumn, OwnFormBlock } from "../read/snapshot";
import type { JudgedWorkbook } from "../report";

/** Where the add-in's cells and the plan's formulas are when a session begins. */
export interface OwnPlaces {
  readonly columns: readonly OwnColumn[];
  /** Blocks beside forms. */
  readonly formBlocks: readonly OwnFormBlock[];
  readonly hasResultList: boolean;
  /** Ids of the sheets that hold indicators. */
  readonly planSheets: ReadonlySet<string>;
  /** Names, targets and actuals that formulas compute: they change without being edited. */
  readonly formulaAreas: readonly CellRange[];
  /** The ledgers of the workbook, each part with its formulas. */
  readonly ledgerAreas: readonly CellRange[];
}

/** Reads the places that a live session rests on. Two round trips. */
export async function readOwnPlaces(
  context: Excel.RequestContext,
  { workbook, report }: JudgedWorkbook,
): Promise<OwnPlaces> {
  const { names, worksheets } = context.workbook;
  names.load("items/name,items/comment,items/formula");
  await context.sync();
  const marks = names.items.filter(({ name }) => isMark(name));
  const own = queueOwn(
    marks.filter(
      ({ name }) =>
        parseColumnMark(name) !== null || parseFormMark(name) !== null || name === RESULT_LIST_MARK,
    ),
  );
  const figures = sourceGuards(workbook, report.plan.indicators, []).map(({ sheetId, area }) => {
    const range = rangeOf(worksheets.getItem(sheetId), area);
    range.load("formulas");
    return { sheetId, area, range };
  });
  await context.sync();
  const { columns, formBlocks = [], resultList } = takeOwn(own);
  return {
    columns,
    formBlocks,
    hasResultList: resultList !== null,
    planSheets: new Set(report.plan.indicators.map(({ targetCell }) => targetCell.sheetId)),
    formulaAreas: figures
      .filter(({ range }) => (range.formulas as CellValue[][]).flat().some(isFormula))
      .map(({ sheetId, area }) => ({ sheetId, ...area })),
    ledgerAreas: workbook.own.ledgers.map(({ range }) => range),
  };
}

function isFormula(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("=");
}
