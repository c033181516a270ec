import type { Language } from "../../domain/text/localizedText";
import { RESULT_LIST_MARK } from "../ownership/marks";
import type { WorkbookSnapshot } from "../read/snapshot";
import type { JudgedIndicator, WorkbookOptions } from "../report";
import { sheetTexts, type ResultListColumn } from "../texts/sheetTexts";
import { columnArea } from "./areas";
import { textContent, wordContent, type CellContent } from "./cellContent";
import { composeOwnSheet, type OwnSheetPlan } from "./ownSheet";
import type { SheetWriteBuilder } from "./sheetWriteBuilder";
import { statusCell } from "./statusCells";
import { statusRules } from "./statusStyle";
import { HEADER_FORMAT, LINE_COLOR } from "./sheetStyle";
import type { Area } from "./writePlan";

/** Columns in their order, with widths in points. */
const COLUMNS: readonly (readonly [ResultListColumn, number])[] = [
  ["path", 200],
  ["indicator", 240],
  ["target", 96],
  ["actual", 96],
  ["status", 92],
  ["rate", 60],
  ["gap", 84],
  ["reason", 280],
  ["stated", 84],
  ["improvement", 220],
  ["cell", 110],
];
const STATUS = COLUMNS.findIndex(([column]) => column === "status");
const CENTERED: readonly ResultListColumn[] = ["target", "actual", "status", "stated"];
const RIGHT: readonly ResultListColumn[] = ["rate", "gap"];
const TAB_COLOR = "#1F4E79";
const HEADER_ROW_HEIGHT = 24;

/** The sheet and the cells in it that hold status words. */
export interface ResultListPlan {
  readonly sheet: OwnSheetPlan;
  readonly statusCells: Area;
}

/**
 * Composes the sheet that lists the indicators of forms: a form has no room for status columns, and several
 * indicators may stand in one of its cells.
 */
export function composeResultList(
  workbook: WorkbookSnapshot,
  results: readonly JudgedIndicator[],
  { language }: WorkbookOptions,
): ResultListPlan {
  const texts = sheetTexts(language).resultList;
  const header = COLUMNS.map(([column]) => wordContent(texts.columns[column]));
  const rows = results.map((result) =>
    COLUMNS.map(([column]) => resultCell(column, result, language)),
  );
  const sheet = composeOwnSheet(workbook, workbook.own.resultList, {
    name: texts.sheetName,
    mark: RESULT_LIST_MARK,
    tabColor: TAB_COLOR,
    cells: [header, ...rows],
    timeCell: null,
    dress: (builder) => {
      dress(builder, results.length, language);
    },
    chart: null,
  });
  return { sheet, statusCells: columnArea(STATUS, 1, results.length) };
}

function resultCell(
  column: ResultListColumn,
  { indicator, judgement, address }: JudgedIndicator,
  language: Language,
): CellContent {
  switch (column) {
    case "path":
      return textContent(indicator.path.join(" ＞ "));
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
      return textContent(address);
    case "status":
    case "rate":
    case "gap":
    case "reason":
      return statusCell(column, judgement, language);
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
    .rules(columnArea(STATUS, 1, count), statusRules(language))
    .fitRows(body)
    .print({
      orientation: "Landscape",
      printArea: { ...body, row: 0, rowCount: count + 1 },
      titleRows: { first: 0, last: 0 },
    });
}
