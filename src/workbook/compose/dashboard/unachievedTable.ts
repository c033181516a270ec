import { STATUS_WORDS } from "../../../domain/judgement/status";
import type { Language } from "../../../domain/text/localizedText";
import { quotedSheetName } from "../../address";
import type { JudgedIndicator } from "../../report";
import { DASHBOARD_TEXTS, type UnachievedColumn } from "../../texts/dashboardTexts";
import { BLANK, linkContent, textContent, wordContent, type CellContent } from "../cellContent";
import { rateContent, writtenJudgement } from "../statusCells";
import { statusNumberFormat } from "../statusStyle";
import type { Area } from "../writePlan";
import type { CellGrid } from "./cellGrid";
import { fitText, linesHeight } from "./fitText";
import {
  COLUMN_WIDTH,
  FIRST_COLUMN,
  TABLE_FIRST_ROW,
  TABLE_HEADER_ROW,
  TABLE_MAX_ROWS,
  TABLE_TITLE_ROW,
} from "./pageGrid";

/** Points. */
export const TABLE_FONT_SIZE = 9;
/** Columns of the page that each column of the table takes. */
const SPANS: Readonly<Record<UnachievedColumn, number>> = {
  ...{ status: 2, context: 2, indicator: 4, target: 2, actual: 2, rate: 1 },
  ...{ reason: 4, improvement: 5, cell: 2 },
};
/** Few rows may tell more. */
const LINES: readonly (readonly [rows: number, lines: number])[] = [
  ...([
    [4, 4],
    [6, 3],
    [TABLE_MAX_ROWS, 2],
  ] as const),
];

/** A column of the table on the page's grid. */
export interface TableColumn {
  readonly name: UnachievedColumn;
  readonly column: number;
  readonly span: number;
}

/** The table as far as it stands on the page. */
export interface UnachievedTable {
  readonly rows: readonly (readonly CellContent[])[];
  /** Points. */
  readonly heights: readonly number[];
  /** Missed indicators that are not shown. */
  readonly hidden: number;
}

export const TABLE_COLUMNS: readonly TableColumn[] = tableColumns();

function tableColumns(): readonly TableColumn[] {
  let column = FIRST_COLUMN;
  return Object.entries(SPANS).map(([name, span]) => {
    const own = { name: name as UnachievedColumn, column, span };
    column += span;
    return own;
  });
}

/** Cells of the table that are merged: every cell that takes more than one column of the page. */
export function tableMerges(rows: number): readonly Area[] {
  return Array.from({ length: rows + 1 }, (_, index) =>
    TABLE_COLUMNS.filter(({ span }) => span > 1).map(({ column, span }) => ({
      ...{ row: TABLE_HEADER_ROW + index, column, rowCount: 1, columnCount: span },
    })),
  ).flat();
}

/** The worst of the missed, with texts as long as the rows have room for. */
export function unachievedTable(
  missed: readonly JudgedIndicator[],
  isMixed: boolean,
  language: Language,
): UnachievedTable {
  const shown = missed.slice(0, TABLE_MAX_ROWS);
  const maxLines = LINES.find(([rows]) => shown.length <= rows)?.[1] ?? 1;
  const heights: number[] = [];
  const rows = shown.map((result) => {
    let lines = 1;
    const contents = TABLE_COLUMNS.map(({ name, span }) => {
      const content = cellContent(name, result, isMixed, language);
      const text = typeof content === "string" ? content : name === "cell" ? result.address : "";
      const fitted = fitText(text, span * COLUMN_WIDTH, TABLE_FONT_SIZE, maxLines);
      lines = Math.max(lines, fitted.lines);
      return typeof content === "string" ? textContent(fitted.text) : content;
    });
    heights.push(linesHeight(lines, TABLE_FONT_SIZE));
    return contents;
  });
  return { rows, heights, hidden: missed.length - shown.length };
}

/**
 * Puts the table, its heading, and a sentence about what it does not show.
 *
 * @param listSheet sheet that lists all indicators; `null` where several do
 */
export function putTable(
  grid: CellGrid,
  { rows, hidden }: UnachievedTable,
  isMixed: boolean,
  listSheet: string | null,
  language: Language,
): void {
  const texts = DASHBOARD_TEXTS[language];
  grid.put(TABLE_TITLE_ROW, FIRST_COLUMN, wordContent(texts.unachievedTitle));
  if (rows.length === 0) {
    grid.put(TABLE_HEADER_ROW, FIRST_COLUMN, wordContent(texts.noneUnachieved));
    return;
  }
  for (const { name, column } of TABLE_COLUMNS) {
    const context = texts.contexts[isMixed ? "organisation" : "issue"];
    const head = name === "context" ? context : texts.columns[name];
    grid.put(TABLE_HEADER_ROW, column, wordContent(head));
  }
  rows.forEach((contents, index) => {
    TABLE_COLUMNS.forEach(({ column }, at) => {
      grid.put(TABLE_FIRST_ROW + index, column, contents[at] ?? BLANK);
    });
  });
  if (hidden > 0) {
    const text = texts.more(hidden, listSheet);
    const content =
      listSheet === null
        ? wordContent(text)
        : linkContent(`${quotedSheetName(listSheet)}!A1`, text);
    grid.put(TABLE_FIRST_ROW + rows.length, FIRST_COLUMN, content);
  }
}

/** Content of a cell; a plain string is a text that is still to be fitted. */
function cellContent(
  column: UnachievedColumn,
  result: JudgedIndicator,
  isMixed: boolean,
  language: Language,
): CellContent | string {
  const { indicator, address } = result;
  const judgement = writtenJudgement(result);
  switch (column) {
    case "status":
      return {
        value: STATUS_WORDS[judgement.status][language],
        numberFormat: statusNumberFormat(judgement.status),
      };
    case "context":
      return isMixed
        ? [indicator.organisation, indicator.fiscalYear].filter(Boolean).join(" ")
        : (indicator.path[0] ?? "");
    case "indicator":
      return indicator.name.text;
    case "target":
      return indicator.target?.text ?? "";
    case "actual":
      return indicator.actual?.text ?? "";
    case "rate":
      return rateContent(judgement.rate);
    case "reason":
      return judgement.reason[language];
    case "improvement":
      return indicator.improvement?.text ?? "";
    case "cell":
      return linkContent(address);
  }
}
