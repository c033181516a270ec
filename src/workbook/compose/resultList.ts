import type { Finding } from "../../domain/checks/finding";
import type { Language } from "../../domain/text/localizedText";
import { listMemo, parseListMemo, RESULT_LIST_MARK } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { JudgedIndicator, WorkbookOptions } from "../report";
import { statusOrder } from "../sorting/sortOrder";
import { sheetTexts, type ResultListColumn } from "../texts/sheetTexts";
import { columnArea } from "./areas";
import { linkContent, textContent, wordContent, type CellContent } from "./cellContent";
import { composeOwnSheet, type OwnSheetPlan } from "./ownSheet";
import type { SheetWriteBuilder } from "./sheetWriteBuilder";
import { statusCell, writtenJudgement } from "./statusCells";
import { statusRules } from "./statusStyle";
import { HEADER_FORMAT, LINE_COLOR } from "./sheetStyle";
import type { Area } from "./writePlan";

/** Columns in their order, with widths in points. */
const COLUMNS: readonly (readonly [ResultListColumn, number])[] = [
  ["path", 150],
  ["indicator", 190],
  ["target", 90],
  ["actual", 90],
  ["status", 84],
  ["rate", 56],
  ["gap", 84],
  ["reason", 220],
  ["notes", 200],
  ["stated", 66],
  ["improvement", 180],
  ["cell", 100],
];
/** Offset of the status words from the left edge of the list. */
export const RESULT_LIST_STATUS = COLUMNS.findIndex(([column]) => column === "status");
const PATH = COLUMNS.findIndex(([column]) => column === "path");
const CENTERED: readonly ResultListColumn[] = ["target", "actual", "status", "stated"];
const RIGHT: readonly ResultListColumn[] = ["rate", "gap"];
const TAB_COLOR = "#1F4E79";
const HEADER_ROW_HEIGHT = 24;
/** Between the levels of an indicator's path. */
export const PATH_SEPARATOR = " ＞ ";

/** The sheet and the cells in it that hold status words. */
export interface ResultListPlan {
  readonly sheet: OwnSheetPlan;
  readonly statusCells: Area;
  /** Cells beside them that hold the joined paths. */
  readonly pathCells: Area;
}

/**
 * Composes the sheet that lists the indicators of forms: a form has no room for status columns, and several
 * indicators may stand in one of its cells. Once it was sorted by status it stays so, whatever the results become,
 * until the order of the workbook is asked for.
 */
export function composeResultList(
  workbook: WorkbookSnapshot,
  inOrder: readonly JudgedIndicator[],
  findings: ReadonlyMap<string, readonly Finding[]>,
  { language, sortsResultList }: WorkbookOptions,
): ResultListPlan {
  const isSorted = sortsResultList ?? parseListMemo(workbook.own.resultList?.memo);
  const results = isSorted
    ? statusOrder(inOrder).flatMap((position) => inOrder[position] ?? [])
    : inOrder;
  const texts = sheetTexts(language).resultList;
  const header = COLUMNS.map(([column]) => wordContent(texts.columns[column]));
  const rows = results.map((result) =>
    COLUMNS.map(([column]) =>
      resultCell(column, result, findings.get(result.indicator.id) ?? [], language),
    ),
  );
  const sheet = composeOwnSheet(workbook, workbook.own.resultList, {
    name: texts.sheetName,
    mark: RESULT_LIST_MARK,
    memo: listMemo(isSorted),
    tabColor: TAB_COLOR,
    cells: [header, ...rows],
    timeCell: null,
    dress: (builder) => {
      dress(builder, results.length, language);
    },
  });
  return {
    sheet,
    statusCells: columnArea(RESULT_LIST_STATUS, 1, results.length),
    pathCells: columnArea(PATH, 1, results.length),
  };
}

/** What one indicator puts into one column of the sheet. */
export function resultCell(
  column: ResultListColumn,
  { indicator, judgement, mark, address }: JudgedIndicator,
  findings: readonly Finding[],
  language: Language,
): CellContent {
  switch (column) {
    case "path":
      return textContent(indicator.path.join(PATH_SEPARATOR));
    case "indicator":
      return textContent(indicator.name.text);
    case "target":
      return textContent(indicator.target?.text ?? "");
    case "actual":
      return textContent(indicator.actual?.text ?? "");
    case "stated":
      return textContent(indicator.stated?.text ?? "");
    case "improvement":
      return textContent(indicator.improvement?.text ?? "");
    case "cell":
      return linkContent(address);
    case "status":
    case "rate":
    case "gap":
    case "reason":
    case "notes":
      return statusCell(column, writtenJudgement({ judgement, mark }), findings, language);
  }
}

function dress(builder: SheetWriteBuilder, count: number, language: Language): void {
  const body: Area = { row: 1, column: 0, rowCount: count, columnCount: COLUMNS.length };
  builder
    .freeze(1)
    .rowHeight(0, HEADER_ROW_HEIGHT)
    .format({ ...body, row: 0, rowCount: 1 }, HEADER_FORMAT)
    .format(body, {
      ...{ horizontalAlignment: "Left", verticalAlignment: "Top", wrapText: true },
      rowLineColor: LINE_COLOR,
    });
  COLUMNS.forEach(([column, width], index) => {
    builder.columnWidth(index, width);
    const cells = columnArea(index, 1, count);
    if (CENTERED.includes(column)) builder.format(cells, { horizontalAlignment: "Center" });
    if (RIGHT.includes(column)) builder.format(cells, { horizontalAlignment: "Right" });
  });
  builder
    .rules(columnArea(RESULT_LIST_STATUS, 1, count), statusRules(language))
    .fitRows(body)
    .print({
      // Twelve columns in legible type.
      paper: "A3",
      orientation: "Landscape",
      printArea: { ...body, row: 0, rowCount: count + 1 },
      titleRows: { first: 0, last: 0 },
    });
}
